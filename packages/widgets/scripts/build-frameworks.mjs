import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementTable } from './frameworks/element-table.js';
import { reactWrapper } from './frameworks/react-wrappers.js';

// Makes `generated/` from the manifest: data for editors, types for frameworks, wrappers for React.

process.chdir(new URL('../', import.meta.url).pathname);
const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = manifest().modules.flatMap((module) => module.declarations);

rmSync('generated', { recursive: true, force: true });
mkdirSync('generated/react', { recursive: true });

// Each generator adds to the manifest it is given.
const editors = { outdir: 'generated/editors', hideLogs: true, hideCssPropertiesDocs: true };
generateVsCodeCustomElementData(manifest(), editors);
generateJetBrainsWebTypes(manifest(), { ...editors, packageJson: false });

write('elements.d.ts', elementTable(declarations));
const index = declarations.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';`);
for (const element of declarations) {
  const { code, types } = reactWrapper(element);
  write(`react/${element.tagName}.js`, code);
  write(`react/${element.tagName}.d.ts`, types);
}
for (const kind of ['js', 'd.ts']) write(`react/index.${kind}`, `${index.join('\n')}\n`);

function write(file, text) {
  writeFileSync(
    `generated/${file}`,
    `// Generated from the class comments; not to be edited.\n${text}`,
  );
}
