import type { EmbedCheck, LocalizedText } from '@through-train/contract';
import { sandbox } from '@through-train/embed/frame-sandbox.js';

/** A failure that no citizen can mend and no waiting ends: the page is not set up for the API. */
export interface SetUpTrouble {
  /** What to tell citizens. */
  readonly text: LocalizedText;
  /** Where the webmaster finds what to change. */
  readonly help: string;
  readonly helpLabel: LocalizedText;
}

const helpLabel: LocalizedText = {
  'zh-CN': '网站管理人员：查看处理办法',
  'zh-Hant': '網站管理人員：查看處理辦法',
  en: 'For the webmaster: what to do',
};

interface Finding {
  readonly text: LocalizedText;
  /** For the console, where the webmaster looks: what to do, in Chinese and English. */
  readonly advice: string;
}

const unregistered = (origin: string, site: string, command: string): Finding => ({
  text: {
    'zh-CN': `本网站（${origin}）尚未在直通车登记，暂时不能在此提交和查询，请通过电话等其他渠道联系我们。`,
    'zh-Hant': `本網站（${origin}）尚未在直通車登記，暫時不能在此提交和查詢，請以電話等其他方式與我們聯絡。`,
    en: `This website (${origin}) is not registered with the appeal service yet, so it cannot be used here. Please contact us by telephone or another way.`,
  },
  advice: `${origin} 尚未为站点 ${site} 登记。请在服务器上运行（或请管理员运行）以下命令，然后刷新页面：
${origin} is not registered for the site ${site}. Run this on the server, or ask its operator to, then reload:

  ${command}
`,
});

const opaque = (origin: string): Finding => ({
  text: {
    'zh-CN':
      '本页面是以文件方式打开的，浏览器不允许它连接服务器。请把页面放到网站上，再用网址打开。',
    'zh-Hant':
      '本頁面是以檔案方式開啟的，瀏覽器不允許它連接伺服器。請把頁面放到網站上，再用網址開啟。',
    en: 'This page was opened as a file, and browsers do not let a file talk to a server. Put it on a website and open it by its address.',
  },
  advice: `页面没有网址来源（${origin}），无法登记。请用网页服务器打开，例如在页面所在文件夹运行：
The page has no web origin (${origin}) that could be registered. Serve it, for example by running in its folder:

  npx http-server -p 5500
`,
});

const sandboxed: Finding = {
  text: {
    'zh-CN':
      '本页面放在受限的框架（sandbox）里，浏览器不允许它连接服务器，暂时不能在此提交和查询，请通过电话等其他渠道联系我们。',
    'zh-Hant':
      '本頁面放在受限的框架（sandbox）裡，瀏覽器不允許它連接伺服器，暫時不能在此提交和查詢，請以電話等其他方式與我們聯絡。',
    en: 'This page is in a restricted frame (sandbox), and browsers do not let it talk to the server, so it cannot be used here. Please contact us by telephone or another way.',
  },
  advice: `页面在沙箱框架里，没有自己的来源（Origin: null），无法登记。请把元素直接放进外层网页，或在 <iframe> 的 sandbox 属性（或应答头 Content-Security-Policy: sandbox）中加上 allow-same-origin：
The page is in a sandboxed frame and has no origin of its own (Origin: null) that could be registered. Put the element into the outer page, or add allow-same-origin to the frame's sandbox attribute, or to the header Content-Security-Policy: sandbox:

  <iframe ${sandbox}>
`,
};

const unknownSite = (site: string, nearest: EmbedCheck['nearest']): Finding => ({
  text: {
    'zh-CN': `本栏目填写的站点“${site}”不存在，暂时不能使用，请通过电话等其他渠道联系我们。`,
    'zh-Hant': `本欄目填寫的站點「${site}」不存在，暫時不能使用，請以電話等其他方式與我們聯絡。`,
    en: `There is no site “${site}”, so this part of the page cannot be used. Please contact us by telephone or another way.`,
  },
  advice: `没有站点 site="${site}"，最接近的是 / There is no such site. The nearest are:
${nearest.map(({ id, name }) => `  site="${id}"  ${name['zh-CN']}`).join('\n')}
`,
});

async function find(api: string, siteId: string): Promise<Finding | undefined> {
  // Not that of its address, which a sandboxed frame has too.
  const { origin } = self;
  if (location.protocol === 'file:') return opaque(location.protocol);
  if (origin === 'null') return sandboxed;
  const query = new URLSearchParams({ site: siteId, origin });
  const answer = await fetch(`${api.replace(/\/+$/, '')}/embed/check?${query}`, {
    credentials: 'omit',
    cache: 'no-store',
  });
  if (!answer.ok) return undefined;
  const check: EmbedCheck = await answer.json();
  if (!check.site) return unknownSite(siteId, check.nearest);
  // A page of the API's own origin, or of a portal that passes it on, needs no registration.
  if (check.command === null || new URL(api, location.href).origin === origin) return undefined;
  return unregistered(origin, siteId, check.command);
}

const told = new Set<string>();

/** The console is told once, however many elements met the same trouble. */
function tell(advice: string, help: string): void {
  if (told.has(advice)) return;
  told.add(advice);
  console.error(`直通车 Through Train: ${advice}\n${help}`);
}

/**
 * Asks the API whether the page is set up for it. The question is one that every page may ask, so an
 * answer arrives also where the API's own answers may not be read.
 *
 * @returns nothing when the page is set up well, or when nobody could be asked
 */
export async function explainFailure(
  api: string,
  siteId: string,
): Promise<SetUpTrouble | undefined> {
  const help = `${new URL(api, location.href).origin}/embed/doctor?${new URLSearchParams({
    url: location.href.replace(/[?#].*$/, ''),
    site: siteId,
  })}`;
  try {
    const finding = await find(api, siteId);
    if (!finding) return undefined;
    tell(finding.advice, help);
    return { text: finding.text, help, helpLabel };
  } catch {
    // The API is out of reach for everybody, or the page's own policy forbids to ask: what the
    // element says about that is true, and `?appeal-debug` finds out which.
    return undefined;
  }
}
