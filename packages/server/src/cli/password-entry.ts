import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandFailure } from './failure.js';

/** Reads the first line of standard input. */
export async function passwordFromInput(input: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  throw new CommandFailure('Standard input is empty; its first line must be the password.');
}

/** Asks twice without showing what is typed. */
export async function passwordFromPrompt(): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new CommandFailure(
      'There is no terminal to ask for the password. Use --password-stdin or --generate-password.',
    );
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Ctrl-C and Ctrl-D close the terminal, and the question would wait for ever.
  const closed = new AbortController();
  terminal.once('SIGINT', () => closed.abort()).once('close', () => closed.abort());
  const ask = async (question: string): Promise<string> => {
    process.stderr.write(question);
    try {
      return await terminal.question('', { signal: closed.signal });
    } catch (error) {
      if (!closed.signal.aborted) throw error;
      throw new CommandFailure('Cancelled. Nothing was changed.');
    } finally {
      process.stderr.write('\n');
    }
  };
  try {
    const password = await ask('Password (at least 12 characters, not shown): ');
    if ((await ask('Once more: ')) !== password) {
      throw new CommandFailure('The two passwords are not the same. Nothing was changed.');
    }
    return password;
  } finally {
    terminal.close();
  }
}
