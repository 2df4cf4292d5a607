import {
  type CitizenAction,
  type CitizenCommand,
  characterCount,
  citizenActions,
  endpoints,
  formLimits,
} from '@through-train/contract';
import * as z from 'zod/mini';
import type { Mistake } from '../letter/mistakes.js';
import type { PageWords } from '../page-words.js';
import type { Fields } from '../reading/fields.js';
import { FormRefusal } from '../refusal.js';

/** What a citizen typed for one action and has not sent yet. */
export interface ActionDraft {
  readonly action: CitizenAction | '';
  readonly text: string;
  readonly grade: string;
  /** Not empty: what is added, or the reason, may be published. */
  readonly publication: string;
}

/** Everything the forms of these pages send. */
export interface TrackingFields extends ActionDraft {
  readonly number: string;
  readonly queryCode: string;
  readonly token: string;
  readonly key: string;
}

const names = ['number', 'queryCode', 'token', 'key', 'action', 'text', 'grade', 'publication'];
const beside = ['_charset_', 'lang'];

/** @throws FormRefusal for a field that no form of this server has, and for one that came twice */
export function trackingFieldsOf(fields: Fields): TrackingFields {
  for (const [name, values] of fields) {
    if (values.length > 1 || !(names.includes(name) || beside.includes(name))) {
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

const needsReason = ({ action, grade }: ActionDraft): boolean =>
  action === 'reopen' || (action === 'evaluate' && (grade === '1' || grade === '2'));

/** How many characters the text of an action has, at least and at most. */
export function textLimits(draft: ActionDraft): { readonly min: number; readonly max: number } {
  if (draft.action === 'supplement') return formLimits.supplement;
  return { min: needsReason(draft) ? 2 : 0, max: formLimits.comment.max };
}

/** The command that a draft stands for, or what is wrong with it. */
export function commandOf(
  words: PageWords,
  draft: ActionDraft,
): { readonly command?: CitizenCommand; readonly mistakes: readonly Mistake[] } {
  const text = draft.text.trim();
  const reason = text === '' ? {} : { reason: text };
  const publication = draft.publication === '' ? 'private' : 'public';
  const read = (): CitizenCommand | undefined => {
    switch (draft.action) {
      case 'supplement': {
        const { success, data } = z.safeParse(endpoints.addSupplement.body, {
          text,
          publication,
        });
        return success ? { action: 'supplement', ...data } : undefined;
      }
      case 'evaluate': {
        const given = { grade: Number(draft.grade), ...reason, publication };
        const { success, data } = z.safeParse(endpoints.evaluateReply.body, given);
        return success ? { action: 'evaluate', ...data } : undefined;
      }
      case 'withdraw': {
        const { success, data } = z.safeParse(endpoints.withdrawAppeal.body, reason);
        return success ? { action: 'withdraw', ...data } : undefined;
      }
      case 'reopen': {
        const { success, data } = z.safeParse(endpoints.reopenAppeal.body, reason);
        return success ? { action: 'reopen', ...data } : undefined;
      }
      default:
        return undefined;
    }
  };
  const command = read();
  return command ? { command, mistakes: [] } : { mistakes: mistakesOf(words, draft) };
}

function mistakesOf(words: PageWords, draft: ActionDraft): Mistake[] {
  const { action, text, grade } = draft;
  const mistakes: Mistake[] = [];
  if (action === 'evaluate' && !/^[1-5]$/.test(grade)) {
    mistakes.push({ field: 'grade', message: words.term('actionGradeMissing') });
  }
  const { min, max } = textLimits(draft);
  const count = characterCount(text);
  const field = `text-${action}`;
  if (count < min || count > max) {
    mistakes.push({ field, message: words.term('actionLength', min, max) });
  } else if (mistakes.length === 0) {
    mistakes.push({
      field,
      message: words.term('formUnreadable', words.term('actionLabel', action || 'supplement')),
    });
  }
  return mistakes;
}
