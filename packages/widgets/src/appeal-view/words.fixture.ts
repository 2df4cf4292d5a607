import type { FunctionParams } from '@shoelace-style/localize';
import type { AppealWords } from './state-sentence.js';
import { appealEnglish } from './terms.en.js';
import type { AppealTerms } from './terms.js';
import { appealChinese } from './terms.zh-cn.js';

interface WordsOf<T> extends Omit<AppealWords, 'term'> {
  term<K extends keyof T>(key: K, ...args: FunctionParams<T[K]>): string;
}

/** The words of a language without an element around them. */
export function wordsOf<T extends AppealTerms>(terms: T, language: 'zh-CN' | 'en'): WordsOf<T> {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: 'Asia/Shanghai',
  });
  return {
    term(key, ...args) {
      const term = terms[key] as string | ((...args: unknown[]) => string);
      return typeof term === 'string' ? term : term(...args);
    },
    text: (text) => (language === 'en' && text.en) || text['zh-CN'],
    day: (value) => format.format(new Date(value)),
    moment: (value) => format.format(new Date(value)),
  };
}

export const chineseWords = wordsOf(appealChinese, 'zh-CN');
export const englishWords = wordsOf(appealEnglish, 'en');
