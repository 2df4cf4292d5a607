import type { Submission } from '@through-train/contract';

/** What a submission says beyond what appeals are listed by; kept as json. */
export interface SubmissionDetails {
  readonly answers: NonNullable<Submission['answers']>;
  readonly address: string | null;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly occurredOn: string | null;
  readonly expectedOutcome: string | null;
  readonly relatedNumber: string | null;
  readonly noticeVersion: string | null;
}

/** The details of a submission. */
export const detailsOf = (submission: Submission): SubmissionDetails => ({
  answers: submission.answers ?? {},
  address: submission.place.address || null,
  point: submission.place.point ?? null,
  occurredOn: submission.occurredOn ?? null,
  expectedOutcome: submission.expectedOutcome || null,
  relatedNumber: submission.relatedNumber ?? null,
  noticeVersion: submission.noticeVersion,
});

/** The details as they were kept. */
export const readDetails = (row: { readonly details: string }): SubmissionDetails =>
  JSON.parse(row.details);
