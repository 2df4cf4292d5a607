import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { SourceFileError } from '../source-file.js';

/** What happens in an XML part, by the local names of its elements. */
export interface XmlEvents {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
}

/** The name without its prefix: some systems write `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part piece by piece; after each, whoever iterates takes what it brought.
 *
 * @throws SourceFileError when it is not XML
 */
export async function* readXml(
  pieces: AsyncIterable<string>,
  { onOpen, onText, onClose }: XmlEvents,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new SourceFileError(`A part of the workbook is not XML (${error.message}).`);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    onOpen(local(name), attributes as Record<string, SaxesAttributePlain['value']>);
  });
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  if (onClose) parser.on('closetag', ({ name }) => onClose(local(name)));
  let begun = false;
  for await (const piece of pieces) {
    begun = true;
    parser.write(piece);
    yield;
  }
  // A part that a workbook can do without may be missing.
  if (begun) parser.close();
  yield;
}

/** Reads a part that is small. */
export async function wholeXml(pieces: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  for await (const _ of readXml(pieces, events));
}
