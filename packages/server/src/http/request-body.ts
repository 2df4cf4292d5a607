import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { HttpProblem } from '../problem.js';
import type { Http } from './context.js';

/** The longest reply, 8,000 characters in each of four parts, in UTF-8 and escaped. */
const maxBodyBytes = 512 * 1024;

/** More than the longest letter has, whatever it is written in. */
const large = 64 * 1024;
let largeOnes = Promise.resolve();

/**
 * Large bodies are looked at one in a turn of the event loop: several that arrive at once would
 * otherwise be, one after the other, before anybody else is served.
 */
async function inTurn(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (bytes.byteLength <= large) return bytes;
  const before = largeOnes;
  largeOnes = before.then(() => turnOfTheLoop());
  await before;
  return bytes;
}

const tooLarge = () =>
  new HttpProblem('body-too-large', {
    detail: `A body may have at most ${maxBodyBytes / 1024} KiB.`,
    // The rest of the body is still on its way and nobody will read it.
    headers: { Connection: 'close' },
  });

/** Reads a body that does not say how long it is, up to the limit. */
async function readChunks(body: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer();
}

/**
 * The bytes of a request's body, at most 512 KiB. A body of known length is read at once, which
 * spares building a stream for it, as hono/body-limit would.
 */
export async function readBytes(http: Http): Promise<ArrayBuffer> {
  const length = http.req.header('content-length');
  if (Number(length) > maxBodyBytes) throw tooLarge();
  try {
    if (length !== undefined) return await inTurn(await http.req.arrayBuffer());
    const { body } = http.req.raw;
    return body ? await inTurn(await readChunks(body)) : new ArrayBuffer(0);
  } catch (cause) {
    if (cause instanceof HttpProblem) throw cause;
    throw new HttpProblem('malformed-request', { detail: 'The body was cut off.', cause });
  }
}
