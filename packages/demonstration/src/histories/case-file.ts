import type { LifecycleFacts } from '@through-train/contract';
import type { DemonstrationStep, StepActor, StepCommand } from '../demonstration-appeal.js';
import { fill, type Letter } from '../letter.js';
import { dayLength, inOfficeHours } from '../office-hours.js';
import type { Replay } from '../replay.js';
import { SeededRandom } from '../seeded-random.js';
import { siteConfig } from '../site-rules.js';

/** A step that is planned but may still lie in the future. */
export interface PlannedStep extends DemonstrationStep {}

/** What happens to an appeal, one step after the other. */
export type History = Generator<PlannedStep, void, void>;

const minute = 60_000;

/** One appeal as those who write its history see it. */
export class CaseFile {
  readonly letter: Letter;
  readonly site: string;
  readonly mailboxId: string | undefined;
  readonly random: SeededRandom;
  /** Draws of its own: what is asked here moves nothing else. */
  readonly aside: SeededRandom;
  readonly #replay: Replay;
  #clock: number;

  constructor(options: {
    letter: Letter;
    site: string;
    mailboxId: string | undefined;
    random: SeededRandom;
    replay: Replay;
    submittedAt: number;
  }) {
    this.letter = options.letter;
    this.site = options.site;
    this.mailboxId = options.mailboxId;
    this.random = options.random;
    this.aside = new SeededRandom(options.submittedAt / 1000);
    this.#replay = options.replay;
    this.#clock = options.submittedAt;
  }

  get facts(): LifecycleFacts {
    return this.#replay.facts;
  }

  /** When the latest step was taken, in milliseconds. */
  get clock(): number {
    return this.#clock;
  }

  /** Takes a step; throws what the lifecycle refuses. */
  take(step: DemonstrationStep): void {
    this.#replay.take(step);
    this.#clock = Date.parse(step.at);
  }

  /** An official's step, in office hours, about `days` after the latest one. */
  office(days: number, actor: StepActor, command: StepCommand): PlannedStep {
    return this.officeAt(this.#clock + days * dayLength, actor, command);
  }

  /** An official's step, in office hours, not before a moment nor before the latest step. */
  officeAt(
    moment: number,
    actor: StepActor,
    command: StepCommand,
    random = this.random,
  ): PlannedStep {
    const earliest = Math.max(moment, this.#clock + random.between(2, 25) * minute);
    return this.#step(inOfficeHours(earliest, random), actor, command);
  }

  /** A citizen's step, at any hour they are awake. */
  citizen(days: number, command: StepCommand): PlannedStep {
    const moment = this.#clock + days * dayLength;
    const hour = new Date(moment + 8 * 60 * minute).getUTCHours();
    const morning = hour < 7 ? (7.3 - hour) * 60 * minute : 0;
    return this.#step(
      Math.max(moment + morning, this.#clock + 5 * minute),
      { role: 'citizen' },
      command,
    );
  }

  /** The system's step, some minutes after a limit has passed. */
  system(limit: string, command: StepCommand): PlannedStep {
    const moment = Date.parse(limit) + this.random.between(2, 40) * minute;
    return this.#step(Math.max(moment, this.#clock + minute), { role: 'system' }, command);
  }

  #step(moment: number, actor: StepActor, command: StepCommand): PlannedStep {
    return { at: new Date(Math.round(moment / 1000) * 1000).toISOString(), actor, command };
  }

  /** Whether its writer lets others read what they add or why they judge so: many do. */
  agrees(): 'public' | 'private' {
    return this.aside.chance(0.6) ? 'public' : 'private';
  }

  /** A question or a suggestion rather than a grievance. */
  get wantsAdvice(): boolean {
    const { kind } = this.letter.text;
    return kind === 'consultation' || kind === 'suggestion';
  }

  get clerk(): StepActor {
    return { role: 'clerk', site: this.site };
  }

  get moderator(): StepActor {
    return { role: 'moderator', site: this.site };
  }

  /** The supervisor of the level above. */
  get supervisor(): StepActor {
    return { role: 'supervisor', site: siteConfig(this.site).parent ?? this.site };
  }

  get leader(): StepActor {
    return {
      role: 'leader',
      site: this.site,
      ...(this.mailboxId && { mailboxId: this.mailboxId }),
    };
  }

  unitId(department: string): string {
    return `${this.site}-${department}`;
  }

  unit(department = this.letter.text.department, head = false): StepActor {
    return {
      role: 'unit',
      site: this.site,
      unitId: this.unitId(department),
      ...(head && { head }),
    };
  }

  unitName(department = this.letter.text.department): string {
    const id = this.unitId(department);
    const unit = siteConfig(this.site).units.find((it) => it.id === id);
    if (!unit) throw new Error(`The site "${this.site}" has no unit "${id}".`);
    return unit.name['zh-CN'];
  }

  /** One of several wordings, its slots filled. */
  say(wordings: readonly string[], more: Readonly<Record<string, string>> = {}): string {
    return fill(this.random.pick(wordings), { ...this.letter.names, ...more });
  }
}
