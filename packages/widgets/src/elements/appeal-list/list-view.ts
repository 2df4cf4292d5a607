import { type AppealQuery, kinds, longestQuery, publicStates } from '@through-train/contract';
import { isId } from '@through-train/embed/attributes.js';

/** What a list can be narrowed and ordered by, as texts; empty means all, or the default. */
export type Filters = Readonly<Record<FilterName, string>>;
export type FilterName = keyof typeof allowed;

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

export const scopes = ['tree', 'site'] as const;
export type Scope = (typeof scopes)[number];
export const sorts = ['newest', 'oldest', 'supported', 'replied'] as const;
export type Sort = (typeof sorts)[number];

// While a year is typed its first digits are years too, and no appeal is that old.
const isDay = (value: string) =>
  /^2\d{3}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const allowed = {
  q: (value: string) => value.trim() !== '' && [...value].length <= longestQuery,
  column: isId,
  kind: kinds,
  category: isId,
  mailbox: isId,
  state: publicStates,
  from: isDay,
  to: isDay,
  scope: scopes,
  sort: sorts,
};

export const filterNames = Object.keys(allowed) as FilterName[];

export const noFilters = Object.fromEntries(filterNames.map((name) => [name, ''])) as Filters;

/** Whether the API would take this value. */
export function isAllowed(name: FilterName, value: string): boolean {
  const rule: readonly string[] | ((value: string) => boolean) = allowed[name];
  return typeof rule === 'function' ? rule(value) : rule.includes(value);
}

/** What the API would take, for whoever builds the page. */
export const allowedValues = (name: FilterName): string =>
  typeof allowed[name] === 'function'
    ? `an id in lower case, or a search of at most ${longestQuery} characters`
    : String(allowed[name]);

/** 1 for the first page. */
export const pageOf = (view: ListView): number => view.cursors.length + 1;

/** The pages before the one shown; the first page when the way back is not known. */
export function previousCursors({ cursors }: ListView): readonly string[] {
  const previous = cursors.slice(0, -1);
  return previous[previous.length - 1] === '' ? [] : previous;
}

/** The question to the API. A period given backwards is meant the other way round. */
export function appealQuery({ filters, cursors }: ListView, limit: number): AppealQuery {
  const { from, to } = filters;
  const given = {
    ...filters,
    ...(from && to && from > to && { from: to, to: from }),
    cursor: cursors[cursors.length - 1],
  };
  const entries = Object.entries(given).filter(([, value]) => value);
  // Every value went through `isAllowed` before it became part of a view.
  return { limit, ...(Object.fromEntries(entries) as AppealQuery) };
}
