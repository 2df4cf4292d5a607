/** The languages of the server's own pages. */
export const pageLanguages = ['zh-CN', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The language asked for by `?lang=`: Chinese unless it is a known other one. */
export const pageLanguage = (asked: string | undefined): PageLanguage =>
  pageLanguages.find((each) => each.toLowerCase() === asked?.toLowerCase()) ?? 'zh-CN';
