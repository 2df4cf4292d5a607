import { html } from 'hono/html';
import type { PageLanguage } from './language.js';
import type { Markup } from './markup.js';

/**
 * The policy the pages are written for: no script at all, styles only from files of this server.
 * Send it as `Content-Security-Policy` with every page.
 */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface Frame {
  readonly language: PageLanguage;
  readonly title: string;
  readonly description: string;
  /** Path of the page, for the links to its other language. */
  readonly path: string;
  /** What its address says beside the language, for the links to its other language. */
  readonly query?: string;
  /** Path of its stylesheet. */
  readonly style: string;
  /** Path of its script, a module; most pages have none. */
  readonly script?: string;
  readonly body: Markup;
}

const words = {
  'zh-CN': { skip: '跳到主要内容' },
  en: { skip: 'Skip to main content' },
};

/** What stands around each page: head, wordmark, and the switch of language. */
export function frame(page: Frame): Markup {
  const { language, title, description, path, query = '', style, script, body } = page;
  const text = words[language];
  const home = language === 'en' ? '/?lang=en' : '/';
  const more = query && `&${query}`;
  const switched =
    language === 'en'
      ? html`<a href="${path}?lang=zh-CN${more}" lang="zh-CN" hreflang="zh-CN">简体中文</a>`
      : html`<a href="${path}?lang=en${more}" lang="en" hreflang="en">English</a>`;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">${
      script ? html`\n    <script src="${script}" type="module"></script>` : ''
    }
  </head>
  <body>
    <a class="skip" href="#main">${text.skip}</a>
    <header class="top">
      <div class="wrap">
        <a class="wordmark" href="${home}"><b lang="zh-CN">直通车</b><span lang="en">Through Train</span></a>
        ${switched}
      </div>
    </header>
    ${body}
  </body>
</html>
`;
}
