/** Points at what is published: the class in `dist/elements`, its registration in `dist/define`. */
export const definitions = () => ({
  name: 'definitions',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      for (const { declaration } of module.exports) declaration.module = module.path;
    }
    const registrations = customElementsManifest.modules.flatMap(({ path, declarations }) =>
      declarations.map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/define/${tagName}.js`,
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          },
        ],
      })),
    );
    customElementsManifest.modules.push(...registrations);
  },
});
