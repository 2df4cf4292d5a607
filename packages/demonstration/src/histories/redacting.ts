import { redact } from '@through-train/contract';
import type { CaseFile } from './case-file.js';

/** A text as a moderator rewrites it: the places are left out as well as the numbers. */
export function withoutPlaces({ letter: { names } }: CaseFile, text: string): string {
  const vague = [
    [names.estate, '某小区'],
    [names.town, '某镇'],
    [names.village, '某村'],
    [names.road, '某路'],
    [names.middle, '某中学'],
  ] as const;
  return vague.reduce((rest, [name, instead]) => rest.replaceAll(name, instead), redact(text));
}
