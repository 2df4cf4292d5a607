import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementTable, Handlers } from './element-props.js';

/**
 * What markup of Svelte takes for an element: `<mayor-mailbox onappeal-submitted={…} />`, or
 * `on:appeal-submitted` before Svelte 5.
 */
export type SvelteElements = {
  [Tag in keyof ElementTable]: Attributes<Tag> &
    Handlers<Tag, 'on' | 'on:'> &
    Omit<HTMLAttributes<ElementTable[Tag]['element']>, keyof Attributes<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
