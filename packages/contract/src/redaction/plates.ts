import { matchesOf, type Passage } from './passage.js';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const plain = new RegExp(
  `${province} ?[A-Z] ?[·•・.-]? ?(?=[A-Z]{0,4}\\d)([A-Z\\d]{5,6}|[A-Z\\d]{4}[挂学警港澳])(?![A-Z\\d])`,
  'gi',
);

// 湘（A）12345, 湘-A-12345, 湘A 1 2 3 4 5.
const mark = '[\\s\\p{Pd}·•・._*/()（）[\\]【】]{0,2}';
const marked = new RegExp(
  `[(（【[]?${province}${mark}[A-Z]${mark}(?=[A-Z]{0,4}\\d)(?:[A-Z\\d][ ·•・_*-]?){4,5}[A-Z\\d](?![A-Z\\d]|[./-]\\d| ?[号年月日区县市栋路])[)）】\\]]?`,
  'giu',
);
// After the word for a plate: any marks, and the province may be missing.
const marks = '(?:[^\\S\\r\\n]|[\\p{P}\\p{S}]){0,3}';
const broken = new RegExp(
  `^((?:号码?)?${marks}[是为]?${marks})${province}?${marks}[A-Z]${marks}(?:[A-Z\\d][ ·•・_*-]{0,2}){4,5}[A-Z\\d](?![A-Z\\d])`,
  'iu',
);
const plateWord = /车牌|牌照|车号/g;

/** Number plates as they are written, with a dot or without. */
export const plainPlates = (text: string): Passage[] => matchesOf(text, plain, 'plate');

/** Number plates with other marks in between, or after their word: 车牌：A 1 2 3 4 5. */
export function disguisedPlates(text: string): Passage[] {
  return [...text.matchAll(plateWord)].flatMap((word): Passage[] => {
    const from = word.index + word[0].length;
    const match = broken.exec(text.slice(from, from + 48));
    if (!match) return [];
    const start = from + (match[1]?.length ?? 0);
    return [{ start, end: from + match[0].length, type: 'plate' }];
  });
}

/** Number plates whose marks are others than the usual dot: 湘（A）12345. */
export const markedPlates = (text: string): Passage[] => matchesOf(text, marked, 'plate');
