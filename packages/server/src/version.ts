import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The version of this server, as its package says. */
export const version: string = z.parse(z.object({ version: z.string() }), manifest).version;
