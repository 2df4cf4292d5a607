import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import iconv from 'iconv-lite';

// The CMS of this example: puts a page into the frame of the site and sends it as such systems have
// done since 2008, in GBK and without a doctype.

const api = process.env.API_URL ?? 'http://localhost:8787';
const port = Number(process.env.PORT ?? 8791);

const titles = {
  'index.html': '首页',
  'mailbox.html': '县长信箱',
  'letters.html': '来信选登',
  'track.html': '办理查询',
};

const files = {
  'site.css': { path: new URL('static/site.css', import.meta.url), type: 'text/css' },
  'site.js': { path: new URL('static/site.js', import.meta.url), type: 'text/javascript' },
  'jquery.js': {
    path: new URL(import.meta.resolve('jquery/dist/jquery.min.js')),
    type: 'text/javascript',
  },
};

// All that the elements add to the policy of the portal is the address of the API, three times.
const policy = [
  "default-src 'none'",
  `script-src 'self' ${api}`,
  `connect-src ${api}`,
  `style-src 'self' ${api}`,
  "img-src 'self' data:",
  `form-action 'self' ${api}`,
  "base-uri 'none'",
].join('; ');

async function page(name) {
  const template = (file) => readFile(new URL(`templates/${file}`, import.meta.url), 'utf8');
  const [frame, content] = await Promise.all([template('frame.html'), template(name)]);
  return frame
    .replaceAll('{{title}}', titles[name])
    .replaceAll('{{content}}', () => content)
    .replaceAll('{{api}}', api)
    .replaceAll(`data-page="${name}"`, `data-page="${name}" class="here"`);
}

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = pathname.slice(1) || 'index.html';
  try {
    if (name in titles) {
      response.setHeader('Content-Type', 'text/html; charset=GBK');
      response.setHeader('Content-Security-Policy', policy);
      response.end(iconv.encode(await page(name), 'gbk'));
    } else if (name in files) {
      response.setHeader('Content-Type', `${files[name].type}; charset=utf-8`);
      response.end(await readFile(files[name].path));
    } else {
      response.writeHead(404).end();
    }
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(port, () => console.log(`http://localhost:${port}`));
