import { launchCurrent } from '@through-train/e2e/browsers.js';
import { startServer } from '@through-train/e2e/server.js';
import { contestantsApi } from './embed/api/contestants-api.js';
import { shownAppeals } from './embed/api/shown-appeals.js';
import { serveContestants } from './embed/asset-server.js';
import { compare, type Result } from './embed/compare.js';
import type { Contestant } from './embed/contestants/contestant.js';
import { oneTag, pinned } from './embed/contestants/embedding.js';
import { formPeers } from './embed/contestants/form-peers.js';
import { listPeers } from './embed/contestants/list-peers.js';
import { type OwnElement, ownForms, ownLists } from './embed/contestants/own-elements.js';
import { cheapPhone } from './embed/visit.js';
import { verdicts } from './goals.js';
import { OptionError, type Options, readOptions } from './options.js';
import { resultTable } from './result-table.js';

/** Each element by its lines with hashes, and by one script tag. */
const embedded = (elements: readonly OwnElement[]): Promise<readonly Contestant[]> =>
  Promise.all(
    elements.flatMap((each) => [pinned, oneTag].map((embed) => embed(each.watched, each.embedded))),
  );

/** Prints the tables that the options ask for, then what came of the goals. */
async function measure({ rounds, unthrottled, only }: Options): Promise<void> {
  await using api = await startServer();
  const appeals = await shownAppeals(api.url);
  const tables = {
    forms: [...(await embedded(ownForms())), ...formPeers],
    lists: [...(await embedded(ownLists(appeals))), ...listPeers(appeals)],
  };
  const conditions = unthrottled ? undefined : cheapPhone;
  const how = unthrottled
    ? 'this machine as it is'
    : '4 times slower CPU and slow 4G (562.5 ms, 1.47 Mbit/s)';
  const browser = await launchCurrent();
  try {
    const all: Result[] = [];
    for (const name of only) {
      const contestants = tables[name];
      await using assets = await serveContestants(contestants, contestantsApi(api.url, appeals));
      const results = await compare(browser, contestants, { url: assets.url, rounds, conditions });
      console.log(`Embedding, ${name}: ${how}, median of ${rounds}`);
      console.log(`${resultTable(results)}\n`);
      all.push(...results);
    }
    console.log(verdicts(all));
  } finally {
    await browser.close();
  }
}

try {
  await measure(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
