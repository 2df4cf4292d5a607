// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { AppealDetail } from '../elements/appeal-detail/appeal-detail.js';
import { define } from './define.js';

define('appeal-detail', AppealDetail);

export type { AppealDetail };
