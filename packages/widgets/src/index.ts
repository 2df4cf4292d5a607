export type { AppealElement } from './elements/appeal-element.js';
export { AppealSite } from './elements/appeal-site/appeal-site.js';
export type { AppealEventDetails } from './events.js';
