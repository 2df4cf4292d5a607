import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A block of TypeScript in a page of the repository. */
export interface Sample {
  /** Such as `docs/client.md:11`, the line of its first statement. */
  readonly place: string;
  readonly page: string;
  readonly line: number;
  readonly code: string;
}

/** The blocks of a page that are TypeScript. */
export function samplesIn(page: string, text: string): Sample[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = '', index }) => {
    const line = text.slice(0, index).split('\n').length + 1;
    return { place: `${page}:${line}`, page, line, code };
  });
}

/** Every sample that uses the client, and every one of the pages about it. */
export const clientSamples: readonly Sample[] = globSync(
  ['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'],
  {
    cwd: root,
    exclude: (name) => /(?:^|\/)(?:node_modules|reference)$/.test(name),
  },
)
  .sort()
  .flatMap((page) => samplesIn(page.replaceAll('\\', '/'), readFileSync(`${root}${page}`, 'utf8')))
  .filter(
    ({ page, code }) =>
      code.includes("from '@through-train/client'") ||
      /(?:^docs|client)\/(?:client|README)\.md$/.test(page),
  );
