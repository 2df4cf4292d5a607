import type { Receipt } from '../citizen.js';
import { letter } from './letters.js';

/** How long a citizen waited for each kind of thing, in milliseconds. */
export type Waits = Record<'list' | 'submission' | 'tracking', number[]>;

async function send<T>(url: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    headers: { 'X-Forwarded-For': '198.18.0.7', 'Content-Type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** A citizen reads the list, writes and follows, one after the other, for some seconds. */
export async function citizenWork(url: string, seconds: number): Promise<Waits> {
  const waits: Waits = { list: [], submission: [], tracking: [] };
  const timed = async <T>(kind: keyof Waits, act: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await act();
    waits[kind].push(performance.now() - began);
    return result;
  };
  const until = performance.now() + seconds * 1000;
  for (let round = 1; performance.now() < until; round += 1) {
    // Each time another page, or the kept answer would be measured.
    await timed('list', () => send(url, `/v1/sites/hunan/appeals?limit=${(round % 50) + 1}`));
    const { number, queryCode } = await timed('submission', () =>
      send<Receipt>(url, '/v1/sites/linxiang/appeals', letter),
    );
    await timed('tracking', () => send(url, '/v1/tracking', { number, queryCode }));
  }
  return waits;
}

/** The time within which 95 of 100 were answered. */
export function p95(waits: readonly number[]): number {
  const sorted = [...waits].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
}
