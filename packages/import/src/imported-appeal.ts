import {
  Contact,
  formLimits,
  type Grade,
  isReadable,
  isVisible,
  type Kind,
  kinds,
  normalizeEmail,
  normalizePhone,
} from '@through-train/contract';
import { type ChinaMoment, momentForms, readChinaMoment } from './china-moment.js';
import { cleanText } from './clean-text.js';
import type { FieldMapping } from './field-mapping.js';
import { textOfHtml } from './html-text.js';
import type { ImportField } from './import-fields.js';
import type { Oddity } from './oddity.js';
import {
  gradeNames,
  type ImportedPublication,
  kindNames,
  type OpenState,
  publicationNames,
  stateNames,
} from './value-names.js';

/** An appeal of an old system, ready to be stored. */
export interface ImportedAppeal {
  /** Its id in the old system; null when it had none. */
  readonly externalId: string | null;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  readonly submittedAt: string;
  /** Null for an open letter, and then `repliedAt` as well. */
  readonly reply: string | null;
  readonly repliedAt: string | null;
  /** Name of the unit that replied, or that has it; null when the file does not say. */
  readonly unit: string | null;
  /** What the file says of these, in ids of the site; null when it says nothing. */
  readonly mailboxId: string | null;
  readonly categoryId: string | null;
  readonly unitId: string | null;
  readonly state: OpenState | null;
  readonly publication: ImportedPublication | null;
  readonly grade: Grade | null;
  readonly supports: number;
  readonly contact: Contact | null;
}

export type RowReading =
  | { readonly appeal: ImportedAppeal; readonly oddities: readonly Oddity[] }
  | { readonly problems: readonly string[] };

/** How rows are read. */
export interface ReadingRules {
  readonly mapping: FieldMapping;
  /** For rows that name none. */
  readonly kind: Kind;
  /** RFC 3339; nothing is later. */
  readonly now: string;
  /** Whether to take over how to reach the citizen. */
  readonly keepContact: boolean;
  /** The id of what a row names by id or by name; undefined when the site has no such thing. */
  readonly idOf: (what: 'mailbox' | 'category' | 'unit', named: string) => string | undefined;
}

// Beyond these a field is not what it is said to be, but for example a whole table in one cell.
const long = { title: 200, body: 50_000, reply: 50_000 } as const;
const lengthOf = (field: ImportField): number => (field in long ? long[field as 'title'] : 200);
const shortReply = 15;
const longestReply = 8000;
// In China.
const earliest = '1989-12-31T16:00:00.000Z';
const mostSupports = 100_000_000;

/** A number that a spreadsheet has rounded: 1.86E+05, or all zeros after its fifteenth digit. */
const destroyed = /^\d(?:\.\d+)?E\+?\d+$|^\d{15}0+$/i;

/**
 * Reads one row. Pure. Everything wrong with the row is said at once.
 *
 * @param from1904 whether numbers that are days count from 1904
 */
export function readImportedAppeal(
  record: Readonly<Record<string, unknown>>,
  { mapping, kind: defaultKind, now, keepContact, idOf }: ReadingRules,
  from1904 = false,
): RowReading {
  const problems: string[] = [];
  const oddities = new Set<Oddity>();
  const name = (field: ImportField): string => mapping.columns[field] ?? field;

  const read = (field: ImportField): string => {
    const value = record[name(field)];
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string' && typeof value !== 'number') {
      problems.push(`${name(field)} must be text`);
      return '';
    }
    const plain = textOfHtml(String(value));
    if (plain !== value && typeof value === 'string') oddities.add('html-text');
    const { text, cleaned } = cleanText(plain);
    if (cleaned) oddities.add('cleaned-text');
    if (text.includes('\ufffd')) oddities.add('damaged-text');
    if (!isReadable(text)) problems.push(`${name(field)} contains half a character`);
    if ([...text].length > lengthOf(field)) {
      const limit = lengthOf(field).toLocaleString('en');
      problems.push(`${name(field)} is longer than ${limit} characters`);
    }
    return mapping.values[field]?.[text] ?? text;
  };
  const need = (field: 'title' | 'body'): string => {
    const before = problems.length;
    const text = read(field);
    if (!isVisible(text) && problems.length === before) problems.push(`${name(field)} is empty`);
    return text;
  };
  const needMoment = (field: 'submittedAt' | 'repliedAt'): ChinaMoment | undefined => {
    const value = record[name(field)];
    const given =
      typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    const moment = readChinaMoment(given, from1904);
    if (!moment) {
      const empty = given === '' && (value ?? '') === '';
      problems.push(empty ? `${name(field)} is empty` : `${name(field)} is not ${momentForms}`);
    } else if (moment.at > now) problems.push(`${name(field)} lies in the future`);
    else if (moment.at < earliest) problems.push(`${name(field)} lies before 1990`);
    if (moment?.dayOnly) oddities.add('day-only');
    if (moment?.iso) oddities.add('iso-form');
    return moment;
  };
  /** What one of a few words means here. What is unknown is said; the row is not lost for it. */
  const known = <V extends string | number>(
    field: 'state' | 'publication' | 'evaluation',
    names: Readonly<Record<string, V>>,
  ): V | null => {
    const text = read(field);
    if (text === '') return null;
    const meant = Object.hasOwn(names, text) ? names[text] : undefined;
    if (meant === undefined) oddities.add(`unknown-${field}`);
    return meant ?? null;
  };
  const id = (field: 'mailbox' | 'category' | 'unit', text = read(field)): string | null => {
    const found = text === '' ? undefined : idOf(field, text);
    if (text !== '' && found === undefined && field !== 'unit') oddities.add(`unknown-${field}`);
    return found ?? null;
  };

  const givenId = read('id');
  if (destroyed.test(givenId)) oddities.add('destroyed-id');
  const title = need('title').replace(/\s*\n\s*/g, ' ');
  const body = need('body');
  const given = read('reply');
  const reply = isVisible(given) ? given : null;
  const submitted = needMoment('submittedAt');
  const replied = reply === null ? undefined : needMoment('repliedAt');
  if (reply === null && read('repliedAt') !== '') oddities.add('reply-lost');
  const kind = readKind(read('kind'), defaultKind);
  if (!kind) {
    const allowed = [...kinds, ...Object.keys(kindNames)].join(', ');
    problems.push(`${name('kind')} must be one of ${allowed}`);
  }
  const unit = read('unit') || null;
  const supports = supportsOf(read('supports'));
  if (supports === undefined) oddities.add('unknown-supports');
  const contact = keepContact ? contactOf(read) : null;
  if (contact === undefined) oddities.add('contact-dropped');
  const told = {
    mailboxId: id('mailbox'),
    categoryId: id('category'),
    unitId: unit === null ? null : id('unit', unit),
    state: known('state', stateNames),
    publication: known('publication', publicationNames),
    grade: known('evaluation', gradeNames),
    supports: supports ?? 0,
    contact: contact ?? null,
  };

  if (problems.length > 0 || !submitted || !kind || (reply !== null && !replied)) {
    return { problems };
  }
  const over = (text: string, limit: number): boolean => [...text].length > limit;
  if (
    over(title, formLimits.title.max) ||
    over(body, formLimits.body.max) ||
    over(reply ?? '', longestReply)
  ) {
    oddities.add('long-text');
  }
  if (reply !== null && !over(reply, shortReply - 1)) oddities.add('short-reply');
  if (kind === 'report') oddities.add('report-not-published');
  const early = replied !== undefined && replied.at < submitted.at;
  // A reply dated by the day alone may well have come later on the day of the appeal.
  const sameDay =
    replied?.dayOnly && Date.parse(submitted.at) - Date.parse(replied.at) < 86_400_000;
  if (early && !sameDay) oddities.add('reply-before-submission');
  return {
    appeal: {
      externalId: destroyed.test(givenId) ? null : givenId || null,
      kind,
      title,
      body,
      submittedAt: submitted.at,
      reply,
      repliedAt: early ? submitted.at : (replied?.at ?? null),
      unit,
      ...told,
    },
    oddities: [...oddities],
  };
}

function readKind(text: string, otherwise: Kind): Kind | undefined {
  if (text === '') return otherwise;
  return kinds.find((kind) => kind === text.toLowerCase()) ?? kindNames[text];
}

/** How many said “me too”; undefined when that is no count. */
function supportsOf(text: string): number | undefined {
  if (text === '') return 0;
  const plain = text.replaceAll(',', '');
  return /^\d{1,9}(\.0+)?$/.test(plain) && Number(plain) <= mostSupports
    ? Number(plain)
    : undefined;
}

/** How to reach the citizen; null when the row says nothing, undefined when it cannot be used. */
function contactOf(read: (field: ImportField) => string): Contact | null | undefined {
  const given = {
    name: read('contactName'),
    phone: normalizePhone(read('contactPhone')),
    email: normalizeEmail(read('contactEmail')),
  };
  const said = Object.entries(given).filter(([, value]) => value !== '');
  if (said.length === 0) return null;
  return Contact.safeParse(Object.fromEntries(said)).data;
}
