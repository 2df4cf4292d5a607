import { StaffCommand, staffActions } from '@through-train/contract';
import { describe, expect, it } from 'vitest';
import { actionFields, commandOf, type Filled, fieldsOf, mistakeIn } from './action-fields.js';

const filled: Filled = {
  reason: '请住建局核实后答复',
  explanation: '不属于本机关职责',
  instead: '请向临湘市人民法院起诉',
  question: '请问是哪一栋？',
  unitId: 'linxiang-housing',
  coUnitIds: ['linxiang-housing', 'linxiang-water'],
  note: '请牵头办理',
  days: '10',
  level: 'urge',
  into: '430682-20261123-00042-x',
  granted: 'no',
  part: '7',
  accusedUnits: ['linxiang-water'],
  accusedMailboxes: ['linxiang-mayor'],
};
const editors = ['reply', 'redact'];
const withForm = staffActions.filter((action) => !editors.includes(action));

describe('the form of an action', () => {
  it('is there for every action that has no editor of its own', () => {
    expect(Object.keys(actionFields).sort()).toEqual([...withForm].sort());
  });

  it.each(withForm)('%s says a command that the API takes', (action) => {
    const reason = action === 'reject' ? { reason: 'other' } : {};
    const command = commandOf(action, { ...filled, ...reason });
    const { success, error } = StaffCommand.safeParse(command);
    expect(success, JSON.stringify(error?.issues)).toBe(true);
    expect(command.action).toBe(action);
  });

  it('has no unit help itself, and names the letter by no part', () => {
    expect(commandOf('assign', filled)).toMatchObject({ coUnitIds: ['linxiang-water'] });
    expect(commandOf('publish', { part: 'letter' })).toEqual({ action: 'publish' });
    expect(commandOf('publish', { part: '7' })).toEqual({ action: 'publish', part: 7 });
  });

  it('asks for whom a report accuses, and of nothing else', () => {
    expect(fieldsOf('accept', { kind: 'report' }).map(({ name }) => name)).toEqual([
      'accusedUnits',
      'accusedMailboxes',
    ]);
    expect(commandOf('accept', { accusedMailboxes: ['linxiang-mayor'] })).toEqual({
      action: 'accept',
      accused: { unitIds: [], mailboxIds: ['linxiang-mayor'] },
    });
    expect(fieldsOf('accept', { kind: 'complaint' })).toEqual([]);
  });

  it('says what is missing and what is too long', () => {
    const [days, reason] = fieldsOf('extend', { kind: 'complaint' });
    if (!days || !reason) throw new Error('extend asks for days and a reason');
    expect(['', '0', '31', '1.5', 'ten'].map((value) => mistakeIn(days, { days: value }))).toEqual(
      Array(5).fill('length'),
    );
    expect(mistakeIn(days, { days: '30' })).toBeUndefined();
    expect(mistakeIn(reason, { reason: ' ' })).toBe('missing');
    expect(mistakeIn(reason, { reason: '𠮷'.repeat(2001) })).toBe('length');
    expect(mistakeIn(reason, { reason: '𠮷'.repeat(2000) })).toBeUndefined();
  });
});
