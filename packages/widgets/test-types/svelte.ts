import type {} from '@through-train/widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

// What a Svelte file becomes when it is checked.
export const mailbox: SvelteHTMLElements['mayor-mailbox'] = {
  site: 'linxiang',
  'tracker-url': '/track',
  class: 'letters',
  'onappeal-submitted': (event) => event.detail.number.length,
  'on:appeal-submitted': (event) => event.detail.number.length,
};

export const list: SvelteHTMLElements['appeal-list'] = { 'page-size': 5 };

export const mistakes: SvelteHTMLElements['mayor-mailbox'] = {
  // @ts-expect-error No such theme.
  theme: 'pink',
  // @ts-expect-error Its event has no query code.
  'onappeal-submitted': (event) => event.detail.queryCode,
};
