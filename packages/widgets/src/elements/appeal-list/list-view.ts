import { type AppealQuery, kinds, publicStates } from '@through-train/contract';
import { isId } from '../../site/attributes.js';

/** What the reader can narrow the list by, as texts; empty means "all" or the default. */
export const filterNames = [
  'q',
  'column',
  'kind',
  'category',
  'mailbox',
  'state',
  'from',
  'to',
  'scope',
  'sort',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Record<FilterName, string>>;

/** Which part of the list is shown. */
export interface ListView {
  readonly filters: Filters;
  /**
   * The cursor of each page after the first up to the one shown; empty where it is not known, as
   * after following a link to a later page.
   */
  readonly cursors: readonly string[];
  /** Number of the appeal that is open in place of the list; empty for the list. */
  readonly number: string;
}

export const noFilters = Object.fromEntries(
  filterNames.map((name) => [name, '']),
) as unknown as Filters;

export const scopes = ['tree', 'site'] as const;
export const sorts = ['newest', 'oldest', 'supported', 'replied'] as const;

const among = (allowed: readonly string[]) => (value: string) => allowed.includes(value);
// While a year is typed its first digits are years too, and no appeal is that old.
const isDay = (value: string) =>
  /^2\d{3}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const allowed: Record<FilterName, (value: string) => boolean> = {
  q: (value) => value.trim() !== '' && [...value].length <= 100,
  column: isId,
  kind: among(kinds),
  category: isId,
  mailbox: isId,
  state: among(publicStates),
  from: isDay,
  to: isDay,
  scope: among(scopes),
  sort: among(sorts),
};

/** Whether the API would take this value. */
export const isAllowed = (name: FilterName, value: string): boolean => allowed[name](value);

const isNumber = (text: string) => /^\d{6}-\d{8}-\d{5,}-[\dX]$/.test(text) && text.length <= 40;

/** 1 for the first page. */
export const pageOf = (view: ListView): number => view.cursors.length + 1;

/** The pages before the one shown; the first page when the way back is not known. */
export function previousCursors({ cursors }: ListView): readonly string[] {
  const previous = cursors.slice(0, -1);
  return previous[previous.length - 1] === '' ? [] : previous;
}

/** The question to the API. A period given backwards is meant the other way round. */
export function appealQuery({ filters, cursors }: ListView, limit: number): AppealQuery {
  const [from, to] = [filters.from, filters.to];
  const backwards = from && to && from > to;
  const given = {
    ...filters,
    ...(backwards && { from: to, to: from }),
    cursor: cursors[cursors.length - 1],
  };
  const entries = Object.entries(given).filter(([, value]) => value);
  // Every value went through `isAllowed` before it became part of a view.
  return { ...(Object.fromEntries(entries) as AppealQuery), limit };
}

/** Reads a view from the query of an address. What is not allowed there is as if it were absent. */
export function readView(search: string, prefix: string, initial: Filters): ListView {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(prefix + name) ?? '';
  const filters = Object.fromEntries(
    filterNames.map((name) => {
      const value = get(name);
      const known = value && isAllowed(name, value);
      // Present but empty means that the reader took back what the page had set.
      return [name, known ? value : params.has(prefix + name) ? '' : initial[name]];
    }),
  ) as unknown as Filters;
  const cursor = get('cursor').slice(0, 200);
  const page = Math.min(Math.max(Math.trunc(Number(get('page'))) || 2, 2), 100_000);
  const number = get('number').toUpperCase();
  return {
    filters,
    cursors: cursor ? [...Array<string>(page - 2).fill(''), cursor] : [],
    number: isNumber(number) ? number : '',
  };
}

/** Writes a view into the query of an address and leaves what others keep there. */
export function writeView(
  search: string,
  prefix: string,
  initial: Filters,
  view: ListView,
): string {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string, normal: string) => {
    if (value === normal) params.delete(prefix + name);
    else params.set(prefix + name, value);
  };
  for (const name of filterNames) set(name, view.filters[name], initial[name]);
  const cursor = view.cursors[view.cursors.length - 1] ?? '';
  set('cursor', cursor, '');
  set('page', cursor && String(pageOf(view)), '');
  set('number', view.number, '');
  const text = params.toString();
  return text && `?${text}`;
}
