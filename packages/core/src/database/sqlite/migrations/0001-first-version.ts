import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const listedBy = ['provinceId', 'prefectureId', 'countyId', 'siteId'] as const;

/** `publicSiteId` and its like: the site's id once the appeal is published, null before. */
const publicName = (column: string): string =>
  `public${column[0]?.toUpperCase()}${column.slice(1)}`;

const publicColumns = listedBy.map(
  (column) => `"${publicName(column)}" text generated always as
    (case when "publication" = 'published' then "${column}" end) virtual`,
);

// Published appeals are listed by level of the site asked for and in three orders. Each index serves
// one of those lists without sorting, holds published appeals alone, and costs nothing before.
const listIndexes = listedBy.flatMap((column) =>
  ['submittedAt', 'repliedAt', 'supports'].map(
    (order) => `create index "appeals_${publicName(column)}_${order}"
      on "appeals" ("${publicName(column)}", "${order}", "id")
      where "${publicName(column)}" is not null`,
  ),
);

const statements = [
  `create table "sites" (
    "id" text primary key, "name" text not null, "level" text not null,
    "divisionCode" text not null, "parentId" text references "sites" ("id"),
    "provinceId" text, "prefectureId" text, "countyId" text,
    "config" text not null, "position" integer not null)`,
  `create index "sites_parent" on "sites" ("parentId")`,
  `create table "mailboxes" (
    "id" text primary key, "siteId" text not null references "sites" ("id"),
    "name" text not null, "type" text not null, "post" text, "unitId" text,
    "claimedAt" text, "position" integer not null)`,
  `create index "mailboxes_site" on "mailboxes" ("siteId", "position")`,
  `create table "units" (
    "id" text primary key, "siteId" text not null references "sites" ("id"),
    "name" text not null, "position" integer not null)`,
  `create index "units_site" on "units" ("siteId", "position")`,
  `create table "origins" (
    "siteId" text not null references "sites" ("id"), "origin" text not null,
    primary key ("siteId", "origin")) without rowid`,
  `create index "origins_origin" on "origins" ("origin")`,

  `create table "appeals" (
    "id" integer primary key autoincrement, "number" text not null unique,
    "siteId" text not null references "sites" ("id"),
    "provinceId" text, "prefectureId" text, "countyId" text,
    "divisionCode" text not null, "mailboxId" text references "mailboxes" ("id"),
    "column" text not null, "kind" text not null, "categoryId" text, "language" text not null,
    "title" text not null, "body" text not null, "details" text not null,
    "anonymous" integer not null, "publicationWish" text not null, "queryCodeHash" blob not null,
    "submittedAt" text not null,
    "facts" text not null, "handling" text not null, "publication" text not null, "state" text,
    "dueFor" text, "dueAt" text, "paused" integer not null, "supervisionLevel" text,
    "repliedAt" text, "firstRepliedAt" text, "closedAt" text, "responsible" text,
    "leadUnitId" text, "claimedMailboxId" text, "claimedUnitId" text,
    "redactedTitle" text, "redactedBody" text,
    "publicTitle" text, "publicBody" text, "publishedAt" text,
    "supports" integer not null default 0, "revision" integer not null, "updatedAt" text not null,
    ${publicColumns.join(', ')},
    check (("publication" = 'published') = ("publicTitle" is not null)),
    check (("publicTitle" is null) = ("publicBody" is null)))`,
  ...listIndexes,
  `create index "appeals_site" on "appeals" ("siteId", "submittedAt")`,
  `create index "appeals_prefecture" on "appeals" ("prefectureId", "submittedAt")`,
  `create index "appeals_province" on "appeals" ("provinceId", "submittedAt")`,
  `create index "appeals_mailbox" on "appeals" ("mailboxId", "submittedAt")`,
  `create index "appeals_due" on "appeals" ("dueAt") where "dueAt" is not null`,
  `create index "appeals_handling" on "appeals" ("handling", "submittedAt")`,
  `create table "appealParties" (
    "appealId" integer not null references "appeals" ("id"), "part" text not null,
    "type" text not null, "partyId" text not null,
    primary key ("appealId", "part", "type", "partyId")) without rowid`,
  `create index "appealParties_party" on "appealParties" ("type", "partyId", "part", "appealId")`,

  `create table "events" (
    "id" integer primary key autoincrement,
    "appealId" integer not null references "appeals" ("id"), "sequence" integer not null,
    "action" text not null, "at" text not null, "role" text not null, "byName" text,
    "memberId" integer, "note" text, "shownTo" text not null,
    "noteTo" text not null, "command" text not null,
    unique ("appealId", "sequence"))`,
  `create trigger "events_keep" before update on "events"
    begin select raise(abort, 'an event is never changed'); end`,
  `create trigger "events_stay" before delete on "events"
    begin select raise(abort, 'an event is never removed'); end`,
  `create table "replies" (
    "id" integer primary key autoincrement,
    "appealId" integer not null references "appeals" ("id"), "status" text not null,
    "unitId" text, "unitName" text not null, "request" text not null, "findings" text not null,
    "decision" text not null, "legalBasis" text not null, "repliedAt" text not null)`,
  `create index "replies_appeal" on "replies" ("appealId", "repliedAt")`,
  `create table "supplements" (
    "id" integer primary key autoincrement,
    "appealId" integer not null references "appeals" ("id"),
    "text" text not null, "at" text not null)`,
  `create index "supplements_appeal" on "supplements" ("appealId")`,
  `create table "evaluations" (
    "id" integer primary key autoincrement,
    "appealId" integer not null references "appeals" ("id"),
    "grade" integer not null, "reason" text, "at" text not null)`,
  `create index "evaluations_appeal" on "evaluations" ("appealId")`,
  `create table "contacts" (
    "appealId" integer primary key references "appeals" ("id"), "cipher" blob not null)`,
  `create table "supports" (
    "appealId" integer not null references "appeals" ("id"), "deviceHash" text not null,
    "at" text not null, primary key ("appealId", "deviceHash")) without rowid`,
  `create table "daySequences" (
    "divisionCode" text not null, "day" text not null, "last" integer not null,
    primary key ("divisionCode", "day")) without rowid`,
  `create table "idempotencyKeys" (
    "scope" text not null, "key" text not null, "bodyHash" text not null, "answer" blob not null,
    "createdAt" text not null, primary key ("scope", "key"))`,
  `create index "idempotencyKeys_createdAt" on "idempotencyKeys" ("createdAt")`,
  `create table "attempts" (
    "subject" text primary key, "count" integer not null, "windowStartedAt" text not null,
    "blockedUntil" text) without rowid`,
  `create index "attempts_windowStartedAt" on "attempts" ("windowStartedAt")`,

  `create table "staffMembers" (
    "id" integer primary key autoincrement, "username" text not null unique, "name" text not null,
    "passwordHash" text not null, "disabled" integer not null default 0,
    "createdAt" text not null)`,
  `create table "staffMemberships" (
    "id" integer primary key autoincrement,
    "memberId" integer not null references "staffMembers" ("id"), "role" text not null,
    "siteId" text not null references "sites" ("id"), "unitIds" text not null,
    "mailboxIds" text not null, "head" integer not null)`,
  `create index "staffMemberships_member" on "staffMemberships" ("memberId")`,
  `create table "staffSessions" (
    "tokenHash" text primary key, "memberId" integer not null references "staffMembers" ("id"),
    "createdAt" text not null, "expiresAt" text not null) without rowid`,
  `create index "staffSessions_member" on "staffSessions" ("memberId")`,
  `create table "importSources" (
    "source" text not null, "externalId" text not null,
    "number" text not null references "appeals" ("number"),
    primary key ("source", "externalId")) without rowid`,
  `create table "revisions" ("name" text primary key, "value" integer not null) without rowid`,
  `insert into "revisions" values ('sites', 0), ('public', 0)`,
  // By triggers, so that no change to what the public reads can forget it.
  `create trigger "appeals_public" after update on "appeals"
    when old."publication" = 'published' or new."publication" = 'published'
    begin update "revisions" set "value" = "value" + 1 where "name" = 'public'; end`,
  `create trigger "mailboxes_public" after update of "claimedAt" on "mailboxes"
    begin update "revisions" set "value" = "value" + 1 where "name" = 'public'; end`,
  `create table "leases" (
    "name" text primary key, "holder" text not null, "expiresAt" text not null) without rowid`,

  // Tokens are already cut (see search-text.ts), so the plainest tokenizer is the right one.
  `create virtual table "searchIndex" using fts5 ("title", "body", "replies",
    content = '', contentless_delete = 1, tokenize = 'ascii')`,
  `create virtual table "searchTerms" using fts5vocab ("searchIndex", 'row')`,
];

/** Everything the first version keeps. */
export const firstTables: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
