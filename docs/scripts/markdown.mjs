/** Text that stands in Markdown as it is: nothing of it is markup or a template of VitePress. */
export const plain = (text) =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/\s*\n\s*/g, ' ');

/** Text as code within a line or a cell. */
export const code = (text) => {
  const fence = text.includes('`') ? '``' : '`';
  return fence + text.replace(/\s+/g, ' ').replace(/\|/g, '\\|') + fence;
};

/** Words with code in backticks, which stays code. */
export const prose = (text) =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
    .join('');

/** The same in paragraphs of their own. */
export const paragraphs = (text = '') =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((paragraph) => `${prose(paragraph)}\n\n`)
    .join('');

/** Lines of a program. */
export const listing = (language, text) => `\`\`\`${language}\n${text}\n\`\`\`\n\n`;

/**
 * A table; empty columns stay out, and so does a table without rows.
 *
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  if (rows.length === 0) return '';
  const kept = heads.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells) => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`;
  return `${[heads, heads.map(() => '---'), ...rows].map(line).join('\n')}\n\n`;
}
