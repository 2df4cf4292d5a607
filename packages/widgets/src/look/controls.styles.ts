import { choices } from './choices.styles.js';
import { fields } from './fields.styles.js';

/** Fields with label, hint and error, and the native controls in them. */
export const controls = [fields, choices];
