import { shippedLanguage } from '@through-train/words/language/shipped-language.js';
import { fallbackLink } from '../fallback/fallback-link.js';
import { embedLines } from '../snippet/snippet.js';
import { bad, type Finding, note, text } from './finding.js';

/** Says where an element should not stand as it does, and what to do. */
export const wrongPlace = (element: Element, api: string): Finding | undefined =>
  insideForm(element, api) ?? insideInline(element);

function insideForm(element: Element, api: string): Finding | undefined {
  const tag = element.localName;
  const form = element.closest('form');
  const control = element.querySelector('button, input, select, textarea');
  // A fallback without controls has no need of a form.
  if (!form || !control) return undefined;
  const dropped = control.closest('form') === form;
  return (dropped ? bad : note)(
    'inside-form',
    text(
      `<${tag}> 放在了网页的 <form> 里面，备用内容里又有自己的表单或输入框。`,
      dropped
        ? '表单不能套表单，里面的会被浏览器丢掉：脚本没有运行时，群众写的内容交给了网页自己的服务器，必填项还会使网页自己的搜索和提交失灵。'
        : '备用表单仍可使用，但网页的 <form> 不再在 </form> 处结束，网页脚本也会收到备用表单的事件。',
      '把元素移到 </form> 之后。整页都在一个 <form> 里的网页（如 ASP.NET）做不到，请换成：',
    ),
    text(
      `<${tag}> stands inside a <form> of the page, and its fallback has one or fields of its own.`,
      dropped
        ? 'Forms cannot be nested, so browsers drop the inner one: where no script runs, letters go to the page’s own server, and required fields keep the page’s own buttons from working.'
        : 'The fallback’s form works, but the page’s <form> no longer ends at its </form>, and scripts of the page hear of the fallback’s events.',
      'Move the element to after </form>. Where the whole page is in one <form>, as with ASP.NET, replace it by:',
    ),
    withLink(element, api),
  );
}

function insideInline(element: Element): Finding | undefined {
  const tag = element.localName;
  const around = element.closest('p, a, button, label, h1, h2, h3, h4, h5, h6')?.localName;
  if (!around) return undefined;
  return note(
    'inside-inline',
    text(
      `<${tag}> 放在了 <${around}> 里面。`,
      '备用内容里的段落会被浏览器挤到外面，样式也会被带偏。',
      `改放在 <div> 里，或移到 <${around}> 之外。编辑器常自动加上 <p>，请切换到源代码修改。`,
    ),
    text(
      `<${tag}> stands inside a <${around}>.`,
      'Browsers push paragraphs of the fallback out of it, and its style affects the element.',
      `Put it into a <div>, or outside of the <${around}>. Editors often add <p> by themselves: change the source.`,
    ),
  );
}

/** The element with a link in place of a form. */
function withLink(element: Element, api: string): string {
  const site = element.closest('[site]')?.getAttribute('site') ?? '';
  const phone = element.querySelector('a[href^="tel:"]')?.textContent?.trim();
  const language = shippedLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '');
  return embedLines({
    element: element.localName,
    folder: '',
    attributes: Array.from(element.attributes).map(
      ({ name, value }) => [name, value || true] as const,
    ),
    fallback: fallbackLink({
      element: element.localName,
      api,
      site,
      language,
      ...(phone && { phone }),
    }),
  }).markup;
}
