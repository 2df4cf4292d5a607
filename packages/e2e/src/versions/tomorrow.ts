// What a server of a later minor version might answer: words nobody knows yet, more of everything.
// Identifiers begin with `xx-`, so that one that a reader gets to see is found.

interface Shape {
  [name: string]: unknown;
}

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const archived = { 'zh-CN': '已归档', 'zh-Hant': '已歸檔', en: 'Archived' };

/** Members whose value is a word of the vocabulary, by where they stand. */
const words: Readonly<Record<string, unknown>> = {
  kind: 'xx-petition',
  supervisionLevel: 'xx-inspected',
  publication: 'xx-embargoed',
  post: 'xx-envoy',
  unit: 'xx-week',
  role: 'xx-auditor',
};

function later(name: string, value: unknown, holder: Shape): unknown {
  if (value === 'handled') return 'xx-archived';
  if (name === 'handling') return 'xx-screened';
  if (name === 'action' && value !== 'submit') return 'xx-audit';
  if (name === 'for') return 'xx-appeal';
  if (name === 'type' && 'required' in holder) return 'xx-decibels';
  if (name === 'type' && 'name' in holder) return 'xx-desk';
  if (name === 'allowed' && Array.isArray(value)) return ['xx-escalate', ...value];
  if (name === 'languages' && Array.isArray(value)) return [...value, 'ug'];
  if (name === 'kinds' && Array.isArray(value)) return ['xx-petition', ...value];
  if (name === 'title' && typeof value === 'string') return value.padEnd(400, '，后续情况另见附件');
  if (name === 'days') return 9999;
  if (name === 'max') return 100_000;
  return name in words && typeof value === 'string' ? words[name] : tomorrow(value);
}

/** Any part of an answer as it might come tomorrow. */
export function tomorrow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tomorrow);
  if (!isShape(value)) return value;
  const members = Object.entries(value).map(([name, each]) => [name, later(name, each, value)]);
  const named = 'handling' in value || value.state === 'handled' ? { stateName: archived } : {};
  return { ...Object.fromEntries(members), ...named, xxLater: { 'xx-anything': [1, null] } };
}
