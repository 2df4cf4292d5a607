import { type Command, Help, type Option } from 'commander';
import { type Variable, variables } from '../config.js';

/** What `--help` of a command shows beside its arguments and options. */
export interface Teaching {
  /** Whole lines to type; the last one needs nobody at a terminal. */
  readonly examples: readonly string[];
  /** The variables of the environment that it obeys. */
  readonly reads: readonly Variable[];
  /** What it takes from files, as it would stand in one. */
  readonly inputs?: readonly { readonly is: string; readonly sample: string }[];
}

/** Where the database lies: of every command. */
export const ofDatabase = ['DATA_DIR', 'DATABASE_URL'] as const satisfies readonly Variable[];
/** The same with the keys: of those that store letters. */
export const ofLetters = [...ofDatabase, 'KEYS_FILE'] as const satisfies readonly Variable[];

const taught = new WeakMap<Command, Teaching>();

/** Says what the help of a command shows. */
export function teach(command: Command, teaching: Teaching): Command {
  taught.set(command, teaching);
  return command;
}

/** What a command was taught, or for a group one example of each command in it. */
export function teachingOf(command: Command): Teaching {
  const own = taught.get(command);
  if (own) return own;
  const below = command.commands.map(teachingOf);
  return { examples: below.flatMap(({ examples }) => examples.slice(0, 1)), reads: [] };
}

/** Makes the help of a command and of all below it show what they were taught. */
export function showTeaching(command: Command): void {
  command.configureHelp({ commandUsage, optionDescription });
  command.addHelpText('after', () => {
    const { examples, reads, inputs = [] } = teachingOf(command);
    const parts = [
      section('Examples:', examples),
      ...inputs.map(({ is, sample }) => section(`${is}:`, sample.split('\n'))),
      ...(reads.length > 0 ? [section('Environment:', environment(reads))] : []),
    ];
    return `\n${parts.join('\n\n')}`;
  });
  for (const below of command.commands) showTeaching(below);
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`)].join('\n');

function environment(names: readonly Variable[]): string[] {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${variables.get(name)}`);
}

/** With the options without which it does nothing, so that they stand in the first line. */
function commandUsage(this: Help, command: Command): string {
  const needed = command.options.filter(({ mandatory }) => mandatory);
  const usage = Help.prototype.commandUsage.call(this, command);
  return usage.replace('[options]', () =>
    [...needed.map(({ flags }) => flags), '[options]'].join(' '),
  );
}

function optionDescription(this: Help, option: Option): string {
  const described = Help.prototype.optionDescription.call(this, option);
  return option.mandatory ? `${described} (needed)` : described;
}
