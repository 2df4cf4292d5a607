import type { Result } from './embed/compare.js';
import { kilobytes, milliseconds } from './result-table.js';
import { table } from './table.js';

/** Gzip bytes of scripts and styles that a mailbox may have brought 5 s after it was complete. */
const laterCode = 62_000;

interface Goal {
  readonly text: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the limit itself is too much. */
  readonly below?: boolean;
  readonly unit: (value: number) => string;
}

/**
 * What came of each goal whose rows were measured. It is said and nothing more: a noisy machine must
 * not fail a build.
 */
export function verdicts(results: readonly Result[]): string {
  const rows = new Map(results.map((result) => [result.id, result]));
  return table(
    ['Goals', 'measured', 'allowed', 'verdict'],
    goalsOf(rows).map(({ text, value, limit, below = false, unit }) => {
      const met = below ? value < limit : value <= limit;
      return [
        text,
        unit(value),
        `${below ? '<' : '≤'} ${unit(limit)}`,
        `${met ? 'met' : 'missed'} by ${unit(Math.abs(limit - value))}`,
      ];
    }),
  );
}

function goalsOf(rows: ReadonlyMap<string, Result>): readonly Goal[] {
  const between = (
    ours: readonly string[],
    theirs: readonly string[],
    goal: (our: Result, their: Result) => Goal,
  ) =>
    ours.flatMap((our) =>
      theirs.flatMap((their) => {
        const [one, other] = [rows.get(our), rows.get(their)];
        return one && other ? [goal(one, other)] : [];
      }),
    );
  return [
    ...between(
      ['mayor-mailbox-form-pinned', 'mayor-mailbox-number-pinned'],
      ['artalk-form'],
      (our, artalk) => ({
        text: `${our.name}, complete no later than ${artalk.name}`,
        value: our.complete,
        limit: artalk.complete,
        unit: milliseconds,
      }),
    ),
    ...[...rows.values()]
      .filter(({ id }) => id.startsWith('mayor-mailbox-'))
      .map(({ name, later }) => ({
        text: `${name}, code 5 s later`,
        value: later.code,
        limit: laterCode,
        unit: kilobytes,
      })),
    ...between(
      ['appeal-list-pinned', 'appeal-list-tag'],
      ['waline-list', 'artalk-list'],
      (our, peer) => ({
        text: `${our.name}, usable before ${peer.name}`,
        value: our.usable,
        limit: peer.usable,
        below: true,
        unit: milliseconds,
      }),
    ),
  ];
}
