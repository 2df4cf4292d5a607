import { sql } from 'kysely';
import type { Moving } from '../moving/moving.js';
import { movedCode } from './error.js';

const trigger = sql.id('moved');
const refuse = sql.id('refuseAsMoved');
const tablesOf = (names: readonly string[]) => sql.join(names.map((name) => sql.table(name)));

export const postgresMoving: Moving = {
  columnsOf: async (db, table) => {
    const { rows } = await sql<{ name: string }>`
      select "column_name" as "name" from "information_schema"."columns"
      where "table_schema" = current_schema() and "table_name" = ${table}
        and "is_generated" = 'NEVER'
      order by "column_name" collate "C"`.execute(db);
    return rows.map(({ name }) => name);
  },
  atOneMoment: async (db, read) =>
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(read),
  stopWrites: async (trx, tables) => {
    await sql`lock table ${tablesOf(tables)} in share row exclusive mode`.execute(trx);
  },
  refuseWrites: async (trx, tables, words) => {
    const raise = `begin raise exception using errcode = '${movedCode}', message = '${words.replaceAll("'", "''")}'; end`;
    await sql`create or replace function ${refuse}() returns trigger language plpgsql
      as ${sql.lit(raise)}`.execute(trx);
    for (const table of tables) {
      await sql`create trigger ${trigger} before insert or update or delete on ${sql.table(table)}
        for each statement execute function ${refuse}()`.execute(trx);
    }
  },
  allowWrites: async (trx, tables) => {
    for (const table of tables) {
      await sql`drop trigger if exists ${trigger} on ${sql.table(table)}`.execute(trx);
    }
  },
  lastId: async (db, table) => {
    const { rows } = await sql<{ last: number }>`
      select coalesce(pg_sequence_last_value(pg_get_serial_sequence(${`"${table}"`}, 'id')::regclass), 0) as "last"`.execute(
      db,
    );
    return rows[0]?.last ?? 0;
  },
  goOnBehind: async (db, table, id) => {
    await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, 'id'), ${Math.max(id, 1)}, ${id > 0})`.execute(
      db,
    );
  },
  measure: async (db) => {
    await sql`analyze`.execute(db);
  },
  otherProcesses: async (db) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as "count" from "pg_stat_activity"
      where "datname" = current_database() and "application_name" = 'through-train'
        and "pid" <> pg_backend_pid()`.execute(db);
    return rows[0]?.count ?? 0;
  },
};
