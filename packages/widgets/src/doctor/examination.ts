import { tidy } from '@through-train/embed/attributes.js';
import {
  charsetFinding,
  declaredCharset,
  documentFindings,
  encodingOf,
} from '@through-train/embed/doctor/document-checks.js';
import {
  elementFindings,
  elementsIn,
  idFindings,
  writtenFindings,
} from '@through-train/embed/doctor/element-checks.js';
import type { ElementTable } from '@through-train/embed/doctor/element-table.js';
import { type Finding, note, text } from '@through-train/embed/doctor/finding.js';
import {
  integrityFinding,
  loaderFindings,
  loaderTags,
} from '@through-train/embed/doctor/loader-checks.js';
import {
  askServer,
  fetchInTime,
  networkFinding,
} from '@through-train/embed/doctor/network-checks.js';
import {
  type Blocked,
  type FoundPolicy,
  metaPolicies,
  policyFindings,
  violationFindings,
} from '@through-train/embed/doctor/policy-checks.js';
import {
  clockFinding,
  registrationFindings,
} from '@through-train/embed/doctor/registration-checks.js';
import {
  kernelFinding,
  leakingStyles,
  mixedContentFinding,
  placeFindings,
  pollutionFinding,
  storageFinding,
} from './browser-checks.js';
import { keyFinding } from './key-checks.js';
import { scaleFinding } from './scale-checks.js';
import { visibleFindings } from './visible-checks.js';

/** Where the page's Through Train is, and what is known of it. */
export interface Patient {
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  /** The folder of all versions, with a slash at its end. */
  readonly cdn: string;
  readonly table: ElementTable;
  /** What the browser has blocked so far; grows. */
  readonly blocked: readonly Blocked[];
}

/** The page's own source and headers, as far as it may read itself. */
async function ownSource(): Promise<{ policies: FoundPolicy[]; bytes?: Uint8Array }> {
  if (!/^http/.test(location.protocol)) return { policies: [] };
  try {
    const answer = await fetchInTime(location.href, { credentials: 'same-origin' });
    const policy = answer.headers.get('content-security-policy');
    return {
      policies: policy ? [{ source: 'header', policy }] : [],
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  } catch {
    // Its own policy may forbid the page to ask for itself: what it blocked is seen as well.
    return { policies: [] };
  }
}

/** What the server says a loader's hash is. */
async function rightIntegrity(src: string): Promise<string | undefined> {
  try {
    const folder = src.replace(/[^/]*([?#].*)?$/, '');
    const answer = await fetchInTime(`${folder}integrity.json`);
    const { files } = await answer.json();
    return files['loader.js']?.integrity;
  } catch {
    return undefined;
  }
}

/** By a file that every page may ask for, though not read. */
const isReachable = (api: string): Promise<boolean> =>
  fetchInTime(`${api}/cdn/v1/loader.js`, { mode: 'no-cors', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

const siteAt = (element: Element): string =>
  tidy(element.getAttribute('site') ?? element.closest('appeal-site')?.getAttribute('site') ?? '');

const siteOf = (elements: readonly Element[]): string => elements.map(siteAt).find(Boolean) ?? '';

/** Mailboxes and columns that the site does not have. A list may also show those of sites below. */
async function unknownIds(api: string, site: string, own: readonly Element[]): Promise<Finding[]> {
  const there = own.filter((element) => siteAt(element) === site);
  const choosing = there.filter((element) => element.matches('mayor-mailbox[mailbox]'));
  const narrowed = there.filter((element) => element.hasAttribute('column'));
  if (choosing.length + narrowed.length === 0) return [];
  try {
    const answer = await fetchInTime(`${api}/v1/sites/${site}`);
    const { mailboxes, columns } = await answer.json();
    const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
    return [
      ...idFindings(choosing, 'mailbox', idsOf(mailboxes)),
      ...idFindings(narrowed, 'column', idsOf(columns)),
    ];
  } catch {
    // Not registered, or no such site: that is said by others.
    return [];
  }
}

/** Looks at everything, from the page's own context. A look that fails says so and stops no other. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { api, cdn, table, blocked } = patient;
  const findings: Finding[] = [];
  const look = async (
    what: () => Promise<readonly (Finding | undefined)[]> | readonly (Finding | undefined)[],
  ) => {
    try {
      for (const found of await what()) if (found) findings.push(found);
    } catch (error) {
      findings.push(
        note(
          'not-looked',
          text('有一项检查没有完成。', String(error)),
          text('One look could not be finished.', String(error)),
        ),
      );
    }
  };
  const { documentMode } = document as { documentMode?: number };
  const agent = navigator.userAgent;
  const elements = elementsIn(document).filter(({ localName }) => localName in table);
  const own = elements.filter(({ localName }) => localName !== 'appeal-site');
  const tags = loaderTags(document, document.baseURI);
  const site = siteOf(own);

  await look(() => [kernelFinding(agent, documentMode)]);
  await look(() => elementFindings(document, table, api));
  await look(() => unknownIds(api, site, own));
  await look(() => loaderFindings(tags, `${cdn}v1/loader.js`));
  await look(async () => {
    // Not that of its address, which a sandboxed frame has too.
    const asked = await askServer(api, site, self.origin ?? location.origin);
    if (!('check' in asked)) {
      const mixed = mixedContentFinding(location.href, api);
      if (mixed || blocked.some(({ directive }) => /connect|default/.test(directive)))
        return [mixed];
      return [networkFinding(asked, api, await isReachable(api))];
    }
    const { check, milliseconds } = asked;
    return [
      ...(site ? registrationFindings(check, site, location.protocol) : []),
      clockFinding(Date.parse(check.time), Date.now() - milliseconds / 2),
    ];
  });
  await look(() =>
    Promise.all(
      tags
        .filter(({ integrity }) => integrity)
        .map(async (tag) => integrityFinding(tag, await rightIntegrity(tag.src))),
    ),
  );
  const source = await ownSource();
  await look(() =>
    source.bytes ? writtenFindings(new TextDecoder('utf-8').decode(source.bytes), table) : [],
  );
  await look(() => {
    const found = policyFindings([...source.policies, ...metaPolicies(document)], { cdn, api });
    const said = found.some(({ level }) => level === 'bad');
    return said ? found : [...found, ...violationFindings(blocked, { cdn, api })];
  });
  await look(() => [
    charsetFinding(
      document.characterSet,
      declaredCharset(document) || 'header',
      source.bytes && encodingOf(source.bytes),
    ),
    ...documentFindings(document),
  ]);
  await look(() => visibleFindings(own));
  await look(() => [
    storageFinding(() => localStorage),
    pollutionFinding(window),
    leakingStyles(getComputedStyle(document.documentElement)),
    ...placeFindings(agent, Boolean(navigator.serviceWorker?.controller)),
    scaleFinding(document, own),
    // Last, so that what keeps the keys has come.
    keyFinding(own),
  ]);
  return findings;
}
