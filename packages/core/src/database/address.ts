/** Whether a place names a PostgreSQL database, and not a file. */
export const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** A database as people are told of it: without the password of an address. */
export function nameOfDatabase(where: string): string {
  if (!isPostgres(where)) return where;
  const { hostname, port, pathname } = new URL(where);
  return `${pathname.slice(1)} on ${hostname || 'this machine'}${port && `:${port}`}`;
}

/** The address of a database as `DATABASE_URL` says it, with dots for its password. */
export const addressOf = (where: string): string =>
  isPostgres(where)
    ? where.replace(/^(\w+:\/\/[^:@/]*):[^/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/, '$1…')
    : `sqlite:${where}`;
