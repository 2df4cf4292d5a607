import { AppealDetail } from '../elements/appeal-detail/appeal-detail.js';
import { define } from './define.js';

define('appeal-detail', AppealDetail);

export type { AppealDetail };
