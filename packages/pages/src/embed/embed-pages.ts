import { serveStatic } from '@hono/node-server/serve-static';
import type { EmbedCheck, Site, SiteSummary } from '@through-train/contract';
import { Hono } from 'hono';
import { type AskApi, answerOf, type Http, type PageEnv } from '../api.js';
import { pageLanguage } from '../frame/language.js';
import { scriptFolder } from '../script-folder.js';
import { serveStyles } from '../styles.js';
import { builderStyle, previewStyle } from './builder/builder.style.js';
import { builderPolicy, builderStylePath, renderBuilder } from './builder/builder-page.js';
import { type BuilderState, type Choices, readState } from './builder/builder-state.js';
import { builderWords } from './builder/builder-words.js';
import { elementAttributes } from './builder/element-attributes.js';
import { previewPolicy, renderPreview } from './builder/preview-page.js';
import { type Results, resultsOf } from './builder/results.js';
import { renderDoctor } from './doctor/doctor-page.js';
import type { ServedElements } from './versions.js';

/** What the pages for webmasters need of the server they stand on. */
export interface EmbedPagesOptions {
  readonly ask: AskApi;
  /** Where this server is reached from outside. */
  readonly originOf: (http: Http) => string;
  readonly elements: ServedElements;
  /** The site that the builder begins with; undefined: the first county. */
  readonly firstSite: string | undefined;
}

const ownPage = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': builderPolicy,
  'X-Frame-Options': 'DENY',
};

/** The site that is chosen before anybody chose. */
const firstSiteOf = (sites: readonly SiteSummary[], wanted: string | undefined): string =>
  (
    sites.find(({ id }) => id === wanted) ??
    sites.find(({ level }) => level === 'county') ??
    sites[0]
  )?.id ?? '';

const nameOf = (sites: readonly SiteSummary[], site: string): SiteSummary['name'] =>
  sites.find(({ id }) => id === site)?.name ?? { 'zh-CN': site };

const language = (http: Http) => pageLanguage(http.req.query('lang'));

/** The builder, its preview, the doctor's page and their scripts. */
export function embedPages({ ask, originOf, elements, firstSite }: EmbedPagesOptions) {
  const app = new Hono<PageEnv>();
  const attributes = elementAttributes(elements.manifest);

  async function sitesOf(http: Http): Promise<readonly SiteSummary[]> {
    const { items } = await answerOf<{ items: SiteSummary[] }>(await ask(http, '/v1/sites'));
    return items;
  }

  /** Says what stands in the way of a page at this address; nothing when none was given. */
  async function checked(http: Http, site: string, origin: string): Promise<Results['check']> {
    if (origin === '') return undefined;
    const query = new URLSearchParams({ site, origin });
    return answerOf<EmbedCheck>(await ask(http, `/embed/check?${query}`));
  }

  async function choose(http: Http) {
    const sites = await sitesOf(http);
    const choices: Choices = {
      attributes,
      versions: await elements.versions(),
      firstSite: firstSiteOf(sites, firstSite),
    };
    const state = readState(new URL(http.req.url).searchParams, choices);
    return { sites, choices, state };
  }

  async function make(http: Http, state: BuilderState, check: Results['check']): Promise<Results> {
    return resultsOf(state, {
      origin: originOf(http),
      language: language(http),
      pinned: await elements.pinned(state),
      check,
    });
  }

  app.get('/embed', (http) => http.redirect('/embed/', 308));
  app.get('/embed/', async (http) => {
    const { sites, choices, state } = await choose(http);
    const known = sites.some(({ id }) => id === state.site);
    const page = renderBuilder({
      state,
      choices,
      sites,
      site: known ? await answerOf<Site>(await ask(http, `/v1/sites/${state.site}`)) : undefined,
      siteName: nameOf(sites, state.site),
      results: await make(http, state, await checked(http, state.site, state.page)),
      language: language(http),
      words: builderWords[language(http)],
    });
    return http.html(page, 200, ownPage);
  });
  app.get('/embed/preview', async (http) => {
    const { state } = await choose(http);
    const { lines } = await make(http, state, undefined);
    const title = builderWords[language(http)].preview;
    return http.html(
      renderPreview({ language: language(http), title, snippet: lines.snippet }),
      200,
      {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': previewPolicy(originOf(http), new URL(http.req.url).origin),
      },
    );
  });
  app.get('/embed/doctor', async (http) => {
    const sites = await sitesOf(http);
    const url = (http.req.query('url') ?? '').trim().slice(0, 2000);
    const site = (http.req.query('site') ?? firstSiteOf(sites, firstSite)).trim().slice(0, 64);
    const page = renderDoctor({
      language: language(http),
      origin: originOf(http),
      url,
      site,
      siteName: nameOf(sites, site),
      check: await checked(http, site, url),
      attributes,
    });
    return http.html(page, 200, ownPage);
  });
  serveStyles(app, {
    [builderStylePath]: builderStyle,
    '/assets/embed-preview.css': previewStyle,
  });
  const scripts = serveStatic<PageEnv>({
    root: scriptFolder,
    rewriteRequestPath: (path) => path.slice('/embed/scripts'.length),
    onFound: (_path, http) => http.header('Cache-Control', 'no-cache'),
  });
  app.get('/embed/scripts/:file{[a-z-]+\\.js}', (http, next) => scripts(http, next));
  return app;
}
