import type { LifecycleFacts } from '@through-train/contract';
import { fill } from '../letter.js';
import { dayLength } from '../office-hours.js';
import { departmentIds } from '../units.js';
import { additions, withdrawalReasons, withdrawnQuestions } from '../words/citizen-words.js';
import {
  extensionReasons,
  extensionRefusals,
  questions,
  questionsOnAdvice,
  returnReasons,
} from '../words/official-words.js';
import type { CaseFile, History } from './case-file.js';
import { answered, assigned, broughtToUnit, onlyAccepted, rest, takenUp } from './handling.js';
import { concluded } from './verdict.js';

/** Stops a history once something holds. */
export function* until(
  file: CaseFile,
  holds: (facts: LifecycleFacts) => boolean,
  history: History,
): History {
  for (const step of history) {
    yield step;
    if (holds(file.facts)) return;
  }
}

/** A question to the citizen, who answers or lets the time pass. */
export function* asked(file: CaseFile, answers: boolean): History {
  const branch = file.letter.text.category.split('-')[0] ?? '';
  const { question, answer } = file.random.pick(
    (file.wantsAdvice ? questionsOnAdvice : questions).filter(
      ({ branches }) => !branches || branches.includes(branch),
    ),
  );
  const byClerk = file.facts.leadUnitId === null;
  const official = byClerk ? file.clerk : file.unit();
  yield file.office(file.random.between(0.2, 1.5), official, { action: 'request-info', question });
  const { supplementUntil } = file.facts.limits;
  if (answers) {
    const text = fill(answer, file.letter.names);
    yield file.citizen(file.random.between(0.1, 3), {
      action: 'supplement',
      text,
      publication: file.agrees(),
    });
  } else if (supplementUntil) {
    yield file.system(supplementUntil, { action: 'resume' });
  }
}

/** Asked for information on the way, by the clerk or by the unit. */
export function* questioned(file: CaseFile, wait: number): History {
  const since = file.clock;
  const answers = file.random.chance(0.8);
  if (file.random.chance(0.3) && file.letter.text.kind !== 'report') yield* asked(file, answers);
  yield* broughtToUnit(file, wait);
  if (!file.facts.pausedSeconds) yield* asked(file, answers);
  yield* answered(file, rest(file, since, wait + 2));
  yield* concluded(file);
}

/** Passed to the wrong unit first, which sends it back. */
export function* returned(file: CaseFile, wait: number): History {
  const since = file.clock;
  const { department, help = [] } = file.letter.text;
  const wrong = file.random.pick(
    departmentIds.filter((id) => id !== department && id !== 'petitions' && !help.includes(id)),
  );
  yield* onlyAccepted(file, wait);
  yield file.office(file.random.between(0.1, 1), file.clerk, {
    action: 'assign',
    unitId: file.unitId(wrong),
  });
  const reason = file.say(returnReasons, { right: file.unitName() });
  yield file.office(file.random.between(0.2, 2), file.unit(wrong), { action: 'return', reason });
  yield* assigned(file, file.random.between(0.1, 1));
  yield* takenUp(file, file.random.between(0.2, 1.5));
  yield* answered(file, rest(file, since, wait + 3));
  yield* concluded(file);
}

/** More time is asked for before the limit; the head decides unless it is `pending`. */
export function* extended(file: CaseFile, outcome: 'granted' | 'declined' | 'pending'): History {
  yield* broughtToUnit(file, file.random.between(3, 9));
  const due = Date.parse(file.facts.limits.dueAt ?? '');
  const days = file.random.pick([10, 15, 20, 30]);
  const reason = file.random.pick(extensionReasons);
  const moment = Math.max(file.clock, due - file.random.between(5, 9) * dayLength);
  const request = file.officeAt(moment, file.unit(), { action: 'extend', days, reason });
  // A long public holiday may swallow the last days of the limit.
  if (Date.parse(request.at) > due) {
    yield* answered(file, 1);
    return yield* concluded(file);
  }
  yield request;
  if (outcome === 'pending') return;
  const head = file.unit(undefined, true);
  const soon = file.random.between(0.1, 1.5);
  if (outcome === 'granted') {
    yield file.office(soon, head, { action: 'approve-extension' });
    yield* answered(file, file.random.between(6, days + 3));
  } else {
    const refusal = file.random.pick(extensionRefusals);
    yield file.office(soon, head, { action: 'decline-extension', reason: refusal });
    yield* answered(file, file.random.between(0.5, 2.5));
  }
  yield* concluded(file);
}

/** The citizen takes it back, early or while it is worked on. */
export function* withdrawn(file: CaseFile, wait: number): History {
  if (file.random.chance(0.5)) yield* broughtToUnit(file, wait);
  const reasons = file.wantsAdvice ? withdrawnQuestions : withdrawalReasons;
  const reason = file.random.chance(0.8) ? file.random.pick(reasons) : undefined;
  yield file.citizen(file.random.between(0.2, 3), {
    action: 'withdraw',
    ...(reason && { reason }),
  });
}

/** A clerk cannot accept it. */
export function* rejected(file: CaseFile, wait: number): History {
  const { rejection } = file.letter;
  if (!rejection)
    throw new Error(`The text "${file.letter.text.id}" gives no reason to reject it.`);
  yield file.office(Math.min(wait * 0.4, 9), file.clerk, { action: 'reject', ...rejection });
}

/** The ordinary way: passed on, worked on, answered, judged. */
export function* ordinary(file: CaseFile, wait: number): History {
  const since = file.clock;
  yield* broughtToUnit(file, wait);
  const { kind } = file.letter.text;
  if ((kind === 'complaint' || kind === 'request') && file.random.chance(0.09)) {
    const text = file.random.pick(additions);
    yield file.citizen(file.random.between(0.2, 1.2), {
      action: 'supplement',
      text,
      publication: file.agrees(),
    });
  }
  yield* answered(file, rest(file, since, wait));
  yield* concluded(file);
}
