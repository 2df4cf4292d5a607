import { contentPolicy } from '@through-train/embed/csp/csp.js';
import { html, raw } from 'hono/html';
import type { PageLanguage } from '../../frame/language.js';
import { pageText } from '../../frame/markup.js';

/** Path of the script that keeps the preview from sending anything. */
const previewScriptPath = '/embed/scripts/preview.js';

/** What the preview is made of. */
export interface Preview {
  readonly language: PageLanguage;
  readonly title: string;
  readonly snippet: string;
}

/**
 * The policy of the preview: the very line that the builder gives to webmasters, and what this page
 * itself needs: its script, its sheet, and to stand in a frame of this server.
 *
 * @param origin where the elements come from
 * @param own where the page comes from, which a proxy may call otherwise
 */
export const previewPolicy = (origin: string, own: string): string =>
  `${contentPolicy({ cdn: `${origin}/cdn/` })}; frame-ancestors 'self'`
    .replace('script-src ', `script-src ${own}/embed/scripts/ `)
    .replace('style-src ', `style-src ${own}/assets/ `);

/** A page of its own that holds nothing but the lines, as a webmaster would paste them. */
export const renderPreview = ({ language, title, snippet }: Preview): string =>
  pageText(html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/assets/embed-preview.css">
    <script src="${previewScriptPath}" type="module"></script>
  </head>
  <body>
    <main>
${raw(snippet)}
    </main>
  </body>
</html>
`);
