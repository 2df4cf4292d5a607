const longestKey = 64;

const shortened = (key: string): string =>
  key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;

/**
 * The JSON Pointer (RFC 6901) of a path. Keys that a stranger made up may be as long as a body; what
 * is told of them is cut.
 */
export const pointer = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => `/${shortened(String(key)).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
