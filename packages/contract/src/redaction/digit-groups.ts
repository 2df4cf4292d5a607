/** Digits that stand together, inside a run of digits broken by spaces, dashes, dots or brackets. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before and this one, spaces left out. */
  readonly joint: string;
}

// Brackets, dashes and dots with spaces around them, and characters nobody sees. No line breaks,
// commas or slashes: those part one number from the next.
const run = /\d(?:[^\S\r\n]?[)\p{Pd}\p{Cf}\u2212_.·•・]{0,3}[^\S\r\n]?\d)*/gu;

/** The runs of digits in a text, each as its groups. */
export function* digitRuns(text: string): Generator<DigitGroup[]> {
  for (const match of text.matchAll(run)) {
    const groups: DigitGroup[] = [];
    let end = match.index;
    for (const digits of match[0].matchAll(/\d+/g)) {
      const start = match.index + digits.index;
      const joint = text.slice(end, start).trim();
      end = start + digits[0].length;
      groups.push({ start, end, digits: digits[0], joint });
    }
    yield groups;
  }
}

/**
 * Whether groups can be one number written in pieces. A single dot is a decimal point, and dots
 * are not mixed with other joints: 159.88 1234.56 are two amounts.
 */
export function canBeOneNumber(groups: readonly DigitGroup[]): boolean {
  const joints = groups.slice(1).map((group) => group.joint);
  const dots = joints.filter((joint) => joint === '.').length;
  return dots === 0 || (dots === joints.length && dots > 1);
}
