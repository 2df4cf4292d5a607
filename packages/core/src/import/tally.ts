import { type Oddity, oddities } from '@through-train/import';
import type { RowOutcome } from './import-file.js';

const linesNamed = 3;

/** Counts what became of the rows of a file, and says it in plain words. */
export class Tally {
  imported = 0;
  known = 0;
  bad = 0;
  #masked = 0;
  readonly #oddities = new Map<Oddity, { count: number; lines: number[] }>();

  add(row: RowOutcome): void {
    this[row.outcome] += 1;
    if (row.outcome !== 'imported') return;
    this.#masked += row.masked;
    for (const oddity of row.oddities) {
      const entry = this.#oddities.get(oddity) ?? { count: 0, lines: [] };
      entry.count += 1;
      if (entry.lines.length < linesNamed) entry.lines.push(row.line);
      this.#oddities.set(oddity, entry);
    }
  }

  /** The summary; `where` names the site. */
  summary(where: string, dryRun: boolean): string[] {
    const number = (count: number): string => count.toLocaleString('en');
    const rows = this.imported + this.known + this.bad;
    const done = dryRun ? 'can be imported' : 'imported';
    const lines = [
      `${number(rows)} rows read: ${number(this.imported)} ${done} into ${where}, ` +
        `${number(this.known)} already there, ${number(this.bad)} bad.`,
    ];
    if (this.#oddities.size > 0) {
      lines.push('Of the rows that are good, these are out of the ordinary:');
      const byCount = [...this.#oddities].sort((a, b) => b[1].count - a[1].count);
      for (const [oddity, { count, lines: named }] of byCount) {
        const more = count > named.length ? ' …' : '';
        lines.push(`  ${number(count)} × ${oddities[oddity]} (line ${named.join(', ')}${more})`);
      }
    }
    if (this.#masked > 0) {
      lines.push(`${number(this.#masked)} passages with personal data are masked in public.`);
    }
    if (dryRun) lines.push('This was a dry run: nothing was written.');
    return lines;
  }
}
