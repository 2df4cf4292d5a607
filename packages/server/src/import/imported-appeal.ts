import { formLimits, isReadable, isVisible, type Kind, kinds } from '@through-train/contract';
import { type ChinaMoment, momentForms, readChinaMoment } from './china-moment.js';
import { cleanText } from './clean-text.js';
import type { FieldMapping, ImportField } from './field-mapping.js';
import type { Oddity } from './oddity.js';

/** An answered appeal of an old system, ready to be stored. */
export interface ImportedAppeal {
  /** Its id in the old system; null when it had none. */
  readonly externalId: string | null;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  readonly submittedAt: string;
  readonly reply: string;
  readonly repliedAt: string;
  /** Name of the unit that replied; null when the file does not say. */
  readonly unit: string | null;
}

export type RowReading =
  | { readonly appeal: ImportedAppeal; readonly oddities: readonly Oddity[] }
  | { readonly problems: readonly string[] };

// Beyond these a field is not what it is said to be, but for example a whole table in one cell.
const longest = { id: 200, title: 200, body: 50_000, reply: 50_000, unit: 100, kind: 20 } as const;
const shortReply = 15;
const longestReply = 8000;
const earliest = '1990-01-01T00:00:00.000Z';

const kindNames: Readonly<Record<string, Kind>> = {
  咨询: 'consultation',
  投诉: 'complaint',
  建议: 'suggestion',
  求助: 'request',
  举报: 'report',
  感谢: 'thanks',
};

/**
 * Reads one row. Pure: `now` bounds the dates, RFC 3339. Everything wrong with the row is said at
 * once.
 */
export function readImportedAppeal(
  record: Readonly<Record<string, unknown>>,
  mapping: FieldMapping,
  defaultKind: Kind,
  now: string,
): RowReading {
  const problems: string[] = [];
  const oddities = new Set<Oddity>();
  const name = (field: ImportField): string => mapping[field] ?? field;

  const read = (field: keyof typeof longest): string => {
    const value = record[name(field)];
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string' && typeof value !== 'number') {
      problems.push(`${name(field)} must be text`);
      return '';
    }
    const { text, cleaned } = cleanText(String(value));
    if (cleaned) oddities.add('cleaned-text');
    if (text.includes('\ufffd')) oddities.add('damaged-text');
    if (!isReadable(text)) problems.push(`${name(field)} contains half a character`);
    if ([...text].length > longest[field]) {
      const limit = longest[field].toLocaleString('en');
      problems.push(`${name(field)} is longer than ${limit} characters`);
    }
    return text;
  };
  const need = (field: 'title' | 'body' | 'reply'): string => {
    const before = problems.length;
    const text = read(field);
    if (!isVisible(text) && problems.length === before) problems.push(`${name(field)} is empty`);
    return text;
  };
  const needMoment = (field: 'submittedAt' | 'repliedAt'): ChinaMoment | undefined => {
    const value = record[name(field)];
    const moment = typeof value === 'string' ? readChinaMoment(value) : undefined;
    if (!moment) {
      problems.push(
        value === undefined || value === null || value === ''
          ? `${name(field)} is empty`
          : `${name(field)} is not ${momentForms}`,
      );
    } else if (moment.at > now) problems.push(`${name(field)} lies in the future`);
    else if (moment.at < earliest) problems.push(`${name(field)} lies before 1990`);
    if (moment?.dayOnly) oddities.add('day-only');
    if (moment?.iso) oddities.add('iso-form');
    return moment;
  };

  const externalId = read('id') || null;
  const title = need('title').replace(/\s*\n\s*/g, ' ');
  const body = need('body');
  const reply = need('reply');
  const submitted = needMoment('submittedAt');
  const replied = needMoment('repliedAt');
  const kind = readKind(read('kind'), defaultKind);
  if (!kind) {
    const allowed = [...kinds, ...Object.keys(kindNames)].join(', ');
    problems.push(`${name('kind')} must be one of ${allowed}`);
  }
  const unit = read('unit') || null;

  if (problems.length > 0 || !submitted || !replied || !kind) return { problems };
  const over = (text: string, limit: number): boolean => [...text].length > limit;
  if (
    over(title, formLimits.title.max) ||
    over(body, formLimits.body.max) ||
    over(reply, longestReply)
  ) {
    oddities.add('long-text');
  }
  if (!over(reply, shortReply - 1)) oddities.add('short-reply');
  if (kind === 'report') oddities.add('report-not-published');
  const early = replied.at < submitted.at;
  // A reply dated by the day alone may well have come later on the day of the appeal.
  const sameDay = replied.dayOnly && Date.parse(submitted.at) - Date.parse(replied.at) < 86_400_000;
  if (early && !sameDay) oddities.add('reply-before-submission');
  return {
    appeal: {
      externalId,
      kind,
      title,
      body,
      submittedAt: submitted.at,
      reply,
      repliedAt: early ? submitted.at : replied.at,
      unit,
    },
    oddities: [...oddities],
  };
}

function readKind(text: string, otherwise: Kind): Kind | undefined {
  if (text === '') return otherwise;
  return kinds.find((kind) => kind === text.toLowerCase()) ?? kindNames[text];
}
