import { serialText } from './xlsx/serial.js';

/** A moment read from a file, in UTC, with what was unusual about how it was written. */
export interface ChinaMoment {
  readonly at: string;
  /** Only a day was given; `at` is its beginning in China. */
  readonly dayOnly: boolean;
  /** Written as ISO 8601 with its `T` rather than as the usual `2019/4/25 9:32:09`. */
  readonly iso: boolean;
}

const day = /(?<year>\d{4})(?:[/.-]|年)(?<month>\d{1,2})(?:[/.-]|月)(?<day>\d{1,2})日?/;
const weekday = /(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?/;
const half = /(?<half>上午|下午|凌晨|早上|中午|晚上|AM|PM)?/;
const clock =
  /(?<hour>\d{1,2})(?:[:时点])(?:(?<minute>\d{1,2})(?:[:分](?:(?<second>\d{1,2})(?:[.,]\d+)?秒?)?)?)?/;
const after = /(?<suffix>AM|PM)?/;
const offset = /(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?/;
const usual = new RegExp(
  `^${day.source} ?${weekday.source}(?: ?T?${half.source} ?${clock.source} ?${after.source} ?${offset.source})?$`,
  'i',
);
const packed =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})$/;

/** What {@link readChinaMoment} understands, for messages. */
export const momentForms =
  'a time such as 2019/4/25 9:32:09, 2019-04-25 下午9:32, 2019年4月25日, 2019-04-25T09:32:09+08:00, ' +
  'seconds since 1970 (1556155929), or a day number of a spreadsheet (43580.3972)';

/** No moment is written longer. */
const longest = 60;

/**
 * Reads a date as Chinese systems, databases and spreadsheets write it. Without an offset it is China
 * time (UTC+8, no summer time in the years that matter). Undefined when it is none or names a day
 * that does not exist.
 *
 * @param from1904 whether the spreadsheet it comes from counts its days from 1904
 */
export function readChinaMoment(text: string, from1904 = false): ChinaMoment | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (/^\d{10}(\d{3})?$/.test(plain)) {
    const at = new Date(Number(plain.padEnd(13, '0'))).toISOString();
    return { at, dayOnly: false, iso: false };
  }
  if (/^\d{5}(\.\d+)?$/.test(plain)) {
    const serial = serialText(Number(plain), from1904);
    return serial === undefined ? undefined : readChinaMoment(serial);
  }
  const { groups } = usual.exec(plain) ?? packed.exec(plain) ?? {};
  if (!groups) return undefined;
  const at = moment(groups);
  if (!at) return undefined;
  return { at, dayOnly: groups.hour === undefined, iso: /\dT\d/i.test(plain) };
}

function moment(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const two = (part = '0'): string => part.padStart(2, '0');
  const hour = hourOf(Number(parts.hour ?? 0), parts.half ?? parts.suffix);
  if (hour === undefined) return undefined;
  const date = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  const local = `${date}T${two(String(hour))}:${two(parts.minute)}:${two(parts.second)}`;
  const asIfUtc = Date.parse(`${local}Z`);
  // `Date` accepts 31 April and 24:00 and moves them on; a file that says so is wrong.
  if (Number.isNaN(asIfUtc) || !new Date(asIfUtc).toISOString().startsWith(local)) return undefined;
  const [, sign = '+', hours = '08', minutes = '00'] =
    /^([+-])(\d{2}):?(\d{2})?$/.exec(parts.offset?.replace(/^Z$/i, '+00') ?? '+08') ?? [];
  const at = Date.parse(`${local}${sign}${hours}:${minutes}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** The hour of a day of 24 from one that may be of 12. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  const afternoon = /下午|晚上|PM/i.test(half) || (half === '中午' && hour < 11);
  // 上午12:00 and 凌晨12:00 are midnight on computers, 下午12:00 is noon; 下午21:32 is what it says.
  if (hour > 12) return afternoon ? hour : undefined;
  if (half === '中午') return afternoon ? hour + 12 : hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}
