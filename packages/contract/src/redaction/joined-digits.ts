/** Digits that stand together, in a row of them joined by any marks. */
export interface Joined {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands before them in the row, spaces left out. */
  readonly joint: string;
}

// Also the letters that look like a stroke: 138ー0013丨8000.
const marks = '[\\s\\p{P}\\p{S}\\p{M}\\p{Cf}ー丨丶ㄧ]{0,4}';
const words =
  '横?杠|减号?|空格|逗号|斜杠|下划线|点|加|再加?|转|接着?|然后|中间|后面|最后|尾号|出生|生日';
const joint = new RegExp(`^${marks}(?:(?:${words})(?:是|为)?${marks})?$`, 'u');
// A decimal point, a sum, a share or a degree, the end of a sentence, and digits that are hidden
// already: 138****8000.
const parting = /^ ?\. ?$|[÷×=%％‰°′″]|[。！？]\s|[×*]{2}/;
const longestJoint = 14;

/**
 * The rows of digits in a text, each as its groups.
 *
 * @param text as it was written, where the words between digits are read
 * @param digits the same with every digit plain
 */
export function* joinedDigits(text: string, digits: string): Generator<Joined[]> {
  let row: Joined[] = [];
  let end = 0;
  for (const match of digits.matchAll(/\d+/g)) {
    const start = match.index;
    const between = start - end > longestJoint ? null : text.slice(end, start);
    if (row.length > 0 && (between === null || !joint.test(between) || parting.test(between))) {
      yield row;
      row = [];
    }
    const bare = row.length > 0 ? (between ?? '').replace(/\s/g, '') : '';
    end = start + match[0].length;
    row.push({ start, end, digits: match[0], joint: bare });
  }
  if (row.length > 0) yield row;
}
