import type { Site } from '@through-train/contract';
import { html, raw } from 'hono/html';
import { type Markup, pageText } from '../../frame/markup.js';
import type { PageWords } from '../page-words.js';
import { formStylePath } from './style.js';

/**
 * The policy of the plain forms: no script at all, styles from this server, forms only to it. Another
 * page cannot put them into a frame and have somebody press a button without seeing it.
 */
export const formPolicy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What stands around every page of the forms. */
export interface FormPage {
  readonly words: PageWords;
  /** Undefined where no site is known. */
  readonly site: Site | undefined;
  readonly title: string;
  /** Something is wrong with what was sent: the title begins with that. */
  readonly wrong?: boolean;
  /** The page's own path, where it can be opened in the other language without losing anything. */
  readonly path?: string;
  readonly body: Markup;
}

const others = [
  ['zh-CN', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['en', 'English'],
] as const;

/** A whole page. */
export function formPage({ words, site, title, wrong = false, path, body }: FormPage): string {
  const name = site && words.text(site.name);
  const switches = others.filter(([language]) => path !== undefined && language !== words.language);
  return pageText(html`<!doctype html>
<html lang="${words.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${wrong ? words.term('formError') : ''}${title}${name ? html` - ${name}` : ''}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${formStylePath}">
  </head>
  <body>
    <a class="skip" href="#main">${words.term('formSkip')}</a>
    <header class="top">
      <div class="wrap">
        <p class="place">${name ? html`<b>${name}</b> ` : ''}<span>${words.term('formMailbox')}</span></p>
        ${switches.map(
          ([language, label]) =>
            html`<a href="${path}?lang=${language}" lang="${language}" hreflang="${language}">${label}</a>`,
        )}
      </div>
    </header>
    <main id="main" class="wrap" tabindex="-1">
      ${body}
    </main>
  </body>
</html>
`);
}

/** A text with its lines and nothing else of what is in it. */
export const lines = (text: string): Markup =>
  html`${text.split('\n').map((line, index) => html`${index > 0 ? raw('<br>') : ''}${line}`)}`;

/** Who can be called when a letter is too slow. */
export function emergencyLine(words: PageWords, site: Site): Markup | '' {
  if (site.emergency.length === 0) return '';
  const comma = words.language === 'en' ? ', ' : '、';
  const [before = '', after = ''] = words.term('mailEmergency', '\n').split('\n');
  return html`<p class="emergency">${before}${site.emergency.map(
    ({ name, phone }, index) =>
      html`${index > 0 ? comma : ''}${words.text(name)} <a href="${callTo(phone)}">${phone}</a>`,
  )}${after}</p>`;
}

/** The address that dials a number. */
export const callTo = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
