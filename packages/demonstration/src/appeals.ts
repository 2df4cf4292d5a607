import { chinaDay } from '@through-train/contract';
import type { DemonstrationAppeal } from './demonstration-appeal.js';
import { divisionOf } from './divisions.js';
import { CaseFile, type History } from './histories/case-file.js';
import { onlyAccepted } from './histories/handling.js';
import { type PublicationPlan, writeHistory } from './histories/publication.js';
import { knownCases } from './known-cases/known-cases.js';
import { type Letter, writeLetter } from './letter.js';
import { citizenMoment, dayLength } from './office-hours.js';
import { Replay } from './replay.js';
import { type Scenario, scenarios } from './scenarios.js';
import { SeededRandom } from './seeded-random.js';
import { sitesFor } from './site-quota.js';
import { siteConfig } from './site-rules.js';
import { submissionOf } from './submission.js';
import { TextChoice } from './text-choice.js';

/** When and by which seed the demonstration is written. */
export interface DemonstrationOptions {
  /** The present: everything lies in the twelve months before it. */
  now: Date;
  /** Default 2019. */
  seed?: number;
}

interface Occasion {
  readonly scenario: Scenario;
  readonly submittedAt: number;
}

function occasions(now: number, random: SeededRandom): Occasion[] {
  const sent = (scenario: Scenario): Occasion => {
    const moment = now - random.between(...scenario.age) * dayLength;
    const chosen = citizenMoment(chinaDay(new Date(moment)), random);
    const submittedAt = chosen < now - 60_000 ? chosen : moment;
    return { scenario, submittedAt: Math.round(submittedAt / 1000) * 1000 };
  };
  return scenarios
    .flatMap((scenario) => Array.from({ length: scenario.count }, () => sent(scenario)))
    .sort((one, other) => one.submittedAt - other.submittedAt);
}

function mailboxFor(site: string, letter: Letter, random: SeededRandom): string | undefined {
  if (site === 'hunan') return `hunan-${letter.text.department}`;
  if (letter.text.kind === 'report' || random.chance(0.16)) return undefined;
  return random.chance(0.55) ? `${site}-mayor` : `${site}-secretary`;
}

function publicationPlan(scenario: Scenario, random: SeededRandom): PublicationPlan | null {
  if (random.chance(0.04) && !scenario.redacted) return null;
  const early = random.chance(0.45) && !scenario.redacted;
  return {
    after: early ? 'first-step' : 'reply',
    days: random.between(0.05, 2.5),
    redacted: scenario.redacted ?? random.chance(0.06),
    takenDownAfter: random.chance(0.03) ? random.between(2, 40) : null,
  };
}

/** Most people press nothing; a few things concern everybody. */
function supportsOf(appeal: Pick<DemonstrationAppeal, 'steps'>, random: SeededRandom): number {
  const draw = random.next();
  const few = Math.floor(-Math.log(1 - random.next()) * 6);
  const many = random.int(40, 140);
  const very = random.int(150, 300);
  if (!appeal.steps.some((step) => step.command.action === 'publish')) return 0;
  if (draw > 0.985) return very;
  return draw > 0.93 ? many : few;
}

interface PlannedAppeal {
  readonly key: string;
  readonly site: string;
  readonly letter: Letter;
  readonly submittedAt: number;
  readonly scenario: Scenario;
  readonly history: (file: CaseFile, wait: number) => History;
}

function write(planned: PlannedAppeal, now: number, random: SeededRandom): DemonstrationAppeal {
  const { key, site, letter, scenario } = planned;
  const report = letter.text.kind === 'report';
  const mailboxId = mailboxFor(site, letter, random);
  const sending = {
    site,
    letter,
    mailboxId,
    submittedAt: planned.submittedAt,
    anonymous: random.chance(report ? 0.5 : 0.05),
    publication:
      (report || random.chance(0.13)) && !scenario.redacted ? ('private' as const) : 'public',
  } satisfies Parameters<typeof submissionOf>[0];
  const submission = submissionOf(sending, random);
  const submittedAt = new Date(planned.submittedAt).toISOString();
  const replay = new Replay({ key, site, submission, submittedAt });
  const file = new CaseFile({ ...sending, random, replay });
  const wait = Math.min(Math.max(random.logNormal(8, 1), 0.3), 52);
  const plan = submission.publication === 'public' ? publicationPlan(scenario, random) : null;
  const steps = writeHistory(file, planned.history(file, wait), plan, now);
  const supports = supportsOf({ steps }, random);
  return { key, site, submittedAt, submission, steps, supports };
}

/** Nothing is merged into what was refused or taken back. */
const canLead = ({ steps }: DemonstrationAppeal): boolean =>
  !steps.some(({ command: { action } }) => action === 'reject' || action === 'withdraw');

/** What others wrote about the same thing: a clerk merges it into the first letter. */
function echoesOf(
  leading: PlannedAppeal,
  now: number,
  random: SeededRandom,
): DemonstrationAppeal[] {
  const { echoes } = leading.letter;
  const written = random.chance(0.5) ? echoes : [];
  return written.flatMap(({ title, body }, index) => {
    const submittedAt = leading.submittedAt + random.int(8, 120) * 3_600_000;
    if (submittedAt > now) return [];
    const letter = { ...leading.letter, title, body, echoes: [] };
    const key = `${leading.key}-echo-${index + 1}`;
    const history = function* merged(file: CaseFile): History {
      if (random.chance(0.4)) yield* onlyAccepted(file, 4);
      const command = { action: 'merge', intoKey: leading.key } as const;
      yield file.office(random.between(0.2, 2), file.clerk, command);
    };
    return [write({ ...leading, key, letter, submittedAt, history }, now, random)];
  });
}

/**
 * The appeals of the demonstration, oldest first: each a script of what was sent and what happened
 * until `now`. The same `now` and seed give the same appeals.
 *
 * @example demonstrationAppeals({ now: new Date() })
 */
export function demonstrationAppeals(options: DemonstrationOptions): DemonstrationAppeal[] {
  const random = new SeededRandom(options.seed ?? 2019);
  const now = options.now.getTime();
  const choice = new TextChoice(random);
  const all = occasions(now, random);
  const sites = sitesFor(
    all.map(({ scenario }) => scenario),
    random,
  );
  const appeals = all.flatMap(({ scenario, submittedAt }, index) => {
    const site = sites[index] ?? 'linxiang';
    const month = Number(chinaDay(new Date(submittedAt)).slice(5, 7));
    const letter = choice.letterFor(
      siteConfig(site).id,
      scenario,
      (text) => writeLetter(text, divisionOf(site), month, random),
      month,
    );
    const key = `appeal-${String(index + 1).padStart(4, '0')}`;
    const writing = { key, site, letter, submittedAt, scenario, history: scenario.history };
    const leading = write(writing, now, random);
    const echoes = echoesOf(writing, now, random);
    return canLead(leading) ? [leading, ...echoes] : [leading];
  });
  return [...knownCases, ...appeals].sort((one, other) =>
    one.submittedAt < other.submittedAt ? -1 : 1,
  );
}
