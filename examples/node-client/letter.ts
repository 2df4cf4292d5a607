import { createClient, isApiError, isThroughTrainError } from '@through-train/client';

// Writes a letter and follows it: pnpm letter <title> <body>

const [title = '', body = ''] = process.argv.slice(2);
const { sites, appeals, tracking } = createClient({
  baseUrl: process.env.API_URL ?? 'http://localhost:8787',
  site: 'linxiang',
});

try {
  const site = await sites.get();
  // Repeated on its own when the connection breaks; the server answers one letter, not two.
  const receipt = await appeals.submit({
    column: 'ask-politics',
    kind: 'consultation',
    mailboxId: 'linxiang-mayor',
    title,
    body,
    place: { divisionCode: site.divisionCode },
    contact: { phone: '13800000000' },
    anonymous: false,
    publication: 'private',
    language: 'zh-CN',
    noticeVersion: site.privacyNotice.version,
  });
  console.log(`受理编号 ${receipt.number}，查询码 ${receipt.queryCode}，请妥善保存。`);

  const { appeal, token } = await tracking.open({
    number: receipt.number,
    queryCode: receipt.queryCode,
  });
  console.log(`当前状态 ${appeal.handling}，可以：${appeal.allowed.join('、')}`);
  if (appeal.allowed.includes('supplement')) {
    const later = await tracking.supplement(token, { text: '补充：每天晚上八点以后最明显。' });
    console.log(`已补充，共 ${later.timeline.length} 条记录。`);
  }
} catch (error) {
  if (isApiError(error, 'invalid')) {
    for (const { path, message } of error.fieldErrors) console.error(`${path}  ${message}`);
  } else if (isThroughTrainError(error)) {
    console.error(`${error.name} ${error.code}：${error.message}（请求编号 ${error.requestId}）`);
  } else throw error;
  process.exitCode = 1;
}
