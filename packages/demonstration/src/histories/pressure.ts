import { type SupervisionLevel, supervisionLevels } from '@through-train/contract';
import { supervisionNotes } from '../words/official-words.js';
import type { CaseFile, History } from './case-file.js';

const note = (file: CaseFile, level: SupervisionLevel): string => {
  const department = file.facts.leadUnitId?.slice(file.site.length + 1);
  const unit = department ? file.unitName(department) : '责任单位';
  return file.say(supervisionNotes[level], { unit });
};

/**
 * The time is up and nobody has answered: the system reminds, then the level above presses, up to
 * `highest`.
 */
export function* pressed(file: CaseFile, highest: SupervisionLevel): History {
  const { dueAt } = file.facts.limits;
  if (dueAt === null) return;
  yield file.system(dueAt, {
    action: 'supervise',
    level: 'reminder',
    note: note(file, 'reminder'),
  });
  for (const level of supervisionLevels.slice(1, supervisionLevels.indexOf(highest) + 1)) {
    yield file.office(file.random.between(3, 8), file.supervisor, {
      action: 'supervise',
      level,
      note: note(file, level),
    });
  }
}
