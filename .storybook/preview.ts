import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/widgets/custom-elements.json';
import { registerPseudoLanguages } from '../packages/widgets/src/language/pseudo/pseudo-languages.fixture.js';
import { controlsOf, descriptionOf } from './controls.js';
import ElementPage from './element-page.mdx';

registerPseudoLanguages();

/** The entries of a menu of the toolbar. */
const items = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

/**
 * The elements take their language from the nearest `lang`, here that of the whole page, and their
 * look from the `<appeal-site>` around them where a story says nothing else.
 */
const preview: Preview = {
  globalTypes: {
    language: {
      description: '语言 Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'zh-Hant', title: '繁體中文' },
          { value: 'en', title: 'English' },
          { value: 'en-XA', title: '[Ɓîîĝĝééŕ] en-XA' },
          { value: 'ar-XB', title: 'ar-XB RTL' },
        ],
      },
    },
    theme: {
      description: '主题 Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: items({ red: '红色', blue: '蓝色', neutral: '中性' }),
      },
    },
    scheme: {
      description: '配色 Scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: items({ light: '浅色', dark: '深色', auto: '跟随设备' }),
      },
    },
    elder: {
      description: '长辈版 Elder mode',
      toolbar: {
        icon: 'accessibility',
        dynamicTitle: true,
        items: items({ off: '普通版', on: '长辈版' }),
      },
    },
    density: {
      description: '密度 Density',
      toolbar: {
        icon: 'listunordered',
        dynamicTitle: true,
        items: items({ comfortable: '宽松', compact: '紧凑' }),
      },
    },
  },
  initialGlobals: {
    language: 'zh-CN',
    theme: 'red',
    scheme: 'light',
    elder: 'off',
    density: 'comfortable',
  },
  decorators: [
    (story, { globals }) => {
      const { language, theme, scheme, elder, density } = globals;
      document.documentElement.lang = String(language);
      document.body.style.background = scheme === 'dark' ? '#16181b' : '';
      // Said here as well: the pages of Storybook's own documentation are in English.
      return html`<appeal-site
        lang=${language}
        api="https://appeals.example"
        site="linxiang"
        theme=${theme}
        scheme=${scheme}
        density=${density}
        ?elder=${elder === 'on'}
        >${story()}</appeal-site
      >`;
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    docs: {
      codePanel: true,
      page: ElementPage,
      extractArgTypes: (tag: string) => controlsOf(manifest, tag),
      extractComponentDescription: (tag: string) => descriptionOf(manifest, tag),
    },
    options: { storySort: { order: ['Introduction 使用说明', 'Elements 组件'] } },
    viewport: {
      options: {
        phone: { name: '手机 360', styles: { width: '360px', height: '740px' } },
        desktop: { name: '桌面 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  tags: ['autodocs'],
};

export default preview;
