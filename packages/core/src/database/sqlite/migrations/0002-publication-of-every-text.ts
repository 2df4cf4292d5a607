import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { searchTokens } from '../../../search/sqlite/tokens.js';

/** The events that gave a reply: at once, or by approval. One that only waited was shown to staff alone. */
const gaveReply = `("action" = 'approve-reply' or ("action" = 'reply' and "shownTo" = 'public'))`;

/** Numbers the rows of a table by the events that brought them: both are in the order of time. */
const matched = (table: string, rows: string, order: string, events: string): string => `
  update "${table}" set "sequence" = "brought"."sequence"
  from (select "appealId", "sequence",
      row_number() over (partition by "appealId" order by "sequence") as "place"
    from "events" where ${events}) as "brought",
    (select "id", "appealId",
      row_number() over (partition by "appealId" order by ${order}) as "place"
    from "${table}" where ${rows}) as "kept"
  where "kept"."id" = "${table}"."id" and "brought"."appealId" = "kept"."appealId"
    and "brought"."place" = "kept"."place"`;

// What was public until now without a person having let it out waits for one; what nobody could have
// let out is private: the letter is, or is no longer handled, or the citizen was never asked. Whoever
// imported a letter let out its reply with it, as long as the letter stands there.
const publicationOf = (events: string): string => `case
  when "appeals"."publicationWish" = 'private' then 'private'
  when "appeals"."handling" in ('rejected', 'merged', 'withdrawn') then 'private'
  when ${events}."action" in ('evaluate', 'supplement') then 'private'
  when ${events}."role" = 'system' and "appeals"."publication" = 'published' then 'published'
  else 'pending_review' end`;

const statements = [
  // The event that gave the reply, null while it waits or when it was declined; and what its writer
  // confirmed as the words the public will read.
  `alter table "replies" add column "sequence" integer`,
  `alter table "replies" add column "publicText" text`,
  `alter table "supplements" add column "sequence" integer`,
  `alter table "evaluations" add column "sequence" integer`,
  matched('replies', `"status" = 'given'`, `"repliedAt", "id"`, gaveReply),
  matched('supplements', 'true', `"id"`, `"action" = 'supplement'`),
  matched('evaluations', 'true', `"id"`, `"action" = 'evaluate'`),

  // The originals stay where they are: replies, and the notes of events.
  `create table "publicTexts" (
    "appealId" integer not null references "appeals" ("id"), "sequence" integer not null,
    "type" text not null, "publication" text not null, "redacted" text,
    primary key ("appealId", "sequence")) without rowid`,
  `insert into "publicTexts"
    select "appeals"."id", "e"."sequence",
      case when "e"."action" in ('reply', 'approve-reply') then 'reply'
        when "e"."action" = 'evaluate' then 'evaluation'
        when "e"."action" = 'supplement' then 'supplement'
        else 'note' end,
      ${publicationOf('"e"')}, null
    from "events" as "e" join "appeals" on "appeals"."id" = "e"."appealId"
    where ${gaveReply} or "e"."action" = 'supplement'
      or ("e"."action" = 'evaluate' and "e"."note" is not null)
      or ("e"."noteTo" = 'public' and "e"."note" is not null and "e"."role" <> 'system'
        and "e"."action" <> 'evaluate')`,
  `alter table "appeals" add column "textsToReview" integer not null default 0`,
  `update "appeals" set
    "textsToReview" = case when "publication" in ('pending_review', 'published') then (
      select count(*) from "publicTexts"
      where "appealId" = "appeals"."id" and "publication" = 'pending_review') else 0 end,
    "facts" = json_set("facts", '$.sequence', "revision", '$.pendingPublicText', json('false'),
      '$.texts', json((select json_group_array(
          json_object('id', "sequence", 'type', "type", 'publication', "publication",
            'redacted', json('false')) order by "sequence")
        from "publicTexts" where "appealId" = "appeals"."id")))`,
  // By triggers, so that no change to what the public reads can forget it.
  ...['insert', 'update', 'delete'].map((change) => {
    const rows = [change !== 'insert' && 'old', change !== 'delete' && 'new'].filter(Boolean);
    const shown = rows.map((row) => `${row}."publication" = 'published'`).join(' or ');
    return `create trigger "publicTexts_${change}" after ${change} on "publicTexts" when ${shown}
      begin update "revisions" set "value" = "value" + 1 where "name" = 'public'; end`;
  }),
  `update "revisions" set "value" = "value" + 1 where "name" = 'public'`,
];

interface Indexed {
  readonly id: number;
  readonly publicTitle: string;
  readonly publicBody: string;
}

const batch = 500;

/** Takes the replies that now wait for a moderator out of the search index; the letters stay in it. */
async function forgetReplies<T>(db: Kysely<T>): Promise<void> {
  for (let after = 0; ; ) {
    const { rows } = await sql<Indexed>`
      select "id", "publicTitle", "publicBody" from "appeals"
      where "publication" = 'published' and "id" > ${after} and exists (
        select 1 from "publicTexts" where "appealId" = "appeals"."id" and "type" = 'reply'
          and "publication" <> 'published')
      order by "id" limit ${batch}`.execute(db);
    for (const { id, publicTitle, publicBody } of rows) {
      await sql`delete from "searchIndex" where "rowid" = ${id}`.execute(db);
      await sql`insert into "searchIndex" ("rowid", "title", "body", "replies")
        values (${id}, ${searchTokens(publicTitle)}, ${searchTokens(publicBody)}, '')`.execute(db);
    }
    const last = rows.at(-1);
    if (rows.length < batch || !last) return;
    after = last.id;
  }
}

/** Every text after the letter gets a publication of its own; nothing is public because a letter is. */
export const publicationOfEveryText: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
    await forgetReplies(db);
  },
};
