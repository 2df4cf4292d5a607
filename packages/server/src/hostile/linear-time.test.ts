import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';
import { type WorstInput, worstTexts } from './worst-inputs.fixture.js';
import { worstRequests } from './worst-requests.fixture.js';

/** As much as the body of a request may have. */
const largestBody = 512 * 1024;
const runs = 4;
/** What is quicker than this is not told apart from the noise of a busy machine. */
const noise = 20;
/** Four times the input takes four times as long, or sixteen times when something is not right. */
const growth = 8;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

/** Milliseconds of the quickest of a few runs, of no more than it takes to be quick enough. */
async function quickest(act: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && least > enough; run += 1) {
    const started = performance.now();
    await act();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

async function measure({ prepare, largest = largestBody }: WorstInput): Promise<void> {
  // From small to large, so that what grows too fast is found before it takes its minutes.
  let before = noise;
  for (const size of [largest / 64, largest / 16, largest / 4, largest]) {
    const known = Math.max(before, noise);
    // What grows in proportion is seen to by one run: the others are for a machine that was busy.
    const took = await quickest(prepare(Math.floor(size)), (known * growth) / 2);
    expect(took, `of ${Math.floor(size)}, after ${known.toFixed(1)} ms of a quarter`).toBeLessThan(
      known * growth,
    );
    before = took;
  }
}

// Measured again before it is believed: something else may have had the machine.
test.each([...worstTexts, ...worstRequests(() => server)])(
  '$name takes time in proportion',
  { retry: 2 },
  measure,
);
