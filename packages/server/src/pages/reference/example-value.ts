import { type Document, isNode, type Node, node, nodes, text } from './document.js';

/** Values that say more than `"…"` for the words of the domain. */
const wellKnown: Readonly<Record<string, unknown>> = {
  site: 'linxiang',
  number: '430682-20261123-00042-3',
  relatedNumber: '430682-20261123-00042-3',
  queryCode: '7K3M-9QPZ-0V4R-T2XW',
  divisionCode: '430682',
  column: 'peoples-voices',
  title: '小区电梯停运三周无人维修',
  body: '三号楼电梯自十一月一日起停运，老人上下楼困难，请协调使用维修资金。',
  phone: '13800000000',
  email: 'name@example.cn',
  text: '电梯 维修',
  language: 'zh-CN',
};

const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-11-23T09:30:00+08:00',
  date: '2026-11-23',
  email: 'name@example.cn',
  uri: 'https://www.example.cn/',
  uuid: '0192f0c4-7b7e-7c3a-9a41-5f3f0f6f2a11',
};

/** A value that fits a schema well enough to show what to send: its required parts only. */
export function exampleOf(
  document: Document,
  schema: unknown,
  name = '',
  within: readonly Node[] = [],
): unknown {
  const { value } = document.resolve(schema);
  if (within.includes(value)) return null;
  const around = [...within, value];
  const given = givenExample(value);
  if (given !== undefined) return given;
  const [shape] = [...nodes(value.oneOf), ...nodes(value.anyOf)];
  if (shape) return exampleOf(document, shape, name, around);
  if (isNode(value.properties) || value.allOf) {
    const parts = nodes(value.allOf).map((part) => node(exampleOf(document, part, '', around)));
    return Object.assign({}, ...parts, requiredOf(document, value, around));
  }
  const type = Array.isArray(value.type) ? value.type[0] : value.type;
  if (type === 'object') return {};
  if (type === 'array')
    return value.minItems ? [exampleOf(document, value.items, name, around)] : [];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') {
    return typeof value.minimum === 'number' && Number.isSafeInteger(value.minimum + 1)
      ? value.minimum
      : 1;
  }
  return (Object.hasOwn(wellKnown, name) ? wellKnown[name] : formats[text(value.format)]) ?? '…';
}

function givenExample(value: Node): unknown {
  if (value.example !== undefined) return value.example;
  if (Array.isArray(value.examples) && value.examples.length) return value.examples[0];
  if (value.const !== undefined) return value.const;
  if (value.default !== undefined) return value.default;
  return Array.isArray(value.enum) ? value.enum[0] : undefined;
}

function requiredOf(document: Document, value: Node, around: readonly Node[]): Node {
  const required = Array.isArray(value.required) ? value.required : [];
  const entries = Object.entries(node(value.properties)).filter(([name]) =>
    required.includes(name),
  );
  return Object.fromEntries(
    entries.map(([name, property]) => [name, exampleOf(document, property, name, around)]),
  );
}
