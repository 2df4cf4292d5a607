import { isId, isWebAddress, tidy } from '../attributes.js';
import type { ElementTable } from './element-table.js';
import { bad, type Finding, note, text } from './finding.js';
import { nearestWord } from './nearest-word.js';
import { wrongPlace } from './place-checks.js';

/** Attributes that any element of a page may have. */
const common =
  /^(id|class|style|lang|dir|hidden|slot|part|title|role|tabindex|translate|inert|nonce|is|align|on[a-z]+|(data|aria|v|x|ng|_ng\w+)[-:].*|[:@*#[(].*)$/;

/** Attributes that an element makes links of, each with one that is right. */
const addresses: Readonly<Record<string, string>> = {
  api: 'https://appeals.example.gov.cn',
  'link-template': 'letter.html?number={number}',
  'tracker-url': 'tracker.html',
};

/** The elements of a page, its shadow roots included. */
export function elementsIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of Array.from(root.querySelectorAll('*'))) {
    found.push(element);
    const inside = element.shadowRoot;
    // Our own elements hold no others of ours that a webmaster wrote.
    if (inside && !element.localName.startsWith('through-train-')) {
      found.push(...Array.from(inside.querySelectorAll('*')));
    }
  }
  return found;
}

/** An attribute as its page has it. */
interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
}

function misspelledTag(element: Element, table: ElementTable): Finding | undefined {
  const name = element.localName;
  const unknown = name.includes('-') || name.includes('_') || element instanceof HTMLUnknownElement;
  if (!unknown || customElements.get(name)) return undefined;
  const meant = nearestWord(name, Object.keys(table));
  if (!meant) return undefined;
  return bad(
    'element-name',
    text(
      `没有 <${name}> 这个元素，应为 <${meant}>。`,
      '浏览器不认识的标签只显示其中的内容。',
      `把 <${name}> 和 </${name}> 改为：`,
    ),
    text(
      `There is no element <${name}>; it should be <${meant}>.`,
      'Browsers show nothing but the content of a tag that they do not know.',
      `Change <${name}> and </${name}> to:`,
    ),
    `<${meant}>…</${meant}>`,
  );
}

function wrongAddress(tag: string, name: string, value: string): Finding | undefined {
  const right = addresses[name];
  const page = 'https://www.example.gov.cn/';
  if (right === undefined || isWebAddress(value.replace('{number}', '0'), page)) return undefined;
  return bad(
    'attribute-value',
    text(
      `<${tag}> 的 ${name}="${value}" 不是网址。`,
      '只有 http、https 地址和本站地址可用，其他内容不起作用。',
      '改为网址，例如：',
    ),
    text(
      `<${tag}> has ${name}="${value}", which is no web address.`,
      'Only http(s) addresses and those on the page’s own site are used; anything else does nothing.',
      'Give an address, such as:',
    ),
    `${name}="${right}"`,
  );
}

function wrongAttribute(
  tag: string,
  { name, value }: WrittenAttribute,
  allowed: ElementTable[string],
): Finding | undefined {
  const values = allowed[name];
  if (values === undefined) {
    if (common.test(name)) return undefined;
    const meant = nearestWord(name, Object.keys(allowed));
    const offer = meant ? `${meant}="${value}"` : Object.keys(allowed).join(' ');
    return (meant ? bad : note)(
      'attribute-name',
      text(
        `<${tag}> 没有属性 ${name}${meant ? `，应为 ${meant}` : ''}。`,
        '不认识的属性不起作用。',
        meant ? '改为：' : '可用的属性有：',
      ),
      text(
        `<${tag}> has no attribute ${name}${meant ? `; it should be ${meant}` : ''}.`,
        'An attribute that is not known does nothing.',
        meant ? 'Change it to:' : 'It understands:',
      ),
      offer,
    );
  }
  if (value === '') return undefined;
  if (values === null) return wrongAddress(tag, name, value);
  if (values.indexOf(tidy(value)) >= 0) return undefined;
  const meant = nearestWord(value, values);
  return bad(
    'attribute-value',
    text(
      `<${tag}> 的 ${name}="${value}" 不是允许的值${meant ? `，应为 "${meant}"` : ''}。`,
      '不允许的值按默认值处理。',
      `允许的值：${values.join('、')}。${meant ? '改为：' : ''}`,
    ),
    text(
      `<${tag}> has ${name}="${value}", which is not allowed${meant ? `; it should be "${meant}"` : ''}.`,
      'The default is used instead.',
      `Allowed: ${values.join(', ')}.${meant ? ' Change it to:' : ''}`,
    ),
    ...(meant ? [`${name}="${meant}"`] : []),
  );
}

function wrongSite(element: Element): Finding | undefined {
  const own = element.getAttribute('site');
  const around = element.closest('appeal-site');
  const site = tidy(own || around?.getAttribute('site') || '');
  if (isId(site)) return undefined;
  const tag = element.localName;
  return bad(
    'site',
    text(
      site === '' ? `<${tag}> 没有写明属于哪个站点。` : `<${tag}> 的 site="${site}" 不是站点编号。`,
      '元素不知道向哪个站点提交和查询。',
      '写上站点编号（小写拼音），可在“生成嵌入代码”页面查到，例如：',
    ),
    text(
      site === ''
        ? `<${tag}> does not say which site it belongs to.`
        : `<${tag}> has site="${site}", which is no id.`,
      'The element does not know where to ask and where to send letters to.',
      'Give the id of the site (lower-case letters), which the embed builder knows, such as:',
    ),
    'site="linxiang"',
  );
}

const isFinding = (found: Finding | undefined): found is Finding => found !== undefined;

/** Tags, attributes, values and places of the elements in a page or in pasted HTML. */
export function elementFindings(root: ParentNode, table: ElementTable, api: string): Finding[] {
  const all = elementsIn(root);
  const findings: (Finding | undefined)[] = [];
  let count = 0;
  for (const element of all) {
    const allowed = table[element.localName];
    if (!allowed) {
      findings.push(misspelledTag(element, table));
      continue;
    }
    for (const attribute of Array.from(element.attributes)) {
      findings.push(wrongAttribute(element.localName, attribute, allowed));
    }
    if (element.localName === 'appeal-site') continue;
    count += 1;
    findings.push(wrongSite(element), wrongPlace(element, api));
  }
  const found = findings.filter(isFinding);
  const misspelled = found.some(({ id }) => id === 'element-name');
  if (count === 0 && !misspelled) {
    found.push(
      bad(
        'no-element',
        text(
          '页面上没有直通车的元素。',
          '可能没有粘贴，也可能被内容编辑器过滤掉了。',
          '查看网页源代码，搜索 mayor-mailbox。找不到时，请放进模板，不要放进文章编辑器。',
        ),
        text(
          'There is none of the elements on this page.',
          'It was not pasted, or the content editor filtered it out.',
          'View the page’s source and look for mayor-mailbox. If it is not there, paste it into the template, not into the article editor.',
        ),
      ),
    );
  }
  return found;
}

/** What the elements name by an attribute and their site does not have, by the ids of what it has. */
export const idFindings = (
  elements: readonly Element[],
  name: 'mailbox' | 'column',
  ids: readonly string[],
): Finding[] =>
  elements
    .map((element) => {
      const value = element.getAttribute(name) ?? '';
      return wrongAttribute(element.localName, { name, value }, { [name]: ids });
    })
    .filter(isFinding);

/**
 * Attributes as the source of a page has them: elements that run put right in the document what was
 * written wrongly. Not parsed by the browser, because pages that require trusted types forbid that.
 */
export function writtenFindings(source: string, table: ElementTable): Finding[] {
  const findings: (Finding | undefined)[] = [];
  for (const tag of Object.keys(table)) {
    const starts =
      source.match(new RegExp(`<${tag}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^>"'])*`, 'gi')) ?? [];
    for (const start of starts) {
      const pair = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
      for (let found = pair.exec(start); found; found = pair.exec(start)) {
        const [, name = '', double, single, bare] = found;
        const attribute = { name: name.toLowerCase(), value: double ?? single ?? bare ?? '' };
        findings.push(wrongAttribute(tag, attribute, table[tag] ?? {}));
      }
    }
  }
  return findings.filter(isFinding);
}
