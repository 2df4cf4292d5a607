import {
  type CitizenAction,
  type CitizenCommand,
  citizenActions,
  grades,
} from '@through-train/contract';
import {
  type ActionDraft,
  actionLimits,
  actionMistakes,
  commandOf,
} from '@through-train/contract/letter';
import type { Mistake } from '../letter/mistakes.js';
import type { PageWords } from '../page-words.js';
import type { Fields } from '../reading/fields.js';
import { FormRefusal } from '../refusal.js';

/** What a citizen typed for one action and has not sent yet. */
export interface TypedAction {
  readonly action: CitizenAction | '';
  readonly text: string;
  readonly grade: string;
  /** Not empty: what is added, or the reason, may be published. */
  readonly publication: string;
}

/** Everything the forms of these pages send. */
export interface TrackingFields extends TypedAction {
  readonly number: string;
  readonly queryCode: string;
  readonly token: string;
  readonly key: string;
}

const names = ['number', 'queryCode', 'token', 'key', 'action', 'text', 'grade', 'publication'];
const technicalFields = ['_charset_', 'lang'];

/** @throws FormRefusal for a field that no form of this server has, and for one that came twice */
export function trackingFieldsOf(fields: Fields): TrackingFields {
  for (const [name, values] of fields) {
    if (values.length > 1 || !(names.includes(name) || technicalFields.includes(name))) {
      throw new FormRefusal(400, 'formRefusedFields', name.slice(0, 60));
    }
  }
  const of = (name: string): string => fields.get(name)?.[0] ?? '';
  return {
    number: of('number'),
    queryCode: of('queryCode'),
    token: of('token'),
    key: of('key'),
    action: citizenActions.find((action) => action === of('action')) ?? '',
    text: of('text'),
    grade: of('grade'),
    publication: of('publication'),
  };
}

/** What a citizen wants to do, as the contract reads it; an unknown grade is none. */
const draftOf = (action: CitizenAction, typed: TypedAction): ActionDraft => ({
  action,
  text: typed.text,
  grade: grades.find((grade) => String(grade) === typed.grade) ?? 0,
  agreed: typed.publication !== '',
});

/** How many characters the text of an action must have. */
export const shortestText = (action: CitizenAction, typed: TypedAction | undefined): number =>
  actionLimits(typed ? draftOf(action, typed) : { action, grade: 0 }).min;

/** The command that was typed, or what is wrong with it. */
export function readCommand(
  words: PageWords,
  action: CitizenAction,
  typed: TypedAction,
): { readonly command?: CitizenCommand; readonly mistakes: readonly Mistake[] } {
  const draft = draftOf(action, typed);
  const { grade, text } = actionMistakes(draft);
  const { min, max } = actionLimits(draft);
  const mistakes: Mistake[] = [];
  if (grade) mistakes.push({ field: 'grade', message: words.term('actionGradeMissing') });
  if (text) {
    const message =
      text === 'unreadable'
        ? words.term('checkUnreadable', words.term('actionLabel', action))
        : words.term('actionLength', min, max);
    mistakes.push({ field: `text-${action}`, message });
  }
  return mistakes.length > 0 ? { mistakes } : { command: commandOf(draft), mistakes };
}
