import {
  characterCount,
  findPersonalData,
  type ReplyWords,
  redactReply,
  replyParts,
} from '@through-train/contract';

/** Something in a reply that its writer should look at before it is sent. Nothing of it forbids sending. */
export interface ReplyWarning {
  readonly warning: 'vague' | 'passed' | 'same' | 'short' | 'undated' | 'personal';
  /** The words it is about. */
  readonly what: string;
}

/** Words that name no day (近期、尽快、即将). */
const vague = /近期|尽快|即将|适时|抓紧(?:时间)?(?:办理|处理|落实)|早日|不日/g;
/** Sentences that only hand the matter on and decide nothing. */
const passed =
  /已(?:经)?(?:将[^。；，,;]{0,30})?转(?:交|送|办|至|给)?(?:相关|有关|责任)(?:部门|单位)[^。；;]*/g;
/** What promises something, sentence by sentence. */
const promise =
  /(?:将|拟|计划|承诺|预计)[^。；;\n]*(?:完成|整改|修复|解决|安装|开工|实施|办结|恢复)[^。；;\n]*/g;
/** A day, a month or a number of days stands in it. */
const dated =
  /\d+\s*(?:年|月|日|号|个?工作日|天|周|小时)|[一二三四五六七八九十]+(?:月|日|个?工作日|天)|(?:月底|年底|季度)/;

/** The fewest characters that tell a citizen something. */
const shortest = 15;

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** What stands out in a reply, in the order of its parts; of each kind of remark a word once. */
export function warningsOf(reply: ReplyWords): ReplyWarning[] {
  const { findings, decision } = reply;
  const parts = replyParts.map((part) => reply[part].trim());
  const whole = parts.join('\n');
  const found: ReplyWarning[] = [];
  const add = (warning: ReplyWarning['warning'], what: string) => {
    if (!found.some((each) => each.warning === warning && each.what === what))
      found.push({ warning, what });
  };
  for (const [at, part] of parts.entries()) {
    if (part && parts.indexOf(part) < at) add('same', shortened(part));
  }
  for (const part of [findings, decision]) {
    const text = part.trim();
    if (text && characterCount(text) < shortest) add('short', shortened(text));
  }
  for (const [words] of whole.matchAll(vague)) add('vague', words);
  for (const [words] of decision.matchAll(passed)) add('passed', shortened(words));
  for (const [words] of decision.matchAll(promise)) {
    if (!dated.test(words)) add('undated', shortened(words));
  }
  const numbers = findPersonalData(whole)
    .map(({ start, end }) => whole.slice(start, end))
    // The telephone of an office belongs into a reply.
    .filter((number) => redactReply(number) !== number);
  if (numbers.length > 0) add('personal', numbers.map(shortened).join('、'));
  return found;
}
