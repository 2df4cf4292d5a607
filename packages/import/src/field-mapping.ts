import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { plainHeading } from './headed.js';
import { type ImportField, importFields } from './import-fields.js';
import { knownHeadings } from './known-headings.js';

/** Which column of the file holds each field, and what its values mean here. */
export interface FieldMapping {
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
  /** By field: a value of the file, and what it is in this system. */
  readonly values: Readonly<Partial<Record<ImportField, Readonly<Record<string, string>>>>>;
}

export const noMapping: FieldMapping = { columns: {}, values: {} };

/** A mapping that cannot be used; the message says what is allowed. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
}

const fieldNames = Object.keys(importFields) as ImportField[];
const isField = (name: string): name is ImportField => Object.hasOwn(importFields, name);
const column = z.string().check(z.trim(), z.minLength(1, 'must name a column'));
const entry = z.union([
  column,
  z.strictObject({ column, values: z.optional(z.record(z.string(), z.string())) }),
]);
const MappingFile = z.strictObject(
  Object.fromEntries(fieldNames.map((field) => [field, z.optional(entry)])) as Record<
    ImportField,
    z.ZodMiniOptional<typeof entry>
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

/**
 * Reads a mapping file: a JSON object such as
 * `{"title": "标题", "category": {"column": "分类", "values": {"城乡建设": "housing"}}}`.
 */
export async function readMappingFile(path: string): Promise<FieldMapping> {
  let value: unknown;
  try {
    value = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not valid JSON' : 'it cannot be opened';
    throw new MappingError(`The mapping file ${path} cannot be read: ${why}.`, { cause: error });
  }
  const result = MappingFile.safeParse(value);
  if (!result.success) {
    const issues = result.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    );
    throw new MappingError(
      `The mapping file ${path} is not right (${issues.join('; ')}). It is a JSON object whose keys are ` +
        `among ${fieldNames.join(', ')} and whose values are column names, or {"column": …, "values": {…}}.`,
    );
  }
  const given = Object.entries(result.data) as [ImportField, z.infer<typeof entry>][];
  return {
    columns: Object.fromEntries(
      given.map(([field, each]) => [field, typeof each === 'string' ? each : each.column]),
    ),
    values: Object.fromEntries(
      given.flatMap(([field, each]) =>
        typeof each === 'string' || !each.values ? [] : [[field, each.values]],
      ),
    ),
  };
}

/** How the columns of a file were understood. */
export interface UnderstoodColumns {
  /** With every field for which there is a column. */
  readonly mapping: FieldMapping;
  /** Those that nobody named: taken by what they are called. */
  readonly recognised: readonly (readonly [field: ImportField, column: string])[];
  /** Nothing is taken from them. */
  readonly unused: readonly string[];
}

/**
 * Finds the column of every field: the one that was named, the one with the field's own name, or one
 * that the common systems call so.
 *
 * @throws MappingError when a column that is needed, or that was named on purpose, occurs in none of
 * `records`: then the mapping is wrong, not the rows
 */
export function understand(
  given: FieldMapping,
  records: readonly Readonly<Record<string, unknown>>[],
): UnderstoodColumns {
  const found = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns: Partial<Record<ImportField, string>> = {};
  const recognised: [ImportField, string][] = [];
  const missing: string[] = [];
  const named = Object.values(given.columns).map(plainHeading);
  for (const field of fieldNames) {
    const wanted = given.columns[field];
    const free = (name: string): boolean => found.includes(name) && !named.includes(name);
    const known = [field, ...(knownHeadings[field] ?? [])].find(free);
    if (wanted !== undefined) {
      if (found.includes(plainHeading(wanted))) columns[field] = plainHeading(wanted);
      else missing.push(`“${wanted}” (${field})`);
    } else if (known !== undefined) {
      columns[field] = known;
      if (known !== field) recognised.push([field, known]);
    } else if (importFields[field] === 'required') missing.push(`“${field}” (${field})`);
  }
  if (missing.length > 0) {
    throw new MappingError(
      `The file has no column ${missing.join(', ')}. It has: ${found.join(', ')}. ` +
        'Say which column is which by --map field=column or --mapping file.json.',
    );
  }
  const used = Object.values(columns);
  return {
    mapping: { columns, values: given.values },
    recognised,
    unused: found.filter((name) => !used.includes(name)),
  };
}
