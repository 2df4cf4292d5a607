import { ResponseTracker } from '../elements/response-tracker/response-tracker.js';
import { define } from './define.js';

define('response-tracker', ResponseTracker);

export type { ResponseTracker };
