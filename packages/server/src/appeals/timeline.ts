import type { Audience, TimelineEntry } from '@through-train/contract';
import { redact } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import type { EventRow } from '@through-train/core/database/schema.js';
import { type KnownText, publicNote } from '@through-train/core/publication/later-texts.js';
import type { Selectable } from 'kysely';

type Event = Selectable<EventRow>;

/** Every event of an appeal, in order. */
export async function eventsOf(db: Database, appealId: number): Promise<Event[]> {
  return await db
    .selectFrom('events')
    .selectAll()
    .where('appealId', '=', appealId)
    .orderBy('sequence')
    .execute();
}

// Posts and units, no persons.
const entryOf = ({ action, at, role, byName }: Event, note: string | null): TimelineEntry => ({
  action,
  at,
  by: { role, name: byName === null ? null : JSON.parse(byName) },
  note,
});

const isCitizens = (audience: Audience): boolean => audience !== 'staff';

/** What happened, as the citizen is told: no notes meant for officials. */
export const citizenTimeline = (events: readonly Event[]): TimelineEntry[] =>
  events
    .filter(({ shownTo }) => isCitizens(shownTo))
    .map((event) => entryOf(event, isCitizens(event.noteTo) ? event.note : null));

/**
 * What happened, as the public is told. A person's words stand beside it only when they are among the
 * `published` texts; the system's own sentences are nobody's.
 */
export const publicTimeline = (
  events: readonly Event[],
  published: readonly KnownText[],
): TimelineEntry[] =>
  events
    .filter(({ shownTo }) => shownTo === 'public')
    .map((event) => {
      if (event.noteTo !== 'public') return entryOf(event, null);
      const own = event.role === 'system' && event.note !== null ? redact(event.note) : null;
      return entryOf(event, own ?? publicNote(published, event.sequence));
    });
