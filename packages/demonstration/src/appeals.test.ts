import {
  categoryPath,
  chinaDay,
  findPersonalData,
  grades,
  handlingStates,
  isWorkingDay,
  kinds,
  type LifecycleFacts,
  publicationStates,
  redact,
  rejectionReasons,
  StaffCommand,
  Submission,
  supervisionLevels,
  textTypes,
} from '@through-train/contract';
import { answerMistake, questionsOf } from '@through-train/contract/letter';
import { expect, test } from 'vitest';
import { demonstrationAppeals } from './appeals.js';
import { demonstrationCategories } from './categories.js';
import type { DemonstrationAppeal, DemonstrationStep } from './demonstration-appeal.js';
import { Replay } from './replay.js';
import { upwards } from './site-rules.js';
import { demonstrationSites } from './sites.js';

const now = new Date('2026-11-23T05:00:00Z');
const appeals = demonstrationAppeals({ now });
const sites = demonstrationSites();
const unitIds = new Set(sites.flatMap((site) => site.units.map((unit) => unit.id)));
const mailboxIds = new Set(sites.flatMap((site) => site.mailboxes.map((mailbox) => mailbox.id)));

function replayed(appeal: DemonstrationAppeal): LifecycleFacts {
  const replay = new Replay(appeal);
  for (const step of appeal.steps) replay.take(step);
  return replay.facts;
}
const facts = appeals.map(replayed);

const actionsOf = (appeal: DemonstrationAppeal): string[] =>
  appeal.steps.map((step) => step.command.action);

test('has about 600 appeals from every prefecture and most counties', () => {
  expect(appeals.length).toBeGreaterThan(550);
  expect(appeals.length).toBeLessThan(650);
  const used = new Set(appeals.map((appeal) => appeal.site));
  const prefectures = sites.filter((site) => site.level === 'prefecture');
  expect(prefectures.every((site) => used.has(site.id))).toBe(true);
  expect(used.size).toBeGreaterThan(100);
});

test('is the same for the same moment and seed, and another for another seed', () => {
  expect(demonstrationAppeals({ now })).toEqual(appeals);
  expect(demonstrationAppeals({ now, seed: 7 })).not.toEqual(appeals);
});

test.each([
  '2026-01-01T00:00:00Z',
  '2026-02-28T15:59:00Z',
  '2026-05-06T04:00:00Z',
  '2026-08-31T16:00:00Z',
  '2027-03-15T09:30:00Z',
])('can be written at any time of the year: %s', (moment) => {
  for (const appeal of demonstrationAppeals({ now: new Date(moment) })) {
    expect(() => replayed(appeal)).not.toThrow();
    const last = appeal.steps[appeal.steps.length - 1]?.at ?? appeal.submittedAt;
    expect(Date.parse(last)).toBeLessThanOrEqual(Date.parse(moment));
  }
});

test('sends what the form would accept', () => {
  for (const { submission } of appeals) {
    expect(Submission.safeParse(submission).error).toBeUndefined();
    expect(submission.title.length).toBeLessThanOrEqual(40);
    expect(submission.body).not.toMatch(/[{}]/);
    const questions = questionsOf(demonstrationCategories, submission.categoryId ?? '');
    const { answers = {} } = submission;
    const asked = questions.map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(Object.keys(answers)));
    for (const question of questions)
      expect(answerMistake(question, answers[question.id])).toBeNull();
  }
});

test('names only sites, mailboxes, units and categories that are there', () => {
  for (const { site, submission, steps } of appeals) {
    expect(categoryPath(demonstrationCategories, submission.categoryId ?? '')).toHaveLength(2);
    if (submission.mailboxId) expect(mailboxIds).toContain(submission.mailboxId);
    for (const { actor, command } of steps) {
      if (actor.site) expect(upwards(site)).toContain(actor.site);
      if (actor.unitId) expect(unitIds).toContain(actor.unitId);
      if (actor.mailboxId) expect(actor.mailboxId).toBe(submission.mailboxId);
      if (command.action === 'assign') {
        for (const id of [command.unitId, ...(command.coUnitIds ?? [])]) {
          expect(unitIds).toContain(id);
          expect(id.startsWith(`${site}-`)).toBe(true);
        }
      }
    }
  }
});

test('does what the API takes, merges into appeals of the same site', () => {
  const byKey = new Map(appeals.map((appeal) => [appeal.key, appeal]));
  expect(byKey.size).toBe(appeals.length);
  for (const { site, submittedAt, steps } of appeals) {
    for (const { actor, command } of steps) {
      if (command.action === 'merge') {
        const leading = byKey.get(command.intoKey);
        expect(leading?.site).toBe(site);
        expect(Date.parse(leading?.submittedAt ?? '')).toBeLessThan(Date.parse(submittedAt));
        const led = leading ? actionsOf(leading) : [];
        expect(led.filter((action) => /^(merge|reject|withdraw)$/.test(action))).toEqual([]);
      } else if (actor.role !== 'citizen' && command.action !== 'resume') {
        expect(StaffCommand.safeParse(command).error).toBeUndefined();
      }
    }
  }
});

test('merges only into what is handled, on whatever day the demonstration starts', () => {
  const day = 86_400_000;
  for (let i = 0; i < 12; i += 1) {
    const started = new Date(now.getTime() + i * 31.37 * day);
    const made = demonstrationAppeals({ now: started });
    const ended = made.filter((appeal) => /reject|withdraw/.test(actionsOf(appeal).join()));
    const keys = new Set(ended.map(({ key }) => key));
    const into = made.flatMap(({ steps }) =>
      steps.flatMap(({ command }) => (command.action === 'merge' ? [command.intoKey] : [])),
    );
    expect(into.filter((key) => keys.has(key))).toEqual([]);
  }
});

test('takes its steps one after the other, none in the future, officials in office hours', () => {
  for (const { submittedAt, steps } of appeals) {
    let before = Date.parse(submittedAt);
    for (const { at, actor } of steps) {
      expect(Date.parse(at)).toBeGreaterThan(before);
      before = Date.parse(at);
      if (actor.role === 'citizen' || actor.role === 'system') continue;
      expect(isWorkingDay(chinaDay(at))).toBe(true);
      const minutes = ((Date.parse(at) + 8 * 3_600_000) % 86_400_000) / 60_000;
      expect(minutes).toBeGreaterThanOrEqual(8.5 * 60);
      expect(minutes).toBeLessThanOrEqual(17.5 * 60);
    }
    expect(before).toBeLessThanOrEqual(now.getTime());
  }
});

test('shows every state, kind, publication, supervision level, grade and reason to refuse', () => {
  expect(new Set(facts.map((it) => it.handling))).toEqual(new Set(handlingStates));
  expect(new Set(facts.map((it) => it.kind))).toEqual(new Set(kinds));
  expect(new Set(facts.map((it) => it.publication))).toEqual(new Set(publicationStates));
  expect(new Set(facts.map((it) => it.supervisionLevel))).toEqual(
    new Set([null, ...supervisionLevels]),
  );
  const commands = appeals.flatMap((appeal) => appeal.steps.map((step) => step.command));
  const given = commands.flatMap((it) => (it.action === 'evaluate' ? [it.grade] : []));
  expect(new Set(given)).toEqual(new Set(grades));
  const refused = commands.flatMap((it) => (it.action === 'reject' ? [it.reason] : []));
  expect(new Set(refused)).toEqual(new Set(rejectionReasons));
});

test('has replies and extensions that wait, reopenings to decide, and overdue appeals', () => {
  expect(facts.some((it) => it.pendingReply)).toBe(true);
  expect(facts.some((it) => it.pendingExtension)).toBe(true);
  expect(facts.some((it) => it.reopeningRequested)).toBe(true);
  const overdue = facts.filter((it) => Date.parse(it.limits.dueAt ?? '9999') < now.getTime());
  expect(overdue.length).toBeGreaterThanOrEqual(15);
});

test('waits for answers as long as people really do', () => {
  const isReply = (step: DemonstrationStep): boolean => step.command.action === 'reply';
  const waits = appeals
    .flatMap(({ submittedAt, steps }) => {
      const reply = steps.find(isReply);
      return reply ? [(Date.parse(reply.at) - Date.parse(submittedAt)) / 86_400_000] : [];
    })
    .sort((one, other) => one - other);
  const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? 0;
  expect(at(0.5)).toBeGreaterThan(9);
  expect(at(0.5)).toBeLessThan(13);
  expect(at(0.9)).toBeGreaterThan(32);
  expect(at(0.9)).toBeLessThan(50);
});

test('says nothing twice: titles are unique, a site shows no text again', () => {
  const titles = appeals.map((appeal) => appeal.submission.title);
  expect(new Set(titles).size).toBe(titles.length);
  const bodies = appeals.map((appeal) => appeal.submission.body);
  expect(new Set(bodies).size).toBeGreaterThan(bodies.length * 0.85);
});

test('publishes no report in its own words and shows masking at work', () => {
  for (const [index, appeal] of appeals.entries()) {
    if (appeal.submission.kind !== 'report' || facts[index]?.publication !== 'published') continue;
    expect(actionsOf(appeal)).toContain('redact');
  }
  const published = appeals.filter((_, index) => facts[index]?.publication === 'published');
  const personal = published.filter(
    ({ submission }) => findPersonalData(submission.body).length > 0,
  );
  expect(personal.length).toBeGreaterThan(5);
  for (const { submission } of personal) {
    expect(redact(submission.body)).not.toMatch(/1[38]\d{9}|湘[A-Z]0/);
  }
});

test('lets most of what came after a letter out, text by text, and leaves some to a moderator', () => {
  const shown = facts.filter(({ publication }) => publication === 'published');
  for (const type of textTypes) {
    const texts = shown.flatMap((it) => it.texts.filter((text) => text.type === type));
    const states = texts.map(({ publication }) => publication);
    expect(states).toEqual(expect.arrayContaining(['published', 'pending_review']));
    if (type === 'supplement' || type === 'evaluation') expect(states).toContain('private');
  }
  const replies = shown.flatMap((it) => it.texts.filter(({ type }) => type === 'reply'));
  const out = replies.filter(({ publication }) => publication === 'published');
  expect(out.length / replies.length).toBeGreaterThan(0.75);
  const commands = appeals.flatMap(({ steps }) => steps.map(({ command }) => command));
  expect(commands.some((it) => it.action === 'reply' && it.publicText)).toBe(true);
});

test('has a few appeals that hundreds support and many that nobody does', () => {
  const supports = appeals.map((appeal) => appeal.supports).sort((one, other) => other - one);
  expect(supports[0]).toBeLessThanOrEqual(300);
  expect(supports.filter((it) => it > 100).length).toBeGreaterThan(3);
  expect(supports[Math.floor(supports.length / 2)]).toBeLessThan(10);
});

test.each([
  ['yueyang-jianxiang-lift', 'yueyang', 'peoples-voices'],
  ['anren-k442', 'anren', 'ask-politics'],
  ['changsha-xuhui-advertising', 'changsha', 'consumer-rights'],
])('tells %s through to its answer in August 2019', (key, site, column) => {
  const appeal = appeals.find((it) => it.key === key);
  expect(appeal).toMatchObject({ site, submission: { column } });
  const reply = appeal?.steps.find((step) => step.command.action === 'reply');
  expect(reply?.at).toMatch(/^2019-08/);
  expect(appeal && replayed(appeal)).toMatchObject({
    handling: 'closed',
    publication: 'published',
  });
});
