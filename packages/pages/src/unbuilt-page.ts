import { html } from 'hono/html';
import { baseStyle } from './frame/base.style.js';
import { frame } from './frame/frame.js';
import type { PageLanguage } from './frame/language.js';
import { pageText } from './frame/markup.js';

/** Path of the page's stylesheet. */
export const unbuiltStylePath = '/assets/unbuilt-page.css';

export const unbuiltStyle = `${baseStyle}
main { padding-top: 32px; padding-bottom: 56px; }
main p { max-width: 42em; margin-top: 12px; }
`;

const words = {
  'zh-CN': {
    title: '正在生成文档',
    lead: '文档和组件目录正在生成，首次启动约需一分钟。生成后本页会自动打开，无需刷新。',
    otherwise: '如几分钟后仍未打开，请在项目目录运行下面的命令，查看原因：',
  },
  en: {
    title: 'The documentation is being built',
    lead: 'The documentation and the catalogue of elements are being built, which takes about a minute at the first start. This page opens by itself when they are there.',
    otherwise:
      'If it does not open within a few minutes, run this in the project’s folder to see why:',
  },
};

/** Stands where the documentation will be, while it is being built. */
export function renderUnbuilt(path: string, language: PageLanguage): string {
  const { title, lead, otherwise } = words[language];
  return pageText(
    frame({
      language,
      title,
      description: lead,
      path,
      style: unbuiltStylePath,
      body: html`<main id="main" class="wrap">
      <h1>${title}</h1>
      <p>${lead}</p>
      <p>${otherwise}</p>
      <p><code>npm run build:guides</code></p>
    </main>`,
    }),
  );
}
