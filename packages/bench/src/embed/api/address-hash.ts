import { createHash } from 'node:crypto';

/** What a comment system makes of an address of e-mail to find a picture by: 32 hexadecimal digits. */
export const addressHash = (index: number): string =>
  createHash('md5').update(`${index}@example.com`).digest('hex');
