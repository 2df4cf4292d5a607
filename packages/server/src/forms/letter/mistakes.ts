import {
  characterCount,
  type FieldError,
  formLimits,
  isReadable,
  type Question,
} from '@through-train/contract';
import type { ResolvedSite } from '../../sites/directory.js';
import type { PageWords } from '../page-words.js';
import type { Letter } from './letter.js';

/** One thing to put right; `field` is the id of its control. */
export interface Mistake {
  readonly field: string;
  readonly message: string;
}

interface Context {
  readonly words: PageWords;
  readonly letter: Letter;
  readonly receiver: ResolvedSite;
  readonly questions: readonly Question[];
}

const fields: Readonly<Record<string, string>> = {
  mailboxId: 'mailbox',
  place: 'division',
  divisionCode: 'division',
  contact: 'phone',
  column: 'kind',
};

/** The control that a JSON Pointer into the submission is about. */
function controlOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (first === 'answers' && second) return `question-${second}`;
  const name = second ?? first;
  return fields[name] ?? name;
}

/** What the API found wrong, at the field of the form and in words for the person who wrote. */
export function mistakeOf(context: Context, error: FieldError): Mistake {
  const field = controlOf(error.path);
  return { field, message: messageOf(context, field, error) };
}

function messageOf(context: Context, field: string, error: FieldError): string {
  const { words, letter } = context;
  switch (field) {
    case 'kind':
      return words.term('checkKind');
    case 'division':
      return words.term('checkDivision');
    case 'mailbox':
      return words.term('checkMailbox');
    case 'title':
      return lengthOf(words, words.term('mailTitle'), letter.title, formLimits.title);
    case 'body':
      return lengthOf(words, words.term('mailBody'), letter.body, formLimits.body);
    case 'address':
      return lengthOf(words, words.term('mailAddress'), letter.address, formLimits.address);
    case 'expectedOutcome': {
      const label = words.term('mailExpected');
      return lengthOf(words, label, letter.expectedOutcome, formLimits.expectedOutcome);
    }
    case 'name':
      return lengthOf(words, words.term('mailName'), letter.name, formLimits.name);
    case 'occurredOn':
      return words.term(error.code === 'too-late' ? 'checkDateLate' : 'formDateWrong');
    case 'relatedNumber':
      return words.term('checkRelated');
    case 'anonymous':
      return words.term('formAnonymousRefused');
    case 'phone':
      return words.term(letter.phone.trim() ? 'checkPhone' : 'checkContact');
    case 'email':
      return words.term('checkEmail');
    case 'publication':
      return words.term('checkPublication');
    case 'noticeVersion':
      return words.term('formNoticeChanged');
    case 'categoryId':
      return words.term('checkRefused', words.term('mailCategory'));
    default:
      return answerMessage(context, field, error);
  }
}

function lengthOf(
  words: PageWords,
  label: string,
  value: string,
  { min, max }: { readonly min: number; readonly max: number },
): string {
  const count = characterCount(value);
  if (!isReadable(value)) return words.term('formUnreadable', label);
  if (min > 0 && count === 0) return words.term('checkMissing', label);
  if (min > 0 && (count < min || count > max)) {
    return words.term('checkLength', label, min, max, count);
  }
  if (count > max) return words.term('checkTooLong', label, max, count);
  return words.term('checkRefused', label);
}

function answerMessage(
  { words, letter, questions }: Context,
  field: string,
  error: FieldError,
): string {
  const question = questions.find(({ id }) => field === `question-${id}`);
  if (!question) return `${words.term('checkOther')} ${error.path}`;
  const label = words.text(question.label);
  if (error.code === 'required') return words.term('checkQuestion', label);
  if (error.code === 'emergency') return words.term('mailStopTitle');
  if (question.type === 'date') return words.term('formDateWrong');
  const text = letter.answers.get(question.id)?.[0] ?? '';
  return question.type === 'text'
    ? lengthOf(words, label, text, formLimits.answer)
    : words.term('checkRefused', label);
}
