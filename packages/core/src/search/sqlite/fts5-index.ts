import { sql } from 'kysely';
import type { SearchIndex } from '../search-index.js';
import { searchExpression, searchTokens, tokenOf } from './tokens.js';

/** FTS5 without content: the tokens of texts, `rowid` being the appeal's id. */
export const sqliteIndex: SearchIndex = {
  enter: async (trx, appealId, { title, body, later }) => {
    await sql`insert into "searchIndex" ("rowid", "title", "body", "replies") values
      (${appealId}, ${searchTokens(title)}, ${searchTokens(body)}, ${searchTokens(later)})`.execute(
      trx,
    );
  },
  remove: async (trx, appealId) => {
    await sql`delete from "searchIndex" where "rowid" = ${appealId}`.execute(trx);
  },
  clear: async (trx) => {
    await sql`insert into "searchIndex" ("searchIndex") values ('delete-all')`.execute(trx);
  },
  holds: (words) =>
    sql`"appeals"."id" in (
      select "rowid" from "searchIndex" where "searchIndex" match ${searchExpression(words)})`,
  frequencies: async (db, pairs) => {
    const pairOf = new Map(pairs.map((pair) => [tokenOf(pair), pair]));
    const { rows } = await sql<{ term: string; doc: number }>`
      select "term", "doc" from "searchTerms"
      where "term" in (${sql.join([...pairOf.keys()])})`.execute(db);
    return new Map(rows.map(({ term, doc }) => [pairOf.get(term) ?? '', doc]));
  },
  sharing: (pairs) => {
    const asked = pairs.map(({ pair, weight }) => [`{title body} : "${tokenOf(pair)}"`, weight]);
    return sql`(
      select "searchIndex"."rowid" as "appealId", sum("asked"."value" ->> 1) as "weight"
      from json_each(${JSON.stringify(asked)}) as "asked"
      cross join "searchIndex" on "searchIndex" match "asked"."value" ->> 0
      group by "searchIndex"."rowid")`;
  },
};
