import { type Document, type Node, node, nodes, text } from './document.js';
import { limitsOf } from './schema-limits.js';
import { shapesOf, typeOf } from './schema-type.js';

/** One row of a schema's table. */
export interface Field {
  /** Name of the property; for one shape of several, what tells it from the others. */
  readonly name: string;
  /** 0 for what stands at the top of the schema. */
  readonly depth: number;
  readonly type: string;
  readonly required: boolean;
  readonly limits: readonly string[];
  readonly description: string;
  /** A heading among the rows: one of several shapes the value may have. */
  readonly shape: boolean;
}

/** Deeper than this a table helps nobody. */
const deepest = 6;

/** The rows of a schema, nested ones after the row they belong to, references resolved. */
export function fieldsOf(document: Document, schema: unknown): readonly Field[] {
  return inside(document, schema, 0, []);
}

/** The rows below a value; `within` holds the schemas it stands in, so that a circle ends. */
function inside(
  document: Document,
  schema: unknown,
  depth: number,
  within: readonly Node[],
): readonly Field[] {
  const { value } = document.resolve(schema);
  if (depth > deepest || within.includes(value)) return [];
  const around = [...within, value];
  if (value.items !== undefined) return inside(document, value.items, depth, around);
  const shapes = shapesOf(value)
    .map((shape) => document.resolve(shape))
    .filter(({ value: shape }) => shape.type !== 'null');
  const rows = nodes(value.allOf).flatMap((part) => inside(document, part, depth, around));
  const own = propertiesOf(document, value, depth, around);
  if (shapes.length < 2) {
    return [
      ...rows,
      ...own,
      ...shapes.flatMap((shape) => inside(document, shape.value, depth, around)),
    ];
  }
  const shaped = shapes.flatMap((shape) => {
    const below = inside(document, shape.value, depth + 1, around);
    return below.length ? [headingOf(document, shape.value, shape.name, depth), ...below] : [];
  });
  return [...rows, ...own, ...shaped];
}

function propertiesOf(
  document: Document,
  value: Node,
  depth: number,
  around: readonly Node[],
): readonly Field[] {
  const required = Array.isArray(value.required) ? value.required : [];
  return Object.entries(node(value.properties)).flatMap(([name, property]) => {
    const resolved = document.resolve(property).value;
    const row: Field = {
      name,
      depth,
      type: typeOf(document, property),
      required: required.includes(name),
      limits: limitsOf(
        resolved.items === undefined
          ? resolved
          : { ...resolved, ...itemsLimits(document, resolved) },
      ),
      description: text(node(property).description) || text(resolved.description),
      shape: false,
    };
    return [row, ...inside(document, property, depth + 1, around)];
  });
}

/** A list of choices is told by its items. */
function itemsLimits(document: Document, list: Node): Node {
  const items = document.resolve(list.items).value;
  return items.enum === undefined ? {} : { enum: items.enum };
}

/** Names one shape of several by the property that is fixed in it, such as `action: "accept"`. */
function headingOf(
  document: Document,
  shape: Node,
  name: string | undefined,
  depth: number,
): Field {
  const fixed = Object.entries(node(shape.properties)).find(
    ([, property]) => document.resolve(property).value.const !== undefined,
  );
  const told = fixed
    ? `${fixed[0]}: ${JSON.stringify(document.resolve(fixed[1]).value.const)}`
    : (name ?? typeOf(document, shape));
  return {
    name: told,
    depth,
    type: '',
    required: false,
    limits: [],
    description: text(shape.description),
    shape: true,
  };
}
