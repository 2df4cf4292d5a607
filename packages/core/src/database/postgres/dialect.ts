import { type Dialect, PostgresAdapter, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';

class MarkedAdapter extends PostgresAdapter {
  readonly engine = 'postgres';
}

/** Kysely's PostgreSQL, which says what it is. */
export function postgresDialect(pool: Pool): Dialect {
  const own = new PostgresDialect({ pool });
  return {
    createDriver: () => own.createDriver(),
    createAdapter: () => new MarkedAdapter(),
    createQueryCompiler: () => own.createQueryCompiler(),
    createIntrospector: (db) => own.createIntrospector(db),
  };
}
