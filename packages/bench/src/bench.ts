import { parseArgs } from 'node:util';
import { launchCurrent } from '@through-train/e2e/browsers.js';
import { startServer } from '@through-train/e2e/server.js';
import { serveContestants } from './embed/asset-server.js';
import { compare } from './embed/compare.js';
import { ours, peers } from './embed/contestants.js';
import { cheapPhone } from './embed/visit.js';
import { table } from './table.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    unthrottled: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100) {
  console.error(
    `--rounds is ${JSON.stringify(values.rounds)}. Allowed: a whole number from 1 to 100.`,
  );
  process.exit(2);
}

const contestants = [...(await ours()), ...peers];
await using api = await startServer();
await using assets = await serveContestants(contestants, api.url);
const browser = await launchCurrent();
try {
  const conditions = values.unthrottled ? undefined : cheapPhone;
  const results = await compare(browser, contestants, { url: assets.url, rounds, conditions });
  const first = results[0];
  if (!first) throw new Error('Nothing was measured.');
  console.log(
    values.unthrottled
      ? `Embedding, this machine as it is, median of ${rounds}`
      : `Embedding, 4 times slower CPU and slow 4G (562.5 ms, 1.47 Mbit/s), median of ${rounds}`,
  );
  console.log(
    table(
      ['', 'version', 'code gzip', 'data gzip', 'usable after', 'complete after', 'layout shift'],
      results.map(({ name, version, code, data, usable, complete, shift }) => [
        name,
        version,
        `${(code / 1000).toFixed(1)} kB`,
        `${(data / 1000).toFixed(1)} kB`,
        `${Math.round(usable)} ms`,
        `${Math.round(complete)} ms, ${(complete / first.complete).toFixed(2)} ×`,
        shift.toFixed(3),
      ]),
    ),
  );
} finally {
  await browser.close();
}
