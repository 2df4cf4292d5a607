export type { AppealElement } from './elements/appeal-element.js';
export { AppealSite } from './elements/appeal-site/appeal-site.js';
export { MayorMailbox } from './elements/mayor-mailbox/mayor-mailbox.js';
export type { AppealEventDetails } from './events.js';
