import type { StaffApi } from '@through-train/client';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../server.js';
import { writeLetter } from './letter-form.js';
import { sentLetter } from './letters.js';
import { readerOf } from './readers.js';

/** Something a citizen does once, and must have done once whatever happens on the way. */
export interface Act {
  readonly element: 'mayor-mailbox' | 'response-tracker';
  /** The requests that carry it. */
  readonly path: RegExp;
  /** The button that sends it. */
  readonly button: string;
  /** What is said once it is done. */
  readonly done: string;
}

/** A citizen about to press the button. */
export interface ReadyAct {
  /** Something the citizen typed, which must not be lost. */
  readonly typed: string;
  /** How often it happened, by what the officials see. */
  readonly times: () => Promise<number>;
}

export const acts = {
  letter: {
    element: 'mayor-mailbox',
    path: /^\/v1\/sites\/linxiang\/appeals$/,
    button: '确认提交',
    done: '来信已提交',
  },
  supplement: {
    element: 'response-tracker',
    path: /^\/v1\/tracking\/supplements$/,
    button: '提交补充',
    done: '补充内容已提交',
  },
  evaluate: {
    element: 'response-tracker',
    path: /^\/v1\/tracking\/evaluation$/,
    button: '提交评价',
    done: '评价已提交',
  },
  reopen: {
    element: 'response-tracker',
    path: /^\/v1\/tracking\/reopening$/,
    button: '提交申请',
    done: '申请已提交',
  },
  withdraw: {
    element: 'response-tracker',
    path: /^\/v1\/tracking\/withdrawal$/,
    button: '确认撤回',
    done: '诉求已撤回',
  },
} as const satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

/** The server, and its officials by user name. */
export interface Offices {
  readonly server: RunningServer;
  readonly official: (username: string) => Promise<StaffApi>;
}

let letters = 0;

/** Brings the citizen, on a page where the element is, to the point where one press sends. */
export async function makeReady(
  name: ActName,
  page: Page,
  { server, official }: Offices,
): Promise<ReadyAct> {
  const clerk = await official('linxiang-clerk');
  if (name === 'letter') {
    letters += 1;
    const typed = `建湘社区${letters}栋电梯停运${page.context().browser()?.version()}`;
    await writeLetter(page, typed);
    return { typed, times: async () => (await clerk.page({ q: typed })).items.length };
  }
  const letter = await sentLetter(server.url);
  const { number } = letter;
  if (name === 'evaluate' || name === 'reopen') {
    await clerk.act(number, { action: 'accept' });
    await clerk.act(number, { action: 'assign', unitId: 'linxiang-housing' });
    const unit = await official('linxiang-housing-head');
    await unit.act(number, { action: 'claim' });
    await unit.act(number, {
      action: 'reply',
      request: '反映路灯不亮。',
      findings: '线路老化。',
      decision: '本周内修复。',
      legalBasis: '',
    });
    if (name === 'reopen') await clerk.act(number, { action: 'close' });
  }
  await readerOf('response-tracker').ask({ page }, letter);
  const typed = '电梯又停了，请再来看看。';
  if (name === 'evaluate') await page.getByLabel('满意', { exact: true }).check();
  else {
    const chosen = { supplement: '补充情况', reopen: '申请重新办理', withdraw: '撤回诉求' }[name];
    await page.getByRole('button', { name: chosen }).click();
  }
  await page.locator(`#text-${name}`).fill(typed);
  return {
    typed,
    times: async () =>
      (await clerk.get(number)).events.filter(({ action }) => action === name).length,
  };
}
