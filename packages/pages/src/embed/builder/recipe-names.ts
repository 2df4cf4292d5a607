/** Systems that pages are made with, each with its own way to take in the lines. */
export const recipes = [
  'html',
  'webforms',
  'government',
  'wordpress',
  'drupal',
  'discuz',
  'dedecms',
] as const;
export type Recipe = (typeof recipes)[number];
