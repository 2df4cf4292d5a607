import {
  getMultipartBoundary,
  MaxPartsExceededError,
  MultipartParser,
  type MultipartPart,
} from '@remix-run/multipart-parser';
import { FormRefusal } from '../refusal.js';
import { decoderFor } from './decode.js';

/** A field of a form as it came. */
export type Pair = readonly [name: string, value: string];

/** More fields than any form here has. */
export const mostFields = 200;

// A part of a form without files has one short header.
const limits = { maxHeaderSize: 1024, maxParts: mostFields };
/** Where the part that names the encoding has to stand, as browsers send it from our own forms. */
const headLength = 1024;
/** RFC 2046 § 5.1.1. */
const longestBoundary = 70;

/**
 * The fields of a multipart body, read as what the field `_charset_` says, if that stands within
 * the first 1024 bytes.
 *
 * @param type the header `Content-Type`
 * @throws FormRefusal when it is cut off, cannot be decoded, has too many parts or carries a file
 */
export function multipart(bytes: Uint8Array, type: string): Pair[] {
  const boundary = getMultipartBoundary(type)?.trim() ?? '';
  if (boundary === '' || boundary.length > longestBoundary) {
    throw new FormRefusal(400, 'formRefusedCut');
  }
  const decode = decoderFor(bytes, charsetIn(bytes.subarray(0, headLength), boundary));
  // Made UTF-8 as a whole, so that names and values are read alike. That would spoil a file, and
  // none is taken here.
  return partsOf(new TextEncoder().encode(decode(bytes)), boundary).flatMap(pairsOf);
}

/** What the browser put into `_charset_`. */
function charsetIn(head: Uint8Array, boundary: string): string | undefined {
  // Of any encoding, and the parser reads headers in UTF-8 alone.
  const ascii = new TextEncoder().encode(Buffer.from(head).toString('latin1'));
  try {
    const parts = [...new MultipartParser(boundary, limits).write(ascii)];
    return parts.find(({ name }) => name === '_charset_')?.text;
  } catch {
    // What is wrong with it is told when the whole is read.
    return undefined;
  }
}

function partsOf(bytes: Uint8Array, boundary: string): MultipartPart[] {
  const parser = new MultipartParser(boundary, limits);
  try {
    const parts = [...parser.write(bytes)];
    parser.finish();
    return parts;
  } catch (error) {
    throw error instanceof MaxPartsExceededError
      ? new FormRefusal(400, 'formRefusedFields', '…')
      : new FormRefusal(400, 'formRefusedCut');
  }
}

function pairsOf({ headers, name, size, text }: MultipartPart): Pair[] {
  if (name === undefined) throw new FormRefusal(400, 'formRefusedCut');
  const disposition = headers['content-disposition'] ?? '';
  if (!/;\s*filename\*?\s*=/i.test(disposition)) return [[name, text]];
  // A file field that was left empty still sends a part.
  if (size === 0 && /;\s*filename\s*=\s*""/i.test(disposition)) return [];
  throw new FormRefusal(400, 'formRefusedFiles');
}
