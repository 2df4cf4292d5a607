import type { Category, Question } from '../site.js';
import { cleanLetter } from './clean-letter.js';
import { emptyLetter, type Letter } from './letter.js';
import { formLimits } from './limits.js';
import type { Circumstances } from './submission-of.js';

const option = (value: string) => ({ value, label: { 'zh-CN': value } });

/** A question as it is asked, with what is told of it. */
export const asked = (question: Pick<Question, 'id' | 'type'> & Partial<Question>): Question => ({
  label: { 'zh-CN': question.id },
  required: false,
  ...question,
});

export const help = { message: { 'zh-CN': '请立即拨打119' }, phone: '119' };

/** Whether somebody is trapped, which stops the form; since when; what is broken; where. */
export const liftQuestions = [
  asked({
    id: 'trapped',
    type: 'choice',
    required: true,
    options: [{ ...option('yes'), stop: help }, option('no')],
  }),
  asked({ id: 'since', type: 'date' }),
  asked({ id: 'parts', type: 'multiple', options: [option('door'), option('motor')] }),
];
const houseQuestions = [asked({ id: 'building', type: 'text' })];

/** A branch that asks something itself, with a leaf that asks more. */
export const categories: Category[] = [
  { id: 'thanks', name: { 'zh-CN': '感谢' }, questions: [], children: [] },
  {
    id: 'housing',
    name: { 'zh-CN': '住房' },
    questions: houseQuestions,
    children: [
      { id: 'lifts', name: { 'zh-CN': '电梯' }, questions: liftQuestions, children: [] },
      { id: 'roofs', name: { 'zh-CN': '屋顶' }, questions: [], children: [] },
    ],
  },
];

/** A county that takes anonymous letters, on 23 November 2026. */
export const circumstances: Circumstances = {
  receiver: {
    columns: [
      {
        id: 'peoples-voices',
        name: { 'zh-CN': '百姓呼声' },
        kinds: ['complaint'],
        categoryIds: [],
      },
      { id: 'thanks', name: { 'zh-CN': '感谢' }, kinds: ['thanks'], categoryIds: ['roofs'] },
    ],
    categories,
    privacyNotice: { version: '2026-01' },
    anonymousAllowed: true,
  },
  limits: formLimits,
  mailboxes: [{ id: 'linxiang-mayor' }],
  divisionCode: '430682',
  column: '',
  noticeVersion: '2026-01',
  language: 'zh-CN',
  today: '2026-11-23',
};

/** A letter with which nothing is wrong. */
export const written: Letter = {
  ...emptyLetter,
  kind: 'complaint',
  division: 'linxiang',
  mailbox: 'linxiang-mayor',
  title: '小区电梯停运三个月',
  body: '电梯停运三个月，老人上下楼困难。',
  phone: '13800000000',
  publication: 'public',
};

/** That letter with something else in it, as it is stored. */
export const letter = (change: Partial<Letter> = {}): Letter => {
  const changed = { ...written, ...change };
  return { ...changed, ...cleanLetter(changed) };
};
