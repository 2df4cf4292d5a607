import type { EmbedCheck } from '@through-train/contract';
import { bad, type Finding, text } from './finding.js';

/** What came of asking the server. */
export type Asked =
  | { readonly check: EmbedCheck; readonly milliseconds: number }
  | { readonly failure: 'html' | 'missing' | 'timedOut' | 'unreadable'; readonly status?: number };

const requestTimeout = 8000;

/** Fetches, but not for ever. */
export async function fetchInTime(url: string, init: RequestInit = {}): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), requestTimeout);
  try {
    return await fetch(url, { credentials: 'omit', ...init, signal: abort.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Asks what the server knows about this page. Any page may ask, registered or not. */
export async function askServer(api: string, site: string, origin: string): Promise<Asked> {
  const query = new URLSearchParams({ site, origin });
  try {
    const started = Date.now();
    const answer = await fetchInTime(`${api}/embed/check?${query}`, { cache: 'no-store' });
    const body = await answer.text();
    if (/^\s*</.test(body)) return { failure: 'html', status: answer.status };
    if (!answer.ok) return { failure: 'missing', status: answer.status };
    return { check: JSON.parse(body), milliseconds: Date.now() - started };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'AbortError';
    return { failure: timedOut ? 'timedOut' : 'unreadable' };
  }
}

/** What is wrong on the way to the server. */
export function networkFinding(
  asked: Asked,
  api: string,
  /** Whether the server can be reached by requests whose answer the page may not read. */
  reachable: boolean,
): Finding | undefined {
  if ('check' in asked) return undefined;
  const { failure, status = 0 } = asked;
  if (failure === 'html') {
    return bad(
      'html-answer',
      text(
        `${api} 返回的是网页，而不是数据（状态 ${status}）。`,
        '多半是代理、登录认证页或防火墙的拦截页代替服务器作了答复。',
        `请网络管理员放行 ${api}；用浏览器直接打开以下地址，应看到 JSON：`,
      ),
      text(
        `${api} answered with a web page instead of data (status ${status}).`,
        'Most likely a proxy, a sign-in page or a firewall answered in its place.',
        'Ask the network’s administrator to let it pass. Opened in a browser, this address should show JSON:',
      ),
      `${api}/readyz`,
    );
  }
  if (failure === 'missing') {
    return bad(
      'no-check',
      text(
        `${api} 没有诊断接口（状态 ${status}）。`,
        '地址可能不是直通车，或服务器版本较旧。',
        '核对代码中的地址；用浏览器直接打开以下地址，应看到直通车的首页：',
      ),
      text(
        `${api} has nothing to ask (status ${status}).`,
        'It may not be Through Train, or an older version.',
        'Check the address in the lines. Opened in a browser, this should show its first page:',
      ),
      `${api}/`,
    );
  }
  if (reachable) {
    return bad(
      'blocked-answer',
      text(
        `连得上 ${api}，但答复被拦下了。`,
        '浏览器扩展（广告拦截）、安全软件或改动应答头的代理会造成这种情况。',
        '用无痕窗口（停用扩展）再试；仍不行时，请管理员检查代理是否保留了 Access-Control-Allow-Origin 应答头。',
      ),
      text(
        `${api} can be reached, but its answer is held back.`,
        'Browser extensions (ad blockers), security software and proxies that change headers do that.',
        'Try a private window without extensions. If it stays, ask whether the proxy keeps the header Access-Control-Allow-Origin.',
      ),
    );
  }
  return bad(
    'unreachable',
    text(
      failure === 'timedOut' ? `${api} 在 8 秒内没有答复。` : `连不上 ${api}。`,
      '服务器可能没有运行，地址可能写错，也可能被防火墙、扩展程序拦下。',
      '核对地址，并用浏览器直接打开：',
    ),
    text(
      failure === 'timedOut'
        ? `${api} did not answer within 8 seconds.`
        : `${api} cannot be reached.`,
      'It may not run, the address may be wrong, or a firewall or an extension stands in the way.',
      'Check the address, and open it in a browser:',
    ),
    `${api}/readyz`,
  );
}
