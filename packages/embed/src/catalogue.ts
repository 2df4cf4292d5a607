/** A page of the API's server below `/forms/<site>/`. */
export type PlainPage = 'appeals' | 'tracking' | 'list';

/** One element that a page can have. */
export interface CatalogueEntry {
  /** Its tag; its module is `define/<name>.js`. */
  readonly name: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** What people do with it, in a few words, where somebody chooses an element. */
  readonly about: { readonly 'zh-CN': string; readonly en: string };
  /** The page of the API's server that does the same without a script; none where no page does. */
  readonly page?: PlainPage;
  /** Gzip bytes that the browser may load until it can be used, in Chinese, with the loader. */
  readonly budget: number;
  /**
   * What it asks the API first, as an address in which names in braces (RFC 6570) are its attributes,
   * or parameters of the page's address that its `…-param` attributes name. The loader asks for it
   * while the element's script is on its way, so it has to be, to the byte, what the element would ask.
   */
  readonly first?: string;
}

/**
 * The elements, one line each. Whatever holds for every element (budgets, embed snippets, hostile
 * pages, galleries, failures) runs over this table, so that a new element joins it all by its line.
 */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'mayor-mailbox',
    title: { 'zh-CN': '市长信箱', en: 'Mayor’s mailbox' },
    about: {
      'zh-CN': '写信、核对、取得受理编号和查询码',
      en: 'Write, check, receive a number and a query code',
    },
    page: 'appeals',
    budget: 38_000,
    first: '/v1/sites/{site}',
  },
  {
    name: 'appeal-list',
    title: { 'zh-CN': '公开诉求', en: 'Published appeals' },
    about: {
      'zh-CN': '检索、筛选、翻页，可看答复',
      en: 'Search, filter, page through letters and replies',
    },
    page: 'list',
    budget: 30_000,
    first:
      '/v1/sites/{site}/appeals?limit={page-size}{&q,column,kind,category,mailbox,state,scope,sort}',
  },
  {
    name: 'appeal-detail',
    title: { 'zh-CN': '诉求详情', en: 'One appeal' },
    about: {
      'zh-CN': '一封来信的答复和办理过程',
      en: 'One letter with its replies and what happened',
    },
    page: 'list',
    budget: 30_000,
    first: '/v1/appeals/{number}',
  },
  {
    name: 'response-tracker',
    title: { 'zh-CN': '进度查询', en: 'Response tracker' },
    about: {
      'zh-CN': '凭编号和查询码看进度、补充、评价',
      en: 'Follow, add to and judge by number and query code',
    },
    page: 'tracking',
    budget: 30_000,
  },
];
