let checker;

/** The sources as a program whose types can be asked for. */
export function createProgram(ts, files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  checker = program.getTypeChecker();
  return program;
}

/**
 * Spells a property's type out, so that `(typeof themes)[number]` becomes `'red' | 'blue'`: what a
 * reader, an editor or a form for options can work with.
 */
export const allowedValues = () => ({
  name: 'allowed-values',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node) || !node.type || !ts.isClassDeclaration(node.parent))
      return;
    const type = checker.getTypeAtLocation(node);
    if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.parent.name.text);
    const name = node.name.getText();
    const text = type.types
      .map((each) => literal(checker.typeToString(each)))
      .sort((one, other) => Number(one === 'undefined') - Number(other === 'undefined'))
      .join(' | ');
    for (const each of [...(declaration?.members ?? []), ...(declaration?.attributes ?? [])]) {
      if (each.name === name || each.fieldName === name) each.type = { text };
    }
  },
});

const literal = (text) => text.replace(/^"(.*)"$/, "'$1'");
