/**
 * A fresh idempotency key: 128 random bits as 32 hexadecimal digits. Keep it as long as you keep
 * trying to send the same thing: the server answers a repeated key with its first answer.
 */
export function newIdempotencyKey(): string {
  // Not randomUUID: browsers offer that over HTTPS only, and old county portals are plain HTTP.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
