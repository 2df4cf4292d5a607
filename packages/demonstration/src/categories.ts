import type { CategorySetting } from '@through-train/contract';
import { homeAndCity } from './categories/home-and-city.js';
import { landAndLaw } from './categories/land-and-law.js';
import { workAndCare } from './categories/work-and-care.js';

/** The default category tree: 15 branches of 5 leaves each. */
export const demonstrationCategories: readonly CategorySetting[] = [
  ...homeAndCity,
  ...workAndCare,
  ...landAndLaw,
];
