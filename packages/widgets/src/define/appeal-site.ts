// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.
import { AppealSite } from '../elements/appeal-site/appeal-site.js';
import { define } from './define.js';

define('appeal-site', AppealSite);

export type { AppealSite };
