/** What an imported appeal is made of, and whether a file must have it. */
export const importFields = {
  id: 'optional',
  title: 'required',
  body: 'required',
  submittedAt: 'required',
  reply: 'optional',
  repliedAt: 'optional',
  unit: 'optional',
  kind: 'optional',
  mailbox: 'optional',
  category: 'optional',
  state: 'optional',
  publication: 'optional',
  evaluation: 'optional',
  supports: 'optional',
  contactName: 'optional',
  contactPhone: 'optional',
  contactEmail: 'optional',
} as const;
export type ImportField = keyof typeof importFields;

/** How to reach the citizen: taken over only when that is asked for. */
export const contactFields = ['contactName', 'contactPhone', 'contactEmail'] as const;
