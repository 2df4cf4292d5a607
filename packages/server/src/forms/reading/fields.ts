import { readBytes } from '../../http/request-body.js';
import type { Http } from '../../http/route.js';
import { FormRefusal } from '../refusal.js';
import { decoderFor } from './decode.js';

/** More fields than any form here has. */
const most = 200;

/** The fields of a form, each with the values it was sent with. */
export type Fields = ReadonlyMap<string, readonly string[]>;

type Pair = readonly [name: string, value: string];

/**
 * Reads the body of a plain form, in whatever encoding its page has.
 *
 * @throws FormRefusal when it is no form, cannot be decoded or carries a file
 */
export async function readFields(http: Http): Promise<Fields> {
  const type = http.req.header('content-type') ?? '';
  const bytes = new Uint8Array(await readBytes(http));
  const pairs = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
    ? urlencoded(bytes)
    : /^multipart\/form-data\s*;/i.test(type)
      ? await multipart(bytes, type)
      : refuse(new FormRefusal(415, 'formRefusedType'));
  if (pairs.length > most) throw new FormRefusal(400, 'formRefusedFields', '…');
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    // Forms end their lines with CR LF; people count a line's end once.
    const text = value.replace(/\r\n?/g, '\n');
    const known = fields.get(name);
    if (known) known.push(text);
    else fields.set(name, [text]);
  }
  return fields;
}

function refuse(refusal: FormRefusal): never {
  throw refusal;
}

/** The bytes of a percent-encoded text, one character each. */
const unescaped = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function urlencoded(bytes: Uint8Array): Pair[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const pairs = raw
    // One more than is taken tells that there are too many, without a list of half a million.
    .split('&', 2 * most)
    .filter((pair) => pair !== '')
    .map((pair): Pair => {
      const at = pair.indexOf('=');
      return at < 0
        ? [unescaped(pair), '']
        : [unescaped(pair.slice(0, at)), unescaped(pair.slice(at + 1))];
    });
  const charset = pairs.find(([name]) => name === '_charset_')?.[1];
  const decode = decoderFor(Buffer.from(pairs.flat().join('\n'), 'latin1'), charset);
  const text = (unread: string) => decode(Buffer.from(unread, 'latin1'));
  return pairs.map(([name, value]) => [text(name), text(value)]);
}

const charsetPart = /name="_charset_"\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\w-]{1,20})\r?\n/i;
/** In characters. Our forms send the field first; searched further, a stranger's body takes long. */
const charsetWithin = 1024;

async function multipart(bytes: Uint8Array, type: string): Promise<Pair[]> {
  const head = Buffer.from(bytes.subarray(0, charsetWithin)).toString('latin1');
  const charset = charsetPart.exec(head)?.[1];
  // The platform reads multipart as UTF-8 only, so the whole is made UTF-8 first. That would spoil
  // a file, and none is taken here.
  const text = decoderFor(bytes, charset)(bytes);
  let data: FormData;
  try {
    data = await new Response(text, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new FormRefusal(400, 'formRefusedCut');
  }
  const pairs: Pair[] = [];
  for (const [name, value] of data) {
    if (typeof value === 'string') pairs.push([name, value]);
    // A file field that was left empty still sends a part.
    else if (value.size > 0 || value.name !== '') throw new FormRefusal(400, 'formRefusedFiles');
  }
  return pairs;
}
