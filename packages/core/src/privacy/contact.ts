import type { Contact } from '@through-train/contract';
import type { Database, Transaction } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';
import { decrypt, encrypt } from './cipher.js';
import type { Keys } from './keys.js';

/** Keeps how to reach a citizen, encrypted and bound to the appeal's number. */
export async function keepContact(
  trx: Transaction,
  keys: Keys,
  appeal: { id: number; number: string },
  contact: Contact,
): Promise<void> {
  const cipher = encrypt(keys.for('contact'), JSON.stringify(contact), appeal.number);
  await insertRow(trx, 'contacts', { appealId: appeal.id, cipher });
}

/** How to reach the citizen; null when anonymous or destroyed. For the eyes of staff only. */
export async function readContact(
  db: Database,
  keys: Keys,
  appeal: { id: number; number: string },
): Promise<Contact | null> {
  const row = await db
    .selectFrom('contacts')
    .select('cipher')
    .where('appealId', '=', appeal.id)
    .executeTakeFirst();
  return row ? JSON.parse(decrypt(keys.for('contact'), row.cipher, appeal.number)) : null;
}
