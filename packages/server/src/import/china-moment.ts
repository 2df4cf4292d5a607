/** A moment read from a file, in UTC, with what was unusual about how it was written. */
export interface ChinaMoment {
  readonly at: string;
  /** Only a day was given; `at` is its beginning in China. */
  readonly dayOnly: boolean;
  /** Written as ISO 8601 rather than as the usual `2019/4/25 9:32:09`. */
  readonly iso: boolean;
}

const usual =
  /^(\d{4})(?:[/.-]|年)(\d{1,2})(?:[/.-]|月)(\d{1,2})日?(?:\s*(\d{1,2})[:：](\d{1,2})(?:[:：](\d{1,2}))?)?$/;
const iso =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** What {@link readChinaMoment} understands, for messages. */
export const momentForms =
  'a time such as 2019/4/25 9:32:09, 2019-04-25 09:32, 2019年4月25日 or 2019-04-25T09:32:09+08:00';

/**
 * Reads a date as Chinese systems write it. Without an offset it is China time (UTC+8, no summer
 * time in the years that matter). Undefined when it is none or names a day that does not exist.
 */
export function readChinaMoment(text: string): ChinaMoment | undefined {
  const trimmed = text.trim();
  const plain = usual.exec(trimmed);
  if (plain) {
    const at = moment(plain.slice(1, 7), '+08:00');
    return at ? { at, dayOnly: plain[4] === undefined, iso: false } : undefined;
  }
  const standard = iso.exec(trimmed);
  if (!standard) return undefined;
  const at = moment(standard.slice(1, 7), standard[7]?.toUpperCase() ?? '+08:00');
  return at ? { at, dayOnly: false, iso: true } : undefined;
}

function moment(parts: readonly (string | undefined)[], offset: string): string | undefined {
  const [year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = parts;
  const two = (part: string): string => part.padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const asIfUtc = Date.parse(`${local}Z`);
  // `Date` accepts 31 April and 24:00 and moves them on; a file that says so is wrong.
  if (Number.isNaN(asIfUtc) || !new Date(asIfUtc).toISOString().startsWith(local)) return undefined;
  const at = Date.parse(local + offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
