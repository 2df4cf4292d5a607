import { parseArgs } from 'node:util';

/** The tables of the bench. */
export const tableNames = ['forms', 'lists'] as const;
export type TableName = (typeof tableNames)[number];

/** What one run measures and how. */
export interface Options {
  /** Visits to each page; the table shows their median. */
  readonly rounds: number;
  /** This machine and its network as they are. */
  readonly unthrottled: boolean;
  readonly only: readonly TableName[];
}

/** An option that is not known or has no meaning. Its message says what is allowed. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/**
 * Reads the command line.
 *
 * @throws {OptionError}
 * @example
 * readOptions(['--rounds', '9', '--only', 'lists']);
 */
export function readOptions(args: readonly string[]): Options {
  const { rounds, unthrottled, only } = parsed(args);
  const count = Number(rounds);
  if (!/^\d+$/.test(rounds) || count < 1 || count > 100)
    throw wrong('--rounds', rounds, 'a whole number from 1 to 100');
  const table = tableNames.find((name) => name === only);
  if (only !== undefined && !table) throw wrong('--only', only, tableNames.join(' or '));
  return { rounds: count, unthrottled, only: table ? [table] : tableNames };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '5' },
        unthrottled: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    });
    return values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new OptionError(`${message}. Allowed: --rounds 9, --unthrottled, --only lists.`, {
      cause,
    });
  }
}

const wrong = (option: string, value: string, allowed: string) =>
  new OptionError(`${option} is ${JSON.stringify(value)}. Allowed: ${allowed}.`);
