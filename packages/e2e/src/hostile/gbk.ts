/** The bytes of a text in GBK, as most pages of county portals were saved. */
export function gbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : pairs().get(character);
    if (!pair) throw new Error(`GBK has no ${character}.`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, [number, number]> | undefined;

/** Node decodes GBK and does not encode it, so the table is read the other way round. */
function pairs(): Map<string, [number, number]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd' && !known.has(character)) {
        known.set(character, [first, second]);
      }
    }
  }
  return known;
}
