import { fileURLToPath } from 'node:url';

const pageStyles = fileURLToPath(new URL('../../src/look/page-styles.ts', import.meta.url));

/**
 * Keeps our copy of Lit to itself: beside another one on the page it must neither take the name of
 * its trusted types policy nor make it warn of several versions; and where style sheets cannot be
 * adopted, styles come in a way that a content policy allows.
 *
 * @param {string} policy name of the trusted types policy for templates
 */
export function ownLit(policy) {
  const changes = [
    { file: 'lit-html', from: 'createPolicy("lit-html"', to: `createPolicy("${policy}"` },
    { file: 'lit-html', from: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, to: '0' },
    { file: 'lit-element', from: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, to: '0' },
    {
      file: 'reactive-element',
      from: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      to: '0',
    },
    {
      file: 'css-tag',
      from: /else for\(const (\w+) of (\w+)\)\{const \w+=document\.createElement\("style"\).*?(\w+)\.appendChild\(\w+\)\}/,
      to: `else import(${JSON.stringify(pageStyles)}).then((m) => m.appendStyles($3,$2))`,
    },
  ];
  return {
    name: 'own-lit',
    transform(code, id) {
      const [, file] = /\/(lit-html|lit-element|reactive-element|css-tag)\.js$/.exec(id) ?? [];
      if (!file) return null;
      let result = code;
      for (const { from, to } of changes.filter((change) => change.file === file)) {
        const changed = result.replace(from, to);
        if (changed === result) throw new Error(`Lit has no ${from} any more: look at own-lit.js.`);
        result = changed;
      }
      return result;
    },
  };
}
