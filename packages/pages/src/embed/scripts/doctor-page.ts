/**
 * The doctor's page: looks through the source of a page that somebody pasted. It stays in this
 * browser; the server is asked nothing but what every page may ask.
 */
import type { ElementTable } from '@through-train/embed/doctor/element-table.js';
import type { DoctorLanguage, Finding } from '@through-train/embed/doctor/finding.js';
import { askServer } from '@through-train/embed/doctor/network-checks.js';
import { registrationFindings } from '@through-train/embed/doctor/registration-checks.js';
import { countOf, doctorWords, inOrder } from '@through-train/embed/doctor/report.js';
import { examineSource } from '@through-train/embed/doctor/source-examination.js';
import { copyButtons, showScripted } from './copy-buttons.js';
import { pagePolicy } from './page-policy.js';

const language: DoctorLanguage = document.documentElement.lang === 'en' ? 'en' : 'zh';
const words = doctorWords[language];
const results = document.getElementById('findings');
const form = document.getElementById('source-form');
const table: ElementTable = JSON.parse(document.getElementById('elements')?.textContent ?? '{}');

const fieldValue = (id: string): string => {
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    ? field.value
    : '';
};

function block(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

function drawn(finding: Finding, index: number): HTMLElement {
  const { what, why, fix } = finding[language];
  const element = block('li', '', `verdict ${finding.level}`);
  element.dataset.finding = finding.id;
  element.append(block('p', `${words[finding.level]} · ${what}`, 'what'));
  for (const each of [why, fix]) if (each) element.append(block('p', each));
  if (finding.code) {
    const box = block('div', '', 'code');
    const code = block('pre', finding.code);
    code.id = `finding-${index}`;
    code.tabIndex = 0;
    const button = block('button', words.copy === 'Copy report' ? 'Copy' : '复制');
    button.setAttribute('type', 'button');
    button.dataset.copy = code.id;
    box.append(code, button);
    element.append(box);
  }
  return element;
}

async function check(): Promise<void> {
  const { origin } = location;
  const address = fieldValue('f-url');
  const page = new DOMParser().parseFromString(
    pagePolicy.createHTML(fieldValue('f-html')),
    'text/html',
  );
  const found = examineSource(
    { page, headers: fieldValue('f-headers'), address: address || origin },
    { api: origin, cdn: `${origin}/cdn/`, table },
  );
  const site = page.querySelector(`[site]`)?.getAttribute('site') ?? '';
  const asked = site ? await askServer(origin, site, address) : undefined;
  // Without an address there is no origin to say anything about.
  const registration =
    asked && 'check' in asked && (address || !asked.check.site)
      ? registrationFindings(asked.check, site)
      : [];
  const findings = inOrder([...registration, ...found]);
  const summary = words.summary(countOf(findings, 'bad'), countOf(findings, 'note'));
  const list = block('ul', '', 'findings');
  list.append(...findings.map(drawn));
  results?.replaceChildren(block('p', summary, 'summary'), list);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
showScripted(document);
const news = document.getElementById('news');
copyButtons({ copied: news?.dataset.copied ?? '', failed: news?.dataset.failed ?? '' }, (text) => {
  if (news) news.textContent = text;
});
