import { describe, expect, test } from 'vitest';
import { actorsOf, hasConflict, maySee } from './actor.js';
import {
  administrator,
  appeal,
  citizen,
  clerk,
  elsewhere,
  housing,
  mayor,
  moderator,
  ownSupervisor,
  secretary,
  supervisor,
  water,
} from './lifecycle.fixture.js';

const path = ['hunan', 'yueyang', 'linxiang'];
const member = { unitIds: [], mailboxIds: [], head: false };

describe('the roles of an official', () => {
  test('cover the sites below the one they are held for', () => {
    const held = ['hunan', 'yueyang', 'linxiang', 'changsha'].map((site) => ({
      ...member,
      role: 'supervisor' as const,
      site,
    }));
    const actors = actorsOf(held, path);
    expect(actors.map((actor) => actor.siteCovers)).toEqual([true, true, true, false]);
    expect(actors.map((actor) => actor.higherLevel)).toEqual([true, true, false, false]);
  });

  test('each carry all units and mailboxes, so that no hat hides a conflict', () => {
    const [asClerk] = actorsOf(
      [
        { ...member, role: 'clerk', site: 'linxiang' },
        { ...member, role: 'unit', site: 'linxiang', unitIds: ['housing'] },
      ],
      path,
    );
    const accusing = { ...appeal, accused: { unitIds: ['housing'], mailboxIds: [] } };
    expect(asClerk && hasConflict(accusing, asClerk)).toBe(true);
  });

  test('make a head only of the units headed', () => {
    const actors = actorsOf(
      [
        { ...member, role: 'unit', site: 'linxiang', unitIds: ['housing'], head: true },
        { ...member, role: 'unit', site: 'linxiang', unitIds: ['water'] },
      ],
      path,
    );
    for (const actor of actors) {
      expect(actor.unitIds).toEqual(['housing', 'water']);
      expect(actor.headUnitIds).toEqual(['housing']);
    }
  });
});

describe('a conflict of interest', () => {
  const accusing = { ...appeal, accused: { unitIds: ['housing'], mailboxIds: ['mayor'] } };

  test('has whoever holds the accused post or works in the accused unit', () => {
    expect(hasConflict(accusing, mayor)).toBe(true);
    expect(hasConflict(accusing, housing)).toBe(true);
    expect(hasConflict(accusing, water)).toBe(false);
    expect(hasConflict(accusing, citizen)).toBe(false);
  });
});

describe('who may read a case', () => {
  const readers = (facts: typeof appeal) =>
    Object.entries({
      clerk,
      elsewhere,
      moderator,
      administrator,
      supervisor,
      ownSupervisor,
      mayor,
      secretary,
      housing,
      water,
    })
      .filter(([, actor]) => maySee(facts, actor))
      .map(([name]) => name);

  test('those of the site, and the leader it was sent to', () => {
    expect(readers(appeal)).toEqual(['clerk', 'moderator', 'supervisor', 'ownSupervisor', 'mayor']);
  });

  test('the lead unit and those that help', () => {
    const assigned = { ...appeal, leadUnitId: 'housing', coUnitIds: ['water'] };
    expect(readers(assigned)).toEqual(expect.arrayContaining(['housing', 'water']));
  });

  test('of a report nobody below a higher level before a clerk has accepted it', () => {
    const report = { ...appeal, kind: 'report' as const };
    expect(readers(report)).toEqual(['clerk', 'moderator', 'supervisor']);
    expect(readers({ ...report, acceptedAt: appeal.submittedAt })).toContain('mayor');
  });

  test('never those it accuses', () => {
    const report = {
      ...appeal,
      kind: 'report' as const,
      acceptedAt: appeal.submittedAt,
      leadUnitId: 'housing',
      accused: { unitIds: ['housing'], mailboxIds: ['mayor'] },
    };
    expect(readers(report)).toEqual(['clerk', 'moderator', 'supervisor', 'ownSupervisor']);
  });
});
