import type { StaffAction } from '@through-train/contract';
import type { CaseTerms, FieldName } from './case-terms.js';
import { workEnglish } from './work-terms.en.js';

const fields: Record<FieldName, string> = {
  reason: 'Reason',
  explanation: 'Explanation',
  instead: 'Where to turn instead',
  question: 'What the citizen is asked',
  unitId: 'Unit that leads',
  coUnitIds: 'Units that help',
  note: 'A word to colleagues',
  days: 'Days longer',
  level: 'How',
  into: 'Number of the leading appeal',
  granted: 'Handled again?',
  part: 'Which text',
  accusedUnits: 'Units that the report accuses',
  accusedMailboxes: 'Leaders that the report accuses',
};

const hints: Readonly<Record<string, string>> = {
  'assign note': 'Officials alone read it.',
  'return reason': 'Say which unit it is for. Officials alone read it.',
  'reject instead': 'Name the authority and how to reach it.',
  'extend days': 'At most 30 days.',
  'supervise note': 'Officials alone read it.',
  'decline-reply reason': 'Officials alone read it.',
  'decline-extension reason': 'Officials alone read it.',
  'accept accusedUnits': 'They do not see this appeal from then on.',
  'accept accusedMailboxes': 'They do not see this appeal from then on.',
};

const intros: Partial<Record<StaffAction, string>> = {
  accept: 'Assign it to a unit once it is accepted.',
  'request-info':
    'The clock stands while the citizen is asked; if no answer comes in time the work goes on.',
  claim: 'Your post and the time of the claim become public.',
  start: 'The citizen sees that work has begun.',
  extend: 'Unless a head asks for it, the citizen is told once it is approved.',
  'approve-reply': 'The reply reaches the citizen at once.',
  'approve-extension': 'The citizen is told the reason.',
  close: 'Closed is not satisfied: without an evaluation it counts as not evaluated.',
  merge: 'The citizen can read the published replies to the leading appeal.',
  publish: 'Anybody can read it then. Read all of it first: rules find numbers, not names.',
};

const parts = {
  request: 'What was asked for',
  findings: 'What was found',
  decision: 'What is decided',
  legalBasis: 'On which rules',
};

const partHints = {
  request: 'One or two sentences that show the letter was understood. May be empty.',
  findings: 'When, from whom and what was established.',
  decision: 'Who does what by which day. If it cannot be done: why, and what else there is.',
  legalBasis: 'Name and article of the law or rule. May be empty.',
};

const warnings: Readonly<Record<string, (what: string) => string>> = {
  vague: (what) => `“${what}” names no day: say which.`,
  passed: (what) => `“${what}” only hands it on and decides nothing.`,
  same: (what) => `“${what}” is the same as another part.`,
  short: (what) => `“${what}” is very short; the citizen may not understand it.`,
  undated: (what) => `“${what}” is a promise without a day.`,
  personal: (what) => `Personal data: ${what}. It is masked in public; does the reply need it?`,
};

const textTypes: Readonly<Record<string, string>> = {
  reply: 'Reply',
  evaluation: 'Reason of the evaluation',
  supplement: 'Added by the citizen',
  note: 'Note on the handling',
};

export const caseEnglish: CaseTerms = {
  ...workEnglish,
  caseChanged: 'Somebody has just worked on this appeal; the page is up to date.',
  caseBack: 'Back to the list',
  caseLetter: 'The letter',
  caseFrom: 'Site and mailbox',
  caseSent: 'Sent',
  caseContact: 'Contact',
  caseContactNone: 'Not needed for your part, or destroyed in time.',
  caseName: 'Name',
  casePhone: 'Telephone',
  caseEmail: 'E-mail',
  casePlace: 'Place',
  caseOccurred: 'Date of the event',
  caseOutcome: 'Hoped for',
  caseRelated: 'Earlier appeal',
  caseAnswers: 'Answers to questions',
  caseWish: (wish) =>
    wish === 'public' ? 'the citizen agrees to publication' : 'the citizen does not agree',
  caseUnits: 'Responsible',
  caseCoUnits: 'Helping',
  caseClock: 'Time limit',
  caseClockNone: 'No clock is running.',
  caseClockUntil: (duty, day) => `${duty} by ${day}`,
  casePublication: 'Publication',
  caseFacts: 'Facts',
  caseActions: 'What you can do',
  caseActionsNone: 'Nothing waits for you here at the moment.',
  caseSupplements: 'Added by the citizen',
  casePending: 'Reply waiting for approval',
  casePendingExtension: (days) =>
    `Extension by ${days} ${days === 1 ? 'day' : 'days'} waiting for approval`,
  caseHistory: 'What happened',
  notes: 'Internal notes',
  notesWho:
    'Every official who may see this appeal reads them; citizens and the public never do. A note cannot be changed.',
  notesNone: 'No notes yet.',
  noteText: 'For colleagues',
  noteWrite: 'Add the note',
  noteWritten: 'The note is added.',
  caseEvaluation: 'Evaluation',
  caseMergedInto: (number) => `Merged into ${number}`,
  caseReopeningAsked: 'The citizen asks once more for it to be handled again; a clerk decides.',
  casePrint: 'Print the file sheet',
  caseAnonymous: 'Anonymous: there is no contact.',
  caseTextOriginal: 'Original',
  caseTextPublic: 'Public version',
  caseTextType: (type) => textTypes[type] ?? type,
  formField: (field) => fields[field],
  formHint: (field, action) => hints[`${action} ${field}`] ?? '',
  formIntro: (action) => intros[action] ?? '',
  formCitizenReads: 'The citizen will read',
  formCitizenReadsNothing: 'The citizen does not see this step.',
  formDo: (action) => `${workEnglish.action(action)}: confirm`,
  formCancel: 'Cancel',
  formMissing: 'Fill this in.',
  formLength: (min, max) => `Write ${min} to ${max} characters.`,
  formWaits: 'The reply waits for approval; then it reaches the citizen.',
  formDone: (action) => `Done: ${workEnglish.action(action).toLowerCase()}.`,
  formSending: 'Sending',
  formChanged:
    'Somebody else has just worked on this appeal; the page is up to date now. Check it and send again: what you typed is kept below.',
  formNotAllowed: 'Your role does not allow this, or not now. What you typed is kept below.',
  formRefused: 'The server did not accept what was filled in. Check it and try again.',
  formKept: 'What you typed last time and did not send is back.',
  formChoose: 'Choose',
  formYes: 'Yes, handle it again',
  formNo: 'No',
  formLetter: 'The letter',
  replyTitle: 'Reply to the citizen',
  replyPart: (part) => parts[part],
  replyPartHint: (part) => partHints[part],
  replyConfirm:
    'I confirm that it names no citizen and may be published as shown under “The public will read”',
  replyConfirmHint: 'Numbers are masked by rule; names and addresses are yours to check.',
  replyWarnings: 'Before you send it',
  replyWarning: (warning, what) => warnings[warning]?.(what) ?? what,
  replyPreviewCitizen: 'The citizen will read',
  replyPreviewPublic: 'The public will read',
  replyMasked: 'Numbers masked by rule',
  replySendAnyway: 'Send all the same',
  replyCheck: 'Check and preview',
  replySend: 'Send the reply',
  replyBack: 'Back to writing',
  replyHeld: (seconds) =>
    `The reply leaves in ${seconds} s. Stay on this page; if you leave, it is not sent and stays a draft.`,
  replyTakeBack: 'Take it back',
  redactTitle: 'Published title',
  redactBody: 'Published letter',
  redactText: 'Published text',
  redactByRule: 'Start again from what rules mask',
  redactFound: (count) =>
    `${count} ${count === 1 ? 'number' : 'numbers'} found and marked in the original.`,
};
