import { html } from 'hono/html';
import { frame } from '../frame/frame.js';
import type { PageLanguage } from '../frame/language.js';
import { type Markup, pageText } from '../frame/markup.js';
import { type FirstPageWords, firstPageWords } from './first-page.words.js';
import type { Introduction, Introductions, Way } from './introduction.js';

/** What the first page tells about this server. */
export interface ServerOverview {
  readonly version: string;
  readonly sites: number;
  readonly mailboxes: number;
  readonly publishedAppeals: number;
  /** Whether a portal is served at `/portal/`. */
  readonly portal: boolean;
  /** Whether the documentation is served at `/docs/`, the catalogue at `/storybook/`. */
  readonly guides: boolean;
  /** What it says of this server in particular. */
  readonly introductions?: Introductions | undefined;
  /** Where this server is reached from outside, for the lines to paste. */
  readonly origin?: string;
}

/** Path of the page's stylesheet. */
export const firstPageStylePath = '/assets/first-page.css';

const wayList = (list: readonly Way[]): Markup => html`
        <ul class="ways">
          ${list.map(
            ({ href, name, about }) => html`
          <li><a href="${href}"><b>${name}</b><span>${about}</span><code>${pathOf(href)}</code></a></li>`,
          )}
        </ul>`;

const ways = (id: string, heading: string, list: readonly Way[]): Markup => html`
      <section aria-labelledby="${id}">
        <h2 id="${id}">${heading}</h2>
        ${wayList(list)}
      </section>`;

const pathOf = (href: string): string => href.replace(/\?.*$/, '');

/** The lines a webmaster pastes, as they are to be pasted. */
export const snippet = (origin: string, fallback: string): string =>
  `<script src="${origin}/cdn/v1/loader.js" defer></script>

<mayor-mailbox site="linxiang">
  <p>${fallback} <a href="tel:12345">12345</a></p>
</mayor-mailbox>`;

function figures(words: FirstPageWords, overview: ServerOverview, language: PageLanguage): string {
  const number = new Intl.NumberFormat(language);
  return words.here(
    number.format(overview.sites),
    number.format(overview.mailboxes),
    number.format(overview.publishedAppeals),
  );
}

/** The ways in that come first: those of the introduction, else the portal's. */
function firstWays(
  words: FirstPageWords,
  { portal }: ServerOverview,
  introduction: Introduction | undefined,
): Markup | '' {
  if (introduction) {
    const groups = [introduction, ...(introduction.more ?? [])];
    return html`${groups.map(({ heading, ways: list }, at) => ways(`way-${at}`, heading, list))}`;
  }
  return portal ? ways('portal', words.portalHeading, words.portalWays) : '';
}

/** The page at `/`: what this server is, and the ways in. */
export function renderFirstPage(
  overview: ServerOverview,
  language: PageLanguage = 'zh-CN',
): string {
  const words = firstPageWords[language];
  const introduction = overview.introductions?.[language];
  const body = html`<main id="main">
      <div class="hero">
        <div class="wrap">
          <h1>${words.heading}</h1>
          <p class="lead">${words.lead}</p>
          <ol class="road" aria-label="${words.road}">
            ${words.stations.map((station) => html`<li>${station}</li>`)}
          </ol>
          <p class="figures">${figures(words, overview, language)}</p>
          ${introduction ? html`<p class="notice">${introduction.notice}</p>` : ''}
        </div>
      </div>
      <div class="wrap sections">
      ${firstWays(words, overview, introduction)}
      <section aria-labelledby="embed">
        <h2 id="embed">${words.embedHeading}</h2>
        <p>${words.embedAbout}</p>
        <pre tabindex="0" aria-labelledby="embed"><code>${snippet(
          overview.origin ?? 'https://letters.example',
          words.fallback,
        )}</code></pre>
        ${wayList(words.embedWays)}
      </section>
      ${ways('api', words.apiHeading, words.apiWays)}
      ${overview.guides ? ways('guides', words.guidesHeading, words.guidesWays) : ''}
      <section aria-labelledby="docs">
        <h2 id="docs">${words.docsHeading}</h2>
        <dl class="docs">
          ${words.docs.map(
            ({ file, about }) => html`<div><dt>${about}</dt><dd><code>${file}</code></dd></div>`,
          )}
        </dl>
      </section>
      </div>
    </main>
    <footer class="foot"><div class="wrap"><p>${words.version(overview.version)}</p></div></footer>`;
  return pageText(
    frame({
      language,
      title: words.title,
      description: words.lead,
      path: '/',
      style: firstPageStylePath,
      body,
    }),
  );
}
