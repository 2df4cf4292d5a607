import {
  type Actor,
  type AppealFacts,
  type Command,
  type Decision,
  decide,
  type LifecycleFacts,
  limitsOf,
  newAppeal,
} from '@through-train/contract';
import type {
  DemonstrationAppeal,
  DemonstrationStep,
  StepActor,
  StepCommand,
} from './demonstration-appeal.js';
import { rulesOf, siteConfig } from './site-rules.js';

/** An official of the demonstration as the lifecycle sees one, towards an appeal of `site`. */
function actorTowards(actor: StepActor, site: string): Actor {
  if (actor.role === 'citizen' || actor.role === 'system') return { role: actor.role };
  const unitIds = actor.unitId ? [actor.unitId] : [];
  return {
    role: actor.role,
    siteCovers: true,
    higherLevel: actor.site !== site,
    unitIds,
    headUnitIds: actor.head ? unitIds : [],
    mailboxIds: actor.mailboxId ? [actor.mailboxId] : [],
  };
}

const plainCommand = (command: StepCommand): Command =>
  command.action === 'merge' ? { action: 'merge', into: command.intoKey } : command;

/** An appeal on its way through the lifecycle. The key stands in for the number. */
export class Replay {
  readonly #site: string;
  #facts: AppealFacts;

  constructor(appeal: Pick<DemonstrationAppeal, 'key' | 'site' | 'submission' | 'submittedAt'>) {
    const { key, site, submission, submittedAt } = appeal;
    const mailbox = siteConfig(site).mailboxes.find((it) => it.id === submission.mailboxId);
    this.#site = site;
    this.#facts = newAppeal({
      number: key,
      kind: submission.kind,
      site,
      publicationWish: submission.publication,
      mailboxId: mailbox?.id ?? null,
      mailboxUnitId: mailbox?.unitId ?? null,
      submittedAt,
    });
  }

  /** Where it stands, with the limits that hold now. */
  get facts(): LifecycleFacts {
    return { ...this.#facts, limits: limitsOf(this.#facts, rulesOf(this.#site).deadlines) };
  }

  /** Takes a step, or throws with what the lifecycle refuses and why. */
  take(step: DemonstrationStep): void {
    const { rules } = rulesOf(this.#site);
    const actor = actorTowards(step.actor, this.#site);
    const command = plainCommand(step.command);
    const decision: Decision = decide(this.facts, actor, command, rules, step.at);
    if (!decision.ok) {
      throw new Error(
        `${this.#facts.number}: ${step.actor.role} cannot ${command.action} at ${step.at}: ${decision.message}`,
      );
    }
    this.#facts = { ...this.#facts, ...decision.changes };
  }
}
