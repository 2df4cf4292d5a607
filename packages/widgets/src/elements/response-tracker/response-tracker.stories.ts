import type { Meta } from '@storybook/web-components-vite';
import type { TrackedAppeal } from '@through-train/contract';
import '../../define/response-tracker.js';
import { numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  connectionLost,
  json,
  never,
  problem,
  type Script,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { queryCode, session, trackedStates } from '../../appeal-view/fixtures/tracked.fixture.js';
import { offline } from '../../stories/circumstances.fixture.js';
import {
  drawn,
  type ElementArgs,
  type ElementStory as Story,
} from '../../stories/drawn.fixture.js';
import type { ResponseTracker } from './response-tracker.js';

const opens = (appeal: TrackedAppeal): Script => ({
  'POST /tracking': () => json(session(appeal)),
  'POST /tracking/*': () => json(appeal),
});

const meta: Meta<ElementArgs> = {
  id: 'response-tracker',
  title: 'Elements 组件/response-tracker 进度查询',
  component: 'response-tracker',
  args: { script: opens(trackedStates.claimed) },
  render: drawn('response-tracker', '如查询页面未能显示，请致电 0730-3720000。'),
};
export default meta;

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

export const LookUp: Story = { name: '查询' };
export const NothingFilledIn: Story = { name: '没有填写', ...asked({}, '', '') };
export const WrongNumber: Story = {
  name: '编号有误',
  ...asked({}, '430682-20261103-00001-0', '7K3M'),
};
export const Loading: Story = { name: '正在查询', ...asked({ 'POST /tracking': never }) };
export const NumberOrCodeWrong: Story = {
  name: '编号或查询码不正确',
  ...asked({
    'POST /tracking': () => problem('tracking-failed', 404),
  }),
};
export const TooManyRequests: Story = {
  name: '查询次数过多',
  ...asked({
    'POST /tracking': () => problem('too-many-requests', 429, 90),
  }),
};
export const ConnectionLost: Story = {
  name: '连接失败',
  ...asked({ 'POST /tracking': connectionLost }),
};

export const Offline: Story = {
  name: '设备离线',
  ...asked({ 'POST /tracking': connectionLost }),
  beforeEach: offline,
};
export const ServerFailed: Story = {
  name: '服务器故障',
  ...asked({ 'POST /tracking': () => problem('internal', 500) }),
};
export const MalformedAnswer: Story = {
  name: '内容无法识别',
  ...asked({ 'POST /tracking': () => json({ token: 1 }) }),
};

export const Submitted: Story = { name: '待受理', ...opened(trackedStates.submitted) };
export const Claimed: Story = { name: '已认领', ...opened(trackedStates.claimed) };
export const InfoRequested: Story = { name: '待补充', ...opened(trackedStates.asked) };
export const OverdueAndUrged: Story = { name: '已超期并催办', ...opened(trackedStates.overdue) };
export const Replied: Story = { name: '已答复待评价', ...opened(trackedStates.replied) };
export const UnsatisfiedNeedsReason: Story = {
  name: '不满意须说明理由',
  ...opened(trackedStates.replied, async (reader) => {
    await reader.press('.choice input[value="1"]');
    await reader.press('#action-evaluate .primary');
  }),
};
export const Closed: Story = { name: '已办结', ...opened(trackedStates.closed) };
export const AskToReopen: Story = {
  name: '申请重新办理',
  ...opened(trackedStates.closed, (reader) => reader.press('#choose-reopen')),
};
export const Reopened: Story = { name: '重新办理', ...opened(trackedStates.reopened) };
export const Rejected: Story = { name: '不予受理', ...opened(trackedStates.rejected) };
export const Merged: Story = { name: '并案', ...opened(trackedStates.merged) };
export const ConfirmWithdrawal: Story = {
  name: '确认撤回',
  ...opened(trackedStates.submitted, (reader) => reader.press('#choose-withdraw')),
};
export const Withdrawn: Story = { name: '已撤回', ...opened(trackedStates.withdrawn) };
export const VisitEnded: Story = {
  name: '查询超时',
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
export const Dark: Story = { name: '深色', ...opened(trackedStates.replied) };
Dark.args = { ...Dark.args, scheme: 'dark' };
