import type { Language } from '@through-train/contract';
import { day, monthDay } from '../language/formats.js';
import type { TermArguments } from '../language/term-arguments.js';
import type { AppealWords } from './state-sentence.js';
import { appealEnglish } from './terms.en.js';
import type { AppealTerms } from './terms.js';
import { appealChinese } from './terms.zh-cn.js';

interface WordsOf<T> extends Omit<AppealWords, 'term'> {
  term<K extends keyof T>(key: K, ...args: TermArguments<T[K]>): string;
}

/** The words of a language without an element around them. */
export function wordsOf<T extends AppealTerms>(terms: T, language: Language): WordsOf<T> {
  return {
    term(key, ...args) {
      const term = terms[key] as string | ((...args: unknown[]) => string);
      return typeof term === 'string' ? term : term(...args);
    },
    text: (text) => text[language] || text['zh-CN'],
    written: (text) => text,
    day: (value) => day(language, value),
    monthDay: (value) => monthDay(language, value),
    moment: (value) => day(language, value),
  };
}

export const chineseWords = wordsOf(appealChinese, 'zh-CN');
export const englishWords = wordsOf(appealEnglish, 'en');
