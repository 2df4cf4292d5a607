// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { ResponseTracker } from '../elements/response-tracker/response-tracker.js';
import { define } from './define.js';

define('response-tracker', ResponseTracker);

export type { ResponseTracker };
