import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, realpathSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { admin, type Cluster, initdbFlags, isRoot, postgresFlags } from './cluster.js';

/** Where Debian and its kin keep each version, in folders that are not on the path. */
const versions = '/usr/lib/postgresql';

// What the server says of itself is read, so it says it in English.
const env = { ...process.env, LC_ALL: 'C' };

/** Starts a PostgreSQL that is installed on this machine, on data of its own. */
export async function startInstalled({ dataDir, port }: Cluster): Promise<() => Promise<void>> {
  const programs = folderOfPrograms();
  const owner = isRoot ? userPostgres() : undefined;
  const passwordFile = `${dataDir}.password`;
  await writeFile(passwordFile, admin.password, { mode: 0o600 });
  if (owner) for (const path of [dataDir, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const access = [`--username=${admin.user}`, `--pwfile=${passwordFile}`, '--auth=password'];
  try {
    const args = [`--pgdata=${dataDir}`, ...access, ...initdbFlags];
    await promisify(execFile)(join(programs, 'initdb'), args, { env, ...owner });
  } finally {
    await rm(passwordFile);
  }
  // Without a socket: the folder for it belongs to the server that the machine may run.
  const place = ['-D', dataDir, '-p', String(port), '-c', 'unix_socket_directories='];
  const server = spawn(join(programs, 'postgres'), [...place, ...postgresFlags], { env, ...owner });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(said)));
  });
  return async () => {
    const closed = once(server, 'close');
    server.kill('SIGINT');
    await closed;
  };
}

/** The folder that holds `initdb` and `postgres`: on the path, else that of the newest version. */
function folderOfPrograms(): string {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'initdb'));
  const installed = existsSync(versions) ? readdirSync(versions) : [];
  const newestFirst = installed.sort((one, other) => Number(other) - Number(one));
  const initdb = [...onPath, ...newestFirst.map((version) => join(versions, version, 'bin/initdb'))]
    .filter((file) => existsSync(file))
    // A link on the path leads to where the others lie beside it.
    .map((file) => realpathSync(file))
    .find((file) => existsSync(join(dirname(file), 'postgres')));
  if (!initdb) throw new Error(`none is on the path or in ${versions}`);
  return dirname(initdb);
}

function userPostgres(): { readonly uid: number; readonly gid: number } {
  const id = (of: string) => Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
