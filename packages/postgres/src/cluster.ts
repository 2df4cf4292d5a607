/** Where a PostgreSQL for tests keeps its data, and how it is reached. */
export interface Cluster {
  /** An empty folder. */
  readonly dataDir: string;
  /** On 127.0.0.1. */
  readonly port: number;
}

/** Starts PostgreSQL for a cluster and gives back what ends it; throws with what it said. */
export type StartCluster = (cluster: Cluster) => Promise<() => Promise<void>>;

/** Who may do everything in the cluster. */
export const admin = { user: 'postgres', password: 'for-tests' };

/** For `initdb`: the same order of texts on every machine. */
export const initdbFlags = ['--encoding=UTF8', '--locale=C.UTF-8'];

/**
 * For `postgres`. Whoever pulls the plug on a test has lost nothing; two that wait for each other are found
 * out at once.
 */
export const postgresFlags = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'jit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=400',
  'deadlock_timeout=50ms',
  'listen_addresses=127.0.0.1',
].flatMap((setting) => ['-c', setting]);

/** PostgreSQL does not run as root. */
export const isRoot = process.getuid?.() === 0;
