import type { StaffRole } from '../vocabulary.js';
import type { AppealFacts } from './facts.js';

/**
 * An official in one role, as seen from the appeal's site. The ids are everything the person holds
 * in any role, so that changing hats does not hide a conflict of interest. A leader's delegate is a
 * `leader` with that mailbox.
 */
export interface StaffActor {
  readonly role: StaffRole;
  /** The role is held for the appeal's site or one above it. */
  readonly siteCovers: boolean;
  /** The role is held for a site above the appeal's site. */
  readonly higherLevel: boolean;
  /** Units worked for. */
  readonly unitIds: readonly string[];
  /** Units headed; each is among `unitIds` too. */
  readonly headUnitIds: readonly string[];
  readonly mailboxIds: readonly string[];
}

/** Who acts. */
export type Actor = { readonly role: 'citizen' } | { readonly role: 'system' } | StaffActor;

/** A role held for a site and everything below it, as a signed-in official has it. */
export interface RoleHeld {
  readonly role: StaffRole;
  readonly site: string;
  readonly unitIds: readonly string[];
  readonly mailboxIds: readonly string[];
  readonly head: boolean;
}

/**
 * The roles of one official as actors towards an appeal.
 *
 * @param held the official's memberships
 * @param sitePath ids of the sites from the province down to the appeal's own
 */
export function actorsOf(held: readonly RoleHeld[], sitePath: readonly string[]): StaffActor[] {
  const unitIds = held.flatMap((role) => role.unitIds);
  const headUnitIds = held.flatMap((role) => (role.head ? role.unitIds : []));
  const mailboxIds = held.flatMap((role) => role.mailboxIds);
  return held.map(({ role, site }) => ({
    role,
    siteCovers: sitePath.includes(site),
    higherLevel: sitePath.slice(0, -1).includes(site),
    unitIds,
    headUnitIds,
    mailboxIds,
  }));
}

const isStaff = (actor: Actor): actor is StaffActor =>
  actor.role !== 'citizen' && actor.role !== 'system';

/** Whether the appeal accuses the actor's unit or post (信访工作条例 Art. 30). */
export function hasConflict(facts: AppealFacts, actor: Actor): boolean {
  return (
    isStaff(actor) &&
    (facts.accused.unitIds.some((id) => actor.unitIds.includes(id)) ||
      facts.accused.mailboxIds.some((id) => actor.mailboxIds.includes(id)))
  );
}

/** Whether the unit in charge is one of the actor's; `head`: one the actor heads. */
export function isLeadUnit(facts: AppealFacts, actor: StaffActor, head = false): boolean {
  const ids = head ? actor.headUnitIds : actor.unitIds;
  return actor.role === 'unit' && facts.leadUnitId !== null && ids.includes(facts.leadUnitId);
}

/** Whether the appeal was sent to a leader's mailbox that the actor holds. */
export function isAddressee(facts: AppealFacts, actor: StaffActor): boolean {
  return (
    actor.role === 'leader' &&
    facts.mailboxId !== null &&
    facts.mailboxUnitId === null &&
    actor.mailboxIds.includes(facts.mailboxId)
  );
}

/**
 * Whether an official may read the case. Clerk, supervisor and moderator see what their site
 * covers; a leader what was sent to them; a unit what it leads, helps with or was sent. Nobody sees
 * what accuses them. A report that no clerk has accepted yet, so that it is not known whom it
 * accuses, stays with clerk, moderator and the supervisors of a higher level. An administrator manages accounts and sees no case.
 */
export function maySee(facts: AppealFacts, actor: StaffActor): boolean {
  if (hasConflict(facts, actor)) return false;
  const untriaged = facts.kind === 'report' && facts.acceptedAt === null;
  switch (actor.role) {
    case 'clerk':
    case 'moderator':
      return actor.siteCovers;
    case 'supervisor':
      return untriaged ? actor.higherLevel : actor.siteCovers;
    case 'leader':
      return isAddressee(facts, actor) && !untriaged;
    case 'unit':
      return (
        !untriaged &&
        [facts.leadUnitId, facts.mailboxUnitId, ...facts.coUnitIds].some(
          (id) => id !== null && actor.unitIds.includes(id),
        )
      );
    case 'administrator':
      return false;
  }
}
