import type { PlainPage } from '@through-train/embed/catalogue.js';
import { shippedLanguage } from '@through-train/words/language/shipped-language.js';
import { nearestLang } from '../language/nearest-language.js';

/** Where the letters of an element go, while that is known. */
interface Destination {
  readonly connection: { readonly api: string; readonly siteId: string } | undefined;
}

/** What a form of the page listens to. The last three are of every key. */
const formEvents = [
  'submit',
  'formdata',
  'reset',
  'input',
  'change',
  'keydown',
  'keypress',
  'keyup',
];

const apart = new WeakSet<HTMLElement>();

/**
 * Keeps an element and a form of the page around it out of each other’s way: the controls of the
 * fallback, which the parser has given to that form, get one that posts to the API, and what somebody
 * types, sends or resets in the element is no business of the page’s form.
 */
export function standApart(host: HTMLElement, destination: Destination, page: PlainPage): void {
  if (apart.has(host)) return;
  apart.add(host);
  const own = document.createElement('form');
  own.id = `through-train-${Math.random().toString(36).slice(2)}`;
  own.hidden = true;
  own.method = 'post';
  own.acceptCharset = 'utf-8';

  const give = () => {
    const controls = 'button, fieldset, input, select, textarea';
    for (const control of host.querySelectorAll<HTMLInputElement>(controls)) {
      const { form } = control;
      // An empty one is from the loader.
      const taken = form ? !host.contains(form) : control.getAttribute('form') === '';
      if (!taken) continue;
      if (!own.isConnected) host.append(own);
      control.setAttribute('form', own.id);
    }
  };
  const endHere = (event: Event) => {
    const { key } = event as KeyboardEvent;
    if (host.closest('form') && (!key || key === 'Enter')) event.stopPropagation();
    if (event.type !== 'submit' || event.target !== own) return;
    const { connection } = destination;
    if (connection) own.action = addressOf(page, host, connection);
    else event.preventDefault();
  };

  for (const type of formEvents) host.addEventListener(type, endHere);
  new MutationObserver(give).observe(host, { childList: true, subtree: true });
  give();
}

/** Where the API's server answers forms. */
const addressOf = (
  page: PlainPage,
  host: HTMLElement,
  { api, siteId }: NonNullable<Destination['connection']>,
): string =>
  `${api.replace(/\/+$/, '')}/forms/${siteId}/${page}?lang=${shippedLanguage(nearestLang(host))}`;
