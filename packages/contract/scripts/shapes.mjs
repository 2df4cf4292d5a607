/** Words of these say what a value looks like, never what it is for: a property has its own. */
const general = new Set(['primitives.ts', 'open.ts']);

/** Follows the calls that make a schema to the comments at its parts. */
export class Shapes {
  #constants;
  #interfaces;

  constructor(constants, interfaces) {
    this.#constants = constants;
    this.#interfaces = interfaces;
  }

  /** The words of a constant and of all that is in it. */
  of(name) {
    const { init, module, words } = this.#constants.get(name);
    const shape = this.#shape(init, module);
    const declared = this.#interfaces.get(name);
    // A schema that contains itself has its type, and the words of its parts, in an interface.
    const fields = declared ? membersOf(declared, shape.fields) : shape.fields;
    return { ...shape, ...(fields && { fields }), ...declared?.words, ...words };
  }

  #shape(node, module) {
    switch (node?.type) {
      case 'Identifier':
        return this.#named(node.name);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return this.#shape(node.expression, module);
      case 'ObjectExpression':
        return { fields: this.#fields(node, module) };
      case 'ArrayExpression':
        return { fields: itemsOf(node, module) };
      case 'MemberExpression':
        return this.#member(node, module);
      case 'CallExpression':
        return this.#call(node, module);
      default:
        return {};
    }
  }

  /** What is referred to by its name; a property without words of its own takes those. */
  #named(name) {
    const constant = this.#constants.get(name);
    if (!constant || constant.init?.type === 'ArrowFunctionExpression') return {};
    const { description, examples, ...shape } = this.of(name);
    // Has a name in the document, and its words there.
    const isComponent = constant.exported && /^[A-Z]/.test(name);
    return {
      ...shape,
      of: isComponent ? name : shape.of,
      ...(!general.has(constant.file) && { description }),
      ...(!isComponent && { examples }),
    };
  }

  /** `Site.shape.emergency` */
  #member({ object, property }, module) {
    if (object.type !== 'MemberExpression' || object.property.name !== 'shape') return {};
    return this.#shape(object.object, module).fields?.[property.name] ?? {};
  }

  /** What a function of the module makes: an object with the value it is given in each place, or just that. */
  #made(name, given, module) {
    if (given?.type === 'ObjectExpression') return {};
    const shape = this.#shape(given, module);
    const maker = this.#constants.get(name);
    if (maker?.init.type !== 'ArrowFunctionExpression') return shape;
    const { fields } = this.#shape(maker.init.body, maker.module);
    const { description: _, ...parts } = shape;
    const filled = Object.entries(fields ?? {}).map(([key, words]) => [
      key,
      { ...parts, ...words },
    ]);
    return fields ? { fields: Object.fromEntries(filled) } : shape;
  }

  #call({ callee, arguments: given }, module) {
    const [first, second] = given;
    if (callee.type === 'Identifier') return this.#made(callee.name, first, module);
    if (callee.object.name !== 'z') return this.#shape(callee.object, module);
    switch (callee.property.name) {
      case 'object':
      case 'strictObject':
        return { fields: this.#fields(first, module) };
      case 'extend':
        return {
          fields: { ...this.#shape(first, module).fields, ...this.#fields(second, module) },
        };
      case 'pick': {
        const { fields } = this.#shape(first, module);
        const names = second.properties.map(({ key }) => key.name);
        return { fields: Object.fromEntries(names.map((name) => [name, fields[name]])) };
      }
      case 'union':
      case 'discriminatedUnion': {
        const { elements } = given.find(({ type }) => type === 'ArrayExpression');
        return { branches: elements.map((each) => this.#branch(each, module)) };
      }
      case 'array': {
        // Words for one are none for many.
        const { fields, branches, of } = this.#shape(first, module);
        return { fields, branches, of };
      }
      case 'record':
        return { ...this.#shape(second, module), description: undefined };
      case 'optional':
      case 'nullable':
      case 'enum':
      case 'literal':
        return this.#shape(first, module);
      default:
        return {};
    }
  }

  #branch(node, module) {
    return { ...this.#shape(node, module), ...module.wordsAbove(node) };
  }

  #fields(node, module) {
    const entries = node.properties.flatMap((property) => {
      if (property.type === 'SpreadElement') {
        return Object.entries(this.#shape(property.argument, module).fields ?? {});
      }
      const { key, value, kind } = property;
      const shape = kind === 'get' ? {} : this.#shape(value, module);
      return [[key.name ?? key.value, { ...shape, ...module.wordsAbove(property) }]];
    });
    return Object.fromEntries(entries);
  }
}

/** Of a list of codes, each with its words. */
const itemsOf = ({ elements }, module) =>
  Object.fromEntries(
    elements
      .filter((each) => each?.type === 'Literal')
      .map((each) => [each.value, module.wordsAbove(each) ?? {}]),
  );

function membersOf({ members, module }, fields) {
  const words = members.map((member) => [member.key.name, module.wordsAbove(member)]);
  return Object.fromEntries(words.map(([name, own]) => [name, { ...fields?.[name], ...own }]));
}
