import type { Actor, AppealFacts, LocalizedText, StaffActor } from '@through-train/contract';
import type { PublicNames } from './projection.js';

/** Who gives a command. The public is told the post, the unit or the site, never a person. */
export type Author =
  | { readonly actor: Exclude<Actor, StaffActor> }
  | {
      readonly actor: StaffActor;
      /** Null when no account stands behind it: a past that was only told. */
      readonly memberId: number | null;
      /** Name of the site the role is held for. */
      readonly siteName: LocalizedText;
    };

/** The post, unit or site the public is told; null for citizen and system. */
export function publicNameOf(
  author: Author,
  facts: AppealFacts,
  names: PublicNames,
): LocalizedText | null {
  if (!('memberId' in author)) return null;
  const { actor, siteName } = author;
  if (actor.role === 'leader') {
    return (facts.mailboxId === null ? undefined : names.mailbox(facts.mailboxId)) ?? siteName;
  }
  if (actor.role === 'unit') {
    const mine = [facts.leadUnitId, ...facts.coUnitIds, ...actor.unitIds].find(
      (id) => id !== null && actor.unitIds.includes(id),
    );
    return (mine ? names.unit(mine) : undefined) ?? siteName;
  }
  return siteName;
}
