import {
  type Command,
  type Decision,
  decide,
  type Refusal,
  type RefusalCode,
} from '@through-train/contract';
import { Refused } from '../refused.js';
import type { Author } from './author.js';
import { type Case, lifecycleOf } from './case.js';

// Of several refusals the one that comes closest to being allowed says most about what to do.
const closeness: readonly RefusalCode[] = [
  'conflict-of-interest',
  'invalid',
  'too-late',
  'wrong-state',
  'forbidden',
];

const closer = (a: Refusal, b: Refusal): Refusal =>
  closeness.indexOf(b.code) < closeness.indexOf(a.code) ? b : a;

/** What the lifecycle decided, and as whom the author acts. */
export interface Decided extends Extract<Decision, { ok: true }> {
  readonly author: Author;
}

/**
 * Decides a command of one person, as the first of their authors who may give it.
 *
 * @param now RFC 3339
 * @throws Refused with what the lifecycle refuses; of several the refusal that says most
 */
export function decideAs(
  found: Case,
  authors: readonly Author[],
  command: Command,
  now: string,
): Decided {
  const facts = lifecycleOf(found);
  let refusal: Refusal | undefined;
  for (const author of authors) {
    const decision = decide(facts, author.actor, command, found.site.rules, now);
    if (decision.ok) return { ...decision, author };
    refusal = refusal ? closer(refusal, decision) : decision;
  }
  throw new Refused(refusal?.code ?? 'forbidden', refusal ? { detail: refusal.message } : {});
}
