import type { Preview } from '@storybook/web-components-vite';
import { registerPseudoLanguages } from '../packages/widgets/src/language/pseudo/pseudo-languages.fixture.js';

registerPseudoLanguages();

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
          { value: 'en-XA', title: '[Ɓîîĝĝééŕ] en-XA' },
          { value: 'ar-XB', title: 'ar-XB RTL' },
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
