import type { AppealFacts, Command, LaterText } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';

const isPublished = (text: LaterText | undefined): boolean => text?.publication === 'published';

/** The words of a redacted version, by whatever name its parts have. */
function redactedWords(command: Extract<Command, { action: 'redact' }>): string {
  const { request, findings, decision, legalBasis, text } = command;
  return JSON.stringify(
    text === undefined ? { request, findings, decision, legalBasis } : { text },
  );
}

/** What the writer of a reply confirmed for the public. */
async function confirmedWords(
  trx: Transaction,
  appealId: number,
  sequence: number,
): Promise<string | null> {
  const reply = await trx
    .selectFrom('replies')
    .select('publicText')
    .where('appealId', '=', appealId)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return reply?.publicText ?? null;
}

/**
 * Writes down which texts a command brought, let out, took down or redacted.
 *
 * @returns whether what the public may read has changed, so that the search must follow
 */
export async function keepTexts(
  trx: Transaction,
  appealId: number,
  { before, after, command }: { before: AppealFacts; after: AppealFacts; command: Command },
): Promise<boolean> {
  let changed = false;
  for (const text of after.texts) {
    const earlier = before.texts.find(({ id }) => id === text.id);
    const { id: sequence, type, publication } = text;
    if (!earlier) {
      const redacted = text.redacted ? await confirmedWords(trx, appealId, sequence) : null;
      await insertRow(trx, 'publicTexts', { appealId, sequence, type, publication, redacted });
    } else if (earlier.publication !== publication) {
      await trx
        .updateTable('publicTexts')
        .set({ publication })
        .where('appealId', '=', appealId)
        .where('sequence', '=', sequence)
        .execute();
    }
    changed ||= isPublished(earlier) !== isPublished(text);
  }
  if (command.action === 'redact' && command.part !== undefined) {
    const { part } = command;
    await trx
      .updateTable('publicTexts')
      .set({ redacted: redactedWords(command) })
      .where('appealId', '=', appealId)
      .where('sequence', '=', part)
      .execute();
    changed ||= isPublished(after.texts.find(({ id }) => id === part));
  }
  return changed;
}
