import fc from 'fast-check';

/** Values that a JSON schema of an answer takes; recursive parts end after a few levels. */
export function valid(json, schema = json, depth = 0) {
  const each = (part) => valid(json, part, depth);
  if (schema.$ref) {
    const part = schema.$ref === '#' ? json : json.$defs[schema.$ref.split('/').pop()];
    return valid(json, part, depth + 1);
  }
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(each));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => each({ ...schema, type })));
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.double({
        ...{ min: schema.minimum, max: schema.maximum },
        ...{ noNaN: true, noDefaultInfinity: true },
      });
    case 'integer':
      return fc.integer({ min: schema.minimum, max: schema.maximum });
    case 'string':
      return texts(schema);
    case 'array':
      return depth > 2 ? fc.constant([]) : fc.array(each(schema.items), { maxLength: 3 });
    case 'object': {
      if (!schema.properties) return records(schema, each);
      const members = Object.entries(schema.properties).map(([name, part]) => [name, each(part)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [] });
    }
    default:
      throw new Error(`Say how to generate ${JSON.stringify(schema)}.`);
  }
}

/** Records: those with needed names have just these. */
function records({ propertyNames, additionalProperties, required }, each) {
  const member = each(additionalProperties);
  if (required) return fc.record(Object.fromEntries(required.map((name) => [name, member])));
  const { pattern } = propertyNames;
  const name = pattern ? fc.stringMatching(new RegExp(pattern)) : each(propertyNames);
  return fc.dictionary(name, member, { maxKeys: 4 });
}

const days = fc.date({
  min: new Date('0001-01-01'),
  max: new Date('9999-12-31'),
  noInvalidDate: true,
});
const offset = fc.constantFrom('Z', '+08:00', '-03:30');

function texts({ format }) {
  if (format === 'date') return days.map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time') {
    return fc
      .tuple(days, fc.constantFrom(19, 23), offset)
      .map(([day, length, zone]) => day.toISOString().slice(0, length) + zone);
  }
  return fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...oddTexts));
}

/** Texts that break readers: halves of characters, NUL, names every object has, no end. */
const oddTexts = ['', '\0', '\ud800', 'a\udfff', '__proto__', 'constructor', 'x'.repeat(5000)];

const oddMoments = [
  '2026-11-23',
  '2026-02-29',
  '2024-02-29T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T23:59:60Z',
  '2026-11-23 01:00:00Z',
  '2026-11-23t01:00:00z',
  '2026-11-23T01:00:00',
  '2026-11-23T01:00:00+0800',
  '2026-11-23T01:00:00Z\n',
  ' 2026-11-23T01:00:00Z',
  '+002026-11-23T01:00:00Z',
];

/** What may stand in the place of any value. */
const replacement = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 0.5, 1e21, 2 ** 53, -(2 ** 53), 6),
  fc.constantFrom(...oddTexts, ...oddMoments, 'unknown-word'),
  fc.constantFrom([], {}, [null], [[]], { length: 1, 0: 'a' }, { 'zh-CN': '中' }),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A change somewhere in a value; `at` says where. */
const change = fc.record({
  at: fc.nat({ max: 10_000 }),
  what: fc.oneof(
    fc.constant({ drop: true }),
    replacement.map((put) => ({ put })),
    fc
      .tuple(fc.constantFrom('later', '__proto__', 'toString', 'length'), replacement)
      .map(([add, put]) => ({ add, put })),
  ),
});

/** Some changes, one after the other. */
export const changes = fc.array(change, { minLength: 1, maxLength: 2 });

/** Every place of a value, each as the object that holds it and its name there. */
const places = (holder) =>
  Object.keys(holder).flatMap((name) => {
    const value = holder[name];
    return [[holder, name], ...(typeof value === 'object' && value !== null ? places(value) : [])];
  });

/** A value with changes made to it, as JSON brings it. */
export function changed(value, made) {
  const root = { value: fresh(value) };
  for (const { at, what } of made) {
    const all = places(root);
    const [holder, name] = all[at % all.length] ?? [root, 'value'];
    if (what.drop && Array.isArray(holder)) holder.splice(Number(name), 1);
    else if (what.drop && holder !== root) delete holder[name];
    else if (what.add && isShape(holder[name])) {
      Object.defineProperty(holder[name], what.add, { ...shown, value: fresh(what.put) });
    } else if ('put' in what && !what.add) holder[name] = fresh(what.put);
  }
  return fresh(root.value);
}

const isShape = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = { enumerable: true, configurable: true, writable: true };
const fresh = (value) => JSON.parse(JSON.stringify(value ?? null));
