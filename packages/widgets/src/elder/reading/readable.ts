import { sentences } from './sentences.js';

/** A sentence of a page and where it stands. */
export interface Passage {
  readonly text: string;
  readonly range: Range;
}

// What is written for others than the reader, and what is pressed and not read.
const silent =
  'script, style, svg, select, textarea, [hidden], [aria-hidden=true], .visually-hidden, .reading, .print-only, .masthead button, .actions, .skeleton';

/** What can be read in an element, in the order in which it is seen, sentence by sentence. */
export function readable(root: ShadowRoot): Passage[] {
  const paragraphs: Text[][] = [[]];
  collect(root, paragraphs);
  return paragraphs.flatMap(passages);
}

function collect(parent: Node, paragraphs: Text[][]): void {
  for (const node of childrenOf(parent)) {
    // Chromium keeps boxes of what is folded away.
    const folded = parent instanceof HTMLDetailsElement && !parent.open;
    if (folded && !(node instanceof HTMLElement && node.localName === 'summary')) continue;
    if (node instanceof Text) paragraphs[paragraphs.length - 1]?.push(node);
    if (!(node instanceof HTMLElement) || node.matches(silent)) continue;
    const { display } = getComputedStyle(node);
    if (display === 'none' || (display !== 'contents' && node.getClientRects().length === 0))
      continue;
    const inline = /^(inline|contents)/.test(display);
    if (!inline) paragraphs.push([]);
    collect(node, paragraphs);
    if (!inline) paragraphs.push([]);
  }
}

/** What is seen inside a node: of a slot what the page put there, of an element its shadow tree. */
function childrenOf(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
}

function passages(texts: readonly Text[]): Passage[] {
  const whole = texts.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  return sentences(whole).map(({ start, end }) => {
    const range = document.createRange();
    const [first, from] = place(texts, start);
    const [last, to] = place(texts, end);
    range.setStart(first, from);
    range.setEnd(last, to);
    return { text: whole.slice(start, end).replace(/ +/g, ' '), range };
  });
}

/** The text that holds a position of all of them together, and the position in it. */
function place(texts: readonly Text[], position: number): [Text, number] {
  let before = 0;
  for (const text of texts) {
    if (position <= before + text.length) return [text, position - before];
    before += text.length;
  }
  throw new RangeError(`No text reaches position ${position}.`);
}
