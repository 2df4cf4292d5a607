import { type FileHandle, open, stat } from 'node:fs/promises';
import { oddities } from '@through-train/import';
import type { RowOutcome } from './import-file.js';

/** The report for machines: one JSON object per row that was bad or out of the ordinary. */
export class ReportFile {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Creates the file, or empties it. */
  static async create(path: string): Promise<ReportFile> {
    return new ReportFile(await open(path, 'w'));
  }

  async add(row: RowOutcome): Promise<void> {
    if (row.outcome === 'known') return;
    const remarks =
      row.outcome === 'bad' ? row.problems : row.oddities.map((each) => oddities[each]);
    if (remarks.length === 0) return;
    const { line, outcome } = row;
    await this.#file.write(`${JSON.stringify({ line, outcome, remarks })}\n`);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** Whether two names, links of any kind included, are those of one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => stat(path).catch(() => undefined)),
  );
  return (
    first !== undefined &&
    second !== undefined &&
    first.isFile() &&
    first.dev === second.dev &&
    first.ino === second.ino
  );
}
