// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
export { AppealDetail } from './elements/appeal-detail/appeal-detail.js';
export type { AppealElement } from './elements/appeal-element.js';
export { AppealList } from './elements/appeal-list/appeal-list.js';
export { AppealSite } from './elements/appeal-site/appeal-site.js';
export { MayorMailbox } from './elements/mayor-mailbox/mayor-mailbox.js';
export { ResponseTracker } from './elements/response-tracker/response-tracker.js';
export type { AppealEvent, AppealEventDetails, AppealEventMap } from './events.js';
