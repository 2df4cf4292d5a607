import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The CDN folder of the installed elements; undefined when they were not built. */
export function bundledCdn(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('@through-train/widgets/package.json');
  const folder = join(dirname(manifest), 'cdn');
  return existsSync(folder) ? folder : undefined;
}

/** The example portal of a checkout; undefined in an installed package, which has none. */
export function examplePortal(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = resolve(here, '../../../../examples/county-portal');
  return existsSync(folder) ? folder : undefined;
}
