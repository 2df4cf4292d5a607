import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../define/mayor-mailbox.js';
import { detail, items } from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  connectionLost,
  json,
  never,
  problem,
  type Script,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { offline, storageRefused } from '../../stories/circumstances.fixture.js';
import {
  drawn,
  type ElementArgs,
  type ElementStory as Story,
} from '../../stories/drawn.fixture.js';
import { Driver } from './fixtures/driver.fixture.js';
import { submit, works } from './fixtures/receiving-api.fixture.js';
import { divisions, siteOf } from './fixtures/sites.fixture.js';
import type { MayorMailbox } from './mayor-mailbox.js';

const meta: Meta<ElementArgs> = {
  id: 'mayor-mailbox',
  title: 'Elements 组件/mayor-mailbox 市长信箱',
  component: 'mayor-mailbox',
  args: { script: {}, 'tracker-url': 'tracker.html?number={number}' },
  render: drawn(
    'mayor-mailbox',
    html`<p>如信箱未能显示，请拨打 <a href="tel:0730-3720000">0730-3720000</a>。</p>`,
    works,
  ),
};
export default meta;

/** A story that begins where somebody has done something. */
const after = (
  act: (driver: Driver) => Promise<unknown>,
  args: Partial<ElementArgs> = {},
): Story => ({
  args,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<MayorMailbox>('mayor-mailbox');
    if (!element) throw new Error('The story has no mailbox.');
    await element.updateComplete;
    await act(new Driver(element));
  },
});

const province: Script = {
  'GET /sites/hunan': () => json(siteOf('hunan')),
  'GET /sites/yueyang': () => json(siteOf('yueyang')),
  'GET /sites/linxiang': () => json(siteOf('linxiang')),
  'GET /sites': () => json({ items: divisions }),
};

export const Writing: Story = { name: '填写' };

export const Blue: Story = { name: '蓝色主题', args: { theme: 'blue' } };

export const Dark: Story = {
  name: '深色',
  args: { scheme: 'dark' },
  parameters: { backgrounds: { default: 'dark' } },
};

export const Loading: Story = {
  name: '加载中',
  args: { script: { 'GET /sites/linxiang': never } },
};

export const ConnectionLost: Story = {
  name: '无法打开',
  args: { script: { 'GET /sites/linxiang': connectionLost } },
};

export const ServerFailed: Story = {
  name: '服务器故障',
  args: { script: { 'GET /sites/linxiang': () => problem('internal', 500) } },
};

export const Offline: Story = {
  name: '设备离线',
  args: { script: { 'GET /sites/linxiang': connectionLost } },
  beforeEach: offline,
};

export const MalformedAnswer: Story = {
  name: '内容无法识别',
  args: { script: { 'GET /sites/linxiang': () => json({ id: 'linxiang' }) } },
};

export const TooManyRequests: Story = {
  name: '访问过多',
  args: { script: { 'GET /sites/linxiang': () => problem('too-many-requests', 429, 20) } },
};

export const ProvincePlaces: Story = {
  name: '省级站点选择地区',
  ...after(
    async (driver) => {
      await driver.type('division', '岳阳');
      await driver.part('[role=option]');
    },
    { site: 'hunan', script: province },
  ),
};

export const Mistakes: Story = {
  name: '填写有误',
  ...after((driver) => driver.pick('form .primary')),
};

export const Anonymous: Story = {
  name: '匿名',
  ...after(async (driver) => {
    await driver.fillIn();
    await driver.pick('#anonymous');
  }),
};

export const Report: Story = {
  name: '举报',
  ...after(async (driver) => {
    await driver.pick('input[name=kind][value=report]');
  }),
};

export const CategoryQuestions: Story = {
  name: '分类问题',
  ...after((driver) => driver.pickCategory('lifts')),
};

export const EmergencyStop: Story = {
  name: '紧急情况停止',
  ...after(async (driver) => {
    await driver.pickCategory('gas');
    await driver.pick('input[value=yes]');
  }),
};

export const SimilarLetters: Story = {
  name: '相似来信',
  ...after(
    async (driver) => {
      await driver.type('title', '三号楼电梯停运两个月');
      await driver.part('.similar');
    },
    {
      script: {
        'GET /sites/linxiang/appeals/similar': () => json({ items }),
        'GET /appeals/*': () => json(detail()),
        'POST /appeals/*': () => json({ supports: 48 }),
      },
    },
  ),
};

export const Draft: Story = {
  name: '草稿',
  ...after(async (driver) => {
    await driver.fillIn();
    await driver.pick('#draft');
  }),
};

export const DraftRefused: Story = {
  name: '浏览器不允许保存草稿',
  ...after(async (driver) => {
    await driver.fillIn();
    await driver.pick('#draft');
  }),
  beforeEach: storageRefused,
};

export const Review: Story = { name: '核对', ...after((driver) => driver.review()) };

export const ReviewPrivate: Story = {
  name: '核对不公开',
  ...after(async (driver) => {
    await driver.fillIn();
    await driver.pick('input[name=publication][value=private]');
    await driver.pick('form .primary');
  }),
};

export const Sending: Story = {
  name: '提交中',
  ...after((driver) => driver.send(), { script: { [submit]: never } }),
};

export const NotSent: Story = {
  name: '尚未提交',
  ...after((driver) => driver.send(), { script: { [submit]: connectionLost } }),
};

export const NotSentOffline: Story = {
  name: '尚未提交，设备离线',
  ...after((driver) => driver.send(), { script: { [submit]: connectionLost } }),
  beforeEach: offline,
};

export const NotSentServerFailed: Story = {
  name: '尚未提交，服务器故障',
  ...after((driver) => driver.send(), { script: { [submit]: () => problem('internal', 500) } }),
};

export const MaybeSentMalformedAnswer: Story = {
  name: '提交后回执无法识别',
  ...after((driver) => driver.send(), { script: { [submit]: () => json({ number: 1 }, 201) } }),
};

export const SendLater: Story = {
  name: '稍后再提交',
  ...after((driver) => driver.send(), {
    script: { [submit]: () => problem('too-many-requests', 429, 40) },
  }),
};

export const Receipt: Story = { name: '回执', ...after((driver) => driver.send()) };
