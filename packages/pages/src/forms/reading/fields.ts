import type { Http } from '../../api.js';
import type { FormsOptions } from '../options.js';
import { FormRefusal } from '../refusal.js';
import { decoderFor } from './decode.js';
import { mostFields, multipart, type Pair } from './multipart.js';
import { unescaped } from './unescaped.js';

/**
 * Many times the longest letter, in characters. What is wrong with a letter is shown with everything
 * that was written, so that nothing is lost; beyond this it would be a page of megabytes.
 */
const longestForm = 64 * 1024;

/** The fields of a form, each with the values it was sent with. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the body of a plain form, in whatever encoding its page has.
 *
 * @throws FormRefusal when it is no form, cannot be decoded, is too long or carries a file
 * @throws ApiRefusal as `readBody` does
 */
export async function readFields(
  { readBody }: Pick<FormsOptions, 'readBody'>,
  http: Http,
): Promise<Fields> {
  const type = http.req.header('content-type') ?? '';
  const bytes = new Uint8Array(await readBody(http));
  const pairs = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
    ? urlencoded(bytes)
    : /^multipart\/form-data\s*;/i.test(type)
      ? multipart(bytes, type)
      : refuse(new FormRefusal(415, 'formRefusedType'));
  const length = pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (length > longestForm) throw new FormRefusal(413, 'formRefusedSize');
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

function urlencoded(bytes: Uint8Array): Pair[] {
  const given = Buffer.from(bytes)
    .toString('latin1')
    // Enough to tell that there are too many, without a list of a quarter of a million.
    .split('&', 2 * mostFields)
    .filter((pair) => pair !== '');
  if (given.length > mostFields) throw new FormRefusal(400, 'formRefusedFields', '…');
  const pairs = given.map((pair): Pair => {
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
