import type { Language } from '@through-train/contract';

/**
 * The language for a BCP 47 tag that comes with the elements. Chinese for all they do not know: the
 * old portals that leave `lang` out are Chinese pages.
 */
export function shippedLanguage(tag: string): Language {
  if (/^en\b/i.test(tag)) return 'en';
  return /^zh\b(?!.*hans).*-(hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-CN';
}
