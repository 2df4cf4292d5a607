import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readWords } from './words.mjs';

const file = fileURLToPath(new URL('../src/openapi/words.ts', import.meta.url));

const head = `// Generated from the comments beside this folder by scripts/write-words.mjs; changes here are lost.
import type { Words } from './described.js';

/** What the comments of the contract say, by the name of the constant they stand at. */
export const words: Readonly<Record<string, Words>> = `;

/** The module from which the OpenAPI document has its descriptions. */
export const wordsModule = () =>
  `${head}${JSON.stringify(essential(readWords()), undefined, 2)};\n`;

/** What has words. A schema with a name of its own in the document has them there alone. */
function essential(words) {
  const entries = Object.entries(words).map(([name, each]) => [name, kept(each)]);
  return Object.fromEntries(entries.filter(([, each]) => each));
}

function kept({ description, default: fallback, examples, fields, branches, of }) {
  const parts = of ? undefined : fields && essential(fields);
  const several = of ? undefined : branches?.map((branch) => kept(branch) ?? {});
  const tidy = {
    ...(description && { description }),
    ...(fallback !== undefined && { default: fallback }),
    ...(examples && { examples }),
    ...(parts && Object.keys(parts).length > 0 && { fields: parts }),
    ...(several?.some((branch) => Object.keys(branch).length > 0) && { branches: several }),
  };
  return Object.keys(tidy).length > 0 ? tidy : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(file, wordsModule());
}
