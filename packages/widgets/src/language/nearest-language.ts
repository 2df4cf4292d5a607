/** A language the elements speak. Any other tag is answered in Chinese. */
export type SpokenLanguage = 'zh-CN' | 'en';

/** The spoken language for a BCP 47 tag. */
export const spokenLanguage = (tag: string): SpokenLanguage =>
  /^en(?:$|[-_])/i.test(tag) ? 'en' : 'zh-CN';

/**
 * The `lang` of the nearest element that has one, looking out of shadow roots. Chinese when no
 * ancestor says anything: the old portals that leave `lang` out are Chinese pages, and the language
 * of the browser says nothing about them.
 */
export function nearestLanguage(element: Element): SpokenLanguage {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return spokenLanguage(found.getAttribute('lang') ?? '');
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh-CN';
}
