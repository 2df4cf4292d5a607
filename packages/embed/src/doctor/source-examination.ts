import { charsetFinding, declaredCharset, documentFindings } from './document-checks.js';
import { elementFindings } from './element-checks.js';
import type { ElementTable } from './element-table.js';
import type { Finding } from './finding.js';
import { loaderFindings, loaderTags } from './loader-checks.js';
import { type FoundPolicy, metaPolicies, policyFindings } from './policy-checks.js';

/** The source of a page and the headers it was sent with, as somebody pasted them. */
export interface PastedSource {
  readonly page: Document;
  /** Lines such as `Content-Security-Policy: …`, in any order; may be empty. */
  readonly headers: string;
  /** Address of the page, for what is relative to it. */
  readonly address: string;
}

const valuesOf = (headers: string, name: string): string[] =>
  headers
    .split(/\r?\n/)
    .filter((line) => line.toLowerCase().startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim());

/** What can be told from the source alone: not what browsers, networks and other scripts do. */
export function examineSource(
  { page, headers, address }: PastedSource,
  where: { readonly api: string; readonly cdn: string; readonly table: ElementTable },
): Finding[] {
  const { api, cdn, table } = where;
  const policies = valuesOf(headers, 'content-security-policy').map(
    (policy): FoundPolicy => ({ source: 'header', policy }),
  );
  const sent = /charset=([\w-]+)/i.exec(valuesOf(headers, 'content-type')[0] ?? '')?.[1] ?? '';
  const declared = declaredCharset(page);
  const charset = charsetFinding(sent || declared, sent || declared, undefined);
  return [
    ...loaderFindings(loaderTags(page, address), `${cdn}v1/loader.js`),
    ...elementFindings(page, table, api),
    ...policyFindings([...policies, ...metaPolicies(page)], { cdn, api }),
    ...(charset ? [charset] : []),
    ...documentFindings(page),
  ];
}
