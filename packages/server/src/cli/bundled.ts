import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** What was built in a package that is installed beside this one; undefined when it was not. */
function builtIn(manifest: string, name: string): string | undefined {
  const folder = join(dirname(require.resolve(manifest)), name);
  return existsSync(folder) ? folder : undefined;
}

/** The CDN folder of the installed elements. */
export const bundledCdn = (): string | undefined =>
  builtIn('@through-train/widgets/package.json', 'cdn');

/** The page of the installed desk. */
export const bundledDesk = (): string | undefined =>
  builtIn('@through-train/desk/package.json', 'dist/site');
