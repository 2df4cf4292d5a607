import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';

const KeysFile = z.strictObject({
  version: z.literal(1),
  secret: z.base64().check(z.refine((text) => Buffer.from(text, 'base64').length === 32)),
});

/** What keys are for. Each has its own, so that nothing made for one purpose serves another. */
export type KeyPurpose =
  | 'contact'
  | 'query-code'
  | 'tracking-token'
  | 'answer'
  | 'address'
  | 'form-key'
  | 'device'
  | 'fingerprint';

/** The keys that are not in the database: without them it gives away no contact and no code. */
export class Keys {
  readonly #secret: Uint8Array;
  readonly #derived = new Map<KeyPurpose, Buffer>();

  /** @param secret 32 random bytes */
  constructor(secret: Uint8Array) {
    if (secret.length !== 32) throw new RangeError('the secret must have 32 bytes');
    this.#secret = secret;
  }

  /** The 32-byte key for a purpose. */
  for(purpose: KeyPurpose): Buffer {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const info = `through-train ${purpose}`;
    const key = Buffer.from(hkdfSync('sha256', this.#secret, new Uint8Array(), info, 32));
    this.#derived.set(purpose, key);
    return key;
  }

  /** What tells these keys from any others and gives nothing of them away. */
  get fingerprint(): string {
    return createHmac('sha256', this.for('fingerprint'))
      .update('through-train')
      .digest('base64url');
  }
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The keys in a file, undefined when there is none. */
export function readKeys(path: string): Keys | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined;
    throw new Error(`The keys file ${path} cannot be read.`, { cause: error });
  }
  const parsed = z.safeParse(KeysFile, content);
  if (!parsed.success) {
    throw new Error(
      `The keys file ${path} must hold {"version": 1, "secret": 32 bytes in base64}.`,
    );
  }
  return new Keys(Buffer.from(parsed.data.secret, 'base64'));
}

/** Writes new keys into a file, unless there is one. */
function createKeys(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = { version: 1, secret: randomBytes(32).toString('base64') };
  try {
    writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
  } catch (error) {
    if (isFileError(error, 'EEXIST')) return;
    // Half a file would stop every later start.
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * The keys in a file, which is created on the first start, readable by its owner only. Losing it
 * makes contact data unreadable and query codes useless, so it belongs into the backup, apart from
 * the database. Whether they are the keys of a database is for `keysOf` to say.
 */
export function loadKeys(path: string): Keys {
  createKeys(path);
  const keys = readKeys(path);
  if (!keys) throw new Error(`The keys file ${path} cannot be read.`);
  return keys;
}
