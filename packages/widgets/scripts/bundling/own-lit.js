import { fileURLToPath } from 'node:url';
import { edited } from './edits.js';

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
      to: (_, _each, styles, root) =>
        `else import(${JSON.stringify(pageStyles)}).then((m) => m.appendStyles(${root},${styles}))`,
    },
  ];
  return {
    name: 'own-lit',
    transform(code, id) {
      const [, file] = /\/(lit-html|lit-element|reactive-element|css-tag)\.js$/.exec(id) ?? [];
      if (!file) return null;
      const edits = changes
        .filter((change) => change.file === file)
        .map(({ from, to }) => {
          const match = typeof from === 'string' ? literal(code, from) : from.exec(code);
          if (!match) throw new Error(`Lit has no ${from} any more: look at own-lit.js.`);
          const text = typeof to === 'string' ? to : to(...match);
          return { start: match.index, end: match.index + match[0].length, text };
        });
      return edited(code, edits);
    },
  };
}

const literal = (code, text) =>
  code.includes(text) ? { 0: text, index: code.indexOf(text) } : null;
