import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TrackedAppeal } from '@through-train/contract';
import { html } from 'lit';
import '../../define/response-tracker.js';
import { numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
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
import { fillIn, openAppeal, press } from './tracker-driver.fixture.js';

interface Args {
  script: Script;
  scheme: 'light' | 'dark';
}

const opens = (appeal: TrackedAppeal): Script => ({
  'POST /tracking': () => json(session(appeal)),
  'POST /tracking/*': () => json(appeal),
});

const meta: Meta<Args> = {
  title: 'response-tracker 办理进度',
  args: { script: opens(trackedStates.claimed), scheme: 'light' },
  render: ({ script, scheme }) => html`<response-tracker
    api="https://appeals.example"
    site="linxiang"
    scheme=${scheme}
    .transport=${scriptedApi(script).transport}
  ></response-tracker>`,
};
export default meta;

type Story = StoryObj<Args>;

const tracker = (canvas: HTMLElement): ResponseTracker => {
  const found = canvas.querySelector('response-tracker');
  if (!found) throw new Error('The story has no tracker.');
  return found;
};

/** A story that begins with an opened appeal. */
const opened = (
  appeal: TrackedAppeal,
  then?: (element: ResponseTracker) => Promise<void>,
): Story => ({
  args: { script: opens(appeal) },
  play: async ({ canvasElement }) => {
    const element = tracker(canvasElement);
    await openAppeal(element, numberOf(1), queryCode);
    await then?.(element);
  },
});

/** A story that begins with what comes back to a look-up. */
const asked = (script: Script, number = numberOf(1), code = queryCode): Story => ({
  args: { script },
  play: async ({ canvasElement }) => {
    const element = tracker(canvasElement);
    await fillIn(element, '#number', number);
    await fillIn(element, '#queryCode', code);
    await press(element, '.primary');
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
export const 不满意须说明理由: Story = opened(trackedStates.replied, async (element) => {
  await press(element, 'input[value="1"]');
  await press(element, '#action-evaluate .primary');
});
export const 已办结: Story = opened(trackedStates.closed);
export const 申请重新办理: Story = opened(trackedStates.closed, (element) =>
  press(element, '#choose-reopen'),
);
export const 重新办理: Story = opened(trackedStates.reopened);
export const 不予受理: Story = opened(trackedStates.rejected);
export const 并案: Story = opened(trackedStates.merged);
export const 确认撤回: Story = opened(trackedStates.submitted, (element) =>
  press(element, '#choose-withdraw'),
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
    const element = tracker(canvasElement);
    await openAppeal(element, numberOf(1), queryCode);
    await fillIn(element, '#text-supplement', '注册代码 3110-4306-2015-0042。');
    await press(element, '#action-supplement .primary');
  },
};
export const 深色: Story = { ...opened(trackedStates.replied), name: '深色' };
深色.args = { ...深色.args, scheme: 'dark' };
