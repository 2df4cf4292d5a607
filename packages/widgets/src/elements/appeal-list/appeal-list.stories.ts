import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../define/appeal-list.js';
import { detail, item, items, numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  cut,
  json,
  never,
  problem,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import type { AppealDetail } from '../appeal-detail/appeal-detail.js';

interface Args {
  script: Script;
  q: string;
  compact: boolean;
  scheme: '' | 'light' | 'dark';
}

const list = 'GET /sites/linxiang/appeals';
const full = { items, nextCursor: 'more' };
const opened: Script = {
  [list]: () => json(full),
  'GET /appeals/*': () => json(detail()),
  'POST /appeals/*': () => json({ supports: 48 }),
};

const meta: Meta<Args> = {
  title: 'appeal-list 诉求列表',
  args: { script: opened, q: '', compact: false, scheme: '' },
  render: ({ script, q, compact, scheme }) => html`<appeal-list
    api="https://appeals.example"
    site="linxiang"
    q=${q}
    ?compact=${compact}
    scheme=${scheme}
    .transport=${scriptedApi(script).transport}
  >
    <p>公开诉求暂时无法显示，请致电 0730-3720000 查询。</p>
  </appeal-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const 列表: Story = {};

export const 搜索命中: Story = { args: { q: '电梯 老人' } };

export const 首页精简: Story = { args: { compact: true } };

export const 最后一页: Story = {
  args: { script: { [list]: () => json({ items: items.slice(0, 2), nextCursor: null }) } },
};

export const 没有结果: Story = {
  args: { q: '直升机', script: { [list]: () => json({ items: [], nextCursor: null }) } },
};

export const 尚无公开诉求: Story = {
  args: { script: { [list]: () => json({ items: [], nextCursor: null }) } },
};

export const 正在加载: Story = { args: { script: { [list]: never } } };

export const 筛选未能加载: Story = {
  args: { script: { ...opened, 'GET /sites/linxiang': cut } },
};

export const 连接失败: Story = { args: { script: { [list]: cut } } };

export const 服务器故障: Story = { args: { script: { [list]: () => problem('internal', 500) } } };

export const 访问过多: Story = {
  args: { script: { [list]: () => problem('too-many-requests', 429, 45) } },
};

export const 内容无法识别: Story = {
  args: { script: { [list]: () => json({ items: [{ number: 1 }] }) } },
};

export const 打开一件: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('appeal-list');
    if (!element) throw new Error('The story has no list.');
    const reader = new Reader(element);
    await reader.press(`#open-${numberOf(1)}`);
    const appeal = await reader.part<AppealDetail>('appeal-detail');
    await new Reader(appeal).part('article');
  },
};

export const 敌意文字: Story = {
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

export const 深色: Story = { args: { scheme: 'dark' } };
