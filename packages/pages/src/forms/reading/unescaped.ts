const noDigit = 0xff;
const percent = 0x25;
const plus = 0x2b;
const space = 0x20;

/** The value of each byte that is a hexadecimal digit. */
const digits = new Uint8Array(256).fill(noDigit);
for (let value = 0; value < 16; value += 1) {
  const digit = value.toString(16);
  for (const letter of [digit, digit.toUpperCase()]) digits[letter.charCodeAt(0)] = value;
}

const digitAt = (bytes: Uint8Array, at: number): number => digits[bytes[at] ?? 0] ?? noDigit;

/**
 * The bytes of a percent-encoded text, one character each. `text` has one character for each byte too.
 * Byte by byte: half a MiB of escapes would be a quarter of a million matches of an expression, each
 * with its strings, and seven times the time.
 */
export function unescaped(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  let end = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at] ?? 0;
    if (byte === plus) byte = space;
    else if (byte === percent) {
      const [high, low] = [digitAt(bytes, at + 1), digitAt(bytes, at + 2)];
      if (high !== noDigit && low !== noDigit) {
        byte = high * 16 + low;
        at += 2;
      }
    }
    bytes[end] = byte;
    end += 1;
  }
  return bytes.toString('latin1', 0, end);
}
