import { Parser } from 'htmlparser2';

const names =
  'a|abbr|article|b|big|blockquote|body|br|center|code|col|colgroup|dd|div|dl|dt|em|fieldset|figure|font|' +
  'footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|meta|o:p|ol|option|p|pre|s|script|' +
  'section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|v:[a-z]+';
const attribute = `\\s+[a-z_:][\\w:.-]*(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>]+))?`;
const tag = `\\/?(?:${names})(?:${attribute})*\\s*\\/?>`;
/** A `<` that opens nothing that HTML knows: 每月<5年, a<b. */
const lessThan = new RegExp(`<(?!${tag}|!--)`, 'gi');
const markup = new RegExp(`<${tag}|<!--|&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9a-f]{2,5});`, 'i');

const lines =
  /^(?:p|div|br|li|tr|h[1-6]|ul|ol|dl|dt|dd|table|blockquote|section|article|pre|hr|title|option)$/;
const unseen = /^(?:script|style|head|svg|select|textarea|iframe)$/;

/**
 * The text of what an editor in an old portal wrote as HTML: `<p>您好！</p>&nbsp;` is 您好！. A text
 * that only has a `<` in it stays as it is.
 */
export function textOfHtml(text: string): string {
  if (!markup.test(text)) return text;
  const out: string[] = [];
  let hidden = 0;
  let atLineStart = true;
  const add = (piece: string) => {
    out.push(piece);
    if (piece.trim() !== '') atLineStart = false;
  };
  const newLine = (name: string) => {
    if (!lines.test(name) || (atLineStart && name !== 'br')) return;
    out.push('\n');
    atLineStart = true;
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (unseen.test(name)) hidden += 1;
        else if (hidden === 0) newLine(name);
      },
      onclosetag(name) {
        if (unseen.test(name)) hidden = Math.max(0, hidden - 1);
        else if (hidden === 0 && name !== 'br') newLine(name);
        if (hidden === 0 && /^t[dh]$/.test(name)) add(' ');
      },
      ontext(piece) {
        if (hidden === 0) add(piece);
      },
    },
    { decodeEntities: true },
  );
  parser.write(text.replace(lessThan, '&lt;'));
  parser.end();
  return (
    out
      .join('')
      .replace(/\u00a0/g, ' ')
      .split('\n')
      // Blanks of HTML mean nothing; those with which Chinese begins a paragraph are no such.
      .map((line) => line.replace(/^[ \t]+/, '').trimEnd())
      .join('\n')
      .trim()
  );
}
