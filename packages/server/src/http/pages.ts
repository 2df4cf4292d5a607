import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openApi } from '@through-train/contract/openapi';
import { ApiRefusal, type Counts, type Introductions, ownPages } from '@through-train/pages';
import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.js';
import { pinnedFiles, servedVersions } from '../embed/versions.js';
import { problemOf } from '../problem.js';
import { securedCookie } from '../staff/credentials.js';
import { version } from '../version.js';
import { askWithin } from './ask-api.js';
import type { App } from './context.js';
import { formKeysOf } from './form-keys.js';
import { isOwnOrigin } from './own-origin.js';
import { readBytes } from './request-body.js';

/** What the server's own pages show beside the API. */
export interface PageOptions {
  /** Folders of built elements: what one does not have, the next may. */
  readonly cdn: readonly string[];
  /** Whether there is a portal at `/portal/`. */
  readonly portal: boolean;
  /** Whether the documentation is served at `/docs/`, the catalogue at `/storybook/`. */
  readonly guides: boolean;
  /** What the first page says of this server in particular. */
  readonly introductions: Introductions | undefined;
  /** The site that the embed builder begins with; undefined: the first county. */
  readonly firstSite: string | undefined;
}

async function countsOf({ db, sites }: Dependencies): Promise<Counts> {
  const tree = await sites.current(db);
  const { published } = await db
    .selectFrom('appeals')
    .select((eb) => eb.fn.countAll<number>().as('published'))
    .where('publication', '=', 'published')
    .executeTakeFirstOrThrow();
  return {
    sites: tree.summaries.length,
    mailboxes: tree.mailboxes.size,
    publishedAppeals: published,
  };
}

/** What describes the elements that come with this server. */
function elementsManifest(): unknown {
  const { resolve } = createRequire(import.meta.url);
  return JSON.parse(readFileSync(resolve('@through-train/widgets/custom-elements.json'), 'utf8'));
}

/** The body of a form, or why the API would not have it either. */
async function readForm(http: Context): Promise<ArrayBuffer> {
  try {
    return await readBytes(http);
  } catch (error) {
    throw error instanceof Error ? new ApiRefusal(problemOf(error)) : error;
  }
}

/** Mounts the server's own pages, and the OpenAPI document that one of them shows. */
export function mountPages(app: App, dependencies: Dependencies, options: PageOptions): void {
  const { config, now } = dependencies;
  const { cdn, portal, guides, introductions, firstSite } = options;
  const originOf = (http: Context): string => config.publicUrl ?? new URL(http.req.url).origin;
  app.get('/openapi.json', (http) => {
    const document = openApi({ version, serverUrl: originOf(http), staffCookie: securedCookie });
    return http.json(document, 200, {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    });
  });
  app.get('/favicon.ico', (http) => http.body(null, 204));
  const pages = ownPages({
    ask: askWithin(app),
    originOf,
    elements: {
      versions: () => servedVersions(cdn),
      pinned: (choice) => pinnedFiles(cdn, choice),
      manifest: elementsManifest(),
    },
    counts: () => countsOf(dependencies),
    formKeys: formKeysOf(dependencies),
    isOwnOrigin: (http: Context, origin) => isOwnOrigin(config, http, origin),
    readBody: readForm,
    now,
    ...{ version, portal, guides, introductions, firstSite },
  });
  app.route('/', pages);
}
