import type { Open } from '@through-train/contract';

/**
 * What a term wants to know. It may also be given a word that came with a later server, which its
 * tables do not have: it then says nothing.
 */
export type TermArguments<T> = T extends (...args: infer Arguments) => string
  ? { [I in keyof Arguments]: MaybeLater<Arguments[I]> }
  : [];
type MaybeLater<T> = T extends string ? Open<T> : T extends number ? number : T;
