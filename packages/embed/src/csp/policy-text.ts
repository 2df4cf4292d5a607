/** The directives of one policy, in order, each with its values. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Reads one policy. Names are told apart without regard to case, and of a directive that stands twice
 * the first holds, as in browsers.
 *
 * @see https://www.w3.org/TR/CSP3/#parse-serialized-policy
 */
export function parsePolicy(text: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, values);
  }
  return directives;
}

/** Writes a policy as one line. */
export const policyText = (directives: Directives): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
