import type { ImportedAppeal } from '@through-train/import';
import { contactFields, type ImportField } from '@through-train/import';
import type { ImportJob, LookedAt } from './import-file.js';

const longestShown = 60;

/** What is said before the rows: which column is what, what is left, and in a dry run the first rows. */
export function lookedAtLines(
  { mapping, recognised, unused, first }: LookedAt,
  { dryRun, keepContact }: Pick<ImportJob, 'dryRun' | 'keepContact'>,
): string[] {
  const pairs = (fields: readonly (readonly [string, string])[]): string =>
    fields.map(([field, column]) => (field === column ? field : `${field}=${column}`)).join(', ');
  const contact = contactFields.flatMap((field) => mapping.columns[field] ?? []);
  const lines: string[] = [];
  if (dryRun) lines.push(`Columns: ${pairs(Object.entries(mapping.columns))}`);
  else if (recognised.length > 0) lines.push(`Columns taken by their names: ${pairs(recognised)}`);
  if (unused.length > 0) lines.push(`Columns that nothing is taken from: ${unused.join(', ')}`);
  if (contact.length > 0 && !keepContact) {
    lines.push(
      `How to reach the citizen is left out without --keep-contact: ${contact.join(', ')}`,
    );
  }
  if (dryRun && first.length > 0) lines.push('The first rows as they would be:');
  if (dryRun) lines.push(...first.flatMap(rowLines));
  return lines;
}

const shownFields: readonly (keyof ImportedAppeal & ImportField)[] = [
  'title',
  'body',
  'submittedAt',
  'reply',
  'repliedAt',
  'unit',
  'kind',
  'state',
  'publication',
  'supports',
];

const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
});

/** As the file has it mostly, so that it can be compared. */
const inChina = (at: string): string => `${clock.format(new Date(at))} in China`;

function rowLines(appeal: ImportedAppeal): string[] {
  const shown = shownFields.flatMap((field) => {
    const value = appeal[field];
    if (value === null || value === 0) return [];
    const shown = field.endsWith('At') ? inChina(String(value)) : String(value);
    const [...characters] = shown.replaceAll('\n', '⏎');
    const text = characters.slice(0, longestShown).join('');
    return [`    ${field}: ${text}${characters.length > longestShown ? '…' : ''}`];
  });
  return [`  ${appeal.externalId ?? '(no id)'}`, ...shown];
}
