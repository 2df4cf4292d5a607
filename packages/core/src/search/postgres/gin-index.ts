import { type SqlBool, sql } from 'kysely';
import { foldText } from '../fold.js';
import type { SearchIndex } from '../search-index.js';
import { pairsIn } from '../search-text.js';

/**
 * Every character of folded texts and every pair of neighbours, each once. A word holds no white space,
 * so no pair with any in it is ever asked for.
 */
function charactersIn(...folded: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of folded.flatMap((text) => text.split(/\s+/u))) {
    const characters = Array.from(word);
    for (const character of characters) found.add(character);
    for (const pair of pairsIn(characters)) found.add(pair);
  }
  return [...found];
}

/** What must be among the characters and pairs of a text that holds a word. */
function partsOf(word: string): string[] {
  const characters = Array.from(word);
  return characters.length === 1 ? characters : pairsIn(characters);
}

/**
 * A table whose GIN index proposes the appeals that hold all pairs of a word; that they stand in their
 * order is looked up in the folded texts. Positions of a `tsvector` end at 16,383 and at 255 for one
 * pair, so that phrases of it would miss words in long texts.
 */
export const postgresIndex: SearchIndex = {
  enter: async (trx, appealId, { title, body, later }) => {
    // A line break parts title and body: a word never holds one, so none is found across the two.
    const letter = `${foldText(title)}\n${foldText(body)}`;
    const after = foldText(later);
    await sql`insert into "searchIndex" ("appealId", "letter", "later", "characters")
      values (${appealId}, ${letter}, ${after}, ${charactersIn(letter, after)})`.execute(trx);
  },
  remove: async (trx, appealId) => {
    await sql`delete from "searchIndex" where "appealId" = ${appealId}`.execute(trx);
  },
  clear: async (trx) => {
    await sql`delete from "searchIndex"`.execute(trx);
  },
  holds: (words) => {
    const parts = [...new Set(words.flatMap(partsOf))];
    // One or two characters are found by the index alone.
    const inOrder = words
      .filter((word) => partsOf(word).length > 1)
      .map(
        (word) =>
          sql<SqlBool>` and (strpos("letter", ${word}) > 0 or strpos("later", ${word}) > 0)`,
      );
    return sql`"appeals"."id" in (
      select "appealId" from "searchIndex"
      where "characters" @> ${parts}::text[]${sql.join(inOrder, sql``)})`;
  },
  frequencies: async (db, pairs) => {
    const { rows } = await sql<{ pair: string; texts: number }>`
      select "pair", (
        select count(*) from "searchIndex" where "characters" @> array["pair"]) as "texts"
      from unnest(${pairs}::text[]) as "asked" ("pair")`.execute(db);
    return new Map(rows.map(({ pair, texts }) => [pair, texts]));
  },
  sharing: (pairs) => {
    const asked = pairs.map(({ pair }) => pair);
    const weights = pairs.map(({ weight }) => weight);
    return sql`(
      select "appealId", sum("asked"."weight") as "weight"
      from unnest(${asked}::text[], ${weights}::integer[]) as "asked" ("pair", "weight")
      join "searchIndex" on "characters" @> array["asked"."pair"]
        and strpos("letter", "asked"."pair") > 0
      group by "appealId")`;
  },
};
