// Excel writes a carriage return inside a cell as `_x000D_`, and many exports keep it so.
const excelLineBreak = /_x000D_\n?/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text as it is stored, and whether marks that nobody wrote were taken out of it. */
export function cleanText(text: string): { readonly text: string; readonly cleaned: boolean } {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const clean = lines.replace(excelLineBreak, '\n').replace(unreadable, '').trim();
  return { text: clean, cleaned: clean !== lines };
}
