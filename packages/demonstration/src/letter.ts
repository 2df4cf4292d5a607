import type { Division } from './divisions.js';
import { type LocalNames, localNames } from './local-names.js';
import type { SeededRandom } from './seeded-random.js';
import type { AppealText, RejectionText, ReplyText } from './texts/appeal-text.js';

/** A text with its slots filled. */
export interface Letter {
  text: AppealText;
  title: string;
  body: string;
  reply: ReplyText | undefined;
  rejection: RejectionText | undefined;
  echoes: readonly { title: string; body: string }[];
  names: LocalNames;
}

/** Fills `{slot}`s; a slot without a value is a mistake in the text and throws. */
export function fill(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]\w*)\}/gi, (slot, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`Nothing fills ${slot} in "${text}".`);
    return value;
  });
}

// Many people simply begin; the polite and the tired begin in their own ways.
const openings = [
  '',
  '',
  '',
  '',
  '',
  '领导您好！',
  '尊敬的领导：您好！',
  '您好，反映一个情况。',
  '您好！',
];
const closings = [
  '',
  '',
  '',
  '',
  '',
  '盼复，谢谢！',
  '请给予答复。',
  '谢谢！',
  '恳请重视，谢谢。',
  '期待回复。',
];

/** Writes a text for a division in a month (1–12). */
export function writeLetter(
  text: AppealText,
  division: Division,
  month: number,
  random: SeededRandom,
): Letter {
  const own = Object.fromEntries(
    Object.entries(text.slots ?? {}).map(([name, values]) => [name, random.pick(values)]),
  );
  const names = { ...localNames(division, month, random), ...own };
  const filled = (value: string): string => fill(value, names);
  return {
    text,
    names,
    title: filled(text.title),
    body: random.pick(openings) + filled(text.body) + random.pick(closings),
    reply: text.reply && {
      request: filled(text.reply.request),
      findings: filled(text.reply.findings),
      decision: filled(text.reply.decision),
      legalBasis: filled(text.reply.legalBasis),
    },
    rejection: text.rejection && {
      reason: text.rejection.reason,
      explanation: filled(text.rejection.explanation),
      instead: filled(text.rejection.instead),
    },
    echoes: (text.echoes ?? []).map((echo) => ({
      title: filled(echo.title),
      body: filled(echo.body),
    })),
  };
}
