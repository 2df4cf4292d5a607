import type { Action, TrackedAppeal } from '@through-train/contract';
import { describe, expect, it } from 'vitest';
import { progressSteps } from './progress-steps.js';

const events = (...actions: Action[]): TrackedAppeal['timeline'] =>
  actions.map((action, index) => ({
    action,
    at: `2026-11-${String(10 + index)}T02:00:00Z`,
    by: { role: 'clerk', name: null },
    note: null,
  }));

const told = (handling: TrackedAppeal['handling'], ...actions: Action[]) =>
  progressSteps({
    handling,
    submittedAt: '2026-11-10T02:00:00Z',
    timeline: events('submit', ...actions),
  }).map((step) => `${step.name} ${step.status}${step.at ? ` ${step.at.slice(8, 10)}` : ''}`);

describe('the steps of an appeal', () => {
  it('begin with the submission and wait for acceptance', () => {
    expect(told('submitted')).to.deep.equal([
      'submitted done 10',
      'accepted current',
      'handled to-come',
      'replied to-come',
      'closed to-come',
    ]);
  });

  it('keep the day on which each was reached first', () => {
    expect(told('closed', 'claim', 'start', 'reply', 'reopen', 'reply', 'evaluate')).to.deep.equal([
      'submitted done 10',
      'accepted done 11',
      'handled done 11',
      'replied done 13',
      'closed done 16',
    ]);
  });

  it('go back to handling when it is handled again', () => {
    expect(told('reopened', 'claim', 'reply', 'reopen')).to.include('handled current');
  });

  it('stay where they were while information is asked for', () => {
    expect(told('info_requested', 'request-info')).to.include('accepted current');
    expect(told('info_requested', 'accept', 'request-info')).to.include('handled current');
  });

  it('end early when it is refused, merged or withdrawn', () => {
    expect(told('rejected', 'reject')).to.deep.equal(['submitted done 10', 'rejected done 11']);
    expect(told('merged', 'accept', 'merge')).to.deep.equal([
      'submitted done 10',
      'accepted done 11',
      'merged done 12',
    ]);
    expect(told('withdrawn', 'withdraw').pop()).to.equal('withdrawn done 11');
  });
});
