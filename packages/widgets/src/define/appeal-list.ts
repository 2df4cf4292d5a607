// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { AppealList } from '../elements/appeal-list/appeal-list.js';
import { define } from './define.js';

define('appeal-list', AppealList);

export type { AppealList };
