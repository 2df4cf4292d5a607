import { readFileSync } from 'node:fs';
import { lifecycle, staffActions } from '@through-train/contract';
import { expect, it } from 'vitest';

const page = new URL('../../../../docs/staff-roles.md', import.meta.url);
const [begin, end] = ['<!-- actions:begin -->', '<!-- actions:end -->'];

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ');
const states = (from: readonly string[]): string =>
  from.length > 9 ? 'any' : listed(from.filter((state) => state !== 'same'));

/** The table as the contract would write it. */
function expectedTable(): string {
  const rows = staffActions.map((action) => {
    const { from, to, who, rule, source } = lifecycle[action];
    const same = (to as readonly string[]).includes('same') ? ['same'] : [];
    const target = [states(to), ...same].filter((part) => part !== '').join(' or ');
    const law = source ? ` (${source})` : '';
    return `| \`${action}\` | ${states(from)} | ${target} | ${who.join(', ')} | ${rule}${law} |`;
  });
  return ['| action | from | to | who | rule |', '|---|---|---|---|---|', ...rows].join('\n');
}

it('docs/staff-roles.md tells what the contract holds', () => {
  const text = readFileSync(page, 'utf8');
  const table = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end)).trim();
  expect(table).toBe(expectedTable());
});
