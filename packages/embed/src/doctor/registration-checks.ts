import type { EmbedCheck } from '@through-train/contract';
import { sandbox } from '../frame-sandbox.js';
import { bad, type Finding, good, note, text } from './finding.js';

const inSandbox = bad(
  'sandbox',
  text(
    '网页在沙箱框架里（sandbox，没有 allow-same-origin），没有自己的来源（Origin: null）。',
    '没有来源就无法登记，浏览器不允许它读取服务器的答复。',
    '把元素直接放进外层网页，或把框架（也可能是应答头 Content-Security-Policy: sandbox）改为：',
  ),
  text(
    'The page is in a sandboxed frame without allow-same-origin and has no origin of its own (Origin: null).',
    'Without an origin it cannot be registered, and browsers do not let it read the server’s answers.',
    'Put the element into the outer page, or change the frame (or the header Content-Security-Policy: sandbox) to:',
  ),
  sandbox,
);

/**
 * What the server says about the page's origin and the site of its elements.
 *
 * @param protocol of the page's address
 */
export function registrationFindings(
  check: EmbedCheck,
  site: string,
  protocol = 'file:',
): Finding[] {
  if (!check.site) {
    const [nearest] = check.nearest;
    return [
      bad(
        'unknown-site',
        text(
          `没有编号为“${site}”的站点。`,
          '元素因此无法使用。',
          nearest
            ? `最接近的是 ${check.nearest.map(({ id, name }) => `${id}（${name['zh-CN']}）`).join('、')}。改为：`
            : '请向直通车的管理员索取站点编号。',
        ),
        text(
          `There is no site with the id “${site}”.`,
          'So the element cannot be used.',
          nearest
            ? `The nearest are ${check.nearest.map(({ id, name }) => `${id} (${name.en ?? name['zh-CN']})`).join(', ')}. Change it to:`
            : 'Ask the operator of Through Train for the id of your site.',
        ),
        ...(nearest ? [`site="${nearest.id}"`] : []),
      ),
    ];
  }
  const { id, name } = check.site;
  if (check.origin === null) {
    if (protocol !== 'file:') return [inSandbox];
    return [
      bad(
        'file',
        text(
          '网页是以文件方式打开的（file://），没有网址。',
          '浏览器不允许文件连接服务器，也无法登记。',
          '把网页放到网站上，或在它所在的文件夹运行：',
        ),
        text(
          'The page was opened as a file (file://) and has no web address.',
          'Browsers do not let a file talk to a server, and it cannot be registered.',
          'Put the page on a website, or run in its folder:',
        ),
        'npx http-server -p 5500',
      ),
    ];
  }
  if (check.command !== null) {
    return [
      bad(
        'unregistered',
        text(
          `${check.origin} 尚未为${name['zh-CN']}（${id}）登记。`,
          '为防止仿冒，只有登记过的网站才能使用接口；浏览器把这种情况显示为跨域（CORS）错误。',
          '在服务器上运行以下命令，或发给管理员运行；立即生效，刷新页面即可：',
        ),
        text(
          `${check.origin} is not registered for ${name.en ?? name['zh-CN']} (${id}).`,
          'Only registered websites may use the API, so that nobody imitates you; browsers show this as a CORS error.',
          'Run this on the server, or send it to its operator. It takes effect at once; reload the page:',
        ),
        check.command,
      ),
    ];
  }
  const by = check.registeredBy;
  return [
    good(
      'registered',
      `${check.origin} 已登记${by && by.id !== id ? `（由${by.name['zh-CN']}登记）` : ''}`,
      `${check.origin} is registered${by && by.id !== id ? ` (by ${by.name.en ?? by.name['zh-CN']})` : ''}`,
    ),
  ];
}

/** A device whose clock is off by more than this many minutes has other troubles as well. */
const tolerated = 5;

/** How the device's clock compares with the server's. Both in milliseconds. */
export function clockFinding(server: number, device: number): Finding {
  const minutes = Math.round((device - server) / 60_000);
  if (Math.abs(minutes) <= tolerated) {
    return good('clock', '设备时间准确', 'The clock of this device is right');
  }
  const apart = Math.abs(minutes);
  const days = Math.round(apart / 1440);
  const zh = days >= 1 ? `${days} 天` : `${apart} 分钟`;
  const en = days >= 1 ? `${days} day(s)` : `${apart} minutes`;
  return note(
    'clock',
    text(
      `这台设备的时间${minutes > 0 ? '快' : '慢'}了 ${zh}。`,
      '直通车的日期都来自服务器，不受影响；但证书可能被误判为过期，网页打不开。',
      '在系统设置中打开“自动设置时间”。',
    ),
    text(
      `The clock of this device is ${en} ${minutes > 0 ? 'fast' : 'slow'}.`,
      'Through Train takes its dates from the server; but certificates may look expired, and pages fail to open.',
      'Let the system set its time by itself.',
    ),
  );
}
