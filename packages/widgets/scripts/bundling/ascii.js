/**
 * Writes everything outside ASCII as an escape: a classic script is read in the encoding of its page,
 * which may be GBK, and files are copied by programs that know no UTF-8.
 */
export const ascii = () => ({
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = asciiOf(file.code);
    }
  },
});

/** Valid wherever a minified script has such characters: in strings, templates and expressions. */
export const asciiOf = (code) =>
  code.replace(
    /[^\n\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
