import { catalogue } from '@through-train/embed/catalogue.js';
import { contentPolicy } from '@through-train/embed/csp/csp.js';

const server = 'https://appeals.example.gov.cn';

/** What `csp.txt` says: the policy for an example's address, and how to make one's own. */
export function policyLines() {
  const cdn = `${server}/cdn/`;
  return `# Content-Security-Policy for a page with the elements. Put your own server in the place of
# ${server}; the embed builder at /embed/ makes the line for a policy you have already.

# By the address of the script
${contentPolicy({ cdn })}

# By a nonce, new with every answer, on the script's tag: <script nonce="{NONCE}" src="...">
${contentPolicy({ cdn, allow: 'nonce' })}

# Without Trusted Types
${contentPolicy({ cdn, trustedTypes: false })}
`;
}

/** What `snippets.html` shows: a line to paste for each element. */
export function snippets(integrity) {
  const folder = integrity ? integrity.version : 'v1';
  const hash = integrity
    ? ` integrity="${integrity.files['loader.js'].integrity}" crossorigin="anonymous"`
    : '';
  const script = `<script src="${server}/cdn/${folder}/loader.js"${hash} defer></script>`;
  const parts = catalogue.map(({ name, title }) => {
    const lines = `${script}\n<${name} site="linxiang"></${name}>`;
    return `<h2>${escaped(title['zh-CN'])} ${escaped(title.en)}</h2>\n<pre>${escaped(lines)}</pre>`;
  });
  const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Through Train ${folder}</title>
<h1>Through Train ${folder}</h1>
${parts.join('\n')}
</html>
`;
  return html.replace(/[^\n\x20-\x7e]/g, (character) => `&#${character.codePointAt(0)};`);
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
