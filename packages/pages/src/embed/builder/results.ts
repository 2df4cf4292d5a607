import type { EmbedCheck } from '@through-train/contract';
import { contentPolicy } from '@through-train/embed/csp/csp.js';
import { fallbackSnippet } from '@through-train/embed/fallback/fallback-snippet.js';
import { type EmbedLines, embedLines, firstAddress } from '@through-train/embed/snippet/snippet.js';
import type { PageLanguage } from '../../frame/language.js';
import type { PinnedFiles } from '../versions.js';
import type { BuilderState } from './builder-state.js';

/** What the builder makes of what was chosen. */
export interface Results {
  readonly lines: EmbedLines;
  /** The rule for the website's style sheet that keeps room for the element. */
  readonly room: string;
  readonly loader: { readonly address: string; readonly integrity: string | undefined };
  readonly policy: string;
  /** What is said about the page's address; undefined when none was given. */
  readonly check:
    | Pick<EmbedCheck, 'site' | 'nearest' | 'origin' | 'registered' | 'registeredBy' | 'command'>
    | undefined;
}

const phoneFallback = (phone: string, english: boolean): string => {
  const link = `<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
  return english
    ? `<p>If nothing appears here, please call ${link}.</p>`
    : `<p>如长时间未显示内容，请拨打 ${link}。</p>`;
};

/** The HTML inside the element, in the language of the element or, where it has none, of the builder. */
function fallbackOf(state: BuilderState, origin: string, page: PageLanguage): string {
  const language = state.language ?? page;
  const { element, site, phone, fallback } = state;
  if (fallback === 'phone') return phoneFallback(phone, language === 'en');
  const link = fallback === 'link';
  return fallbackSnippet({ element, api: origin, site, language, phone, link });
}

/** Where the server is and what it serves. */
export interface BuilderServer {
  readonly origin: string;
  readonly language: PageLanguage;
  /** What is known of the files of a version that never changes. */
  readonly pinned: PinnedFiles | undefined;
  readonly check: Results['check'];
}

/** Makes lines and policy. */
export function resultsOf(state: BuilderState, server: BuilderServer): Results {
  const { origin, pinned, language, check } = server;
  const integrity = pinned?.loader;
  const folder = `${origin}/cdn/${state.version}/`;
  const lang = state.language ? ([['lang', state.language]] as const) : [];
  const given = new Map([['site', state.site] as const, ...lang, ...state.attributes]);
  return {
    lines: embedLines({
      element: state.element,
      folder,
      integrity,
      modules: pinned?.modules,
      firstAddress: pinned?.modules && firstAddress(state.element, origin, given),
      attributes: [...given],
      fallback: fallbackOf(state, origin, language),
    }),
    room: `${state.element} { display: flow-root; min-height: ${state.attributes.has('compact') ? '20em' : '100vh'} }`,
    loader: { address: `${folder}loader.js`, integrity },
    policy: contentPolicy({
      cdn: `${origin}/cdn/`,
      ...(state.policy.trim() !== '' && { existing: state.policy.replace(/\s+/g, ' ') }),
    }),
    check,
  };
}
