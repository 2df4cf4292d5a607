import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts with AES-256-GCM as nonce, tag, text. `boundTo` says what it belongs to: moved to another
 * row, it cannot be decrypted.
 */
export function encrypt(key: Buffer, text: string, boundTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
}

/** The text again; throws when key, binding or bytes are not those it was encrypted with. */
export function decrypt(key: Buffer, bytes: Uint8Array, boundTo: string): string {
  const nonce = bytes.subarray(0, nonceLength);
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(tag);
  const rest = bytes.subarray(nonceLength + tagLength);
  return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8');
}
