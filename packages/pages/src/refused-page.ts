import { html } from 'hono/html';
import { firstPageStylePath } from './first-page/first-page.js';
import { frame } from './frame/frame.js';
import type { PageLanguage } from './frame/language.js';
import { pageText } from './frame/markup.js';

/** A page that is not shown, and why. */
export interface Refused {
  readonly path: string;
  readonly language: PageLanguage;
  /** The HTTP status, 4xx or 5xx. */
  readonly status: number;
  readonly requestId: string;
}

const words = {
  'zh-CN': {
    title: '无法打开这个页面',
    wrong: '网址有误或过长，请重新打开后再填写。',
    often: '访问过于频繁，请稍后再试。',
    broken: '服务器暂时无法处理，请稍后再试。如需帮助，请提供下面的请求编号。',
    request: '请求编号：',
    openAgain: '重新打开',
  },
  en: {
    title: 'This page cannot be opened',
    wrong: 'Its address is wrong or too long. Please open it again.',
    often: 'Too many requests came from here. Please try again in a while.',
    broken:
      'The server cannot answer at the moment. Please try again in a while; whoever helps you will ask for the request number.',
    request: 'Request number: ',
    openAgain: 'Open it again',
  },
};

/** Says in words why one of the server's own pages is not shown, with a way to begin again. */
export function renderRefused({ path, language, status, requestId }: Refused): string {
  const text = words[language];
  const reason = status >= 500 ? text.broken : status === 429 ? text.often : text.wrong;
  return pageText(
    frame({
      language,
      title: text.title,
      description: reason,
      path,
      style: firstPageStylePath,
      body: html`<main id="main" class="wrap">
      <h1>${text.title}</h1>
      <p>${reason}</p>
      ${status >= 500 ? html`<p>${text.request}${requestId}</p>` : ''}
      <p><a href="${path}?lang=${language}">${text.openAgain}</a></p>
    </main>`,
    }),
  );
}
