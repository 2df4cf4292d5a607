import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TrackedAppeal } from '@through-train/contract';
import { html } from 'lit';
import '../../define/response-tracker.js';
import { numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  cut,
  json,
  never,
  problem,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { queryCode, session, trackedStates } from '../../appeal-view/fixtures/tracked.fixture.js';
import type { ResponseTracker } from './response-tracker.js';

interface Args {
  script: Script;
  scheme: '' | 'light' | 'dark';
}

const opens = (appeal: TrackedAppeal): Script => ({
  'POST /tracking': () => json(session(appeal)),
  'POST /tracking/*': () => json(appeal),
});

const meta: Meta<Args> = {
  title: 'response-tracker 办理进度',
  args: { script: opens(trackedStates.claimed), scheme: '' },
  render: ({ script, scheme }) => html`<response-tracker
    api="https://appeals.example"
    site="linxiang"
    scheme=${scheme}
    .transport=${scriptedApi(script).transport}
  ></response-tracker>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Looks an appeal up as a reader does. */
async function lookUp(
  canvas: HTMLElement,
  number = numberOf(1),
  code = queryCode,
): Promise<Reader<ResponseTracker>> {
  const element = canvas.querySelector('response-tracker');
  if (!element) throw new Error('The story has no tracker.');
  const reader = new Reader(element);
  await reader.type('#number', number);
  await reader.type('#queryCode', code);
  await reader.press('.primary');
  return reader;
}

/** A story that begins with an opened appeal. */
const opened = (
  appeal: TrackedAppeal,
  then?: (reader: Reader<ResponseTracker>) => Promise<void>,
): Story => ({
  args: { script: opens(appeal) },
  play: async ({ canvasElement }) => {
    const reader = await lookUp(canvasElement);
    await reader.part('.tracked');
    await then?.(reader);
  },
});

/** A story that begins with what comes back to a look-up. */
const asked = (script: Script, number?: string, code?: string): Story => ({
  args: { script },
  play: async ({ canvasElement }) => {
    await lookUp(canvasElement, number, code);
  },
});

export const 查询: Story = {};
export const 没有填写: Story = asked({}, '', '');
export const 编号有误: Story = asked({}, '430682-20261103-00001-0', '7K3M');
export const 正在查询: Story = asked({ 'POST /tracking': never });
export const 编号或查询码不正确: Story = asked({
  'POST /tracking': () => problem('tracking-failed', 404),
});
export const 查询次数过多: Story = asked({
  'POST /tracking': () => problem('too-many-requests', 429, 90),
});
export const 连接失败: Story = asked({ 'POST /tracking': cut });

export const 待受理: Story = opened(trackedStates.submitted);
export const 已认领: Story = opened(trackedStates.claimed);
export const 待补充: Story = opened(trackedStates.asked);
export const 已超期并催办: Story = opened(trackedStates.overdue);
export const 已答复待评价: Story = opened(trackedStates.replied);
export const 不满意须说明理由: Story = opened(trackedStates.replied, async (reader) => {
  await reader.press('.choice input[value="1"]');
  await reader.press('#action-evaluate .primary');
});
export const 已办结: Story = opened(trackedStates.closed);
export const 申请重新办理: Story = opened(trackedStates.closed, (reader) =>
  reader.press('#choose-reopen'),
);
export const 重新办理: Story = opened(trackedStates.reopened);
export const 不予受理: Story = opened(trackedStates.rejected);
export const 并案: Story = opened(trackedStates.merged);
export const 确认撤回: Story = opened(trackedStates.submitted, (reader) =>
  reader.press('#choose-withdraw'),
);
export const 已撤回: Story = opened(trackedStates.withdrawn);
export const 查询超时: Story = {
  args: {
    script: {
      'POST /tracking': () => json(session(trackedStates.asked)),
      'POST /tracking/*': () => problem('token-invalid', 401),
    },
  },
  play: async ({ canvasElement }) => {
    const reader = await lookUp(canvasElement);
    await reader.type('#text-supplement', '注册代码 3110-4306-2015-0042。');
    await reader.press('#action-supplement .primary');
    await reader.part('#notice');
  },
};
export const 深色: Story = { ...opened(trackedStates.replied), name: '深色' };
深色.args = { ...深色.args, scheme: 'dark' };
