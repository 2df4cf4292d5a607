import type { BrowserContextOptions, Page } from 'playwright-core';
import { healthyPage, phone, scaledPage } from './healthy-page.js';
import type { HostPage } from './host-site.js';

/** A fault, and what the doctor has to say about it. */
export interface Fault {
  readonly fault: string;
  readonly id: string;
  readonly host: (server: string) => HostPage | string;
  /** What the panel says in Chinese and in English, and what it offers to paste. */
  readonly says: readonly [zh: RegExp, en: RegExp, code?: RegExp];
  readonly registered?: false;
  readonly context?: BrowserContextOptions;
  /** Makes the fault in the browser. */
  readonly before?: (page: Page) => Promise<unknown>;
}

const policy =
  (line: string): Fault['host'] =>
  (server) => ({
    body: healthyPage(server),
    headers: { 'Content-Security-Policy': line.replaceAll('CDN', server) },
  });

export const faults: readonly Fault[] = [
  {
    fault: 'an origin that is not registered',
    id: 'unregistered',
    host: (server) => healthyPage(server),
    registered: false,
    says: [
      /尚未为临湘市（linxiang）登记/,
      /is not registered for Linxiang/,
      /site origin add linxiang/,
    ],
  },
  {
    fault: 'a site that does not exist',
    id: 'unknown-site',
    host: (server) =>
      healthyPage(server, { body: '<mayor-mailbox site="linxaing"></mayor-mailbox>' }),
    says: [/没有编号为“linxaing”的站点/, /There is no site/, /site="linxiang"/],
  },
  {
    fault: 'a misspelled element',
    id: 'element-name',
    host: (server) =>
      healthyPage(server, { body: '<mayor-mailbx site="linxiang"></mayor-mailbx>' }),
    says: [/应为 <mayor-mailbox>/, /should be <mayor-mailbox>/, /<mayor-mailbox>/],
  },
  {
    fault: 'a misspelled attribute',
    id: 'attribute-name',
    host: (server) =>
      healthyPage(server, { body: '<appeal-list site="linxiang" pagesize="5"></appeal-list>' }),
    says: [/没有属性 pagesize，应为 page-size/, /should be page-size/, /page-size="5"/],
  },
  {
    fault: 'a value that is not allowed',
    id: 'attribute-value',
    host: (server) =>
      healthyPage(server, { body: '<appeal-list site="linxiang" theme="bleu"></appeal-list>' }),
    says: [/theme="bleu" 不是允许的值，应为 "blue"/, /should be "blue"/, /theme="blue"/],
  },
  {
    fault: 'a mailbox that the site does not have',
    id: 'attribute-value',
    host: (server) =>
      healthyPage(server, {
        body: '<mayor-mailbox site=" Linxiang " mailbox="linxiang_major"></mayor-mailbox>',
      }),
    says: [
      /mailbox="linxiang_major" 不是允许的值，应为 "linxiang-mayor"/,
      /should be "linxiang-mayor"/,
      /mailbox="linxiang-mayor"/,
    ],
  },
  {
    fault: 'a column that the site does not have',
    id: 'attribute-value',
    host: (server) =>
      healthyPage(server, {
        body: '<appeal-list site="linxiang" column="ask_politic"></appeal-list>',
      }),
    says: [
      /column="ask_politic" 不是允许的值，应为/,
      /should be "ask-politics"/,
      /column="ask-politics"/,
    ],
  },
  {
    fault: 'no script',
    id: 'no-loader',
    host: (server) => healthyPage(server, { loader: '' }),
    says: [/没有直通车的脚本/, /no script of Through Train/, /\/cdn\/v1\/loader\.js" defer/],
  },
  {
    fault: 'the script twice',
    id: 'loader-twice',
    host: (server) =>
      healthyPage(server, {
        loader: `<script src="${server}/cdn/v1/loader.js" defer></script>`.repeat(2),
      }),
    says: [/重复引用/, /more than once/],
  },
  {
    fault: 'a wrong hash',
    id: 'integrity',
    host: (server) =>
      healthyPage(server, {
        loader: `<script src="${server}/cdn/v1/loader.js" integrity="sha384-${'A'.repeat(64)}" crossorigin defer></script>`,
      }),
    says: [/与服务器上的文件不符/, /not that of the file/, /integrity="sha384-(?!AAAA)/],
  },
  {
    fault: 'an element inside a form',
    id: 'inside-form',
    host: (server) =>
      healthyPage(server, {
        body: '<form id="aspnet"><mayor-mailbox site="linxiang"><form><input name="title" required></form></mayor-mailbox></form>',
      }),
    says: [
      /放在了网页的 <form> 里面/,
      /inside a <form>/,
      /<a href="[^"]+\/forms\/linxiang\/appeals/,
    ],
  },
  {
    fault: 'an element that nobody sees',
    id: 'hidden',
    host: (server) =>
      healthyPage(server, {
        body: '<div class="tab" style="display:none"><appeal-list site="linxiang"></appeal-list></div>',
      }),
    says: [/div\.tab 被设为 display: none/, /div\.tab has display: none/, /div\.tab \{/],
  },
  {
    fault: 'a policy that forbids the API',
    id: 'policy',
    host: policy("script-src 'self' CDN; connect-src 'self'"),
    says: [/没有允许直通车/, /does not allow Through Train/, /connect-src 'self' http:\/\/127/],
  },
  {
    fault: 'a policy in which trusted types are not named',
    id: 'policy',
    host: policy("require-trusted-types-for 'script'; trusted-types own"),
    says: [/没有允许直通车/, /does not allow/, /trusted-types own through-train/],
  },
  {
    fault: 'a page saved as GBK that says UTF-8',
    id: 'charset',
    host: (server) => ({
      body: Buffer.concat([
        Buffer.from(healthyPage(server)),
        Buffer.from([0xc1, 0xd9, 0xcf, 0xe6]),
      ]),
    }),
    says: [/按 UTF-8 读取，文件却是按 GBK 保存/, /saved as GBK/, /<meta charset="gbk">/],
  },
  {
    fault: 'quirks mode',
    id: 'quirks',
    host: (server) => healthyPage(server, { doctype: '' }),
    says: [/怪异模式/, /quirks mode/, /<!doctype html>/],
  },
  {
    fault: 'no viewport',
    id: 'viewport',
    host: (server) => healthyPage(server, { head: '<meta charset="utf-8">' }),
    says: [/没有 viewport/, /no viewport/, /width=device-width/],
  },
  {
    fault: 'a script that forbids keys before they get to the elements',
    id: 'keys',
    host: (server) =>
      healthyPage(server, {
        head: `<meta charset="utf-8"><script>addEventListener('keydown', function (event) {
          if (event.keyCode === 8 && event.target.type !== 'text') event.preventDefault();
        }, true)</script>`,
      }),
    says: [
      /拦截了组件里的按键：Backspace。/,
      /takes from the elements: Backspace\./,
      /composedPath/,
    ],
  },
  {
    fault: 'a page that lib-flexible scales',
    id: 'scaled',
    context: phone,
    host: (server) => scaledPage(server),
    says: [
      /只有 8 像素/,
      /at 8 px only/,
      /mayor-mailbox \{ --tt-font-size: max\(16px, 0\.4267rem\)/,
    ],
  },
  {
    fault: 'scripts that change what browsers bring',
    id: 'pollution',
    host: (server) =>
      healthyPage(server, { head: '<script>Array.prototype.each = function () {}</script>' }),
    says: [/Array\.prototype\.each/, /Array\.prototype\.each/],
  },
  {
    fault: 'styles that leak into the elements',
    id: 'custom-properties',
    host: (server) => healthyPage(server, { head: '<style>:root { --tt-accent: lime }</style>' }),
    says: [/--tt-accent/, /--tt-accent/],
  },
  {
    fault: 'a clock that is a year fast',
    id: 'clock',
    host: (server) => healthyPage(server),
    before: (at) =>
      at.addInitScript(() => {
        const { now } = Date;
        Date.now = () => now() + 366 * 86_400_000;
      }),
    says: [/快了 36[56] 天/, /36[56] day\(s\) fast/],
  },
  {
    fault: 'storage that is refused',
    id: 'storage',
    host: (server) => healthyPage(server),
    before: (at) =>
      at.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      ),
    says: [/不允许本页保存数据/, /does not let this page keep/],
  },
  {
    fault: 'a proxy that answers with a page',
    id: 'html-answer',
    host: (server) => healthyPage(server),
    before: (at) =>
      at.route('**/embed/check?*', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: '<html>请先登录</html>',
        }),
      ),
    says: [/返回的是网页，而不是数据/, /a web page instead of data/, /readyz/],
  },
  {
    fault: 'something that holds back the answers',
    id: 'blocked-answer',
    host: (server) => healthyPage(server),
    before: (at) => at.route('**/embed/check?*', (route) => route.abort('blockedbyclient')),
    says: [/答复被拦下了/, /held back/],
  },
  {
    fault: 'a server that cannot be reached',
    id: 'unreachable',
    host: (server) => healthyPage(server),
    before: (at) =>
      at.route(/\/(embed|cdn|v1)\//, (route) =>
        route.request().resourceType() === 'fetch' ? route.abort('failed') : route.continue(),
      ),
    says: [/连不上/, /cannot be reached/, /readyz/],
  },
  {
    fault: 'the old engine of a compatibility mode',
    id: 'kernel',
    host: (server) => healthyPage(server),
    context: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko' },
    says: [/内核过旧（IE）/, /too old \(IE\)/, /name="renderer" content="webkit"/],
  },
  {
    fault: 'WeChat',
    id: 'wechat',
    host: (server) => healthyPage(server),
    context: { userAgent: 'Mozilla/5.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49' },
    says: [/在微信中打开/, /open in WeChat/],
  },
];
