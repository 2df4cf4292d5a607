/**
 * Finds out why Through Train does not work on a page, and says so in a panel on that very page: some
 * faults (policies, extensions, scripts of the page) are to be seen from there alone.
 *
 * The loader brings it when the page's address has `?appeal-debug`. It works by itself as well:
 * `<script src="https://…/cdn/v1/doctor.js"></script>`, or from a bookmark.
 */

import type { ElementTable } from '@through-train/embed/doctor/element-table.js';
import type { Blocked } from '@through-train/embed/doctor/policy-checks.js';
import { kernelFinding } from './browser-checks.js';
import { examine, type Patient } from './examination.js';
import { Panel } from './panel.js';

/** Filled in by the build, from the manifest of the elements. */
declare const __ELEMENTS__: ElementTable;

/** The body of a report of what a policy blocked. */
interface PolicyReport {
  readonly effectiveDirective: string;
  readonly blockedURL: string | null;
  readonly disposition: string;
}

interface Page {
  throughTrain?: { api?: string; loader?: string; doctor?: () => void };
}

(function visit(script: HTMLOrSVGScriptElement | null): void {
  const page = window as Page;
  let shared = page.throughTrain;
  // An element with this id is what the page finds by the name.
  if (!shared || 'nodeType' in shared) {
    shared = {};
    page.throughTrain = shared;
  }
  if (shared.doctor) {
    shared.doctor();
    return;
  }

  // The doctor's own address tells where the server is when nothing else does.
  const src = (script instanceof HTMLScriptElement && script.src) || shared.loader || '';
  const folder = /^(.*\/cdn\/)/.exec(src)?.[1] ?? `${location.origin}/cdn/`;
  const blocked: Blocked[] = [];
  const patient = (): Patient => ({
    api: (page.throughTrain?.api ?? new URL(folder).origin).replace(/\/+$/, ''),
    cdn: folder,
    table: __ELEMENTS__,
    blocked,
  });
  function note(directive: string, uri: string): void {
    const ours = patient();
    const about = uri.startsWith(new URL(ours.cdn).origin) || uri.startsWith(ours.api);
    if (about || /trusted-types/.test(directive)) blocked.push({ directive, uri });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, violatedDirective, blockedURI, disposition } = event;
    if (disposition !== 'report') note(effectiveDirective || violatedDirective, blockedURI);
  });
  // What was blocked before this script came, where browsers remember it.
  if ('ReportingObserver' in window) {
    const tell: ReportingObserverCallback = (reports) => {
      for (const each of reports) {
        const body = each.body as PolicyReport | null;
        if (!body || body.disposition === 'report') continue;
        note(body.effectiveDirective, String(body.blockedURL));
      }
    };
    new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe();
  }

  const english = /^en/.test(document.documentElement.lang || navigator.language);
  const panel = new Panel(english ? 'en' : 'zh', open);
  function open(): void {
    panel.show();
    examine(patient()).then(
      (findings) => panel.show(findings),
      () => panel.show([kernelFinding(navigator.userAgent, undefined)]),
    );
  }
  shared.doctor = open;
  if (document.readyState === 'complete') open();
  else window.addEventListener('load', open);
})(document.currentScript);
