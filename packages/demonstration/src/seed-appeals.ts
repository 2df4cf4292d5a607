import { actorsOf, type Command } from '@through-train/contract';
import {
  type Author,
  applyCommand,
  type Dependencies,
  enterAppeal,
  newAppealOf,
  type SiteTree,
  type Transaction,
} from '@through-train/server';
import type { DemonstrationAppeal, StepActor, StepCommand } from './demonstration-appeal.js';

type Needs = Pick<Dependencies, 'sites' | 'keys'>;

/** Number of each appeal by its key. */
type Numbers = ReadonlyMap<string, string>;

function authorOf(tree: SiteTree, appealSite: string, actor: StepActor): Author {
  const { role, site: siteId } = actor;
  if (role === 'citizen' || role === 'system') return { actor: { role } };
  const site = tree.site(siteId ?? appealSite);
  const path = tree.site(appealSite)?.path.map(({ id }) => id) ?? [];
  const held = {
    role,
    site: site?.summary.id ?? appealSite,
    unitIds: actor.unitId === undefined ? [] : [actor.unitId],
    mailboxIds: actor.mailboxId === undefined ? [] : [actor.mailboxId],
    head: actor.head ?? false,
  };
  const [official] = actorsOf([held], path);
  if (!official || !site) throw new Error(`The demonstration has no site "${siteId}".`);
  return { actor: official, memberId: null, siteName: site.summary.name };
}

function commandOf(numbers: Numbers, command: StepCommand): Command {
  if (command.action !== 'merge') return command;
  const into = numbers.get(command.intoKey);
  if (into === undefined) throw new Error(`Nothing can be merged into "${command.intoKey}".`);
  return { action: 'merge', into };
}

async function send(trx: Transaction, needs: Needs, appeal: DemonstrationAppeal): Promise<string> {
  const { submission, site, submittedAt, supports } = appeal;
  const sent = newAppealOf(site, submission, new Date(submittedAt));
  const entered = await enterAppeal(trx, needs, { ...sent, supports });
  return entered.case.row.number;
}

/**
 * Plays the appeals of the demonstration through: each is sent, and every step of its script is a
 * command like any other, at its own time.
 */
export async function seedAppeals(
  trx: Transaction,
  needs: Needs,
  appeals: readonly DemonstrationAppeal[],
): Promise<void> {
  const numbers = new Map<string, string>();
  for (const appeal of appeals) numbers.set(appeal.key, await send(trx, needs, appeal));
  const tree = await needs.sites.current(trx);
  for (const { key, site, steps } of appeals) {
    const number = numbers.get(key) ?? '';
    for (const step of steps) {
      await applyCommand(trx, needs.sites, {
        number,
        author: authorOf(tree, site, step.actor),
        command: commandOf(numbers, step.command),
        now: new Date(step.at),
      });
    }
  }
}
