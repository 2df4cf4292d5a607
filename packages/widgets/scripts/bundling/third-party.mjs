import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ours = '@through-train/';

/**
 * What `THIRD-PARTY.txt` says: for every package of others whose code is in the scripts its name,
 * version and licence, with the licence's text. ASCII, because a file may be read in any encoding.
 *
 * @param {Iterable<string>} modules files that the bundlers put into the scripts
 * @throws when a package has no licence text: its code must not be published then
 */
export function thirdParty(modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders]
    .map(described)
    .filter(({ name }) => !name.startsWith(ours))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const line = '-'.repeat(78);
  const parts = packages.map(
    ({ name, version, license, address, text }) =>
      `${line}\n${name} ${version}, ${license}\n${address}\n\n${text}\n`,
  );
  return `The scripts in this folder are Through Train's, under the Apache License 2.0. They contain code of\n${packages
    .map(({ name, version, license }) => `  ${name} ${version}, ${license}\n`)
    .join('')}\n${parts.join('\n')}`;
}

/** The folder with the `package.json` that names a module's package; undefined: of no package. */
function packageFolder(module) {
  const file = module.replace(/\?.*$/, '');
  if (!existsSync(file)) return undefined;
  let folder = dirname(file);
  // Some have further ones inside, which only say how modules are written.
  while (!('version' in manifestIn(folder))) {
    if (folder === dirname(folder)) throw new Error(`${module} is of no package.`);
    folder = dirname(folder);
  }
  return folder;
}

function manifestIn(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function described(folder) {
  const { name, version, license, homepage, repository } = manifestIn(folder);
  if (name.startsWith(ours)) return { name };
  const [file] = globSync('{LICEN[CS]E,licen[cs]e}*', { cwd: folder });
  if (!file) throw new Error(`${name} ${version} comes without the text of its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, license, address: homepage ?? page(repository), text: inAscii(text) };
}

/** Where a repository is looked at: it is given as an address of git, or as `owner/name` of GitHub. */
function page(repository) {
  const address = (repository?.url ?? repository).replace(/^git\+|\.git$/g, '');
  return /^[\w.-]+\/[\w.-]+$/.test(address) ? `https://github.com/${address}` : address;
}

const plain = { '\u00a9': '(c)', '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"' };

function inAscii(text) {
  const result = text.replace(/[^\n\x20-\x7e]/g, (character) => plain[character] ?? character);
  const [foreign] = /[^\n\x20-\x7e]/.exec(result) ?? [];
  if (foreign) throw new Error(`A licence has ${JSON.stringify(foreign)}: say it in ASCII.`);
  return result;
}
