import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../define/mayor-mailbox.js';
import { detail, items } from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  cut,
  json,
  never,
  problem,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { Driver } from './fixtures/driver.fixture.js';
import { submit, works } from './fixtures/receiving-api.fixture.js';
import { divisions, siteOf } from './fixtures/sites.fixture.js';
import type { MayorMailbox } from './mayor-mailbox.js';

interface Args {
  script: Script;
  site: string;
  theme: '' | 'red' | 'blue' | 'neutral';
  scheme: '' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'mayor-mailbox 信箱',
  args: { script: {}, site: 'linxiang', theme: '', scheme: '' },
  render: ({ script, site, theme, scheme }) => html`<mayor-mailbox
    api="https://appeals.example"
    site=${site}
    theme=${theme}
    scheme=${scheme}
    tracker-url="tracker.html?number={number}"
    .transport=${scriptedApi({ ...works, ...script }).transport}
  >
    <p>信箱暂时无法打开，请拨打 <a href="tel:0730-3720000">0730-3720000</a>。</p>
  </mayor-mailbox>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story that begins where somebody has done something. */
const after = (act: (driver: Driver) => Promise<unknown>, args: Partial<Args> = {}): Story => ({
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

export const 填写: Story = {};

export const 蓝色主题: Story = { args: { theme: 'blue' } };

export const 深色: Story = {
  args: { scheme: 'dark' },
  parameters: { backgrounds: { default: 'dark' } },
};

export const 加载中: Story = { args: { script: { 'GET /sites/linxiang': never } } };

export const 无法打开: Story = { args: { script: { 'GET /sites/linxiang': cut } } };

export const 服务器故障: Story = {
  args: { script: { 'GET /sites/linxiang': () => problem('internal', 500) } },
};

export const 访问过多: Story = {
  args: { script: { 'GET /sites/linxiang': () => problem('too-many-requests', 429, 20) } },
};

export const 省级站点选择地区: Story = after(
  async (driver) => {
    await driver.type('division', '岳阳');
    await driver.part('[role=option]');
  },
  { site: 'hunan', script: province },
);

export const 填写有误: Story = after((driver) => driver.pick('form .primary'));

export const 匿名: Story = after(async (driver) => {
  await driver.fillIn();
  await driver.pick('#anonymous');
});

export const 举报: Story = after(async (driver) => {
  await driver.pick('input[name=kind][value=report]');
});

export const 分类问题: Story = after((driver) => driver.select('categoryId', 'lifts'));

export const 紧急情况停止: Story = after(async (driver) => {
  await driver.select('categoryId', 'gas');
  await driver.pick('input[value=yes]');
});

export const 相似来信: Story = after(
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
);

export const 草稿: Story = after(async (driver) => {
  await driver.fillIn();
  await driver.pick('#draft');
});

export const 核对: Story = after((driver) => driver.review());

export const 核对不公开: Story = after(async (driver) => {
  await driver.fillIn();
  await driver.pick('input[name=publication][value=private]');
  await driver.pick('form .primary');
});

export const 提交中: Story = after((driver) => driver.send(), { script: { [submit]: never } });

export const 尚未提交: Story = after((driver) => driver.send(), { script: { [submit]: cut } });

export const 稍后再提交: Story = after((driver) => driver.send(), {
  script: { [submit]: () => problem('too-many-requests', 429, 40) },
});

export const 回执: Story = after((driver) => driver.send());
