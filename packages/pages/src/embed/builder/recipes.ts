import type { PageLanguage } from '../../frame/language.js';
import type { RecipeTexts } from './recipe.js';
import { englishRecipes } from './recipes.en.js';
import { chineseRecipes } from './recipes.zh-cn.js';

/** How the lines get into each system, in both languages. */
export const recipeTexts: Readonly<Record<PageLanguage, RecipeTexts>> = {
  'zh-CN': chineseRecipes,
  en: englishRecipes,
};
