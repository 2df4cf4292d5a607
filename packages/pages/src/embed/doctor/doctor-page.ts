import { html, raw } from 'hono/html';
import { frame } from '../../frame/frame.js';
import type { PageLanguage } from '../../frame/language.js';
import { type Markup, pageText } from '../../frame/markup.js';
import { builderStylePath } from '../builder/builder-page.js';
import { codeBlock, verdict } from '../builder/builder-results.js';
import { builderWords } from '../builder/builder-words.js';
import type { ElementAttribute } from '../builder/element-attributes.js';
import type { Results } from '../builder/results.js';
import { doctorPageWords } from './doctor-words.js';

/** What the doctor's page is about. */
export interface DoctorPage {
  readonly language: PageLanguage;
  readonly origin: string;
  /** Address of the page that troubles somebody. */
  readonly url: string;
  readonly site: string;
  readonly siteName: { readonly 'zh-CN': string };
  readonly check: Results['check'];
  readonly attributes: ReadonlyMap<string, readonly ElementAttribute[]>;
}

/** One line that brings the doctor to whatever page it is run on. */
export const doctorLine = (origin: string): string =>
  `(function(){var s=document.createElement('script');s.src='${origin}/cdn/v1/doctor.js';document.head.appendChild(s)})()`;

/** The elements as the checks need them; written so that it cannot end its script element. */
function elementsJson(attributes: DoctorPage['attributes']): string {
  const table = [...attributes].map(([tag, list]) => [
    tag,
    Object.fromEntries(
      list.map(({ name, control }) => [name, control.type === 'choice' ? control.values : null]),
    ),
  ]);
  return JSON.stringify(Object.fromEntries(table)).replaceAll('<', '\\u003c');
}

/** The page with the doctor, where it is a page one may open. */
function debugged(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.searchParams.set('appeal-debug', '');
  return address.href.replace('appeal-debug=', 'appeal-debug');
}

function onPage({ language, origin, url }: DoctorPage): Markup {
  const words = doctorPageWords[language];
  const copy = builderWords[language];
  const address = debugged(url);
  return html`
      <section aria-labelledby="page-heading">
        <h2 id="page-heading">${words.onPage}</h2>
        <p>${words.onPageHint}</p>
        ${address ? html`<p class="act"><a href="${address}" target="_blank" rel="noopener">${words.open}</a> <span class="hint">${address}</span></p>` : ''}
        <p class="gap">${words.blocked}</p>
        <p class="gap">${words.bookmark} <a class="bookmark" href="javascript:${doctorLine(origin)}">${words.bookmarkName}</a></p>
        <p class="gap">${words.console}</p>
        ${codeBlock('line', words.console, doctorLine(origin), copy)}
      </section>`;
}

function registration(page: DoctorPage): Markup {
  const { language, url, site, siteName, check } = page;
  const words = builderWords[language];
  return html`
      <section aria-labelledby="check-heading">
        <h2 id="check-heading">${words.check}</h2>
        <p>${words.checkHint}</p>
        <form action="/embed/doctor" method="get" class="pair">
          <input type="hidden" name="lang" value="${language}">
          <p class="field"><label for="f-url">${words.page}</label>
            <input id="f-url" name="url" type="text" inputmode="url" value="${url}" placeholder="https://www.example.gov.cn/mailbox.html" autocomplete="off" spellcheck="false"></p>
          <p class="field"><label for="f-site">${doctorPageWords[language].site}</label>
            <span class="joined"><input id="f-site" name="site" type="text" value="${site}" autocomplete="off" spellcheck="false">
            <button type="submit">${words.checkNow}</button></span></p>
        </form>
        ${verdict({ check, siteName, language, words })}
      </section>`;
}

function source({ language, attributes }: DoctorPage): Markup {
  const words = doctorPageWords[language];
  const { copied, copyFailed } = builderWords[language];
  return html`
      <section aria-labelledby="source-heading">
        <h2 id="source-heading">${words.source}</h2>
        <p>${words.sourceHint}</p>
        <noscript><p class="verdict note">${words.noScript}</p></noscript>
        <form id="source-form" data-script hidden>
          <p class="field"><label for="f-html">${words.html}</label>
            <textarea id="f-html" rows="8" autocomplete="off" spellcheck="false" required></textarea></p>
          <p class="field"><label for="f-headers">${words.headers}</label>
            <textarea id="f-headers" rows="3" autocomplete="off" spellcheck="false" aria-describedby="headers-hint"></textarea>
            <span class="hint" id="headers-hint">${words.headersHint}</span></p>
          <p class="gap"><button type="submit">${words.look}</button></p>
        </form>
        <div id="findings" role="status"></div>
        <p class="vh" id="news" role="status" data-copied="${copied}" data-failed="${copyFailed}"></p>
        <script type="application/json" id="elements">${raw(elementsJson(attributes))}</script>
      </section>`;
}

/** The doctor's page: three ways to find out what is wrong with a page. */
export function renderDoctor(page: DoctorPage): string {
  const { language, url, site } = page;
  const words = doctorPageWords[language];
  const body = html`<main id="main">
      <div class="wrap intro narrow">
        <h1>${words.heading}</h1>
        <p class="lead">${words.lead}</p>
        <p class="gap"><a href="/embed/?lang=${language}&site=${site}">${words.builder}</a></p>
      </div>
      <div class="wrap results narrow">${registration(page)}${onPage(page)}${source(page)}
      </div>
    </main>`;
  return pageText(
    frame({
      language,
      title: words.title,
      description: words.lead,
      path: '/embed/doctor',
      query: new URLSearchParams({ url, site }).toString(),
      style: builderStylePath,
      script: '/embed/scripts/doctor-page.js',
      body,
    }),
  );
}
