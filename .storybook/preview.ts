import type { Preview } from '@storybook/web-components-vite';

/** The elements take their language from the nearest `lang`, here that of the whole page. */
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
        ],
      },
    },
  },
  initialGlobals: { language: 'zh-CN' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals.language);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    docs: { codePanel: true },
  },
};

export default preview;
