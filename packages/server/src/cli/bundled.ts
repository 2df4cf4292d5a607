import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Guides } from '../http/guides.js';

/** Where the repository is, when the server runs in a checkout. */
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** The CDN folder of the installed elements; undefined when they were not built. */
export function bundledCdn(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('@through-train/widgets/package.json');
  const folder = join(dirname(manifest), 'cdn');
  return existsSync(folder) ? folder : undefined;
}

/** The example portal of a checkout; undefined in an installed package, which has none. */
export function examplePortal(): string | undefined {
  const folder = join(repository, 'examples/county-portal');
  return existsSync(folder) ? folder : undefined;
}

/** The documentation and the catalogue of a checkout, where they are or will be built. */
export function guidesOfCheckout(): Guides | undefined {
  if (!existsSync(join(repository, 'docs/package.json'))) return undefined;
  return {
    docs: join(repository, 'docs/.vitepress/dist'),
    storybook: join(repository, 'storybook-static'),
  };
}
