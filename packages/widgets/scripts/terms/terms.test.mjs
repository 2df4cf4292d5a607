import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parts, roots } from './parts.mjs';
import { argumentsUsed, sayings } from './saying.mjs';
import { mistakesIn, untranslated } from './writing.mjs';

const languages = ['zh-CN', 'zh-Hant', 'en'];
const found = await parts();
const own = found.flatMap(({ base, words, signatures }) =>
  Object.entries(signatures).map(([term, signature]) => ({ base, words, term, signature })),
);

/** The modules that speak: all but the words themselves and what tests bring. */
const speakers = roots.flatMap((root) =>
  globSync('src/**/*.ts', { cwd: root })
    .filter((file) => !/(terms|common)(\.[\w-]+)?\.ts$|\.(test|fixture|stories)\.ts$/.test(file))
    .map((file) => ({ file, path: root + file })),
);
const withoutComments = (source) => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const spoken = speakers.map(({ file, path }) => ({
  file,
  source: withoutComments(readFileSync(path, 'utf8')),
}));

/** What these say to webmasters stands there in Chinese and English. */
const bilingual = /^src\/(define|doctor|embed\/pages|loader)\/|^src\/site\/explain-failure\.ts$/;

test('every part has the same terms in every language', () => {
  for (const { base, words } of found) {
    const [first, ...others] = languages.map((language) => Object.keys(words[language]).sort());
    for (const other of others) assert.deepEqual(other, first, base);
    const unsigned = first.filter((term) => !own.some((each) => each.term === term));
    assert.deepEqual(unsigned, [], `the signatures of ${base} cannot be read`);
  }
});

test('no two parts give a term the same name', () => {
  const names = own.map(({ term }) => term);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test('every term is said somewhere', () => {
  const all = spoken.map(({ source }) => source).join('\n');
  const silent = own
    .map(({ term }) => term)
    .filter((term) => !new RegExp(`['"]${term}['"]`).test(all));
  assert.deepEqual(silent, []);
});

test('every language makes use of what a term is given', () => {
  const differing = own.flatMap(({ term, words, signature }) => {
    const used = languages.map((each) => argumentsUsed(words[each][term], signature).join());
    return new Set([...used, signature.map(({ name }) => name).join()]).size > 1
      ? [`${term}(${signature.map(({ name }) => name)}): ${used.join(' / ')}`]
      : [];
  });
  assert.deepEqual(differing, []);
});

describe('what is said', () => {
  for (const language of languages) {
    test(`in ${language} is there, and written as that language is`, () => {
      const wrong = own.flatMap(({ term, words, signature }) =>
        sayings(words[language][term], signature).flatMap(({ args, text }) => {
          const chinese =
            signature.length > 0 ? words['zh-CN'][term](...args) : words['zh-CN'][term];
          if (text === '' && chinese === '') return [];
          const mistakes = text === '' ? ['nothing'] : mistakesIn(language, text);
          return mistakes.map((mistake) => `${term}: ${mistake} in “${text}”`);
        }),
      );
      assert.deepEqual([...new Set(wrong)], []);
    });
  }

  test('is translated', () => {
    const wrong = own.flatMap(({ term, words, signature }) => {
      const [chinese, traditional, english] = languages.map((each) =>
        sayings(words[each][term], signature),
      );
      return chinese.flatMap(({ text }, index) =>
        text && (text === english[index].text || untranslated(text, traditional[index].text))
          ? [`${term}: ${text}`]
          : [],
      );
    });
    assert.deepEqual(wrong, []);
  });
});

test('nothing is said in Chinese alone', () => {
  const inLanguages = /(['"]?)zh-(CN|Hant)\1:\s*(['`])(?:\\.|(?!\3)[^\\])*\3/g;
  const silent = spoken.flatMap(({ file, source }) => {
    const rest = bilingual.test(file) ? '' : source.replace(inLanguages, '');
    return /\p{Script=Han}/u.test(rest) ? [file] : [];
  });
  assert.deepEqual(silent, []);
});

test('words outside the terms are in all three languages, and well written', () => {
  const wrong = spoken.flatMap(({ file, source }) => {
    const texts = [
      ...source.matchAll(/['"]?(zh-CN|zh-Hant|en)['"]?:\s*([`'])((?:\\.|(?!\2)[^\\])*)\2/g),
    ];
    return texts.flatMap(([, language, , text]) =>
      mistakesIn(language, text.replace(/\$\{[^}]*\}/g, '').replace(/\\(.)/g, '$1')).map(
        (mistake) => `${file}: ${mistake} in “${text}”`,
      ),
    );
  });
  assert.deepEqual(wrong, []);
});
