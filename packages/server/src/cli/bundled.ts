import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The CDN folder of the installed elements; undefined when they were not built. */
export function bundledCdn(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('@through-train/widgets/package.json');
  const folder = join(dirname(manifest), 'cdn');
  return existsSync(folder) ? folder : undefined;
}
