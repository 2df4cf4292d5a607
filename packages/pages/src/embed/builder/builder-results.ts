import { type LocalizedText, localized } from '@through-train/contract';
import { html } from 'hono/html';
import type { PageLanguage } from '../../frame/language.js';
import type { Markup } from '../../frame/markup.js';
import { type BuilderState, previewWidths } from './builder-state.js';
import type { BuilderWords } from './builder-words.js';
import { partsOf } from './recipe.js';
import { recipes } from './recipe-names.js';
import { recipeTexts } from './recipes.js';
import type { Results } from './results.js';
import { snippetQuery } from './state-query.js';

/** What the results are shown with. */
export interface ResultScope {
  readonly state: BuilderState;
  readonly results: Results;
  readonly siteName: LocalizedText;
  readonly language: PageLanguage;
  readonly words: BuilderWords;
}

/** Code to be copied. The button is for browsers in which the page's script runs. */
export const codeBlock = (
  id: string,
  label: string,
  code: string,
  words: BuilderWords,
): Markup => html`
          <div class="code">
            <pre id="${id}" tabindex="0" aria-label="${label}"><code>${code}</code></pre>
            <button type="button" data-copy="${id}" data-script hidden>${words.copy}<span class="vh"> ${label}</span></button>
          </div>`;

const snippetSection = ({ results, words }: ResultScope): Markup => html`
        <section aria-labelledby="code-heading">
          <h2 id="code-heading">${words.code}</h2>
          <p>${words.codeHint}</p>
          <div data-part="snippet">${codeBlock('snippet', words.code, results.lines.snippet, words)}</div>
          <div data-part="room"><p>${words.roomHint}</p>${codeBlock('room', words.room, results.room, words)}</div>
          <p class="hint">${words.share}</p>
        </section>`;

const previewSection = ({ state, language, words }: ResultScope): Markup => html`
        <section aria-labelledby="preview-heading">
          <h2 id="preview-heading">${words.preview}</h2>
          <p>${words.previewHint} <a href="/embed/doctor?lang=${language}&site=${state.site}">${words.doctor}</a></p>
          <fieldset class="widths"><legend class="vh">${words.width}</legend>${previewWidths.map(
            (width) => html`
            <label><input type="radio" name="width" value="${width}" form="builder"${
              width === state.width ? html` checked` : ''
            }><span>${words.widths[width]}</span></label>`,
          )}
          </fieldset>
          <div class="preview" id="preview" data-part="preview">
            <iframe class="w${state.width}" src="/embed/preview?lang=${language}&${snippetQuery(state)}" title="${words.preview}" sandbox="allow-scripts allow-same-origin allow-forms allow-popups"></iframe>
          </div>
        </section>`;

/** What is said about the origin of a page. */
export function verdict({
  check,
  siteName,
  language,
  words,
}: Pick<ResultScope, 'siteName' | 'language' | 'words'> & Pick<Results, 'check'>): Markup | '' {
  if (!check) return '';
  if (!check.site) {
    const nearest = check.nearest.map(({ id, name }) => `${id} (${localized(name, language)})`);
    return html`<p class="verdict bad">${words.noSite(nearest.join(', '))}</p>`;
  }
  if (check.origin === null) return html`<p class="verdict bad">${words.noOrigin}</p>`;
  if (check.registered) {
    const by = check.registeredBy;
    return html`<p class="verdict good">${
      by
        ? words.isRegistered(check.origin, localized(by.name, language))
        : words.isOwn(check.origin)
    }</p>`;
  }
  return html`<p class="verdict bad">${words.isNotRegistered(check.origin, localized(siteName, language))}</p>${
    check.command
      ? html`
          <p>${words.runThis}</p>${codeBlock('command', words.runThis, check.command, words)}
          <p class="hint">${words.askOperator}</p>`
      : ''
  }`;
}

const checkSection = (scope: ResultScope): Markup => html`
        <section aria-labelledby="check-heading">
          <h2 id="check-heading">${scope.words.check}</h2>
          <p>${scope.words.checkHint}</p>
          <p class="field"><label for="f-page">${scope.words.page}</label>
            <span class="joined"><input id="f-page" name="page" type="text" inputmode="url" form="builder" value="${scope.state.page}" placeholder="https://www.example.gov.cn/mailbox.html" autocomplete="off" spellcheck="false">
            <button type="submit" form="builder">${scope.words.checkNow}</button></span></p>
          <div data-part="check" role="status">${verdict({ ...scope, check: scope.results.check })}</div>
        </section>`;

const policySection = ({ state, results, words }: ResultScope): Markup => html`
        <section aria-labelledby="policy-heading">
          <h2 id="policy-heading">${words.policy}</h2>
          <p>${words.policyHint}</p>
          <p class="field"><label for="f-policy">${words.policyExisting}</label>
            <textarea id="f-policy" name="policy" rows="2" form="builder" autocomplete="off" spellcheck="false">${state.policy}</textarea></p>
          <div data-part="policy"><p>${state.policy.trim() === '' ? words.policyNew : words.policyCompleted}</p>${codeBlock(
            'policy',
            words.policy,
            `Content-Security-Policy: ${results.policy}`,
            words,
          )}</div>
        </section>`;

function recipeSection({ state, results, language, words }: ResultScope): Markup {
  const texts = recipeTexts[language];
  const { steps, tried, name } = texts[state.recipe];
  const parts = partsOf(results, state.element);
  return html`
        <section aria-labelledby="recipe-heading">
          <h2 id="recipe-heading">${words.recipe}</h2>
          <p class="field"><label for="f-recipe">${words.recipeHint}</label>
            <select id="f-recipe" name="recipe" form="builder">${recipes.map(
              (each) =>
                html`<option value="${each}"${each === state.recipe ? html` selected` : ''}>${texts[each].name}</option>`,
            )}</select></p>
          <div data-part="recipe"><ol class="steps">${steps(parts).map(
            ({ text, code }, at) => html`
            <li><p>${text}</p>${code ? codeBlock(`step-${at + 1}`, `${name} ${at + 1}`, code, words) : ''}</li>`,
          )}</ol>
          <p class="hint">${tried}</p></div>
        </section>`;
}

/** What the builder made: the lines first, then how they look, then what may be in their way. */
export const builderResults = (scope: ResultScope): Markup => html`
      <div class="results">
        ${snippetSection(scope)}${previewSection(scope)}${checkSection(scope)}${recipeSection(scope)}${policySection(scope)}
        <p class="vh" id="news" role="status" data-updated="${scope.words.updated}" data-copied="${scope.words.copied}" data-failed="${scope.words.copyFailed}"></p>
      </div>`;
