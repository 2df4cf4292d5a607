import { bad, type Finding, note, text } from './finding.js';

/** What a page says about itself, in its own source. */
export function documentFindings(page: Document): Finding[] {
  const findings: Finding[] = [];
  if (page.compatMode === 'BackCompat') {
    findings.push(
      note(
        'quirks',
        text(
          '页面处于怪异模式（没有 <!doctype html>）。',
          '元素仍能使用，但页面其他部分的布局可能与预期不同。',
          '在网页第一行加入：',
        ),
        text(
          'The page is in quirks mode: it has no <!doctype html>.',
          'The elements work, but the layout around them may differ from what you expect.',
          'Make this the first line of the page:',
        ),
        '<!doctype html>',
      ),
    );
  }
  if (!page.querySelector('meta[name="viewport" i]')) {
    findings.push(
      note(
        'viewport',
        text(
          '页面没有 viewport 设置。',
          '手机按电脑宽度显示后缩小，字小得看不清。',
          '在 <head> 中加入：',
        ),
        text(
          'The page has no viewport setting.',
          'Phones draw it as wide as a desktop and shrink it, so that nobody can read it.',
          'Add this to the <head>:',
        ),
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
      ),
    );
  }
  return findings;
}

/** The encoding a page's source declares, in lower case; empty when it declares none. */
export function declaredCharset(page: Document): string {
  const short = page.querySelector('meta[charset]')?.getAttribute('charset');
  const long = page
    .querySelector('meta[http-equiv="content-type" i]')
    ?.getAttribute('content')
    ?.match(/charset=([\w-]+)/i)?.[1];
  return (short ?? long ?? '').toLowerCase();
}

const isUnicode = (charset: string): boolean => /^utf-?8$/i.test(charset);

/** Whether bytes are UTF-8, and whether they hold anything beyond ASCII at all. */
export function encodingOf(bytes: Uint8Array): 'ascii' | 'utf-8' | 'other' {
  if (bytes.every((byte) => byte < 0x80)) return 'ascii';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'other';
  }
}

/**
 * Whether the page is read in the encoding it was saved in.
 *
 * @param read the encoding in which the browser reads the page
 * @param declared what its source declares
 * @param bytes what it was saved in, if known
 */
export function charsetFinding(
  read: string,
  declared: string,
  bytes: 'ascii' | 'utf-8' | 'other' | undefined,
): Finding | undefined {
  const reads = isUnicode(read) ? 'UTF-8' : read.toUpperCase();
  if ((bytes === 'other' && isUnicode(read)) || (bytes === 'utf-8' && !isUnicode(read))) {
    const saved = bytes === 'utf-8' ? 'UTF-8' : 'GBK';
    return bad(
      'charset',
      text(
        `网页按 ${reads} 读取，文件却是按 ${saved} 保存的。`,
        '页面文字和备用内容会变成乱码。直通车的元素本身不受影响。',
        `把文件另存为 ${reads}，或把声明改为（服务器的 Content-Type 也要一致）：`,
      ),
      text(
        `The page is read as ${reads}, but was saved as ${saved}.`,
        'Its own text and the fallback are garbled. The elements themselves are not.',
        `Save the file as ${reads}, or declare what it is (the server’s Content-Type has to say the same):`,
      ),
      `<meta charset="${saved.toLowerCase()}">`,
    );
  }
  if (declared === '') {
    return note(
      'no-charset',
      text(
        '网页没有声明编码。',
        '不同浏览器会猜出不同的编码，备用内容可能是乱码。',
        '在 <head> 最前面加入（按文件保存时的编码写）：',
      ),
      text(
        'The page does not declare its encoding.',
        'Browsers guess, and not all the same; the fallback may be garbled.',
        'Put this first in the <head>, with the encoding the file was saved in:',
      ),
      '<meta charset="utf-8">',
    );
  }
  return undefined;
}
