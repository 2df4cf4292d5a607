import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** What an imported appeal is made of, and whether a row must have it. */
export const importFields = {
  id: 'optional',
  title: 'required',
  body: 'required',
  submittedAt: 'required',
  reply: 'required',
  repliedAt: 'required',
  unit: 'optional',
  kind: 'optional',
} as const;
export type ImportField = keyof typeof importFields;

/** Which column of the file holds each field. Without an entry the column is named like the field. */
export type FieldMapping = Readonly<Partial<Record<ImportField, string>>>;

/** A mapping that cannot be used; the message says what is allowed. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

const fieldNames = Object.keys(importFields) as ImportField[];
const isField = (name: string): name is ImportField => name in importFields;
const column = z.string().check(z.trim(), z.minLength(1, 'must name a column'));
const MappingFile = z.strictObject(
  Object.fromEntries(fieldNames.map((field) => [field, z.optional(column)])) as Record<
    ImportField,
    z.ZodMiniOptional<typeof column>
  >,
);

/** Reads `field=column`, as given to `--map`. */
export function parseMapEntry(text: string): readonly [ImportField, string] {
  const [field = '', ...rest] = text.split('=');
  const name = rest.join('=').trim();
  if (!isField(field.trim()) || name === '') {
    throw new MappingError(
      `“${text}” is not field=column; fields are ${fieldNames.join(', ')}, for example title=标题.`,
    );
  }
  return [field.trim() as ImportField, name];
}

/** Reads a mapping file: a JSON object such as `{"title": "标题", "submittedAt": "留言时间"}`. */
export async function readMappingFile(path: string): Promise<FieldMapping> {
  let value: unknown;
  try {
    value = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not valid JSON' : 'it cannot be opened';
    throw new MappingError(`The mapping file ${path} cannot be read: ${why}.`, { cause: error });
  }
  const result = MappingFile.safeParse(value);
  if (result.success) return result.data as FieldMapping;
  const issues = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new MappingError(
    `The mapping file ${path} is not right (${issues.join('; ')}). It is a JSON object whose keys are ` +
      `among ${fieldNames.join(', ')} and whose values are column names.`,
  );
}

/**
 * Throws {@link MappingError} when a column that is needed, or that was named on purpose, occurs in
 * none of `records`: then the mapping is wrong, not the rows.
 */
export function checkMapping(
  mapping: FieldMapping,
  records: readonly Readonly<Record<string, unknown>>[],
): void {
  const found = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const missing = fieldNames.filter(
    (field) =>
      (importFields[field] === 'required' || mapping[field] !== undefined) &&
      !found.includes(mapping[field] ?? field),
  );
  if (missing.length === 0) return;
  const wanted = missing.map((field) => `“${mapping[field] ?? field}” (${field})`).join(', ');
  throw new MappingError(
    `The file has no column ${wanted}. It has: ${found.join(', ')}. ` +
      'Say which column is which by --map field=column or --mapping file.json.',
  );
}

/** The columns of the file that nothing is taken from. */
export function unusedColumns(
  mapping: FieldMapping,
  records: readonly Readonly<Record<string, unknown>>[],
): string[] {
  const used = fieldNames.map((field) => mapping[field] ?? field);
  return [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => !used.includes(name),
  );
}
