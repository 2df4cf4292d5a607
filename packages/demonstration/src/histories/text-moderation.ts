import type { StepCommand } from '../demonstration-appeal.js';
import { dayLength } from '../office-hours.js';
import type { CaseFile, PlannedStep } from './case-file.js';
import { withoutPlaces } from './redacting.js';

/** One in so many is left for whoever tries the moderator's desk. */
const left = 0.08;

/**
 * The moderator and what comes after the letter: each text is let out by itself, some time after it
 * was written and never before its letter; that of a report in other words than it was written in.
 */
export class TextModeration {
  readonly #file: CaseFile;
  readonly #seen = new Set<number>();
  #planned: PlannedStep[] = [];
  /** What each text says, by its id: to be written anew where the letter is a report. */
  readonly #words = new Map<number, StepCommand>();
  #latest: StepCommand | undefined;

  constructor(file: CaseFile) {
    this.#file = file;
  }

  /** The moderator's next step, if it is taken before a moment. */
  before(moment: number): PlannedStep | undefined {
    const [next] = this.#planned;
    return next && Date.parse(next.at) < moment ? next : undefined;
  }

  /** Goes on after any step that was taken. */
  follow(step: PlannedStep): void {
    const { facts } = this.#file;
    this.#planned = this.#planned.filter((planned) => planned !== step);
    // What was approved are the words of the reply or the extension before.
    if (!step.command.action.startsWith('approve-')) this.#latest = step.command;
    const { sequence } = facts;
    if (this.#latest && facts.texts.some(({ id }) => id === sequence)) {
      this.#words.set(sequence, this.#latest);
    }
    if (facts.publication !== 'published') {
      this.#planned = [];
      return;
    }
    for (const { id, publication } of facts.texts) {
      if (publication !== 'pending_review' || this.#seen.has(id)) continue;
      this.#seen.add(id);
      if (this.#file.aside.chance(left)) continue;
      const redaction = facts.kind === 'report' ? this.#redaction(id) : undefined;
      this.#plan(step, redaction ?? { action: 'publish', part: id });
    }
    const { command } = step;
    if (command.action === 'redact' && command.part !== undefined) {
      this.#plan(step, { action: 'publish', part: command.part });
    }
    this.#planned.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  }

  #plan(after: PlannedStep, command: StepCommand): void {
    const { aside, moderator } = this.#file;
    const moment = Date.parse(after.at) + aside.between(0.02, 1.5) * dayLength;
    this.#planned.push(this.#file.officeAt(moment, moderator, command, aside));
  }

  #redaction(part: number): StepCommand | undefined {
    const words = this.#words.get(part);
    const rewritten = (text = ''): string => withoutPlaces(this.#file, text);
    switch (words?.action) {
      case 'reply':
        return {
          action: 'redact',
          part,
          request: rewritten(words.request),
          findings: rewritten(words.findings),
          decision: rewritten(words.decision),
          legalBasis: words.legalBasis,
        };
      case 'supplement':
        return { action: 'redact', part, text: rewritten(words.text) };
      case 'evaluate':
      case 'extend':
        return { action: 'redact', part, text: rewritten(words.reason) };
      default:
        return undefined;
    }
  }
}
