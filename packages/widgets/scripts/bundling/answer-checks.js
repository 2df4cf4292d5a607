import * as z from 'zod/mini';

/** What of JSON Schema our answers use. Anything else stops the build: nothing is checked less. */
const understood = new Set([
  '$schema',
  'description',
  '$defs',
  '$ref',
  'type',
  'properties',
  'propertyNames',
  'additionalProperties',
  'required',
  'items',
  'enum',
  'const',
  'anyOf',
  'pattern',
  'format',
  'maxLength',
  'minimum',
  'maximum',
]);

/** The words that are known, or any other text (`open` of the contract). */
const isOpen = ([known, any]) => known.enum && known.type === 'string' && isAnyText(any);
const isAnyText = (json) => json.type === 'string' && Object.keys(json).length === 1;

/**
 * Writes schemas as calls of the functions in `src/answer-checks/check.ts`. Equal parts are written once.
 *
 * @returns the code, and the name it gives each schema
 */
export function compileAnswers(schemas) {
  const lines = [];
  const names = new Map();
  const exported = new Map();

  for (const each of new Set(schemas)) {
    const json = z.toJSONSchema(each, { io: 'input' });
    const name = write(`schema(${checkOf(json, recursiveParts(json))})`);
    exported.set(each, name);
  }
  return { code: lines.join('\n'), nameOf: (schema) => exported.get(schema) };

  function write(expression) {
    let name = names.get(expression);
    if (!name) {
      name = `a${names.size}`;
      names.set(expression, name);
      lines.push(`const ${name} = /*#__PURE__*/ ${expression};`);
    }
    return name;
  }

  /** Parts that contain themselves are named before they are written. */
  function recursiveParts(json) {
    const parts = new Map();
    for (const [key, definition] of Object.entries(json.$defs ?? {})) {
      const name = `r${names.size}`;
      names.set(Symbol(key), name);
      parts.set(`#/$defs/${key}`, name);
      lines.push(`const ${name} = /*#__PURE__*/ ${expressionOf(definition, parts)};`);
    }
    return parts;
  }

  function checkOf(json, parts) {
    return json.$ref
      ? `(value) => ${parts.get(json.$ref)}(value)`
      : write(expressionOf(json, parts));
  }

  function expressionOf(json, parts) {
    const unknown = Object.keys(json).find((key) => !understood.has(key));
    if (unknown)
      throw new Error(`Answers with ${unknown} cannot be compiled: ${JSON.stringify(json)}`);
    const { type, anyOf } = json;
    if (anyOf) return oneOf(anyOf, parts);
    if (Array.isArray(type))
      return oneOf(
        type.map((each) => ({ ...json, type: each })),
        parts,
      );
    const values = json.enum ?? ('const' in json ? [json.const] : undefined);
    if (values) return `one(${values.map((value) => JSON.stringify(value))})`;
    switch (type) {
      case 'string': {
        const pattern = json.pattern && `/${json.pattern.replace(/\//g, '\\/')}/`;
        return `text(${[pattern, json.maxLength].filter(Boolean)})`;
      }
      case 'boolean':
        return 'one(true, false)';
      case 'integer':
        return `whole(${json.minimum}, ${json.maximum})`;
      case 'number':
        return `decimal(${[json.minimum ?? '-Infinity', json.maximum ?? 'Infinity']})`;
      case 'array':
        return `list(${checkOf(json.items, parts)})`;
      case 'object':
        return json.properties ? shapeOf(json, parts) : recordOf(json, parts);
      default:
        throw new Error(`Answers of this type cannot be compiled: ${JSON.stringify(json)}`);
    }
  }

  function oneOf(choices, parts) {
    const some = choices.filter(({ type }) => type !== 'null');
    if (some.length < choices.length)
      return `maybe(${checkOf(some.length > 1 ? { anyOf: some } : some[0], parts)})`;
    if (isOpen(some)) return 'text()';
    return `either(${some.map((each) => checkOf(each, parts))})`;
  }

  function recordOf({ additionalProperties, propertyNames, required }, parts) {
    const member = checkOf(additionalProperties, parts);
    const named = propertyNames && !isAnyText(propertyNames);
    if (!named) return `record(${member})`;
    const closed = required ? `, ${JSON.stringify(required)}` : '';
    return `record(${member}, ${checkOf(propertyNames, parts)}${closed})`;
  }

  function shapeOf({ properties, required = [] }, parts) {
    const optional = Object.keys(properties).filter((name) => !required.includes(name));
    const members = [...required, ...optional].map(
      (name) => `${JSON.stringify(name)}: ${checkOf(properties[name], parts)}`,
    );
    return `shape({ ${members} }${optional.length > 0 ? `, ${optional.length}` : ''})`;
  }
}
