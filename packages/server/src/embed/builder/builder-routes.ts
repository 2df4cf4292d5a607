import { serveStatic } from '@hono/node-server/serve-static';
import { scriptFolder } from '@through-train/pages';
import type { Dependencies } from '../../dependencies.js';
import type { App, Http, Variables } from '../../http/context.js';
import { pageLanguage } from '../../pages/language.js';
import type { SiteTree } from '../../sites/directory.js';
import { checkEmbed } from '../check.js';
import { renderDoctor } from '../doctor/doctor-page.js';
import type { EmbedOptions } from '../options.js';
import { pinnedFiles, servedVersions } from '../versions.js';
import { builderStyle, previewStyle } from './builder.style.js';
import { builderPolicy, builderStylePath, renderBuilder } from './builder-page.js';
import { type BuilderState, type Choices, readState } from './builder-state.js';
import { builderWords } from './builder-words.js';
import { readElementAttributes } from './element-attributes.js';
import { previewPolicy, renderPreview } from './preview-page.js';
import { type Results, resultsOf } from './results.js';

const ownPage = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': builderPolicy,
  'X-Frame-Options': 'DENY',
};

/** The site that is chosen before anybody chose. */
const firstSiteOf = (tree: SiteTree, wanted: string | undefined): string =>
  (
    (wanted === undefined ? undefined : tree.site(wanted)?.summary) ??
    tree.summaries.find(({ level }) => level === 'county') ??
    tree.summaries[0]
  )?.id ?? '';

/** Mounts the builder, its preview, the doctor's page and their scripts. */
export function mountBuilder(
  app: App,
  { db, sites, config }: Dependencies,
  { cdn, program, firstSite }: EmbedOptions,
): void {
  const attributes = readElementAttributes();
  const originOf = (http: Http): string => config.publicUrl ?? new URL(http.req.url).origin;
  const language = (http: Http) => pageLanguage(http.req.query('lang'));

  async function choose(http: Http) {
    const tree = await sites.current(db);
    const choices: Choices = {
      attributes,
      versions: await servedVersions(cdn),
      firstSite: firstSiteOf(tree, firstSite),
    };
    const state = readState(new URL(http.req.url).searchParams, choices);
    return { tree, choices, state, site: tree.site(state.site) };
  }

  async function make(http: Http, state: BuilderState, check: Results['check']): Promise<Results> {
    return resultsOf(state, {
      origin: originOf(http),
      language: language(http),
      pinned: await pinnedFiles(cdn, state),
      check,
    });
  }

  app.get('/embed', (http) => http.redirect('/embed/', 308));
  app.get('/embed/', async (http) => {
    const { tree, choices, state, site } = await choose(http);
    const own = new URL(originOf(http)).origin;
    const question = { site: state.site, origin: state.page, own, program };
    const check = state.page === '' ? undefined : await checkEmbed(db, sites, question);
    const page = renderBuilder({
      state,
      choices,
      tree,
      site,
      siteName: site?.summary.name ?? { 'zh-CN': state.site },
      results: await make(http, state, check),
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
    const tree = await sites.current(db);
    const url = (http.req.query('url') ?? '').trim().slice(0, 2000);
    const site = (http.req.query('site') ?? firstSiteOf(tree, firstSite)).trim().slice(0, 64);
    const own = new URL(originOf(http)).origin;
    const check =
      url === '' ? undefined : await checkEmbed(db, sites, { site, origin: url, own, program });
    const page = renderDoctor({
      language: language(http),
      origin: originOf(http),
      url,
      site,
      siteName: tree.site(site)?.summary.name ?? { 'zh-CN': site },
      check,
      attributes,
    });
    return http.html(page, 200, ownPage);
  });
  mountAssets(app);
}

function mountAssets(app: App): void {
  const styles = { [builderStylePath]: builderStyle, '/assets/embed-preview.css': previewStyle };
  for (const [path, css] of Object.entries(styles)) {
    app.get(path, (http) =>
      http.body(css, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'no-cache',
      }),
    );
  }
  const scripts = serveStatic<{ Variables: Variables }>({
    root: scriptFolder,
    rewriteRequestPath: (path) => path.slice('/embed/scripts'.length),
    onFound: (_path, http) => http.header('Cache-Control', 'no-cache'),
  });
  app.get('/embed/scripts/:file{[a-z-]+\\.js}', (http, next) => scripts(http, next));
}
