/** How an OpenAPI document is read for people, whatever it is shown as. */
export { Document } from './reference/document.js';
export {
  everyProblem,
  fieldErrorCodes,
  type Operation,
  type ProblemMeaning,
  type Tag,
  tagsOf,
} from './reference/operations.js';
export { limitsOf } from './reference/schema-limits.js';
