import { type Document, isNode, type Node, nodes, text } from './document.js';

/** The shapes a value may have, when it may have several. */
export const shapesOf = (schema: Node): readonly Node[] => [
  ...nodes(schema.oneOf),
  ...nodes(schema.anyOf),
];

/** What a schema is in one or two words, such as `string[]` or `Submission`. */
export function typeOf(document: Document, schema: unknown): string {
  const { value, name } = document.resolve(schema);
  if (value.const !== undefined) return JSON.stringify(value.const);
  if (Array.isArray(value.enum)) return name ?? 'enum';
  const shapes = shapesOf(value);
  if (shapes.length) {
    return name ?? [...new Set(shapes.map((shape) => typeOf(document, shape)))].join(' | ');
  }
  const types = Array.isArray(value.type) ? value.type.map(String) : [text(value.type)];
  if (types.includes('array')) return `${typeOf(document, value.items)}[]`;
  if (types.includes('object') || isNode(value.properties) || value.allOf) return name ?? 'object';
  const format = text(value.format);
  return (types.filter(Boolean).join(' | ') || 'any') + (format ? ` (${format})` : '');
}
