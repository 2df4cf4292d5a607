import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../define/appeal-list.js';
import { detail, item, items, numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
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
import type { AppealDetail } from '../appeal-detail/appeal-detail.js';

const list = 'GET /sites/linxiang/appeals';
const full = { items, nextCursor: 'more' };
const opened: Script = {
  [list]: () => json(full),
  'GET /appeals/*': () => json(detail()),
  'POST /appeals/*': () => json({ supports: 48 }),
};

const meta: Meta<ElementArgs> = {
  id: 'appeal-list',
  title: 'Elements 组件/appeal-list 公开诉求',
  component: 'appeal-list',
  args: { script: opened },
  render: drawn('appeal-list', html`<p>如公开诉求未能显示，请致电 0730-3720000 查询。</p>`),
};
export default meta;

export const Items: Story = { name: '列表' };

export const Found: Story = { name: '搜索命中', args: { q: '电梯 老人' } };

export const Compact: Story = { name: '首页精简', args: { compact: true } };

export const LastPage: Story = {
  name: '最后一页',
  args: { script: { [list]: () => json({ items: items.slice(0, 2), nextCursor: null }) } },
};

export const NothingFound: Story = {
  name: '没有结果',
  args: { q: '直升机', script: { [list]: () => json({ items: [], nextCursor: null }) } },
};

export const NothingPublished: Story = {
  name: '尚无公开诉求',
  args: { script: { [list]: () => json({ items: [], nextCursor: null }) } },
};

export const Loading: Story = { name: '正在加载', args: { script: { [list]: never } } };

export const WithoutFilters: Story = {
  name: '筛选未能加载',
  args: { script: { ...opened, 'GET /sites/linxiang': connectionLost } },
};

export const ConnectionLost: Story = {
  name: '连接失败',
  args: { script: { [list]: connectionLost } },
};

export const ServerFailed: Story = {
  name: '服务器故障',
  args: { script: { [list]: () => problem('internal', 500) } },
};

export const Offline: Story = {
  name: '设备离线',
  args: { script: { [list]: connectionLost } },
  beforeEach: offline,
};

export const TooManyRequests: Story = {
  name: '访问过多',
  args: { script: { [list]: () => problem('too-many-requests', 429, 45) } },
};

export const MalformedAnswer: Story = {
  name: '内容无法识别',
  args: { script: { [list]: () => json({ items: [{ number: 1 }] }) } },
};

export const OpenedItem: Story = {
  name: '打开一件',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('appeal-list');
    if (!element) throw new Error('The story has no list.');
    const reader = new Reader(element);
    await reader.press(`#open-${numberOf(1)}`);
    const appeal = await reader.part<AppealDetail>('appeal-detail');
    await new Reader(appeal).part('article');
  },
};

export const HostileText: Story = {
  name: '敌意文字',
  args: {
    q: '<img',
    script: {
      [list]: () =>
        json({
          items: [
            item({
              title: '<img src=x onerror=alert(1)>',
              excerpt: `"><svg onload=alert(1)> ${'长'.repeat(60)}${'w'.repeat(200)}`,
            }),
          ],
          nextCursor: null,
        }),
    },
  },
};

export const Dark: Story = { name: '深色', args: { scheme: 'dark' } };
