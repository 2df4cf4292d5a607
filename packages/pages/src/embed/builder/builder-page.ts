import { html } from 'hono/html';
import { frame } from '../../frame/frame.js';
import { pageText } from '../../frame/markup.js';
import { builderForm, type FormScope } from './builder-form.js';
import { builderResults, type ResultScope } from './builder-results.js';
import { stateQuery } from './state-query.js';

/** Paths of what the page needs beside itself. */
export const builderStylePath = '/assets/embed.css';
export const builderScriptPath = '/embed/scripts/builder.js';

/** What the script may name its policy, under which it takes in parts of this very page. */
const trustedTypes = 'through-train-embed';

/** Scripts and frames of this server alone. */
export const builderPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypes}`,
].join('; ');

/** The builder: settings on one side, what they make on the other. */
export function renderBuilder(scope: FormScope & ResultScope): string {
  const { language, words, state } = scope;
  const body = html`<main id="main" class="builder">
      <div class="wrap intro">
        <h1>${words.heading}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      <div class="wrap columns">${builderForm(scope)}${builderResults(scope)}
      </div>
    </main>`;
  return pageText(
    frame({
      language,
      title: words.title,
      description: words.lead,
      path: '/embed/',
      query: stateQuery(state),
      style: builderStylePath,
      script: builderScriptPath,
      body,
    }),
  );
}
