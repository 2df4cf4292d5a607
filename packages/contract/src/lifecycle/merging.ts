import type { AppealFacts } from './facts.js';
import { type Refusal, refuse } from './permission.js';

const ended = ['merged', 'withdrawn', 'rejected'];

type Merging = Pick<AppealFacts, 'kind' | 'accused'>;
type Leading = Merging & Pick<AppealFacts, 'handling' | 'leadUnitId' | 'coUnitIds'>;

/**
 * Why an appeal may not be merged into another, null when it may. A report is merged only into a
 * report, and only into one that accuses at least the same: otherwise an ordinary letter would lead to
 * it, or whom it accuses would answer for it (信访工作条例 Art. 30).
 */
export function refusalToMerge(merged: Merging, leading: Leading): Refusal | null {
  if (ended.includes(leading.handling)) {
    return refuse('invalid', 'must be the number of an appeal that is handled');
  }
  if ((merged.kind === 'report') !== (leading.kind === 'report')) {
    return refuse('invalid', 'must be a report for a report, and for nothing else');
  }
  const { unitIds, mailboxIds } = leading.accused;
  const known =
    merged.accused.unitIds.every((id) => unitIds.includes(id)) &&
    merged.accused.mailboxIds.every((id) => mailboxIds.includes(id));
  return known ? null : refuse('invalid', 'must accuse all whom this appeal accuses');
}

/**
 * Whether a citizen may know which appeal theirs was merged into and how it was answered. Of reports
 * neither: the other is somebody else's, who must stay unknown.
 */
export const mayKnowLeading = (
  merged: Pick<AppealFacts, 'kind'>,
  leading: Pick<AppealFacts, 'kind'>,
): boolean => merged.kind !== 'report' && leading.kind !== 'report';
