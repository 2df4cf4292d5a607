import { findPersonalData } from '@through-train/contract';
import { expect, test } from 'vitest';
import { demonstrationCategories } from '../categories.js';
import { divisionOf } from '../divisions.js';
import { writeLetter } from '../letter.js';
import { SeededRandom } from '../seeded-random.js';
import { demonstrationSites } from '../sites.js';
import { appealTexts } from './all-texts.js';

const unitIds = demonstrationSites().flatMap((site) => site.units.map((unit) => unit.id));

const letters = appealTexts.map((text) => {
  const site = text.setting === 'province' ? 'hunan' : 'linxiang';
  return { site, ...writeLetter(text, divisionOf(site), 7, new SeededRandom(1)) };
});

test('has at least 120 letters with an answer, each with its own id', () => {
  expect(appealTexts.filter((text) => text.reply).length).toBeGreaterThanOrEqual(120);
  expect(new Set(appealTexts.map((text) => text.id)).size).toBe(appealTexts.length);
});

test('answers or refuses every letter, and fills every slot', () => {
  for (const { text, title, body, reply, rejection, echoes } of letters) {
    expect(Boolean(reply) !== Boolean(rejection), text.id).toBe(true);
    expect(title.length, title).toBeLessThanOrEqual(32);
    for (const part of [title, body, ...echoes.flatMap((echo) => [echo.title, echo.body])]) {
      expect(part).not.toMatch(/[{}]/);
    }
    expect(body.length, text.id).toBeGreaterThanOrEqual(40);
    expect(body.length, text.id).toBeLessThanOrEqual(600);
  }
});

test('uses every slot of its own', () => {
  for (const text of appealTexts) {
    const whole = JSON.stringify({ ...text, slots: undefined });
    for (const name of Object.keys(text.slots ?? {})) expect(whole).toContain(`{${name}}`);
  }
});

test('belongs to leaves of the tree and to departments that are there', () => {
  const leaves = demonstrationCategories.flatMap((branch) => branch.children.map((it) => it.id));
  for (const { site, text } of letters) {
    expect(leaves).toContain(text.category);
    for (const id of [text.department, ...(text.help ?? []), ...(text.accused ?? [])]) {
      expect(unitIds).toContain(`${site}-${id}`);
    }
  }
});

test('writes Chinese with full-width punctuation', () => {
  for (const { title, body, reply } of letters) {
    const whole = [title, body, ...Object.values(reply ?? {})].join('\n');
    expect(whole).not.toMatch(/[\p{Script=Han}][,;:?!]|[,;:?!][\p{Script=Han}]/u);
  }
});

test('gives away nothing personal in an answer', () => {
  for (const { text, reply } of letters) {
    const whole = Object.values(reply ?? {})
      .join('\n')
      .replaceAll(/出租车湘[A-Z]0+/g, '');
    expect(findPersonalData(whole), text.id).toEqual([]);
  }
});
