import { bad, type Finding, good, note, text } from '@through-train/embed/doctor/finding.js';

/** The oldest versions in which the elements run. */
const oldest = { chrome: 86, firefox: 78, safari: 14 } as const;

/** Whether a browser is too old, from what it calls itself; compatibility modes call themselves IE. */
export function kernelFinding(agent: string, documentMode: number | undefined): Finding {
  const chrome = Number(/(?:Chrome|Chromium)\/(\d+)/.exec(agent)?.[1]);
  const firefox = Number(/Firefox\/(\d+)/.exec(agent)?.[1]);
  const safari = Number(/Version\/(\d+)[^)]*Safari/.exec(agent)?.[1]);
  const ie = documentMode !== undefined || /MSIE|Trident/.test(agent);
  const old =
    ie || chrome < oldest.chrome || firefox < oldest.firefox || (!chrome && safari < oldest.safari);
  if (!old) return good('kernel', '浏览器内核满足要求', 'The browser is recent enough');
  const name = ie
    ? 'IE'
    : chrome
      ? `Chromium ${chrome}`
      : firefox
        ? `Firefox ${firefox}`
        : `Safari ${safari}`;
  return bad(
    'kernel',
    text(
      `浏览器内核过旧（${name}）。`,
      `直通车需要 Chromium ${oldest.chrome}、Firefox ${oldest.firefox} 或 Safari ${oldest.safari} 及以上；更旧的浏览器显示备用内容。${
        ie ? '360、搜狗、QQ 等双核浏览器的“兼容模式”就是 IE 内核。' : ''
      }`,
      '让双核浏览器使用极速内核，在 <head> 中加入：',
    ),
    text(
      `The browser’s engine is too old (${name}).`,
      `Through Train needs Chromium ${oldest.chrome}, Firefox ${oldest.firefox} or Safari ${oldest.safari}; older ones show the fallback.${
        ie ? ' The “compatibility mode” of browsers with two engines (360, Sogou, QQ) is IE.' : ''
      }`,
      'Ask browsers with two engines for the fast one, in the <head>:',
    ),
    '<meta name="renderer" content="webkit">\n<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">',
  );
}

/** Whether the page can keep drafts and settings. */
export function storageFinding(storage: () => Storage): Finding {
  try {
    const key = 'through-train:doctor';
    storage().setItem(key, '1');
    storage().removeItem(key);
    return good('storage', '可以保存草稿和设置', 'Drafts and settings can be kept');
  } catch {
    return note(
      'storage',
      text(
        '浏览器不允许本页保存数据（localStorage）。',
        '草稿和长辈版设置只在本次打开时有效。隐私模式、沙箱框架或管理策略会造成这种情况。',
        '一般无需处理；页面放在 sandbox 的 iframe 中时，请加上 allow-same-origin。',
      ),
      text(
        'The browser does not let this page keep anything (localStorage).',
        'Drafts and the elder mode last for this visit only. Private windows, sandboxed frames and policies do that.',
        'Usually nothing has to be done; an iframe with sandbox needs allow-same-origin.',
      ),
    );
  }
}

/** A secure page may not ask an API that is not. */
export function mixedContentFinding(page: string, api: string): Finding | undefined {
  const insecure = /^http:\/\/(?!localhost[:/]|127\.|\[::1\])/.test(`${api}/`);
  if (!/^https:/.test(page) || !insecure) return undefined;
  return bad(
    'mixed-content',
    text(
      `网页是 https，接口却是 http（${api}）。`,
      '浏览器禁止安全页面访问不安全的接口（混合内容）。',
      '为直通车配置 https 证书，并把代码中的地址改为：',
    ),
    text(
      `The page is https, but the API is http (${api}).`,
      'Browsers forbid a secure page to ask an insecure server (mixed content).',
      'Give Through Train a certificate and change the address in the lines to:',
    ),
    api.replace(/^http:/, 'https:'),
  );
}

/** Scripts of a page that change what every script relies on. */
export function pollutionFinding(win: Window & typeof globalThis): Finding | undefined {
  const extra: string[] = [];
  for (const key in [] as unknown[]) extra.push(`Array.prototype.${key}`);
  if (JSON.stringify([1]) !== '[1]') extra.push('Array.prototype.toJSON');
  for (const name of ['fetch', 'Promise'] as const) if (!isNative(win[name])) extra.push(name);
  if (extra.length === 0) return undefined;
  return note(
    'pollution',
    text(
      `页面上的脚本改动了浏览器的内建对象：${extra.join('、')}。`,
      '多见于 Prototype.js、MooTools 等旧脚本库和统计、拦截脚本。直通车不依赖它们，但其他脚本可能出错。',
      '元素不正常时，先停用这些脚本再试。',
    ),
    text(
      `Scripts of the page changed what browsers bring: ${extra.join(', ')}.`,
      'Old libraries (Prototype.js, MooTools) and statistics do so. Through Train does not mind, but other scripts may.',
      'If an element misbehaves, try without those scripts first.',
    ),
  );
}

const isNative = (value: unknown): boolean =>
  /\[native code\]/.test(Function.prototype.toString.call(value));

/** Custom properties of the page that change the elements' look, wanted or not. */
export function leakingStyles(style: CSSStyleDeclaration): Finding | undefined {
  const names = ['accent', 'text', 'surface', 'line', 'link', 'font', 'font-size', 'radius'];
  const set = names
    .map((name) => `--tt-${name}`)
    .filter((name) => style.getPropertyValue(name).trim() !== '');
  if (set.length === 0) return undefined;
  return note(
    'custom-properties',
    text(
      `页面样式给全页设置了 ${set.join('、')}。`,
      '这些名字会改变直通车元素的颜色和字体。',
      '若不是有意为之，请改名，或只写在元素上。',
    ),
    text(
      `The page’s styles set ${set.join(', ')} for the whole page.`,
      'These names change colours and fonts of the elements.',
      'If you did not mean that, rename them or set them on the element only.',
    ),
  );
}

/** What is peculiar about where the page is open. */
export function placeFindings(agent: string, controlled: boolean): Finding[] {
  const findings: Finding[] = [];
  if (/MicroMessenger/.test(agent)) {
    findings.push(
      note(
        'wechat',
        text(
          '页面在微信中打开。',
          '微信会缓存页面，选择附件时只能选图片和聊天文件。',
          '改动后看不到效果时，在地址后加 ?1 再打开。',
        ),
        text(
          'The page is open in WeChat.',
          'WeChat keeps old copies of pages, and its file picker offers images and files of chats only.',
          'If a change does not show, add ?1 to the address.',
        ),
      ),
    );
  }
  if (controlled) {
    findings.push(
      note(
        'service-worker',
        text(
          '本网站有 Service Worker 在代发请求。',
          '它可能给出旧的脚本或旧的答复。',
          '请让它放过直通车的地址；排查时在开发者工具 Application 中停用。',
        ),
        text(
          'A service worker of this website answers its requests.',
          'It may hand out old scripts or old answers.',
          'Let it pass requests to Through Train; switch it off in the developer tools to find out.',
        ),
      ),
    );
  }
  return findings;
}
