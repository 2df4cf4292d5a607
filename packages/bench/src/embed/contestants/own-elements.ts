import { neededAttributes } from '@through-train/e2e/elements-on-page.js';
import { type CatalogueEntry, catalogue } from '@through-train/widgets/catalogue.js';
import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import { type ShownAppeal, site } from '../api/shown-appeals.js';
import type { Embedded, Watched } from './embedding.js';

/** An element of the catalogue as it is measured: what is embedded, and what is waited for. */
export interface OwnElement {
  readonly watched: Watched;
  readonly embedded: Embedded;
}

/** What people write with, as the embed builder says to embed it: with its plain form, and with a telephone number. */
export const ownForms = (): readonly OwnElement[] =>
  catalogue
    .filter(({ page }) => page === 'appeals')
    .flatMap(({ name: element }) => {
      const sight = { host: element, part: 'textarea' };
      const sights = { usable: sight, complete: { ...sight, drawn: true } };
      const attributes = [['site', site]] as const;
      return [
        {
          watched: { id: `${element}-form`, name: `<${element}>, form`, ...sights },
          embedded: { element, attributes, fallback: fallbackOf(element) },
        },
        {
          watched: { id: `${element}-number`, name: `<${element}>, number`, ...sights },
          embedded: { element, attributes, fallback: '<p>如信箱未能显示，请拨打 12345。</p>' },
        },
      ];
    });

/**
 * What people read without a receipt: lists, complete with their filters, and one appeal with reply and
 * timeline.
 *
 * @throws when no appeal is answered
 */
export function ownLists(appeals: readonly ShownAppeal[]): readonly OwnElement[] {
  const [newest] = appeals;
  const answered = appeals.find(({ repliedAt }) => repliedAt !== null);
  if (!newest || !answered) throw new Error('There is no answered appeal to show.');
  return catalogue
    .filter(({ page }) => page !== 'appeals' && page !== 'tracking')
    .map((entry) => {
      const { name: element, first = '' } = entry;
      const size = first.includes('{page-size}')
        ? ([['page-size', String(appeals.length)]] as const)
        : [];
      const needed = neededAttributes(entry, { site, number: answered.number });
      return {
        watched: {
          id: element,
          name: `<${element}>`,
          ...sightsOf(entry, newest.title, answered.title),
        },
        embedded: { element, attributes: [...needed, ...size], fallback: fallbackOf(element) },
      };
    });
}

/** What is seen of an element, by what it asks for first. */
function sightsOf(
  { name: host, first = '' }: CatalogueEntry,
  listed: string,
  opened: string,
): Pick<Watched, 'usable' | 'complete'> {
  if (first.includes('/{number}')) {
    return {
      usable: { host, part: 'article', text: opened },
      complete: { host, part: '[part~="timeline"]' },
    };
  }
  if (first.includes('/appeals?')) {
    return {
      usable: { host, part: 'li', text: listed },
      complete: { host, part: '[part~="filters"] summary' },
    };
  }
  return { usable: { host, part: '[part]', drawn: true } };
}

const fallbackOf = (element: string): string => fallbackSnippet({ element, api: '', site });
