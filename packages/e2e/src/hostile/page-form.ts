import { type CatalogueEntry, catalogue } from '@through-train/widgets/catalogue.js';
import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import { elementOnPage, type KnownToPage } from '../elements-on-page.js';

/** What ASP.NET WebForms puts into every page, and what pages do with its one form. */
export const webFormsCode = `
  var searches = 0;
  function __doPostBack(target, argument) {
    var form = document.forms['aspnetForm'];
    form.__EVENTTARGET.value = target; form.__EVENTARGUMENT.value = argument; form.submit();
  }
  function WebForm_OnSubmit() { searches++; return true; }
  function WebForm_FireDefaultButton(event, target) {
    if (event.keyCode !== 13 || event.target.localName === 'textarea') return true;
    document.getElementById(target).click(); event.stopPropagation(); return false;
  }`;

// As a parser leaves the fields that has dropped their form.
const formless = `<p>查询请拨打 12345。</p>
<input name="number" required> <input name="queryCode" required> <button>查询</button>`;

/**
 * A page that is one big form: the lines of the builder stand in it as they are, but for those by which
 * somebody asks for an appeal, which stand there without their form.
 */
export function webFormsBody(api: string, known: KnownToPage): string {
  const elements = (of: (entry: CatalogueEntry) => boolean, inside: (element: string) => string) =>
    catalogue
      .filter(of)
      .map((entry) => elementOnPage(entry, known, inside(entry.name)))
      .join('\n');
  const built = (element: string) => fallbackSnippet({ element, api, site: known.site });
  return `
<form name="aspnetForm" method="post" action="/postback" id="aspnetForm" target="postback"
  onsubmit="javascript:return WebForm_OnSubmit();"
  onkeypress="javascript:return WebForm_FireDefaultButton(event, 'ctl00_search')">
<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTEzNDU2Nzg5MA9kFgJmD2QWAgID"></div>
<div id="header"><h1>临湘市人民政府</h1><ul id="nav"><li><a href="#news">要闻</a></li></ul></div>
<label>站内搜索 <input name="ctl00$q" id="ctl00_q" required></label>
<div id="main">
${elements(({ page }) => page !== 'tracking', built)}
</div>
<input type="submit" name="ctl00$search" value="搜索" id="ctl00_search">
<div id="side">${elements(
    ({ page }) => page === 'tracking',
    () => formless,
  )}</div>
<div class="aspNetHidden"><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAAPm"></div>
</form>
<iframe name="postback" title="结果" hidden></iframe>
<p id="footer">主办：临湘市人民政府办公室</p>`;
}

/** Runs in such a page: what of its form does not work as it does without the elements. */
export function wrongForm(): string {
  const page = window as unknown as {
    searches: number;
    __doPostBack(target: string, argument: string): void;
  };
  const form = document.getElementById('aspnetForm') as HTMLFormElement;
  const field = document.getElementById('ctl00_q') as HTMLInputElement;
  const button = document.getElementById('ctl00_search') as HTMLInputElement;
  let wrong = '';
  const searched = (what: string, expected: number, act: () => void) => {
    const before = page.searches;
    act();
    const times = page.searches - before;
    if (times !== expected) wrong += `${what}: ${times} searches\n`;
  };
  const sent = (what: string, data: FormData) => {
    const names = [...data.keys()].join(' ');
    const expected = '__EVENTTARGET __EVENTARGUMENT __VIEWSTATE ctl00$q __EVENTVALIDATION';
    if (names !== expected) wrong += `${what} has ${names}\n`;
  };
  field.value = '';
  searched('an empty search, which the page forbids', 0, () => button.click());
  field.value = '路灯';
  searched('a search', 1, () => button.click());
  sent('its data', new FormData(form));
  form.addEventListener('formdata', ({ formData }) => sent('a postback', formData), { once: true });
  page.__doPostBack('ctl00$menu', '');
  for (const element of document.querySelectorAll('[site]')) {
    const inputs = [element.querySelector('input'), element.shadowRoot?.querySelector('input')];
    for (const input of inputs) {
      const enter = { key: 'Enter', keyCode: 13, bubbles: true, composed: true };
      searched(`Enter in <${element.localName}>`, 0, () => {
        // Before the element is there, its fallback is a part of the page.
        if (element.shadowRoot) input?.dispatchEvent(new KeyboardEvent('keypress', enter));
      });
    }
  }
  // The browser has led there from the empty search.
  field.blur();
  return wrong;
}
