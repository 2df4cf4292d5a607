import { parseSync } from 'vite';

/**
 * What stands in `/** … *\/` above the parts of a module.
 *
 * @returns the syntax tree, and a function that gives the words above one of its nodes
 */
export function readModule(file, text) {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const blocks = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const endsAt = new Map(blocks.map(({ value, end }) => [end, value.slice(1)]));
  const wordsAbove = ({ start }) => {
    const before = text.slice(0, start).trimEnd().length;
    const comment = endsAt.get(before);
    return comment === undefined ? undefined : wordsIn(comment, file);
  };
  return { program, wordsAbove };
}

/** A comment as description, default and examples; the last two are JSON. */
function wordsIn(comment, file) {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
  const [description = '', ...tags] = text.split(/^@(?=\w)/m);
  const valuesOf = (name) =>
    tags
      .filter((tag) => tag.startsWith(`${name} `))
      .map((tag) => parsed(tag.slice(name.length).trim(), file));
  const [fallback] = valuesOf('default');
  const examples = valuesOf('example');
  return {
    ...(description.trim() && { description: inParagraphs(description) }),
    ...(fallback !== undefined && { default: fallback }),
    ...(examples.length > 0 && { examples }),
  };
}

function parsed(value, file) {
  try {
    return JSON.parse(value);
  } catch {
    throw new Error(`${file}: a default and an example are JSON, unlike ${value}`);
  }
}

/** Lines of a paragraph run on; an empty line begins the next. */
const inParagraphs = (text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
