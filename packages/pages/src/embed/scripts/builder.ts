/**
 * The builder's page without reloads. The server makes every part of it; this asks for the page anew
 * when something was chosen and takes over the parts that became different.
 */
import { copyButtons, showScripted } from './copy-buttons.js';
import { fitPreview } from './fitted-preview.js';
import { pagePolicy } from './page-policy.js';
import { siteSearch } from './site-search.js';

const form = document.getElementById('builder') as HTMLFormElement;
const news = document.getElementById('news');
const { updated = '', copied = '', failed = '' } = news?.dataset ?? {};

function say(text: string): void {
  if (news) news.textContent = text;
}

/** What was chosen, without what was left empty. */
function address(): URL {
  const chosen = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return new URL(`${form.action}?${new URLSearchParams(chosen)}`);
}

/** Parts stay as they are, with focus and scrolling, unless what they say has changed. */
function takeOver(page: Document): void {
  for (const part of document.querySelectorAll('[data-part]')) {
    const fresh = page.querySelector(`[data-part="${part.getAttribute('data-part')}"]`);
    if (!fresh) continue;
    showScripted(fresh);
    if (part.innerHTML === fresh.innerHTML) continue;
    part.replaceChildren(...fresh.childNodes);
  }
  const other = page.querySelector('.top a[hreflang]')?.getAttribute('href');
  if (other) document.querySelector('.top a[hreflang]')?.setAttribute('href', other);
}

let asked = 0;

async function refresh(): Promise<void> {
  const mine = ++asked;
  const url = address();
  history.replaceState(null, '', url);
  const answer = await fetch(url);
  const text = await answer.text();
  if (mine !== asked || !answer.ok) return;
  takeOver(new DOMParser().parseFromString(pagePolicy.createHTML(text), 'text/html'));
  say(updated);
}

/** The preview is one page at three widths: it need not load again for another one. */
function setWidth(width: string): void {
  const frame = document.querySelector('#preview iframe');
  if (frame) frame.className = `w${width}`;
  history.replaceState(null, '', address());
}

let pause: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLElement) || !('form' in target) || target.form !== form) return;
  if (target instanceof HTMLInputElement && target.name === 'width') return setWidth(target.value);
  if (!target.getAttribute('name')) return;
  const typed = target instanceof HTMLTextAreaElement || target.matches('[type=text], [type=tel]');
  clearTimeout(pause);
  pause = setTimeout(() => void refresh(), typed ? 400 : 0);
});
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.form === form) void refresh();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void refresh();
});

showScripted(document);
form.querySelector('[type=submit]')?.setAttribute('hidden', '');
copyButtons({ copied, failed }, say);
const search = document.getElementById('site-search');
const list = document.getElementById('f-site');
if (search instanceof HTMLInputElement && list instanceof HTMLSelectElement) {
  siteSearch(search, list);
  const chosen = list.selectedOptions[0];
  if (chosen) {
    const above = chosen.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += above - list.clientHeight / 2;
  }
}
const box = document.getElementById('preview');
if (box) fitPreview(box);
