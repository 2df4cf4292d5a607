import * as OpenCC from 'opencc-js';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Characters that both scripts write, each for a word of its own. */
const inBothScripts = new Set('准');

const strangers = (text, convert) =>
  [...text].filter(
    (character) => convert(character) !== character && !inBothScripts.has(character),
  );

/** Examples of what can be typed, in any language. */
const chineseExamples = /临湘/g;

const han = '\\p{Script=Han}';
const fullWidth = '，。；：！？、（）“”「」《》…';

/** What is wrong with a text: patterns that must not be in it, each with its reason. */
const everywhere = [
  [/ {2}|\t|\n/, 'white space'],
  [/["']/, 'a straight quotation mark'],
  [/undefined|NaN|null|\[object/, 'a gap'],
];

const chinese = [
  [/^\s|\s$/, 'white space at its end'],
  [new RegExp(`${han}[,;:!?()]|[,;:!?()]${han}|${han}\\.`, 'u'), 'half-width punctuation'],
  [new RegExp(`\\s[${fullWidth}]|[${fullWidth}]\\s`, 'u'), 'white space beside punctuation'],
  [new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9]${han}`, 'u'), 'no space between Chinese and Latin'],
  [/(?<!…)…(?!…)/, 'half an ellipsis'],
  [/[，。；：！？、]{2}/, 'punctuation twice'],
];

const rules = {
  'zh-CN': [...everywhere, ...chinese, [/[「」]/, 'quotation marks of the other script']],
  'zh-Hant': [...everywhere, ...chinese, [/[“”]/, 'quotation marks of the other script']],
  en: [
    ...everywhere,
    [/\(s\)/, 'a plural that Intl.PluralRules should choose'],
    [/\.\.\./, 'dots in place of an ellipsis'],
    [/\s[,.;:!?]/, 'a space before punctuation'],
  ],
};

/** What a person who reads this language closely would mark. */
export function mistakesIn(language, text) {
  const found = rules[language].flatMap(([pattern, what]) => (pattern.test(text) ? [what] : []));
  const foreign =
    language === 'zh-CN'
      ? strangers(text, toSimplified)
      : language === 'zh-Hant'
        ? strangers(text, toTraditional)
        : (text.replace(chineseExamples, '').match(new RegExp(han, 'gu')) ?? []);
  return foreign.length > 0
    ? [...found, `characters of another language: ${foreign.join('')}`]
    : found;
}

/** Whether a text was taken over as it is although it is written otherwise in Traditional Chinese. */
export const untranslated = (text, traditional) =>
  text === traditional && toTraditional(text) !== text;
