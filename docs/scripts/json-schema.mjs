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

/** What a value must keep to. */
export function limitsOf(schema) {
  const limits = [];
  limits.push(range('length', schema.minLength, schema.maxLength));
  limits.push(range('items', schema.minItems, schema.maxItems));
  limits.push(range('', schema.minimum, schema.maximum));
  // The pattern of a format says nothing that its name does not say.
  if (schema.pattern && !schema.format) limits.push(`/${schema.pattern}/`);
  if (schema.default !== undefined) limits.push(`default ${JSON.stringify(schema.default)}`);
  return limits.filter(Boolean);
}

/** What a value may look like. */
export const examplesOf = ({ examples = [] }) =>
  examples.map((example) => (typeof example === 'string' ? example : JSON.stringify(example)));

/** The codes that a schema knows, each with what it means. */
export const codesOf = ({ anyOf = [] }) =>
  anyOf.filter((shape) => shape.const !== undefined && shape.description);

const isSet = (bound) => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function range(what, least, most) {
  const words = what ? `${what} ` : '';
  if (isSet(least) && isSet(most)) return `${words}${least}–${most}`;
  if (isSet(least)) return `${words}≥ ${least}`;
  return isSet(most) ? `${words}≤ ${most}` : '';
}

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
