import type { Submission } from '@through-train/contract';
import type {
  DemonstrationAppeal,
  DemonstrationStep,
  StepActor,
  StepCommand,
} from '../demonstration-appeal.js';
import { noticeVersion } from '../privacy-notice.js';

/** A moment in China, such as `2019-07-08 09:12`. */
export const chinaTime = (moment: string): string =>
  new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString();

/** A step of a told case: when in China, who, what. */
export const step = (
  moment: string,
  actor: StepActor,
  command: StepCommand,
): DemonstrationStep => ({
  at: chinaTime(moment),
  actor,
  command,
});

/** The citizen. */
export const citizen: StepActor = { role: 'citizen' };

/** What the three cases share; the notice is the present one, as it would be for an import. */
export const toldCase = (
  told: Pick<DemonstrationAppeal, 'key' | 'site' | 'submittedAt' | 'steps' | 'supports'> & {
    submission: Omit<Submission, 'anonymous' | 'publication' | 'language' | 'noticeVersion'>;
  },
): DemonstrationAppeal => ({
  ...told,
  submission: {
    ...told.submission,
    anonymous: false,
    publication: 'public',
    language: 'zh-CN',
    noticeVersion,
  },
});
