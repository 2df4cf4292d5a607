import type { Meta } from '@storybook/web-components-vite';
import '../../define/appeal-detail.js';
import {
  detail,
  item,
  liftReply,
  liftTimeline,
  numberOf,
} from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  connectionLost,
  json,
  never,
  problem,
  type Script,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { offline } from '../../stories/circumstances.fixture.js';
import {
  drawn,
  type ElementArgs,
  type ElementStory as Story,
} from '../../stories/drawn.fixture.js';

const shows = (appeal: unknown): Script => ({
  'GET /appeals/*': () => json(appeal),
  'POST /appeals/*': () => json({ supports: 48 }),
});

const meta: Meta<ElementArgs> = {
  id: 'appeal-detail',
  title: 'Elements 组件/appeal-detail 诉求详情',
  component: 'appeal-detail',
  args: { script: shows(detail()), number: numberOf(1) },
  render: drawn('appeal-detail', '如来信未能显示，请致电 0730-3720000 查询。'),
};
export default meta;

export const Replied: Story = { name: '已答复' };

export const TwoReplies: Story = {
  name: '两次答复',
  args: {
    script: shows(
      detail({
        replies: [
          {
            ...liftReply,
            request: '',
            findings: '',
            legalBasis: '',
            decision: '已转街道办理。',
            repliedAt: '2026-11-06T02:00:00Z',
          },
          liftReply,
        ],
        evaluation: null,
      }),
    ),
  },
};

export const InProgress: Story = {
  name: '办理中',
  args: {
    script: shows(
      detail({
        ...item({ overdue: true, supervisionLevel: 'urge' }),
        replies: [],
        evaluation: null,
        timeline: liftTimeline.slice(0, -1),
      }),
    ),
  },
};

export const Awaiting: Story = {
  name: '待回复',
  args: {
    script: shows(
      detail({
        ...item({ state: 'awaiting', responsible: null, supports: 0 }),
        replies: [],
        evaluation: null,
        timeline: liftTimeline.slice(0, 1),
      }),
    ),
  },
};

export const Missing: Story = { name: '未找到', args: { script: {} } };

export const Loading: Story = { name: '正在加载', args: { script: { 'GET /appeals/*': never } } };

export const ConnectionLost: Story = {
  name: '连接失败',
  args: { script: { 'GET /appeals/*': connectionLost } },
};

export const ServerFailed: Story = {
  name: '服务器故障',
  args: { script: { 'GET /appeals/*': () => problem('internal', 500) } },
};

export const Offline: Story = {
  name: '设备离线',
  args: { script: { 'GET /appeals/*': connectionLost } },
  beforeEach: offline,
};

export const TooManyRequests: Story = {
  name: '访问过多，倒计时',
  args: { script: { 'GET /appeals/*': () => problem('too-many-requests', 429, 45) } },
};

export const MalformedAnswer: Story = {
  name: '内容无法识别',
  args: { script: { 'GET /appeals/*': () => json({ number: 1 }) } },
};

export const Dark: Story = { name: '深色', args: { scheme: 'dark' } };
