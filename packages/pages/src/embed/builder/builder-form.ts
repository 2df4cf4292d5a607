import {
  type LocalizedText,
  localized,
  type Site,
  type SiteSummary,
  languages as spoken,
} from '@through-train/contract';
import { catalogue } from '@through-train/embed/catalogue.js';
import { html } from 'hono/html';
import type { PageLanguage } from '../../frame/language.js';
import type { Markup } from '../../frame/markup.js';
import { attributeWords, valueWord } from './attribute-words.js';
import {
  type BuilderState,
  type Choices,
  fallbackKinds,
  fieldName,
  looks,
} from './builder-state.js';
import type { BuilderWords } from './builder-words.js';
import type { ElementAttribute } from './element-attributes.js';

/** What the form is filled with. */
export interface FormScope {
  readonly state: BuilderState;
  readonly choices: Choices;
  /** Every site there is to choose from. */
  readonly sites: readonly SiteSummary[];
  readonly site: Site | undefined;
  readonly language: PageLanguage;
  readonly words: BuilderWords;
}

type Option = readonly [value: string, text: string];

const select = (
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  hint?: string,
): Markup => html`
          <p class="field"><label for="f-${name}">${label}</label>
            <select id="f-${name}" name="${name}">${options.map(
              ([value, text]) =>
                html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
            )}</select>${hint ? html`<span class="hint">${hint}</span>` : ''}</p>`;

const flag = (name: string, label: string, checked: boolean): Markup => html`
          <p class="flag"><label><input type="checkbox" name="${name}" value="1"${
            checked ? html` checked` : ''
          }> ${label}</label></p>`;

/** The things of a site that an attribute can name. */
function thingsOf(
  site: Site | undefined,
  type: string,
): readonly { id: string; name: LocalizedText }[] {
  if (!site) return [];
  if (type === 'mailbox') return site.mailboxes;
  if (type === 'column') return site.columns;
  return site.categories.flatMap((each) => [each, ...each.children]);
}

function attributeField(attribute: ElementAttribute, scope: FormScope): Markup {
  const { state, site, language, words } = scope;
  const { name, control } = attribute;
  const field = fieldName(state.element, name);
  const { label, hint } = attributeWords(name, attribute.description, language);
  const value = state.attributes.get(name) ?? '';
  switch (control.type) {
    case 'flag':
      return flag(field, label, value === true);
    case 'choice': {
      const look = looks.some((each) => each === name);
      const options = control.values.map(
        (each, at): Option => [
          each,
          valueWord(each, language) + (look && at === 0 ? words.byDefault : ''),
        ],
      );
      const all = look ? options : [['', words.unset] as const, ...options];
      return select(field, label, all, String(value), hint);
    }
    case 'mailbox':
    case 'column':
    case 'category': {
      const things = thingsOf(site, control.type).map(
        (each): Option => [each.id, localized(each.name, language)],
      );
      return select(field, label, [['', words.any], ...things], String(value), hint);
    }
    default: {
      const id = `f-${field}`;
      const type =
        control.type === 'number'
          ? html`type="number" min="${control.min}" max="${control.max}"`
          : html`type="text"`;
      return html`
          <p class="field"><label for="${id}">${label}</label>
            <input id="${id}" name="${field}" ${type} value="${value}" autocomplete="off" spellcheck="false">${
              hint ? html`<span class="hint">${hint}</span>` : ''
            }</p>`;
    }
  }
}

function siteOptions({ state, sites, language }: FormScope): Markup {
  const option = ({ id, name }: { id: string; name: LocalizedText }) => html`
              <option value="${id}" data-find="${[id, ...Object.values(name)].join(' ').toLowerCase()}"${
                id === state.site ? html` selected` : ''
              }>${localized(name, language)} · ${id}</option>`;
  const tops = sites.filter(({ parent }) => parent === null);
  const groups = sites.filter(({ level }) => level === 'prefecture');
  return html`${tops.map(option)}${groups.map(
    (group) => html`
            <optgroup label="${localized(group.name, language)}">${[
              group,
              ...sites.filter(({ parent }) => parent === group.id),
            ].map(option)}</optgroup>`,
  )}`;
}

const attributesOf = ({ state, choices }: FormScope): readonly ElementAttribute[] =>
  (choices.attributes.get(state.element) ?? []).filter(
    ({ name }) => name !== 'api' && name !== 'site',
  );

const isLook = ({ name }: ElementAttribute): boolean => looks.some((look) => look === name);

/** The options of the chosen element. */
export function optionFields(scope: FormScope): Markup {
  const own = attributesOf(scope).filter((attribute) => !isLook(attribute));
  if (own.length === 0) return html`<p class="hint">${scope.words.noOptions}</p>`;
  return html`${own.map((attribute) => attributeField(attribute, scope))}`;
}

const languageNames: Readonly<Record<string, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/** The settings: a plain form whose answer is the page itself. */
export function builderForm(scope: FormScope): Markup {
  const { state, choices, language, words } = scope;
  const { channels, pinned } = choices.versions;
  const shown = attributesOf(scope).filter(isLook);
  return html`
      <form id="builder" class="settings" action="/embed/" method="get" aria-label="${words.settings}">
        <input type="hidden" name="lang" value="${language}">
        <fieldset><legend>${words.element}</legend>
          <div class="cards">${catalogue.map(
            ({ name, title, about }) => html`
            <label class="card"><input type="radio" name="element" value="${name}"${
              name === state.element ? html` checked` : ''
            }><span><b>${title[language]}</b><span class="hint">${about[language]}</span></span></label>`,
          )}
          </div>
        </fieldset>
        <fieldset><legend>${words.site}</legend>
          <p class="field" data-script hidden><label for="site-search">${words.siteSearch}</label>
            <input id="site-search" type="search" autocomplete="off" spellcheck="false"></p>
          <p class="field"><label for="f-site" class="quiet-label">${words.siteList}</label>
            <select id="f-site" name="site" size="7">${siteOptions(scope)}</select></p>
          <p class="hint" id="site-found" role="status" data-words="${words.siteFound}"></p>
        </fieldset>
        <fieldset><legend>${words.look}</legend>
          <div class="pair" data-part="look">${shown.map((attribute) => attributeField(attribute, scope))}${select(
            'language',
            words.language,
            [
              ['', words.languageOfPage],
              ...spoken.map((each): Option => [each, languageNames[each] ?? each]),
            ],
            state.language ?? '',
          )}</div>
        </fieldset>
        <fieldset><legend>${words.options}</legend>
          <div data-part="options">${optionFields(scope)}</div>
        </fieldset>
        <fieldset><legend>${words.fallback}</legend>
          <p class="hint">${words.fallbackHint}</p>
          ${select(
            'fallback',
            words.fallbackChoice,
            fallbackKinds.map((kind): Option => [kind, words.fallbacks[kind]]),
            state.fallback,
          )}
          <p class="field"><label for="f-phone">${words.phone}</label>
            <input id="f-phone" name="phone" type="tel" value="${state.phone}" autocomplete="off"></p>
        </fieldset>
        <fieldset><legend>${words.version}</legend>
          ${select(
            'version',
            words.versionChoice,
            [
              ...channels.map((name): Option => [name, words.channel(name)]),
              ...pinned.map((name): Option => [name, words.pinned(name)]),
            ],
            state.version,
            words.versionHint,
          )}
        </fieldset>
        <p><button type="submit">${words.apply}</button></p>
      </form>`;
}
