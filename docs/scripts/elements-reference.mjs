import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { catalogue } from '@through-train/widgets/catalogue.js';
import { code, table } from './markdown.mjs';

/** What the manifest says of each element, by tag; empty where no manifest was built. */
export function describedElements() {
  const widgets = createRequire(import.meta.url).resolve('@through-train/widgets/package.json');
  const manifest = join(dirname(widgets), 'custom-elements.json');
  if (!existsSync(manifest)) return new Map();
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const declarations = modules.flatMap(({ declarations: own = [] }) => own);
  const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);
  return new Map(elements.map((element) => [element.tagName, element]));
}

/** The pages of the elements: one each, and one that leads to them. */
export function elementPages() {
  const elements = describedElements();
  if (elements.size === 0) return {};
  const titles = new Map(catalogue.map(({ name, title }) => [name, title]));
  const pages = [...elements].map(([tag, element]) => [`${tag}.md`, elementPage(tag, element)]);
  const rows = [...elements.keys()].map((tag) => {
    const title = titles.get(tag);
    return [`[${code(`<${tag}>`)}](${tag}.md)`, title?.en ?? '', title?.['zh-CN'] ?? ''];
  });
  return {
    'index.md': `# Elements\n\n${table(['element', '', ''], rows)}`,
    ...Object.fromEntries(pages),
  };
}

function elementPage(tag, element) {
  const properties = (element.members ?? []).filter(
    ({ kind, privacy = 'public', attribute, static: ofClass }) =>
      kind === 'field' && privacy === 'public' && attribute === undefined && !ofClass,
  );
  return [
    `# ${code(`<${tag}>`)} {#${tag}}\n\n`,
    `${element.description ?? element.summary ?? ''}\n\n`,
    section('Attributes', ['attribute', 'property', 'type', 'default', ''], element.attributes, [
      ({ name }) => code(name),
      ({ fieldName, name }) => (fieldName && fieldName !== name ? code(fieldName) : ''),
      ({ type }) => (type ? code(type.text) : ''),
      ({ default: byDefault = "''" }) => (byDefault === "''" ? '' : code(byDefault)),
      described,
    ]),
    section('Properties', ['property', 'type', ''], properties, [
      ({ name }) => code(name),
      ({ type }) => (type ? code(type.text) : ''),
      described,
    ]),
    section('Events', ['event', 'type', ''], element.events, [
      ({ name }) => code(name),
      ({ type }) => (type ? code(type.text) : ''),
      described,
    ]),
    section('Slots', ['slot', ''], element.slots, [
      ({ name }) => (name ? code(name) : 'default'),
      described,
    ]),
    section('Parts', ['part', ''], element.cssParts, [({ name }) => code(name), described]),
    section('Custom properties', ['property', 'default', ''], element.cssProperties, [
      ({ name }) => code(name),
      (property) => (property.default === undefined ? '' : code(property.default)),
      described,
    ]),
  ].join('');
}

/** Comments are written in Markdown; in a cell they are one line. */
const described = ({ description, summary }) =>
  (description ?? summary ?? '').replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');

function section(heading, heads, items = [], cells) {
  if (items.length === 0) return '';
  const rows = items.map((item) => cells.map((cell) => cell(item)));
  return `## ${heading}\n\n${table(heads, rows)}`;
}
