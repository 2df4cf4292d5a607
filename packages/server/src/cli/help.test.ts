import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SiteConfig } from '@through-train/contract';
import type { Command } from 'commander';
import { expect, it, vi } from 'vitest';
import { variables } from '../config.js';
import { Workplace } from '../testing/commands.fixture.js';
import { province } from '../testing/province.fixture.js';
import { createProgram } from './program.js';
import { letterSample, mappingSample, officialsSample, siteSample } from './samples.js';
import { ofLetters, teachingOf } from './teaching.js';

vi.setConfig({ testTimeout: 120_000 });

const page = (name: string) => readFile(new URL(`../../../../${name}`, import.meta.url), 'utf8');

/** A command with the words one types for it. */
interface Named {
  readonly words: string;
  readonly command: Command;
}

const commandsIn = (command: Command, before: readonly string[] = []): Named[] => {
  const words = [...before, command.name()];
  const below = command.commands.flatMap((each) => commandsIn(each, words));
  return [{ words: words.join(' '), command }, ...below];
};

const all = commandsIn(createProgram());
const leaves = all.filter(({ command }) => command.commands.length === 0);

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return help;
}

it.each(all)('the help of $words shows an example, in which every option is known', (named) => {
  const help = helpOf(named.command);
  const [, examples = ''] = /\nExamples:\n((?: {2}.+\n)+)/.exec(help) ?? [];
  expect(examples.length).toBeGreaterThan(0);
  for (const line of examples.trim().split('\n')) {
    const typed = line.replace(/^.*?(?=through-train )/, '').trim();
    expect(typed).toContain(named.words);
    const meant = leaves.find(({ words }) => `${typed} `.startsWith(`${words} `));
    const options = typed.match(/--[a-z-]+/g) ?? [];
    const known = meant?.command.options.map(({ long }) => long);
    expect(known).toEqual(expect.arrayContaining(options));
  }
});

it.each(leaves)('the help of $words names what it needs and the variables it reads', (named) => {
  const help = helpOf(named.command);
  const [usage = ''] = help.split('\n');
  for (const { flags, mandatory } of named.command.options) {
    expect(usage.includes(flags), flags).toBe(mandatory);
  }
  const { reads } = teachingOf(named.command);
  const [, environment = ''] = /\nEnvironment:\n((?: {2}.+\n)+)/.exec(help) ?? [];
  expect([...environment.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name)).toEqual(reads);
  expect(reads.length).toBeGreaterThan(1);
});

it('what the help shows works when it is typed, and obeys the variables it names', async () => {
  const place = await Workplace.open();
  try {
    const above = province().filter(({ id }) => id !== 'linxiang');
    await place.file('province.json', JSON.stringify(above));
    await place.file('sites.json', siteSample);
    await place.file('officials.json', officialsSample);
    await place.file('letters.ndjson', `${letterSample}\n`);
    const env = { DATABASE_URL: `sqlite:${place.folder}/elsewhere.sqlite` };
    const set = await place.run(['site', 'add', 'province.json'], { env });
    expect(set.err).toBe('');
    // What serves until it is stopped has tests of its own.
    for (const { words, command } of leaves.filter(({ command }) => command.name() !== 'serve')) {
      const { examples, reads } = teachingOf(command);
      const typed = examples.at(-1)?.split(' ').slice(1) ?? [];
      const keys = reads.includes('KEYS_FILE') ? 'keys.json' : `unread-${command.name()}.json`;
      // As built: the tests of each command run it in their own process.
      const ran = await place.spawn(typed, { env: { ...env, KEYS_FILE: keys } });
      expect(ran.code, `${words}: ${ran.err}`).toBe(0);
      expect(existsSync(`${place.folder}/${keys}`), words).toBe(keys === 'keys.json');
    }
    expect(existsSync(`${place.folder}/data/through-train.sqlite`)).toBe(false);
  } finally {
    await place.close();
  }
});

it('docs/command-line.md describes every command, its options and what it takes', async () => {
  const guide = await page('docs/command-line.md');
  const both = guide + (await page('docs/importing.md'));
  const headings = [...guide.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading).join('\n');
  for (const { words, command } of leaves) {
    const typed = words.replace('through-train ', '');
    const group = typed.split(' ').slice(0, -1).join(' ');
    const told = headings.includes(`\`${typed}`) || headings.includes(`\`${group}`);
    expect(told, typed).toBe(true);
    for (const { long } of command.options) expect(both, words).toContain(long);
  }
  const blocks = [...both.matchAll(/```json\n(.*?)\n```/gs)].map(([, block]) => block);
  expect(blocks).toEqual(
    expect.arrayContaining([siteSample, officialsSample, letterSample, mappingSample]),
  );
  expect(SiteConfig.safeParse(JSON.parse(siteSample)).success).toBe(true);
});

it('the tables of the environment name every variable', async () => {
  const rowsOf = (text: string) =>
    [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  const guide = await page('docs/command-line.md');
  const [common = ''] = guide.split('\n## ');
  expect(rowsOf(common)).toEqual(ofLetters);
  const readme = await page('packages/server/README.md');
  expect(rowsOf(readme).sort()).toEqual([...variables.keys()].sort());
});
