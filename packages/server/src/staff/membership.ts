import {
  Membership as AnsweredMembership,
  Id,
  type StaffMember,
  staffRoles,
} from '@through-train/contract';
import * as z from 'zod/mini';

const ids = z.array(Id);

/** A role held, as it is stored and decided by: what an answer leaves open is known here. */
export const Membership = z.strictObject({
  ...AnsweredMembership.shape,
  role: z.enum(staffRoles),
  site: Id,
  unitIds: ids,
  mailboxIds: ids,
});
export type Membership = z.output<typeof Membership>;

/** An official with the roles this server knows. */
export interface Official extends StaffMember {
  memberships: Membership[];
}
