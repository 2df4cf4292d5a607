/** The name of a schema that is referred to, such as `Submission`. */
export const nameOf = ({ $ref }) => $ref?.slice($ref.lastIndexOf('/') + 1);

const shapesOf = (schema) => [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];

/** What a schema is, in a word or two. */
export function typeOf(schema) {
  const name = nameOf(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((choice) => JSON.stringify(choice)).join(' | ');
  const shapes = shapesOf(schema).filter(
    (shape) => shape.const === undefined || !shape.description,
  );
  if (shapes.length > 0) return [...new Set(shapes.map(typeOf))].join(' | ');
  if (schema.type === 'array') return `${typeOf(schema.items ?? {})}[]`;
  if (schema.type === undefined) return schema.properties ? 'object' : 'any';
  return [schema.type].flat().join(' | ') + (schema.format ? ` (${schema.format})` : '');
}

/** What a value may look like. */
export const examplesOf = ({ examples = [] }) =>
  examples.map((example) => (typeof example === 'string' ? example : JSON.stringify(example)));

/**
 * The fields of a schema, those written in place inside them below them as `place.point.lat`; of
 * several shapes each, after what tells it from the others.
 */
export function fieldsOf(schema, within = '') {
  const required = new Set(schema.required ?? []);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = within ? `${within}.${name}` : name;
    return [
      { path, required: required.has(name), schema: property },
      ...fieldsOf(property, path),
      ...(property.items ? fieldsOf(property.items, `${path}[]`) : []),
    ];
  });
  const parts = (schema.allOf ?? []).flatMap((part) => fieldsOf(part, within));
  return [...own, ...parts, ...shapesOf(schema).flatMap((shape) => fieldsOf(shape, within))];
}
