import { type CatalogueEntry, catalogue } from '@through-train/widgets/catalogue.js';

/** What a page of the tests knows to give to an element, by the name of the attribute. */
export interface KnownToPage {
  /** The site whose page it is. */
  readonly site: string;
  /** An appeal that everybody may read. */
  readonly number: string;
}

/**
 * The attributes without which an element has nothing to show: the site, and what names the thing that it
 * asks for first. The catalogue says so, which no page has to repeat for each.
 */
export function neededAttributes(
  { name, first = '' }: CatalogueEntry,
  known: KnownToPage,
): readonly (readonly [string, string])[] {
  const inPath = [...first.matchAll(/\/\{([\w-]+)\}/g)].map(([, attribute]) => attribute ?? '');
  return [...new Set(['site', ...inPath])].map((attribute) => {
    const value = new Map(Object.entries(known)).get(attribute);
    if (value === undefined)
      throw new Error(`No page of the tests knows a ${attribute} for ${name}.`);
    return [attribute, value];
  });
}

/** An element as a page has it. */
export const elementOnPage = (
  entry: CatalogueEntry,
  known: KnownToPage,
  inside: string,
): string => {
  const attributes = neededAttributes(entry, known).map(([name, value]) => ` ${name}="${value}"`);
  return `<${entry.name}${attributes.join('')}>${inside}</${entry.name}>`;
};

/** All elements of the catalogue as a page has them, which is `[site]` for a script that looks for them. */
export const elementsOnPage = (known: KnownToPage, inside: string): string =>
  catalogue.map((entry) => elementOnPage(entry, known, inside)).join('\n');

/** What a page of a site of the demonstration knows. */
export async function knownOf(server: string, site: string): Promise<KnownToPage> {
  const answered = await fetch(`${server}/v1/sites/${site}/appeals?limit=1`);
  const { items } = (await answered.json()) as { readonly items: readonly { number: string }[] };
  if (!items[0]) throw new Error(`${site} has published nothing.`);
  return { site, number: items[0].number };
}
