import {
  type Command,
  type LifecycleChanges,
  type LocalizedText,
  lifecycle,
} from '@through-train/contract';
import type { ImportedAppeal, ImportedPublication } from '@through-train/import';
import type { Author } from '../cases/author.js';
import type { Step } from '../cases/step.js';
import type { ImportTarget } from './import-target.js';

/** What happened to a letter in the old system, and what the import does to it. */
interface ImportedWay {
  /** How long the officials' clock stood still before it came here. */
  readonly pausedSeconds: number;
  readonly steps: readonly Step[];
}

/** A step without what all steps of an import have alike. */
interface ImportedStep {
  readonly at: string;
  readonly command: Command;
  readonly changes: LifecycleChanges;
  readonly byName?: LocalizedText;
}

/** Shown to officials beside each event that the import wrote. */
const importNote = '由旧系统导入';

const system: Author = { actor: { role: 'system' } };
const citizen: Author = { actor: { role: 'citizen' } };

/** Who reads letter and reply from now on. */
function publicationOf(target: ImportTarget, appeal: ImportedAppeal): ImportedPublication {
  const { publish } = target;
  const named =
    publish === 'all' || (publish === 'answered' && appeal.repliedAt !== null)
      ? 'published'
      : 'waiting';
  const publication = appeal.publication ?? named;
  return appeal.kind === 'report' && publication === 'published' ? 'waiting' : publication;
}

/** The way of an answered letter, without its publication. */
function answered(
  target: ImportTarget,
  appeal: ImportedAppeal,
  reply: string,
  repliedAt: string,
): ImportedStep[] {
  const { submittedAt, grade } = appeal;
  const publication = {
    published: 'published',
    waiting: 'pending_review',
    private: 'private',
  } as const;
  const text = {
    id: 3,
    type: 'reply',
    publication: publication[publicationOf(target, appeal)],
    redacted: false,
  } as const;
  return [
    {
      at: submittedAt,
      command: { action: 'accept' },
      changes: { handling: 'accepted', acceptedAt: submittedAt },
    },
    {
      at: repliedAt,
      // The old text is not divided into parts; the parts that are empty are not shown.
      command: { action: 'reply', request: '', findings: '', decision: reply, legalBasis: '' },
      changes: { handling: 'replied', repliedAt, texts: [text] },
      byName: { 'zh-CN': appeal.unit ?? target.unitName },
    },
    ...(grade === null
      ? []
      : [
          {
            at: repliedAt,
            command: { action: 'evaluate', grade } as const,
            changes: { evaluated: true },
          },
        ]),
    {
      at: repliedAt,
      command: { action: 'close' },
      changes: { handling: 'closed', closedAt: repliedAt },
    },
  ];
}

/** The way of a letter without a reply, without its publication. */
function unanswered(target: ImportTarget, appeal: ImportedAppeal, now: string): ImportedStep[] {
  const { submittedAt, unitId } = appeal;
  const state = appeal.state ?? target.open;
  if (state === 'submitted') return [];
  const accept: ImportedStep = {
    at: submittedAt,
    command: { action: 'accept' },
    changes: { handling: 'accepted', acceptedAt: submittedAt },
  };
  if (state === 'closed') {
    return [
      accept,
      {
        at: submittedAt,
        command: { action: 'close' },
        changes: { handling: 'closed', closedAt: submittedAt },
      },
    ];
  }
  if (unitId === null) return [accept];
  return [
    accept,
    {
      at: now,
      command: { action: 'assign', unitId, coUnitIds: [] },
      changes: { handling: 'assigned', leadUnitId: unitId, assignedAt: now },
    },
  ];
}

/**
 * What happened to a letter after it was sent, as steps that were decided elsewhere. The system takes
 * them, at the time of the old one.
 */
export function importedWay(target: ImportTarget, appeal: ImportedAppeal, now: Date): ImportedWay {
  const { submittedAt, reply, repliedAt, externalId: id } = appeal;
  const at = now.toISOString();
  const handled =
    reply !== null && repliedAt !== null
      ? answered(target, appeal, reply, repliedAt)
      : unanswered(target, appeal, at);
  const published: ImportedStep[] =
    publicationOf(target, appeal) === 'published'
      ? [{ at, command: { action: 'publish' }, changes: { publication: 'published' } }]
      : [];
  const steps = [...handled, ...published].map(
    ({ command, changes, byName = null, ...step }, index): Step => {
      const { action } = command;
      const sequence = index + 2;
      const note = action === 'evaluate' ? null : importNote;
      return {
        ...step,
        author: action === 'evaluate' ? citizen : system,
        command,
        event: { sequence, action, note, shownTo: lifecycle[action].shownTo, noteTo: 'staff' },
        changes: { ...changes, sequence },
        imported: { from: { source: target.source, id }, byName },
      };
    },
  );
  const isOpen = handled.every(({ command }) => command.action !== 'close');
  // Until it came here nobody could act on it: to the officials' clock that is time it stood still.
  const waited = Math.floor((now.getTime() - Date.parse(submittedAt)) / 1000);
  return {
    pausedSeconds: isOpen && target.deadlines === 'from-import' ? Math.max(0, waited) : 0,
    steps,
  };
}
