import {
  type SiteConfig,
  SiteConfig as SiteConfigSchema,
  siteLevels,
} from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import type { SiteRow } from '../database/schema.js';
import { takeTurns } from '../database/turns.js';
import { webOrigin } from './web-origin.js';

/** A site that cannot be saved as it stands; the message says what is allowed. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}

type Place = Pick<SiteRow, 'provinceId' | 'prefectureId' | 'countyId'>;

async function placeOf(trx: Transaction, config: SiteConfig): Promise<Place> {
  const own = { [`${config.level}Id`]: config.id };
  const none = { provinceId: null, prefectureId: null, countyId: null };
  if (config.parent === null) return { ...none, ...own };
  const parent = await trx
    .selectFrom('sites')
    .select(['level', 'provinceId', 'prefectureId', 'countyId'])
    .where('id', '=', config.parent)
    .executeTakeFirst();
  if (!parent)
    throw new SiteError(`Site "${config.id}": its parent "${config.parent}" must be added first.`);
  if (siteLevels.indexOf(parent.level) >= siteLevels.indexOf(config.level)) {
    throw new SiteError(
      `Site "${config.id}": a ${config.level} must lie below its parent, which is a ${parent.level}.`,
    );
  }
  const { level: _, ...place } = parent;
  return { ...place, ...own };
}

function checkInheritance(config: SiteConfig): void {
  if (config.parent !== null) return;
  const missing = (['columns', 'categories', 'privacyNotice'] as const).filter(
    (key) => config[key] === null,
  );
  if (missing.length > 0) {
    throw new SiteError(
      `Site "${config.id}" has no parent to take ${missing.join(', ')} from and must set them.`,
    );
  }
}

/** The web origin of an address without a path, or an error. */
function originOf(config: SiteConfig, text: string): string {
  const origin = webOrigin(text);
  if (origin === undefined || new URL(text).pathname !== '/') {
    throw new SiteError(
      `Site "${config.id}": the origin "${text}" must look like https://www.example.gov.cn.`,
    );
  }
  return origin;
}

async function saveParts(trx: Transaction, config: SiteConfig): Promise<void> {
  for (const [position, unit] of config.units.entries()) {
    const row = { id: unit.id, siteId: config.id, name: JSON.stringify(unit.name), position };
    const saved = await trx
      .insertInto('units')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row).where('units.siteId', '=', config.id))
      .executeTakeFirst();
    if (saved.numInsertedOrUpdatedRows === 0n) {
      throw new SiteError(`Unit "${unit.id}" belongs to another site.`);
    }
  }
  for (const [position, { name, ...mailbox }] of config.mailboxes.entries()) {
    const row = { ...mailbox, siteId: config.id, name: JSON.stringify(name), position };
    const saved = await trx
      .insertInto('mailboxes')
      .values({ ...row, claimedAt: null })
      .onConflict((on) =>
        on.column('id').doUpdateSet(row).where('mailboxes.siteId', '=', config.id),
      )
      .executeTakeFirst();
    if (saved.numInsertedOrUpdatedRows === 0n) {
      throw new SiteError(`Mailbox "${mailbox.id}" belongs to another site.`);
    }
  }
  await trx.deleteFrom('origins').where('siteId', '=', config.id).execute();
  const origins = new Set(config.origins.map((origin) => originOf(config, origin)));
  for (const origin of origins) {
    await trx.insertInto('origins').values({ siteId: config.id, origin }).execute();
  }
}

/**
 * Adds a site or replaces its settings. Its parent must be there already. Mailboxes and units that
 * are no longer named are kept, because appeals point at them, but are offered no more.
 */
export async function saveSite(trx: Transaction, config: SiteConfig): Promise<void> {
  const checked = SiteConfigSchema.parse(config);
  checkInheritance(checked);
  await takeTurns(trx, ['sites']);
  const place = await placeOf(trx, checked);
  const known = await trx
    .selectFrom('sites')
    .select(['position', 'level', 'parentId'])
    .where('id', '=', checked.id)
    .executeTakeFirst();
  if (known && (known.level !== checked.level || known.parentId !== checked.parent)) {
    throw new SiteError(`Site "${checked.id}" is already there and cannot move in the tree.`);
  }
  const { last } = await trx
    .selectFrom('sites')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow();
  const row: SiteRow = {
    id: checked.id,
    name: JSON.stringify(checked.name),
    level: checked.level,
    divisionCode: checked.divisionCode,
    parentId: checked.parent,
    ...place,
    config: JSON.stringify(checked),
    position: known?.position ?? last + 1,
  };
  await trx
    .insertInto('sites')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  await saveParts(trx, checked);
  await trx
    .updateTable('revisions')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', 'sites')
    .execute();
}
