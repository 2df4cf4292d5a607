import { fileURLToPath } from 'node:url';
import type { Guides } from '@through-train/server';

const inCheckout = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The portal of a county with the elements in its pages. */
export const examplePortal: string = inCheckout('examples/county-portal');

/** The documentation and the catalogue of elements, where they are or will be built. */
export const guides: Guides = {
  docs: inCheckout('docs/.vitepress/dist'),
  storybook: inCheckout('storybook-static'),
};
