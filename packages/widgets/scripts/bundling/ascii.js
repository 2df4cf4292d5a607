import { replaceInChunks } from './edits.js';

/**
 * Writes everything outside ASCII as an escape: a classic script is read in the encoding of its page,
 * which may be GBK, and files are copied by programs that know no UTF-8.
 */
export const ascii = () => ({
  name: 'ascii',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => replaceInChunks(bundle, foreign, escaped),
  },
});

/** Valid wherever a minified script has such characters: in strings, templates and expressions. */
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const foreign = /[^\n\x20-\x7e]/g;
