import { cleanText as clean } from '@through-train/contract';

// Excel writes a carriage return inside a cell as `_x000D_`, and many exports keep it so.
const excelLineBreak = /_x000D_\n?/gi;

/** The text as it is stored, and whether marks that nobody wrote were taken out of it. */
export function cleanText(text: string): { readonly text: string; readonly cleaned: boolean } {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const cleaned = clean(lines.replace(excelLineBreak, '\n').replaceAll('\0', ''));
  return { text: cleaned, cleaned: cleaned !== lines };
}
