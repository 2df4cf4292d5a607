import {
  type LocalizedText,
  lifecycle,
  type StaffAction,
  type StaffCase,
  type StaffMember,
} from '@through-train/contract';

/**
 * The post, unit or site that the citizen will read of as having done it, as the server names it.
 *
 * @returns undefined where only the server knows the name, that of a site above
 */
export function toldOffice(
  action: StaffAction,
  shown: Pick<StaffCase, 'site' | 'siteName' | 'mailboxName' | 'units'>,
  { memberships }: Pick<StaffMember, 'memberships'>,
): LocalizedText | undefined {
  const { site, siteName, mailboxName, units } = shown;
  const roles: readonly string[] = lifecycle[action].who;
  const acting = memberships.find(({ role }) => roles.includes(role));
  if (acting?.role === 'leader') return mailboxName ?? siteName;
  if (acting?.role === 'unit') {
    const own = [units.lead, ...units.co].find((unit) => unit && acting.unitIds.includes(unit.id));
    // Nobody leads yet: the letter was sent to the unit's own mailbox.
    return own?.name ?? mailboxName ?? siteName;
  }
  return acting && acting.site !== site ? undefined : siteName;
}
