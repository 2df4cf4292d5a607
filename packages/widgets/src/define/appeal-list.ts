import { AppealList } from '../elements/appeal-list/appeal-list.js';
import { define } from './define.js';

define('appeal-list', AppealList);

export type { AppealList };
