import type { Wording } from '@through-train/widgets/parts.js';

/** The desk speaks Chinese and English; where a page is in another Chinese it speaks this one. */
export const deskWording = <T extends object>(
  chinese: T,
  english: () => Promise<T>,
): Wording<T> => ({
  'zh-CN': chinese,
  'zh-Hant': () => Promise.resolve(chinese),
  en: english,
});
