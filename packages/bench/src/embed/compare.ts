import type { Browser } from 'playwright-core';
import type { Contestant } from './contestants/contestant.js';
import { versionOf } from './version.js';
import { type Conditions, visit } from './visit.js';
import type { Loaded, Visit } from './watch.js';

/** A contestant with the median of its visits. */
export interface Result extends Omit<Visit, 'later'> {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** What had been loaded in all 5 s after it was complete, in the last visit. */
  readonly later: Loaded;
}

/**
 * Visits every contestant once in each round, so that a noisy minute of the machine hits all alike,
 * and takes the medians.
 */
export async function compare(
  browser: Browser,
  contestants: readonly Contestant[],
  { url, rounds, conditions }: { url: string; rounds: number; conditions: Conditions | undefined },
): Promise<Result[]> {
  const visits = contestants.map((): Visit[] => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      // Bytes are the same in every round: one wait for what comes later is enough.
      const stay = round === rounds ? 5000 : 0;
      const page = `${url}/page/${index}`;
      visits[index]?.push(await visit(browser, page, contestant, { conditions, stay }));
    }
  }
  return Promise.all(
    contestants.map(async ({ id, name, package: from }, index) => {
      const all = visits[index] ?? [];
      const { later } = all.at(-1) ?? {};
      if (!later) throw new Error(`Nothing was measured of ${name}.`);
      return {
        id,
        name,
        version: await versionOf(from),
        usable: median(all.map(({ usable }) => usable)),
        complete: median(all.map(({ complete }) => complete)),
        code: median(all.map(({ code }) => code)),
        data: median(all.map(({ data }) => data)),
        shift: Math.max(...all.map(({ shift }) => shift)),
        later,
      };
    }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
