import { type Language, languages } from '@through-train/contract';
import { catalogue } from '@through-train/embed/catalogue.js';
import type { Versions } from '../versions.js';
import type { ElementAttribute } from './element-attributes.js';
import { type Recipe, recipes } from './recipe-names.js';

/** What stands inside the element until it is ready. */
export const fallbackKinds = ['form', 'link', 'phone'] as const;
export type FallbackKind = (typeof fallbackKinds)[number];

/** Widths of the preview in pixels: a phone, a tablet, a desktop. */
export const previewWidths = ['360', '768', '1280'] as const;
export type PreviewWidth = (typeof previewWidths)[number];

/** Attributes that change the look, chosen once for whatever element; the rest are its options. */
export const looks = ['theme', 'scheme', 'density', 'elder'] as const;

/** Everything that was chosen. It stands in the page's address, so that it can be passed on. */
export interface BuilderState {
  readonly element: string;
  readonly site: string;
  /** Undefined: as the page around it. */
  readonly language: Language | undefined;
  /** A folder of the CDN, such as `v1` or `0.1.0`. */
  readonly version: string;
  readonly fallback: FallbackKind;
  readonly phone: string;
  /** Values of the element's attributes that were set, `true` for flags. */
  readonly attributes: ReadonlyMap<string, string | true>;
  /** The policy the page has already. */
  readonly policy: string;
  /** Address of the page that is to be checked. */
  readonly page: string;
  readonly recipe: Recipe;
  readonly width: PreviewWidth;
}

/** What there is to choose from. */
export interface Choices {
  readonly attributes: ReadonlyMap<string, readonly ElementAttribute[]>;
  readonly versions: Versions;
  /** The site that is chosen at first. */
  readonly firstSite: string;
}

const longest = 400;

function oneOf<T extends string>(value: string | null, allowed: readonly T[], first: T): T {
  return allowed.find((each) => each === value) ?? first;
}

function accepted({ control }: ElementAttribute, given: string): string | true | undefined {
  const value = given.trim().slice(0, longest);
  if (value === '') return undefined;
  switch (control.type) {
    case 'flag':
      return true;
    case 'choice':
      return control.values.includes(value) ? value : undefined;
    case 'number': {
      const fits = /^\d+$/.test(value) && +value >= control.min && +value <= control.max;
      return fits ? String(+value) : undefined;
    }
    default:
      return value;
  }
}

/** Name of the form's field for an attribute: looks are shared by all elements. */
export const fieldName = (element: string, attribute: string): string =>
  looks.some((look) => look === attribute) ? attribute : `${element}.${attribute}`;

/** Reads what was chosen; whatever is missing or not allowed is as at first. */
export function readState(
  query: URLSearchParams,
  { attributes, versions, firstSite }: Choices,
): BuilderState {
  const names = catalogue.map(({ name }) => name);
  const element = oneOf(query.get('element'), names, names[0] ?? '');
  const folders = [...versions.channels, ...versions.pinned];
  const set = (attributes.get(element) ?? []).flatMap((attribute) => {
    if (attribute.name === 'api' || attribute.name === 'site') return [];
    const value = accepted(attribute, query.get(fieldName(element, attribute.name)) ?? '');
    return value === undefined ? [] : [[attribute.name, value] as const];
  });
  const site = query.get('site')?.trim() ?? '';
  const recipe = oneOf(query.get('recipe'), recipes, 'html');
  const fallback = oneOf(query.get('fallback'), fallbackKinds, 'form');
  return {
    element,
    site: /^[a-z0-9-]{1,64}$/.test(site) ? site : firstSite,
    language: languages.find((each) => each === query.get('language')),
    version: oneOf(query.get('version'), folders, folders[0] ?? 'v1'),
    // A form has no place in a page that is one.
    fallback: recipe === 'webforms' && fallback === 'form' ? 'link' : fallback,
    phone: /^[\d+() -]{3,30}$/.test(query.get('phone')?.trim() ?? '')
      ? (query.get('phone')?.trim() ?? '')
      : '12345',
    attributes: new Map(set),
    policy: (query.get('policy') ?? '').slice(0, 4000),
    page: (query.get('page') ?? '').trim().slice(0, 2000),
    recipe,
    width: oneOf(query.get('width'), previewWidths, '360'),
  };
}
