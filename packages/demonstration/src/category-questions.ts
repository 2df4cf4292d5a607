import type { LocalizedText, QuestionSetting } from '@through-train/contract';

type Option = NonNullable<QuestionSetting['options']>[number];

const both = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, en });

const no: Option = { value: 'no', label: both('否', 'No') };

function emergency(zh: string, en: string, phone: string, stopZh: string, stopEn: string): Option {
  return { value: 'yes', label: both(zh, en), stop: { message: both(stopZh, stopEn), phone } };
}

/** One option of a question. */
export const option = (value: string, zh: string, en: string): Option => ({
  value,
  label: both(zh, en),
});

/** A question with prepared answers, of which one (`choice`) or several (`multiple`) may be taken. */
export const choose = (
  type: 'choice' | 'multiple',
  id: string,
  zh: string,
  en: string,
  options: Option[],
): QuestionSetting => ({ id, label: both(zh, en), type, required: false, options });

/** A question answered in the citizen's own words. */
export const tell = (id: string, zh: string, en: string): QuestionSetting => ({
  id,
  label: both(zh, en),
  type: 'text',
  required: false,
});

/** A question answered by a day. */
export const day = (id: string, zh: string, en: string): QuestionSetting => ({
  id,
  label: both(zh, en),
  type: 'date',
  required: false,
});

/** A question answered by yes or no. */
export const yesOrNo = (id: string, zh: string, en: string): QuestionSetting =>
  choose('choice', id, zh, en, [option('yes', '是', 'Yes'), no]);

const stopping = (id: string, zh: string, en: string, yes: Option): QuestionSetting => ({
  id,
  label: both(zh, en),
  type: 'choice',
  required: true,
  options: [yes, no],
});

/** 燃气泄漏: nobody should be writing a letter in a room full of gas. */
export const gasLeak = stopping(
  'gas-leak',
  '现在是否闻到燃气味，或者怀疑正在漏气？',
  'Do you smell gas now, or suspect a leak?',
  emergency(
    '是，闻到气味或怀疑漏气',
    'Yes, I smell gas or suspect a leak',
    '119',
    '请立即撤离到室外并拨打119或燃气抢修电话。撤离时不要开关电器，不要使用明火，不要在室内打电话。',
    'Leave the building at once, then call 119 or the gas emergency line. Do not touch switches, light a flame or phone indoors.',
  ),
);

/** 正在发生的火情. */
export const burning = stopping(
  'burning',
  '现在是否正在起火、冒烟，或者有人被困？',
  'Is there a fire or smoke now, or is anybody trapped?',
  emergency(
    '是，正在起火、冒烟或有人被困',
    'Yes, there is fire or smoke, or somebody is trapped',
    '119',
    '请立即拨打119报警，说清地点和火势，走疏散楼梯撤离，不要乘坐电梯，不要返回取物。',
    'Call 119 at once, say where and how large the fire is, leave by the stairs, not the lift, and do not go back.',
  ),
);

/** 正在发生的人身危险. */
export const personalDanger = stopping(
  'personal-danger',
  '是否有人正在受到伤害或者威胁？',
  'Is anybody being hurt or threatened now?',
  emergency(
    '是，有人正在受到伤害或威胁',
    'Yes, somebody is being hurt or threatened',
    '110',
    '请先确保自身安全并立即拨打110报警。不便通话的，可发送短信至12110。',
    'Get to safety and call 110 at once. Where you cannot speak, send a text message to 12110.',
  ),
);

/** 急病、受伤. */
export const urgentIllness = stopping(
  'urgent-illness',
  '现在是否有人突发急病、昏迷或者严重受伤？',
  'Is anybody acutely ill, unconscious or badly hurt now?',
  emergency(
    '是，需要马上抢救',
    'Yes, help is needed now',
    '120',
    '请立即拨打120，说清地点、病情和联系电话，按调度人员的指导施救，不要中断通话。',
    'Call 120 at once, say where you are and what happened, follow the dispatcher and stay on the line.',
  ),
);

/** 刚刚被骗转账: the first minutes decide whether the payment can be stopped. */
export const moneyJustSent = stopping(
  'money-just-sent',
  '是否刚刚把钱转给了疑似骗子？',
  'Have you just sent money to a suspected fraudster?',
  emergency(
    '是，刚刚转账',
    'Yes, just now',
    '110',
    '请立即拨打110或96110报案，并联系转出银行，争取紧急止付。请保留聊天和转账记录。',
    'Call 110 or 96110 and your bank at once so that the payment can be stopped. Keep chats and receipts.',
  ),
);

/** 正在发生的地质灾害. */
export const slopeMoving = stopping(
  'slope-moving',
  '房前屋后是否正在滑坡、落石，或者墙体、地面突然开裂？',
  'Is the slope moving, are rocks falling, or have walls or ground suddenly cracked?',
  emergency(
    '是，正在发生',
    'Yes, it is happening',
    '119',
    '请立即带家人沿滑坡两侧方向撤到安全地带，再拨打119，并告知村（社区）干部，不要返回屋内。',
    'Take everybody sideways out of the path of the slide, then call 119 and tell the village or community. Do not go back.',
  ),
);
