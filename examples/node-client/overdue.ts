import { createClient, isApiError, isNetworkError } from '@through-train/client';

// What is late at a site and the sites below it, the longest first: pnpm start [site]

const day = 24 * 60 * 60 * 1000;
const [site = 'hunan'] = process.argv.slice(2);
const baseUrl = process.env.API_URL ?? 'http://localhost:8787';
const { sites, appeals } = createClient({ baseUrl, site });

try {
  const { name } = await sites.get();
  const overdue: { number: string; dueAt: string; title: string; who: string }[] = [];
  let open = 0;
  for (const state of ['awaiting', 'in-progress'] as const) {
    // A list is asked for page by page while the loop goes on.
    for await (const appeal of appeals.list({ state, limit: 100 })) {
      open += 1;
      if (!appeal.overdue || appeal.dueAt === null) continue;
      const { number, dueAt, title, responsible, siteName } = appeal;
      overdue.push({ number, dueAt, title, who: (responsible?.name ?? siteName)['zh-CN'] });
    }
  }
  overdue.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  for (const { number, dueAt, title, who } of overdue) {
    const days = Math.floor((Date.now() - Date.parse(dueAt)) / day);
    console.log(`${number}  逾期 ${days} 天  ${who}  ${title}`);
  }
  console.log(
    `${name['zh-CN']}（含下级）：公开来信中未办结 ${open} 件，逾期 ${overdue.length} 件。`,
  );
} catch (error) {
  if (isApiError(error, 'not-found')) console.error(`没有站点 ${site}。`);
  else if (isNetworkError(error)) console.error(`连接不上 ${baseUrl}，请先启动服务。`);
  else throw error;
  process.exitCode = 1;
}
