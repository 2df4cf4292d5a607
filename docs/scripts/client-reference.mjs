import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';

const client = fileURLToPath(new URL('../../packages/client/', import.meta.url));

/** Writes the page of the client, from the docstrings of what it exports, into `folder`. */
export async function writeClientPage(folder) {
  await rm(folder, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    name: 'Client reference',
    router: 'module',
    entryPoints: [`${client}src/index.ts`],
    tsconfig: `${client}tsconfig.json`,
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    excludeExternals: true,
    excludeInternal: true,
    // The types of other packages are named, their pages are the API reference.
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    logLevel: 'Warn',
    outputs: [
      {
        name: 'markdown',
        path: folder,
        options: {
          entryFileName: 'index',
          hideBreadcrumbs: true,
          hidePageHeader: true,
          parametersFormat: 'table',
          interfacePropertiesFormat: 'table',
          classPropertiesFormat: 'table',
          excludeScopesInPaths: true,
          sanitizeComments: true,
          useCodeBlocks: true,
        },
      },
    ],
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the client.');
  await app.generateOutputs(project);
  if (app.logger.hasErrors())
    throw new Error('TypeDoc could not write the reference of the client.');
  const page = join(folder, 'index.md');
  const mark = '<!-- Generated from packages/client. Changes here are lost. -->\n\n';
  await writeFile(page, mark + (await readFile(page, 'utf8')));
}
