import type { Browser } from 'playwright-core';
import type { Contestant } from './contestant.js';
import { versionOf } from './version.js';
import { type Conditions, type Visit, visit } from './visit.js';

/** A contestant with the median of its visits. */
export interface Result extends Visit {
  readonly name: string;
  readonly version: string;
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
  const visits = new Map<Contestant, Visit[]>(contestants.map((each) => [each, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const one = await visit(browser, `${url}/page/${index}`, contestant, conditions);
      visits.get(contestant)?.push(one);
    }
  }
  return Promise.all(
    [...visits].map(async ([{ name, package: from }, all]) => ({
      name,
      version: await versionOf(from),
      usable: median(all.map(({ usable }) => usable)),
      complete: median(all.map(({ complete }) => complete)),
      code: median(all.map(({ code }) => code)),
      data: median(all.map(({ data }) => data)),
      shift: Math.max(...all.map(({ shift }) => shift)),
    })),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
