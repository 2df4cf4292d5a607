import { elementsOnPage, type KnownToPage, knownOf } from '../elements-on-page.js';
import type { HostSite } from '../embed/host-site.js';
import type { RunningServer } from '../server.js';
import type { Environment } from './environments.js';
import { gbk } from './gbk.js';
import { libraries } from './libraries.js';

const ownSheet = `body { margin: 0; background: #fff; color: #333 }
#nav li { display: inline; padding: 0 12px } table#layout { width: 100%; border: 1px solid #ccc }
a { color: #06c; text-decoration: none } #footer { text-align: center; font-size: 12px }`;

/** Every element of the catalogue in a table, as portals of that time are made. */
export const ownBody = (
  known: KnownToPage,
): string => `<div id="header"><h1>临湘市人民政府</h1><ul id="nav"><li><a href="#news">要闻</a></li><li><a href="#open">公开</a></li></ul></div>
<form id="search"><label>站内搜索 <input name="q"></label> <button type="button">搜索</button></form>
<table id="layout"><tr><td id="side"><h2>栏目</h2><p>办事指南</p></td><td id="main">
${elementsOnPage(known, '<p>如未能显示，请拨打 12345。</p>')}
</td></tr></table>
<p id="footer">主办：临湘市人民政府办公室</p>`;

/** The two addresses of a page: as its webmaster had it, and with the elements. */
export interface HostPage {
  readonly before: string;
  readonly after: string;
}

/** Serves the page of an environment, and what it needs, from its own origin. */
export async function serveHostPage(
  host: HostSite,
  server: RunningServer,
  environment: Environment,
): Promise<HostPage> {
  const known = await knownOf(server.url, 'linxiang');
  const { css = '', code = '', scripts = [] } = environment;
  const script = { 'Content-Type': 'text/javascript; charset=utf-8' };
  for (const path of scripts) {
    host.put(path, { body: (await libraries[path]?.()) ?? '', headers: script });
  }
  host.put('/own.js', { body: code, headers: script });
  host.put('/postback', '<title>结果</title>');
  host.put('/own.css', { body: ownSheet + css, headers: { 'Content-Type': 'text/css' } });
  const serve = (path: string, loader: string): string => {
    const html = pageOf(environment, loader, server.url, known);
    const policy = environment.policy?.(server.url);
    return host.put(path, {
      body: environment.encoding === 'gbk' ? gbk(html) : html,
      headers: {
        // Old portals say their encoding in the page alone.
        'Content-Type': environment.encoding ? 'text/html' : 'text/html; charset=utf-8',
        ...(policy && { 'Content-Security-Policy': policy }),
      },
    });
  };
  const loader = `<script src="${server.url}/cdn/v1/loader.js" ${environment.loader ?? ''} defer></script>`;
  return { before: serve('/before.html', ''), after: serve('/after.html', loader) };
}

function pageOf(
  environment: Environment,
  loader: string,
  server: string,
  known: KnownToPage,
): string {
  const { doctype = '<!doctype html>', encoding = 'utf-8', scripts = [], code } = environment;
  const sources = [...scripts, ...(code ? ['/own.js'] : [])];
  return `${doctype}
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">
<title>临湘市人民政府门户网站</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/own.css">
${sources.map((src) => `<script src="${src}"></script>`).join('\n')}
${loader}
</head>
<body>
${environment.body?.(server, known) ?? ownBody(known)}
</body>
</html>`;
}
