import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { SourceFileError } from '../source-file.js';

/** What happens in an XML part, by the local names of its elements. */
export interface XmlEvents {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
}

/** A text, a comment or the attributes of an element, in characters; Excel allows a cell 32,767. */
const longestPiece = 16_000_000;
/** Elements within each other; a workbook has about ten. */
const deepest = 256;

/** The name without its prefix: some systems write `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part piece by piece; after each, whoever iterates takes what it brought.
 *
 * @throws SourceFileError when it is not XML, or such XML as no spreadsheet writes
 */
export async function* readXml(
  pieces: AsyncIterable<string>,
  { onOpen, onText, onClose }: XmlEvents,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new SourceFileError(`A part of the workbook is not XML (${error.message}).`);
  });
  let [depth, sinceElement] = [0, 0];
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceElement = 0;
    depth += 1;
    if (depth > deepest) throw outOfProportion(`elements ${deepest} deep`);
    onOpen(local(name), attributes as Record<string, SaxesAttributePlain['value']>);
  });
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.on('closetag', ({ name }) => {
    sinceElement = 0;
    depth -= 1;
    onClose?.(local(name));
  });
  let begun = false;
  for await (const piece of pieces) {
    begun = true;
    // The parser keeps what it has not seen the end of.
    sinceElement += piece.length;
    if (sinceElement > longestPiece) throw outOfProportion('a text of more than 16 MB');
    parser.write(piece);
    yield;
  }
  // A part that a workbook can do without may be missing.
  if (begun) parser.close();
  yield;
}

/** What a part other than those with texts may have, in characters. */
const mostOfSmall = 32_000_000;

/**
 * Reads a part that is small.
 *
 * @throws SourceFileError when it is not
 */
export async function smallXml(pieces: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  let length = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const piece of pieces) {
      length += piece.length;
      if (length > mostOfSmall) throw outOfProportion('more than 32 MB beside its texts');
      yield piece;
    }
  }
  for await (const _ of readXml(counted(), events));
}

const outOfProportion = (what: string): SourceFileError =>
  new SourceFileError(`A part of the workbook holds ${what}, as no spreadsheet writes it.`);
