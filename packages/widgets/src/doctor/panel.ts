import { copyFromField } from '@through-train/embed/copy.js';
import type { DoctorLanguage, Finding } from '@through-train/embed/doctor/finding.js';
import { countOf, doctorWords, inOrder, reportText } from '@through-train/embed/doctor/report.js';
import { keepEvents } from '../page/keep-events.js';

// Styles are set one by one from the script: a policy that forbids style elements does not mind that,
// and neither old browsers nor the page's own sheets get in the way.
const font = '"PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif';
const marks = {
  bad: { colour: '#b3201b', ground: '#fdf3f2' },
  note: { colour: '#8a5300', ground: '#fdf8ee' },
  good: { colour: '#1a6b3a', ground: '#fff' },
} as const;
const buttonStyle =
  'font:inherit;min-height:36px;padding:4px 14px;margin:0 8px 8px 0;border:1px solid #7d8590;border-radius:4px;background:#fff;color:#1f2328;cursor:pointer';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: string,
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.style.cssText = style;
  for (const each of content) {
    element.appendChild(typeof each === 'string' ? document.createTextNode(each) : each);
  }
  return element;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = make('button', buttonStyle, [label]);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

function item(finding: Finding, language: DoctorLanguage): HTMLElement {
  const { what, why, fix } = finding[language];
  const { colour, ground } = marks[finding.level];
  const words = doctorWords[language];
  const quiet = 'margin:4px 0 0;color:#3b424a';
  const parts: Node[] = [
    make('p', 'margin:0;font-weight:600', [
      make('span', `color:${colour}`, [`${words[finding.level]} · `]),
      what,
    ]),
  ];
  if (why) parts.push(make('p', quiet, [why]));
  if (fix) parts.push(make('p', quiet, [fix]));
  if (finding.code) {
    const code = make(
      'pre',
      'margin:8px 0 0;padding:8px 12px;border:1px solid #dde1e6;border-radius:4px;background:#f6f7f8;font:13px/1.6 Consolas,"Liberation Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere;color:#1f2328',
      [finding.code],
    );
    parts.push(code);
  }
  const element = make(
    'li',
    `margin:0 0 12px;padding:10px 14px;border-left:4px solid ${colour};background:${ground}`,
    parts,
  );
  element.setAttribute('data-finding', finding.id);
  return element;
}

/** The panel on the page: a region of its own that reads out how many things were found. */
export class Panel {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #examine: () => void;
  #language: DoctorLanguage;
  #findings: readonly Finding[] | undefined;

  constructor(language: DoctorLanguage, examine: () => void) {
    this.#language = language;
    this.#examine = examine;
    this.#host = make('through-train-doctor' as 'div', 'all:initial');
    this.#root = this.#host.attachShadow({ mode: 'open' });
    keepEvents(this.#root);
    this.#host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Shows what was found, or that it is still being looked for. */
  show(findings?: readonly Finding[]): void {
    this.#findings = findings && inOrder(findings);
    if (!this.#host.isConnected) document.documentElement.appendChild(this.#host);
    this.#draw();
  }

  close(): void {
    this.#host.remove();
  }

  #draw(focus?: string): void {
    const language = this.#language;
    const words = doctorWords[language];
    const findings = this.#findings;
    // A phone may show the whole page smaller.
    const zoom = Math.max(1, 1 / (window.visualViewport?.scale ?? 1));
    const wide = window.innerWidth / zoom >= 560;
    const title = make('h2', 'margin:0 0 8px;font-size:18px;line-height:1.4', [words.title]);
    title.id = 'title';
    const status = make('p', 'margin:0 0 12px', [
      findings ? words.summary(countOf(findings, 'bad'), countOf(findings, 'note')) : words.running,
    ]);
    status.setAttribute('role', 'status');
    const other = button(words.other, () => {
      this.#language = language === 'zh' ? 'en' : 'zh';
      this.#draw('other');
    });
    other.id = 'other';
    other.lang = language === 'zh' ? 'en' : 'zh-CN';
    const copied = button(words.copy, () => {
      const done = copyFromField(this.report(), this.#root);
      copied.textContent = done ? words.copied : words.copyFailed;
    });
    const buttons = make('div', 'display:flex;flex-wrap:wrap;margin-bottom:4px', [
      ...(findings ? [copied, button(words.again, this.#examine)] : []),
      other,
      button(words.close, () => this.close()),
    ]);
    const panel = make(
      'section',
      `position:fixed;zoom:${zoom};z-index:2147483647;box-sizing:border-box;overflow:auto;padding:16px 16px 4px;border:1px solid #7d8590;border-top:4px solid #b8141f;background:#fff;color:#1f2328;font:15px/1.7 ${font};text-align:left;${
        wide
          ? `right:16px;bottom:16px;width:460px;max-height:${80 / zoom}vh;border-radius:4px`
          : `left:0;right:0;bottom:0;max-height:${70 / zoom}vh`
      }`,
      [
        title,
        status,
        buttons,
        make(
          'ul',
          'list-style:none;margin:0;padding:0',
          (findings ?? []).map((finding) => item(finding, language)),
        ),
      ],
    );
    panel.setAttribute('aria-labelledby', 'title');
    panel.lang = language === 'zh' ? 'zh-CN' : 'en';
    // A region that scrolls has to be within reach of the keyboard.
    panel.tabIndex = 0;
    while (this.#root.firstChild) this.#root.removeChild(this.#root.firstChild);
    this.#root.appendChild(panel);
    if (focus) this.#root.getElementById(focus)?.focus();
  }

  /** Everything as plain text. */
  report(): string {
    return reportText(this.#findings ?? [], this.#language, {
      page: location.href.replace(/[?#].*$/, ''),
      time: new Date().toISOString(),
      browser: navigator.userAgent,
    });
  }
}
