import { bad, type Finding, note, text } from './finding.js';

/** A script tag that brings the elements. */
export interface LoaderTag {
  readonly src: string;
  readonly integrity: string;
  readonly crossorigin: boolean;
  readonly module: boolean;
}

/** The tags of the loader, or of the single file, in a page or in pasted HTML. */
export const loaderTags = (root: ParentNode, base: string): LoaderTag[] =>
  Array.from(root.querySelectorAll('script[src]'))
    .map((script) => ({ script, src: absolute(script.getAttribute('src') ?? '', base) }))
    .filter(({ src }) => /\/(loader|widgets\.iife)\.js([?#]|$)/.test(src) && /\/cdn\//.test(src))
    .map(({ script, src }) => ({
      src,
      integrity: script.getAttribute('integrity') ?? '',
      crossorigin: script.hasAttribute('crossorigin'),
      module: script.getAttribute('type') === 'module',
    }));

function absolute(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}

/** The version in the address of a loader: `v1` or `1.2.3`. */
const versionOf = (src: string): string => /\/cdn\/([^/]+)\//.exec(src)?.[1] ?? '';

/** What the tags themselves show. */
export function loaderFindings(tags: readonly LoaderTag[], example: string): Finding[] {
  const findings: Finding[] = [];
  const [first, second] = tags;
  if (!first) {
    findings.push(
      bad(
        'no-loader',
        text(
          '页面上没有直通车的脚本。',
          '没有脚本，元素只显示备用内容。脚本也可能被内容编辑器过滤掉了。',
          '在页面的 <head> 或元素之前加入：',
        ),
        text(
          'The page has no script of Through Train.',
          'Without it the elements show their fallback only. The content editor may have filtered it out.',
          'Add this to the <head> of the page, or before the element:',
        ),
        `<script src="${example}" defer></script>`,
      ),
    );
    return findings;
  }
  if (second) {
    const versions = tags.map(({ src }) => versionOf(src));
    findings.push(
      versions.some((each) => each !== versions[0])
        ? bad(
            'two-versions',
            text(
              `页面引用了两个版本的脚本：${versions.join('、')}。`,
              '只有先运行的一个起作用，后面的被忽略。',
              '只保留一行，其余删去（模板和正文里各有一行的，删去正文里的）：',
            ),
            text(
              `The page has the script in two versions: ${versions.join(', ')}.`,
              'The first one runs, the others are ignored.',
              'Keep one line and remove the others:',
            ),
            `<script src="${first.src}" defer></script>`,
          )
        : note(
            'loader-twice',
            text('页面重复引用了脚本。', '先运行的起作用，其余的什么也不做，不必改动。'),
            text(
              'The page has the script more than once.',
              'The first one runs and the others do nothing: nothing has to be changed.',
            ),
          ),
    );
  }
  for (const { src, integrity, crossorigin, module } of tags) {
    if (module && /loader\.js/.test(src)) {
      findings.push(
        note(
          'loader-module',
          text(
            '脚本标签写了 type="module"。',
            'loader.js 是普通脚本。作为模块运行时，它要靠页面上的这个标签找到自己的位置，旧浏览器则不运行它。',
            '去掉 type="module" 更稳妥：',
          ),
          text(
            'The script tag says type="module".',
            'loader.js is a classic script. As a module it needs this very tag in the page to find where it came from, and old browsers do not run it.',
            'Better remove type="module":',
          ),
          `<script src="${src}" defer></script>`,
        ),
      );
    }
    if (integrity && !crossorigin) {
      findings.push(
        bad(
          'no-crossorigin',
          text(
            '脚本标签有 integrity，却没有 crossorigin。',
            '浏览器只校验允许读取的脚本，缺了它就拒绝运行。',
            '加上 crossorigin="anonymous"：',
          ),
          text(
            'The script tag has integrity but no crossorigin.',
            'Browsers check the hash only of scripts they may read, and refuse this one.',
            'Add crossorigin="anonymous":',
          ),
          `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
        ),
      );
    }
    if (integrity && /^v\d+$/.test(versionOf(src))) {
      findings.push(
        note(
          'integrity-on-channel',
          text(
            `脚本来自会自动更新的 ${versionOf(src)}，却写了固定的校验值。`,
            '下一次更新后校验值就不符，浏览器将拒绝运行。',
            '去掉 integrity，或在“生成嵌入代码”页面选固定版本。',
          ),
          text(
            `The script comes from ${versionOf(src)}, which moves on, but has a fixed hash.`,
            'After the next release the hash will not fit and browsers will refuse it.',
            'Remove integrity, or choose a pinned version in the embed builder.',
          ),
        ),
      );
    }
  }
  return findings;
}

/** The hash of a tag beside the one that the server says the file has. */
export function integrityFinding(tag: LoaderTag, right: string | undefined): Finding | undefined {
  if (!tag.integrity || !right || tag.integrity.split(/\s+/).indexOf(right) >= 0) return undefined;
  return bad(
    'integrity',
    text(
      '脚本标签里的校验值（integrity）与服务器上的文件不符。',
      '浏览器因此拒绝运行脚本。校验值可能抄错，也可能是别的版本的。',
      '整行换成：',
    ),
    text(
      'The hash (integrity) in the script tag is not that of the file on the server.',
      'Browsers refuse to run it. It was copied wrongly or belongs to another version.',
      'Replace the line by:',
    ),
    `<script src="${tag.src}" integrity="${right}" crossorigin="anonymous" defer></script>`,
  );
}
