import type { Endpoint } from '@through-train/contract';

/** What of a call stands in its address. */
export interface Addressed {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Path and query of a call, such as `/v1/sites/linxiang/appeals?limit=5`. What was left undefined is
 * left out.
 */
export function addressOf(
  { path }: Pick<Endpoint, 'path'>,
  { params, query = {} }: Addressed,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  const given = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return given.length > 0 ? `${filled}?${new URLSearchParams(given)}` : filled;
}
