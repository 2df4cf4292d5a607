/**
 * Checks of the API's answers for the CDN build. The build compiles the contract's schemas to calls
 * of these functions (`scripts/compiled-answers.js`), because a schema library that can check
 * anything weighs more in the browser than the elements that use it.
 *
 * A check answers with the path to the first thing that is wrong, innermost name first, or nothing.
 */
export type Check = (value: unknown) => string[] | undefined;

/** A text, of a form and not longer than `max`. */
export const text =
  (pattern?: RegExp, max = Infinity): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value))
      ? undefined
      : [];

/** A whole number between two. */
export const whole =
  (min: number, max: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : [];

/** A number between two, with as many decimal places as there are. */
export const decimal =
  (min = -Infinity, max = Infinity): Check =>
  (value) =>
    Number.isFinite(value) && (value as number) >= min && (value as number) <= max ? undefined : [];

/** One of the values named; `true, false` is a boolean. */
export const one =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value) ? undefined : [];

/** What `check` checks, or null. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

/** What at least one of the checks takes. */
export const either =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => !check(value)) ? undefined : [];

/** A list of what `check` checks. */
export const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return [];
    return first(value.entries(), () => check);
  };

/** An object with these members, the last of them, by number, optional. More is no mistake. */
export const shape =
  (members: Record<string, Check>, optional = 0): Check =>
  (value) => {
    if (!isObject(value)) return [];
    const names = Object.keys(members);
    const needed = names.length - optional;
    const entries = names
      .map((name, index) => [name, value[name], index] as const)
      .filter(([, member, index]) => index < needed || member !== undefined);
    return first(entries, (name) => members[name] as Check);
  };

/**
 * An object with members of any name that `names` takes. Where all of these have to be there, `needed`
 * says them.
 */
export const record =
  (member: Check, names: Check = text(), needed?: readonly string[]): Check =>
  (value) => {
    if (!isObject(value)) return [];
    const there = Object.keys(value);
    const known = needed
      ? [...there, ...needed.filter((name) => !there.includes(name))]
      : // The contract looks past this one where any name may be.
        there.filter((name) => name !== '__proto__');
    return first(
      known.map((name) => [name, value[name]] as const),
      (name) => (names(name) ? () => [] : member),
    );
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first(
  entries: Iterable<readonly [string | number, unknown, ...unknown[]]>,
  checkOf: (name: string) => Check,
): string[] | undefined {
  for (const [name, value] of entries) {
    const path = checkOf(String(name))(value);
    if (path) return [...path, String(name)];
  }
  return undefined;
}

/** A check in the form in which the client asks a schema. */
export const schema = (check: Check) => ({
  safeParse(data: unknown) {
    const path = check(data)?.reverse();
    return path ? { success: false, error: { issues: [{ path }] } } : { success: true, data };
  },
});
