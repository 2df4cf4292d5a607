import { FormRefusal } from '../refusal.js';

/** Encodings that Chinese pages are written in, as browsers name them in `_charset_`. */
const chinese = /^(gbk|gb2312|gb18030|big5)$/i;

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What a browser writes for a character that the page's encoding does not have. */
const reference = /&#(\d{1,7});/g;

const withReferences = (text: string): string =>
  text.replace(reference, (whole, code: string) => {
    const point = Number(code);
    // Only what no Chinese encoding has: nobody types the reference of a plain letter by chance.
    return point > 0x7f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });

/** Reads one part of a body that was checked as a whole. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * How to read the text of a form's body. A form is posted in the encoding of its page unless it says
 * otherwise; `charset` is what the browser put into the field `_charset_`, undefined when there is
 * none. Decided on the whole body, because the shortest texts are valid in more than one encoding.
 *
 * @throws FormRefusal when the bytes are no text in that encoding: it would be stored garbled
 */
export function decoderFor(whole: Uint8Array, charset: string | undefined): Decode {
  const named = charset?.trim().toLowerCase() ?? '';
  if (chinese.test(named)) return decoderOf(named === 'big5' ? 'big5' : 'gb18030', whole);
  if (named !== '' && !/^utf-?8$/.test(named)) throw new FormRefusal(400, 'formRefusedEncoding');
  // A form of an old page, without `_charset_`. The citizen sees the text before it is sent.
  if (named === '' && strictly('utf-8', whole) === undefined) return decoderOf('gb18030', whole);
  return decoderOf('utf-8', whole);
}

function decoderOf(encoding: string, whole: Uint8Array): Decode {
  if (strictly(encoding, whole) === undefined) throw new FormRefusal(400, 'formRefusedEncoding');
  return (bytes) => {
    const text = strictly(encoding, bytes) ?? '';
    return encoding === 'utf-8' ? text : withReferences(text);
  };
}
