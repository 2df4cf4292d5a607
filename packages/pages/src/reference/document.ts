/** Any object of an OpenAPI document, before it is known to be one. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object, empty when it is none. */
export const node = (value: unknown): Node => (isNode(value) ? value : {});

/** The objects of a list, none when it is no list. */
export const nodes = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

/** The value as a text, empty when it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A part of the document with its reference followed, and the name it is known by. */
export interface Resolved {
  readonly value: Node;
  /** Last segment of the reference, such as `Submission`. Undefined for what is written in place. */
  readonly name: string | undefined;
}

/** Follows `$ref`s inside one document. */
export class Document {
  readonly root: Node;

  constructor(openapi: unknown) {
    this.root = node(openapi);
  }

  /** What a value says, or what it refers to. References out of the document are left empty. */
  resolve(value: unknown): Resolved {
    let current = node(value);
    let name: string | undefined;
    const seen = new Set<string>();
    for (let ref = text(current.$ref); ref; ref = text(current.$ref)) {
      if (seen.has(ref)) return { value: {}, name };
      seen.add(ref);
      name = decodeURIComponent(ref.slice(ref.lastIndexOf('/') + 1));
      current = this.#at(ref);
    }
    return { value: current, name };
  }

  #at(pointer: string): Node {
    if (!pointer.startsWith('#/')) return {};
    let at: unknown = this.root;
    for (const segment of pointer.slice(2).split('/')) {
      at = node(at)[decodeURIComponent(segment).replace(/~1/g, '/').replace(/~0/g, '~')];
    }
    return node(at);
  }
}
