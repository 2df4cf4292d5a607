import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** What strangers did until they were stopped. */
export interface AttackReport {
  /** How often each kind of answer came, such as `sign-in 503`. */
  readonly answers: Readonly<Record<string, number>>;
}

const { url } = workerData as { url: string };
const answers: Record<string, number> = {};
let isOver = false;

async function ask(kind: string, address: string, path: string, init: RequestInit): Promise<void> {
  try {
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers: { 'X-Forwarded-For': address, ...init.headers },
    });
    await response.arrayBuffer();
    const key = `${kind} ${response.status}`;
    answers[key] = (answers[key] ?? 0) + 1;
    // They share the machine with the server: who is refused does not take its processor meanwhile.
    if (response.status === 429 || response.status === 503) await pause(200);
  } catch {
    answers[`${kind} cut`] = (answers[`${kind} cut`] ?? 0) + 1;
  }
}

/** One who never stops, each time from another address where `address` says so. */
async function stranger(one: (round: number) => Promise<void>): Promise<void> {
  for (let round = 0; !isOver; round += 1) await one(round);
}

const json = { 'Content-Type': 'application/json' };
const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
/** Bodies of half a MiB that cost a careless reader the most: lines, fields, bytes to decode, marks. */
const worstForms = [
  { type: multipart, body: 'name="_charset_"\r\n'.repeat(28_000) },
  { type: urlencoded, body: 'a&'.repeat(256 * 1024 - 100) },
  { type: urlencoded, body: `_charset_=gbk&title=${'%B5%E7'.repeat(80_000)}` },
  { type: urlencoded, body: `_charset_=gbk&title=${'%26%23128512%3B'.repeat(33_000)}` },
  {
    type: multipart,
    body: `--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n${'\r\n--x'.repeat(100_000)}`,
  },
] as const;
const formOf = (round: number) => worstForms[round % worstForms.length] ?? worstForms[0];

const strangers = [
  ...Array.from({ length: 64 }, (_, at) =>
    stranger((round) =>
      ask('sign-in', `198.51.${at}.${round % 250}`, '/v1/staff/sessions', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          username: `nobody-${at}-${round}`,
          password: 'a guess like others',
        }),
      }),
    ),
  ),
  ...Array.from({ length: 16 }, (_, at) =>
    stranger((round) =>
      ask('form', `203.0.113.${at}`, '/forms/linxiang/appeals', {
        method: 'POST',
        headers: { Origin: url, 'Content-Type': formOf(round).type },
        body: formOf(round).body,
      }),
    ),
  ),
  ...Array.from({ length: 8 }, (_, at) =>
    stranger((round) =>
      ask(
        'similar',
        '192.0.2.1',
        `/v1/sites/hunan/appeals/similar?text=${encodeURIComponent(`电梯停运维修资金${'小区物业不管'.repeat(100)}${at}${round}`)}`,
        {},
      ),
    ),
  ),
];

parentPort?.once('message', async () => {
  isOver = true;
  await Promise.all(strangers);
  const report: AttackReport = { answers };
  parentPort?.postMessage(report);
});
