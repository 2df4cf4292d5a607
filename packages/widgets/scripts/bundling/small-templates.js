import { parseSync, Visitor } from 'vite';
import { edited } from './edits.js';

/** Takes the indentation out of `css` and `html` templates, which minifiers leave as they are. */
export const smallTemplates = () => ({
  name: 'small-templates',
  enforce: 'post',
  transform(code, id) {
    if (!/\/widgets\/src\/.*\.ts$/.test(id)) return null;
    const edits = [];
    new Visitor({
      TaggedTemplateExpression({ tag, quasi }) {
        const small = { css: smallCss, html: smallHtml, svg: smallHtml }[tag.name];
        if (!small) return;
        for (const { value, start, end } of quasi.quasis) {
          // Whether the span includes the backtick depends on the dialect of the syntax tree.
          const at = code.indexOf(value.raw, start);
          if (value.raw && at >= start && at <= end) {
            edits.push({ start: at, end: at + value.raw.length, text: small(value.raw) });
          }
        }
      },
    }).visit(parseSync('module.js', code).program);
    return edited(code, edits);
  },
});

const smallCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** One space for each line break: between elements it is seen, inside a tag it parts attributes. */
const smallHtml = (html) => html.replace(/\s*\n\s*/g, ' ');
