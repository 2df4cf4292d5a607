// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { MayorMailbox } from '../elements/mayor-mailbox/mayor-mailbox.js';
import { define } from './define.js';

define('mayor-mailbox', MayorMailbox);

export type { MayorMailbox };
