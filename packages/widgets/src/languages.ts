export { counting } from '@through-train/words/language/counting.js';
export { registerLanguage } from './language/register-language.js';
export type { RegisteredLanguage } from './language/registered-languages.js';
export type { Terms } from './language/terms.js';
