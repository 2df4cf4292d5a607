import type { Endpoint } from '@through-train/contract';

/** What of a call stands in its address. */
export interface Addressed {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Path and query of a call, such as `/v1/sites/linxiang/appeals?limit=5`. What was left undefined is
 * left out.
 *
 * @throws TypeError for a parameter of the path that is empty
 */
export function addressOf(
  { path }: Pick<Endpoint, 'path'>,
  { params, query = {} }: Addressed,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, params?.[name]));
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return given.length > 0 ? `${filled}?${new URLSearchParams(given)}` : filled;
}

/** A part of a path. Browsers would leave out dots, and ask something else. */
function segment(name: string, value: string | undefined): string {
  if (value?.trim() && !/^\.\.?$/.test(value)) return encodeURIComponent(value);
  throw new TypeError(`${name} must be given and not be empty; it is ${JSON.stringify(value)}.`);
}
