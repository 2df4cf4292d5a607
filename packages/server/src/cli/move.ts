import { addressOf, nameOfDatabase } from '@through-train/core/database/address.js';
import type { Database } from '@through-train/core/database/database.js';
import { columnsThatMove } from '@through-train/core/database/moving/copy-tables.js';
import { undoOf, unmarkMoved } from '@through-train/core/database/moving/marks.js';
import { movingOf } from '@through-train/core/database/moving/moving-of.js';
import { type Digest, digestOf } from '@through-train/core/database/moving/rows.js';
import { type Ends, move } from '../transfer/move.js';
import { CopyDiffersError } from '../transfer/move-proof.js';
import { configOrFail } from './database.js';
import { CommandFailure, exitCodes } from './failure.js';
import {
  checkTarget,
  failureOf,
  placeOrFail,
  refuseIfElsewhere,
  withSource,
  withTarget,
} from './move-ends.js';

/** What is asked for, as it was typed. */
export interface MoveOptions {
  readonly from?: string;
  readonly to?: string;
  readonly dryRun?: true;
  readonly undo?: true;
}

/** Moves a database to another one, or tells what that would be, or takes it back. */
export async function runMove({ from, to, dryRun, undo }: MoveOptions): Promise<void> {
  if (from === undefined || (to === undefined) !== (undo === true)) {
    throw new CommandFailure(
      'Moving needs --from <database> and --to <database>; taking it back --from <database> and --undo.',
    );
  }
  const source = placeOrFail('--from', from);
  const target = to === undefined ? undefined : placeOrFail('--to', to);
  if (source === target) throw new CommandFailure('--from and --to name the same database.');
  try {
    if (target === undefined) await takeBack(source);
    else await moveTo(source, target, dryRun === true);
  } catch (error) {
    if (error instanceof CopyDiffersError) {
      const message = `${error.message} Nothing was switched: ${addressOf(source)} goes on as before.`;
      throw new CommandFailure(message, exitCodes.someBad);
    }
    throw failureOf(error, source);
  }
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const inColumns = (name: string, count: number): string =>
  `${name.padEnd(18)}${count.toLocaleString('en').padStart(12)}`;

async function moveTo(from: string, to: string, dryRun: boolean): Promise<void> {
  await withSource(from, configOrFail().dataDir, async (source, installation) => {
    refuseIfElsewhere(from, to, installation);
    await checkTarget(to, installation);
    if (dryRun) return await estimate(source);
    print(`Copying ${addressOf(from)} to ${addressOf(to)}. It is served meanwhile.`);
    await withTarget(to, (target) => moveAloud({ source, target, targetName: nameOfDatabase(to) }));
    print('\nSet this for every server and command, with the same KEYS_FILE and DATA_DIR:\n');
    print(`  DATABASE_URL=${addressOf(to)}\n`);
    print(`${addressOf(from)} takes nothing any more. To go on with it after all, without`);
    print(`what has arrived in the other since: ${undoOf(addressOf(from))}`);
  });
}

async function moveAloud(ends: Ends): Promise<void> {
  await move(ends, {
    copied: () => print('Everything is there. Copying what has changed since.'),
    stopping: (seconds) =>
      print(
        `Now writes stop, for about ${seconds} s. Who reads is served; who writes waits, or is told to come back.\n`,
      ),
    proven: ({ name, source, target, isEqual }) => {
      const there = `there ${target.count.toLocaleString('en')}  ${shortened(target)}  NOT THE SAME`;
      const verdict = isEqual ? 'the same' : there;
      print(`${inColumns(name, source.count)}  ${shortened(source)}  ${verdict}`);
    },
    read: (appeals) => print(`\n${appeals} appeals, drawn at random, read and are found the same.`),
    moved: (seconds) => print(`Moved. Writes stood still for ${seconds.toFixed(1)} s.`),
  });
}

const shortened = ({ hash }: Digest): string => hash.slice(0, 16);

/** Counts what would be moved, and from the time that takes says how long writes would stop. */
async function estimate(source: Database): Promise<void> {
  const began = performance.now();
  await movingOf(source).atOneMoment(source, async (then) => {
    for (const table of await columnsThatMove(then)) {
      print(inColumns(table.name, (await digestOf(then, table)).count));
    }
  });
  // They are read here again, and in the target, which is slower.
  const seconds = Math.ceil(((performance.now() - began) / 1000) * 3 + 1);
  print(`\nWrites would stop for about ${seconds} s at the end. Nothing was changed.`);
}

async function takeBack(from: string): Promise<void> {
  const address = addressOf(from);
  await withSource(from, configOrFail().dataDir, async (source, { movedTo }) => {
    if (movedTo === null) throw new CommandFailure(`${address} was not moved anywhere.`);
    await unmarkMoved(source);
    print(`${address} is served and written again. What has arrived in ${movedTo} is not in it:`);
    print('let nobody be served from there any more.');
  });
}
