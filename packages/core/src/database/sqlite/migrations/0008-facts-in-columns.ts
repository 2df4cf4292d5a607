import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const fact = (name: string): string => `json_extract("facts", '$.${name}')`;

const statements = [
  `alter table "appeals" add column "acceptedAt" text`,
  `alter table "appeals" add column "mailboxUnitId" text`,
  `alter table "appeals" add column "pendingReply" integer not null default 0`,
  `alter table "appeals" add column "pendingExtension" integer not null default 0`,
  `alter table "appeals" add column "reopeningRequested" integer not null default 0`,
  `alter table "appeals" add column "mergedInto" text`,
  `update "appeals" set
    "acceptedAt" = ${fact('acceptedAt')}, "mailboxUnitId" = ${fact('mailboxUnitId')},
    "pendingReply" = ${fact('pendingReply')},
    "pendingExtension" = ${fact('pendingExtension')} is not null,
    "reopeningRequested" = ${fact('reopeningRequested')}, "mergedInto" = ${fact('mergedInto')}`,
  `create index "appeals_mergedInto" on "appeals" ("mergedInto") where "mergedInto" is not null`,

  // The facts are made anew from what each event changed. Earlier events did not say it, so the last
  // of each appeal holds what all of them came to.
  `alter table "events" add column "changes" text`,
  `drop trigger "events_keep"`,
  `update "events" set "changes" = "appeals"."facts" from "appeals"
    where "appeals"."id" = "events"."appealId" and "events"."sequence" = "appeals"."revision"`,
  `create trigger "events_keep" before update on "events"
    begin select raise(abort, 'an event is never changed'); end`,
];

/** What queues and visibility ask of the facts, as columns; and in each event what it changed. */
export const factsInColumns: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
