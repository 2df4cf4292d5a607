import { globSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { allowedValues, createProgram } from './manifest/allowed-values.js';
import { customPropertiesOfElements } from './manifest/custom-properties.js';
import { definitions } from './manifest/definitions.js';
import { eventDetails } from './manifest/event-details.js';
import { publicFace } from './manifest/public-face.js';

// Makes `custom-elements.json` from the class comments. Not by the analyzer's own command: that one
// goes on with its defaults when its configuration cannot be read.

process.chdir(new URL('../', import.meta.url).pathname);

// The classes themselves and what they extend; what they are made of inside is nobody's interface.
const files = globSync(['src/events.ts', 'src/elements/**/*.ts'])
  .filter((file) => /(events|appeal-element|-settings)\.ts$|\/([a-z-]+)\/\2\.ts$/.test(file))
  .sort();

const program = createProgram(ts, files);
const modules = files.map((file) => program.getSourceFile(file));
const plugins = [
  ...litPlugin(),
  allowedValues(),
  eventDetails(),
  publicFace(),
  customPropertiesOfElements(),
  definitions(),
];
const manifest = create({ modules, plugins, context: { dev: false } });
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
