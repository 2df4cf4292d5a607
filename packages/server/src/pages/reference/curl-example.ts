import { type Document, node, nodes, text } from './document.js';
import { exampleOf } from './example-value.js';
import type { Operation } from './operations.js';

/** Quotes a word for a POSIX shell. */
export const quoted = (word: string): string => `'${word.replace(/'/g, `'\\''`)}'`;

/** A command that calls an operation, to be pasted into a shell. */
export function curlExample(document: Document, operation: Operation): string {
  const parts = [operation.method === 'GET' ? 'curl' : `curl -X ${operation.method}`];
  parts[0] += ` ${quoted(addressOf(document, operation))}`;
  for (const { name, place, required, schema } of operation.parameters) {
    if (place !== 'header' || !(required || name === 'Idempotency-Key')) continue;
    const value =
      name === 'Idempotency-Key' ? 'a-key-of-your-own-0001' : String(exampleOf(document, schema));
    parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  const credential = credentialOf(document, operation.security[0]);
  if (credential) parts.push(credential);
  const content = operation.body?.content[0];
  if (content) {
    const example = content.example ?? exampleOf(document, content.schema);
    parts.push(`-H ${quoted(`Content-Type: ${content.mediaType}`)}`);
    parts.push(`-d ${quoted(JSON.stringify(example, undefined, 2))}`);
  }
  return parts.join(' \\\n  ');
}

function addressOf(document: Document, operation: Operation): string {
  const [server] = nodes(document.root.servers);
  const origin = /^https?:/.test(text(server?.url)) ? text(server?.url) : 'http://localhost:8787';
  const query = new URLSearchParams();
  let path = operation.path;
  for (const { name, place, required, schema } of operation.parameters) {
    const value = String(exampleOf(document, schema, name));
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    if (place === 'query' && required) query.append(name, value);
  }
  return origin.replace(/\/$/, '') + path + (query.size ? `?${query}` : '');
}

function credentialOf(document: Document, scheme: string | undefined): string | undefined {
  if (!scheme) return undefined;
  const { value } = document.resolve(node(node(document.root.components).securitySchemes)[scheme]);
  const name = text(value.name);
  if (value.type === 'apiKey' && value.in === 'cookie') return `-b ${quoted(`${name}=TOKEN`)}`;
  if (value.type === 'apiKey' && value.in === 'header') return `-H ${quoted(`${name}: TOKEN`)}`;
  return `-H ${quoted('Authorization: Bearer TOKEN')}`;
}
