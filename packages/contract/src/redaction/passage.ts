import type { NumberKind } from './number-kind.js';

/** What kind of personal data was found. */
export type PersonalDataType = NumberKind | 'plate' | 'email' | 'wechat' | 'qq';

/** Where in a text, in UTF-16 units, and what. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
}
