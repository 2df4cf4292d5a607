import { expect, test } from 'vitest';
import { redact } from '../redaction.js';
import { worstTexts } from './worst-texts.fixture.js';

declare const process: { cpuUsage(): { user: number } };

function timeOf(text: string): number {
  // Milliseconds of the processor's, of which other work on the machine takes none.
  const before = process.cpuUsage().user;
  redact(text);
  return (process.cpuUsage().user - before) / 1000;
}

/**
 * How much longer a text four times as long takes: four times when time is linear, sixteen when it is
 * quadratic. Other work on the machine only ever adds to a time, so the shortest of some runs counts.
 */
function growth(ofLength: (length: number) => string): number {
  let length = 4000;
  // Long enough to be measured; the first runs are slower anyway.
  while (length < 128_000 && timeOf(ofLength(length)) < 6) length *= 2;
  const [text, fourfold] = [ofLength(length), ofLength(4 * length)];
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 6; run += 1) {
    short = Math.min(short, timeOf(text));
    long = Math.min(long, timeOf(fourfold));
    if (run > 0 && long < 7 * short) break;
  }
  return long / short;
}

// What the engine compiles and collects meanwhile is counted too, but seldom three times in turn.
const often = { retry: 2 };

test.each(Object.entries(worstTexts))(
  'reading %j takes time as its length',
  often,
  (_, ofLength) => {
    expect(growth(ofLength)).toBeLessThan(8);
  },
);
