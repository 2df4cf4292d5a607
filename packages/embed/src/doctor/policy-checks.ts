import { contentPolicy } from '../csp/csp.js';
import { bad, type Finding, good, text } from './finding.js';

/** Where a page's policy was found. */
export interface FoundPolicy {
  readonly source: 'header' | 'meta';
  readonly policy: string;
}

/** The policies in the source of a page. */
export const metaPolicies = (page: Document): FoundPolicy[] =>
  Array.from(page.querySelectorAll('meta[http-equiv="content-security-policy" i]')).map((meta) => ({
    source: 'meta',
    policy: meta.getAttribute('content') ?? '',
  }));

const same = (a: string, b: string): boolean => squeezed(a) === squeezed(b);
const squeezed = (policy: string): string =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/).join(' '))
    .filter(Boolean)
    .join('; ');

/** What a policy lacks for the elements: the whole line as it should be. */
export function policyFindings(
  policies: readonly FoundPolicy[],
  { cdn, api }: { readonly cdn: string; readonly api: string },
): Finding[] {
  const findings: Finding[] = [];
  for (const { source, policy } of policies) {
    const completed = contentPolicy({ cdn, api, existing: policy });
    if (same(completed, policy)) continue;
    const place = {
      zh:
        source === 'header'
          ? '服务器发出的 Content-Security-Policy'
          : '网页 <meta> 中的内容安全策略',
      en:
        source === 'header'
          ? 'The Content-Security-Policy header'
          : 'The policy in the page’s <meta>',
    };
    findings.push(
      bad(
        'policy',
        text(
          `${place.zh}没有允许直通车。`,
          '浏览器按策略拦下脚本或接口，群众只看到备用内容。',
          source === 'header'
            ? '在 Nginx、WAF 或网站系统中把这一行改为：'
            : '把 <meta> 的 content 改为：',
        ),
        text(
          `${place.en} does not allow Through Train.`,
          'Browsers block the script or the API, and citizens see the fallback only.',
          source === 'header'
            ? 'In Nginx, the firewall or the site’s system, change the line to:'
            : 'Change the content of the <meta> to:',
        ),
        source === 'header' ? `Content-Security-Policy: ${completed}` : completed,
      ),
    );
  }
  if (policies.length > 0 && findings.length === 0) {
    findings.push(
      good('policy', '内容安全策略已允许直通车', 'The content policy allows Through Train'),
    );
  }
  return findings;
}

/** One thing that the browser blocked. */
export interface Blocked {
  readonly directive: string;
  readonly uri: string;
}

/** What the browser blocked of ours, where the policy itself could not be read. */
export function violationFindings(
  blocked: readonly Blocked[],
  { cdn, api }: { readonly cdn: string; readonly api: string },
): Finding[] {
  const seen: string[] = [];
  const findings: Finding[] = [];
  for (const { directive, uri } of blocked) {
    const name = directive.split(' ')[0] ?? directive;
    if (seen.indexOf(name) >= 0) continue;
    seen.push(name);
    const types = /trusted-types/.test(name);
    const source = /connect/.test(name) ? new URL(api).origin : cdn;
    findings.push(
      bad(
        types ? 'trusted-types' : 'policy',
        text(
          types
            ? '网站要求 Trusted Types，但没有列出直通车的策略名。'
            : `网站的内容安全策略（${name}）拦下了 ${uri}。`,
          '群众因此只看到备用内容。',
          types ? '在策略中写上这些名字：' : `在策略的 ${name} 中加上这个来源；全新页面可用：`,
        ),
        text(
          types
            ? 'The website requires Trusted Types but does not name the policies of Through Train.'
            : `The website’s content policy (${name}) blocked ${uri}.`,
          'Citizens see the fallback only.',
          types ? 'Name these in the policy:' : `Add this source to ${name}; for a new page:`,
        ),
        types
          ? (contentPolicy({ cdn, api }).split('; ').slice(-1)[0] ?? '')
          : `${name} ${source}\n\n${contentPolicy({ cdn, api })}`,
      ),
    );
  }
  return findings;
}
