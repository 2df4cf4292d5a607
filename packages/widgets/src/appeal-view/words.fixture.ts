import type { AppealWords } from './state-sentence.js';
import { appealEnglish } from './terms.en.js';
import type { AppealTerms } from './terms.js';
import { appealChinese } from './terms.zh-cn.js';

type Term = string | ((...args: unknown[]) => string);

/** The words of a language without an element around them. */
function wordsOf(terms: AppealTerms, language: 'zh-CN' | 'en'): AppealWords {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    timeZone: 'Asia/Shanghai',
  });
  return {
    term(key, ...args) {
      const term = terms[key] as Term;
      return typeof term === 'string' ? term : term(...args);
    },
    text: (text) => (language === 'en' && text.en) || text['zh-CN'],
    day: (value) => format.format(new Date(value)),
    moment: (value) => format.format(new Date(value)),
  };
}

export const chineseWords = wordsOf(appealChinese, 'zh-CN');
export const englishWords = wordsOf(appealEnglish, 'en');
