import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../define/appeal-detail.js';
import {
  detail,
  item,
  liftReply,
  liftTimeline,
  numberOf,
} from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  cut,
  json,
  never,
  problem,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';

interface Args {
  script: Script;
  scheme: '' | 'light' | 'dark';
}

const shows = (appeal: unknown): Script => ({
  'GET /appeals/*': () => json(appeal),
  'POST /appeals/*': () => json({ supports: 48 }),
});

const meta: Meta<Args> = {
  title: 'appeal-detail 诉求详情',
  args: { script: shows(detail()), scheme: '' },
  render: ({ script, scheme }) => html`<appeal-detail
    api="https://appeals.example"
    site="linxiang"
    number=${numberOf(1)}
    scheme=${scheme}
    .transport=${scriptedApi(script).transport}
  ></appeal-detail>`,
};
export default meta;

type Story = StoryObj<Args>;

export const 已答复: Story = {};

export const 两次答复: Story = {
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

export const 办理中: Story = {
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

export const 待回复: Story = {
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

export const 未找到: Story = { args: { script: {} } };

export const 正在加载: Story = { args: { script: { 'GET /appeals/*': never } } };

export const 连接失败: Story = { args: { script: { 'GET /appeals/*': cut } } };

export const 服务器故障: Story = {
  args: { script: { 'GET /appeals/*': () => problem('internal', 500) } },
};

export const 深色: Story = { args: { scheme: 'dark' } };
