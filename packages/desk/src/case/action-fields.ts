import {
  characterCount,
  commandLimits,
  rejectionReasons,
  type StaffAction,
  type StaffCase,
  type StaffCommand,
  supervisionLevels,
} from '@through-train/contract';
import type { FieldName } from '../terms/case-terms.js';

/** How a field is filled in. Lengths are those of `StaffCommand`. */
export type Field =
  | { readonly name: FieldName; readonly type: 'lines'; readonly min: number; readonly max: number }
  | { readonly name: FieldName; readonly type: 'line'; readonly min: number; readonly max: number }
  | { readonly name: FieldName; readonly type: 'days'; readonly min: number; readonly max: number }
  | { readonly name: FieldName; readonly type: 'choice'; readonly of: Choices }
  | {
      readonly name: FieldName;
      readonly type: 'several';
      readonly of: 'units' | 'mailboxes';
      readonly only?: 'report';
    };

type Choices = 'units' | 'rejectionReasons' | 'levels' | 'yesNo' | 'publishable' | 'published';

const told = (name: FieldName): Field => ({
  name,
  type: 'lines',
  ...commandLimits.explanation,
});

/**
 * What each action asks for. `reply` and `redact` are not here: they have editors of their own.
 */
export const actionFields: Readonly<Partial<Record<StaffAction, readonly Field[]>>> = {
  accept: [
    { name: 'accusedUnits', type: 'several', of: 'units', only: 'report' },
    { name: 'accusedMailboxes', type: 'several', of: 'mailboxes', only: 'report' },
  ],
  reject: [
    { name: 'reason', type: 'choice', of: 'rejectionReasons' },
    told('explanation'),
    told('instead'),
  ],
  'request-info': [told('question')],
  assign: [
    { name: 'unitId', type: 'choice', of: 'units' },
    { name: 'coUnitIds', type: 'several', of: 'units' },
    { name: 'note', type: 'lines', ...commandLimits.note },
  ],
  return: [told('reason')],
  claim: [],
  start: [],
  'approve-reply': [],
  'decline-reply': [told('reason')],
  extend: [{ name: 'days', type: 'days', ...commandLimits.extension }, told('reason')],
  'approve-extension': [],
  'decline-extension': [told('reason')],
  supervise: [{ name: 'level', type: 'choice', of: 'levels' }, told('note')],
  close: [],
  merge: [{ name: 'into', type: 'line', min: 2, max: 40 }],
  'name-accused': [
    { name: 'accusedUnits', type: 'several', of: 'units' },
    { name: 'accusedMailboxes', type: 'several', of: 'mailboxes' },
    { ...told('reason'), min: 0 } as Field,
  ],
  'decide-reopening': [{ name: 'granted', type: 'choice', of: 'yesNo' }, told('reason')],
  publish: [{ name: 'part', type: 'choice', of: 'publishable' }],
  unpublish: [{ name: 'part', type: 'choice', of: 'published' }, told('reason')],
};

/** What was filled in, by the name of its field. */
export type Filled = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/** Which fields an appeal of this kind is asked for. */
export const fieldsOf = (
  action: StaffAction,
  { kind }: Pick<StaffCase, 'kind'>,
): readonly Field[] =>
  (actionFields[action] ?? []).filter((field) => !('only' in field) || field.only === kind);

const text = (value: Filled[FieldName]): string => (typeof value === 'string' ? value.trim() : '');
const many = (value: Filled[FieldName]): string[] => (Array.isArray(value) ? [...value] : []);

/** What is wrong with a field: it is missing, or not as long as it may be. */
export function mistakeIn(field: Field, filled: Filled): 'missing' | 'length' | undefined {
  const value = text(filled[field.name]);
  if (field.type === 'several') return undefined;
  if (field.type === 'choice') return value ? undefined : 'missing';
  if (field.type === 'days') {
    const days = Number(value);
    const fits = Number.isInteger(days) && days >= field.min && days <= field.max;
    return fits ? undefined : 'length';
  }
  const length = characterCount(value);
  if (length === 0) return field.min > 0 ? 'missing' : undefined;
  return length < field.min || length > field.max ? 'length' : undefined;
}

/** The letter among the parts that may be published; any other is named by its number. */
export const letterPart = 'letter';

/** The command that says what was filled in; there are no mistakes in it. */
export function commandOf(action: StaffAction, filled: Filled): StaffCommand {
  const { reason, part, note, level } = filled;
  const named = text(part);
  const ofPart = named && named !== letterPart ? { part: Number(named) } : {};
  const accused = {
    unitIds: many(filled.accusedUnits),
    mailboxIds: many(filled.accusedMailboxes),
  };
  const accusesSomebody = accused.unitIds.length + accused.mailboxIds.length > 0;
  switch (action) {
    case 'accept':
      return accusesSomebody ? { action, accused } : { action };
    case 'reject':
      return {
        action,
        reason: rejectionReasons.find((each) => each === reason) ?? 'other',
        explanation: text(filled.explanation),
        instead: text(filled.instead),
      };
    case 'request-info':
      return { action, question: text(filled.question) };
    case 'assign': {
      const coUnitIds = many(filled.coUnitIds).filter((id) => id !== filled.unitId);
      return {
        action,
        unitId: text(filled.unitId),
        ...(coUnitIds.length > 0 && { coUnitIds }),
        ...(text(note) && { note: text(note) }),
      };
    }
    case 'return':
    case 'decline-reply':
    case 'decline-extension':
      return { action, reason: text(reason) };
    case 'extend':
      return { action, days: Number(text(filled.days)), reason: text(reason) };
    case 'supervise':
      return {
        action,
        level: supervisionLevels.find((each) => each === level) ?? 'reminder',
        note: text(note),
      };
    case 'merge':
      return { action, into: text(filled.into).toUpperCase() };
    case 'name-accused':
      return { action, accused, ...(text(reason) && { reason: text(reason) }) };
    case 'decide-reopening':
      return { action, granted: filled.granted === 'yes', reason: text(reason) };
    case 'publish':
      return { action, ...ofPart };
    case 'unpublish':
      return { action, ...ofPart, reason: text(reason) };
    case 'claim':
    case 'start':
    case 'approve-reply':
    case 'approve-extension':
    case 'close':
      return { action };
    case 'reply':
    case 'redact':
      throw new Error(`“${action}” has an editor of its own.`);
  }
}
