import type { Node } from './document.js';

/** What a value must keep to, each limit in a form that reads in any language. */
export function limitsOf(schema: Node): readonly string[] {
  const limits: string[] = [];
  if (Array.isArray(schema.enum)) {
    limits.push(schema.enum.map((choice) => JSON.stringify(choice)).join(' · '));
  }
  push(limits, range('length', schema.minLength, schema.maxLength));
  push(limits, range('items', schema.minItems, schema.maxItems));
  push(limits, range('', schema.minimum, schema.maximum));
  // The pattern of a format says nothing that its name does not say.
  if (typeof schema.pattern === 'string' && schema.format === undefined) {
    limits.push(`/${schema.pattern}/`);
  }
  if (schema.default !== undefined) limits.push(`default ${JSON.stringify(schema.default)}`);
  return limits;
}

function push(limits: string[], limit: string): void {
  if (limit) limits.push(limit);
}

/** Bounds of what a number can hold are no limit anybody set. */
const told = (bound: unknown): bound is number =>
  typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function range(what: string, min: unknown, max: unknown): string {
  const words = what ? `${what} ` : '';
  if (told(min) && told(max)) return `${words}${min}–${max}`;
  if (told(min)) return `${words}≥ ${min}`;
  if (told(max)) return `${words}≤ ${max}`;
  return '';
}
