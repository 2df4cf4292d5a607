import type { Grade } from '@through-train/contract';
import { comments, commentsOnAdvice, reopeningReasons } from '../words/citizen-words.js';
import { reopeningDecisions, secondAdvice, secondReplies } from '../words/official-words.js';
import type { CaseFile, History } from './case-file.js';
import { answered, takenUp } from './handling.js';

function content(file: CaseFile): Grade {
  if (file.letter.text.kind === 'thanks') return 5;
  const draw = file.random.next();
  if (draw < 0.45) return 5;
  return draw < 0.8 ? 4 : 3;
}

function* evaluated(file: CaseFile, grade: Grade): History {
  const words = file.wantsAdvice ? commentsOnAdvice : comments;
  const reason = grade <= 2 || file.random.chance(0.6) ? file.random.pick(words[grade]) : undefined;
  yield file.citizen(file.random.between(0.1, 9), {
    action: 'evaluate',
    grade,
    ...(reason && { reason, publication: file.agrees() }),
  });
}

/** A contented citizen says so, or nobody says anything and the system closes it. */
export function* concluded(file: CaseFile): History {
  const draw = file.random.next();
  if (draw < 0.58) {
    yield* evaluated(file, content(file));
  } else if (draw < 0.63) {
    yield file.office(file.random.between(6, 12), file.clerk, { action: 'close' });
  } else if (file.facts.limits.closingAt) {
    yield file.system(file.facts.limits.closingAt, { action: 'close' });
  }
}

function* workedOnAgain(file: CaseFile): History {
  const pace = file.random.between(0.3, 2);
  const before = file.letter.reply;
  if (file.random.chance(0.5)) {
    const lead = file.facts.leadUnitId ?? file.unitId(file.letter.text.department);
    yield file.office(pace, file.clerk, { action: 'assign', unitId: lead });
  }
  yield* takenUp(file, pace);
  const second = file.random.pick(file.wantsAdvice ? secondAdvice : secondReplies);
  const request = `您对首次答复不满意，要求重新办理。${before?.request ?? ''}`;
  const parts = { ...second, request, legalBasis: before?.legalBasis ?? '' };
  yield* answered(file, file.random.logNormal(6, 0.6), parts);
}

/** The first reply does not help; it is opened again and worked on once more. */
export function* contestedOnce(file: CaseFile): History {
  yield* evaluated(file, file.random.chance(0.35) ? 1 : 2);
  yield* workedOnAgain(file);
  yield* concluded(file);
}

/** Contented at first, then it happens again. */
export function* regretted(file: CaseFile): History {
  yield file.citizen(file.random.between(0.2, 5), { action: 'evaluate', grade: 4 });
  const reason = file.random.pick(reopeningReasons);
  yield file.citizen(file.random.between(0.5, 6), { action: 'reopen', reason });
  yield* workedOnAgain(file);
  yield* concluded(file);
}

/** Not contented twice; a clerk decides whether it is opened a third time. */
export function* contestedTwice(file: CaseFile, decision: 'granted' | 'denied' | 'open'): History {
  yield* evaluated(file, 1);
  yield* workedOnAgain(file);
  yield* evaluated(file, 2);
  if (decision === 'open') return;
  yield file.office(file.random.between(0.5, 4), file.clerk, {
    action: 'decide-reopening',
    granted: decision === 'granted',
    reason: file.random.pick(reopeningDecisions[decision]),
  });
  if (decision === 'denied') return;
  yield* workedOnAgain(file);
  yield* concluded(file);
}
