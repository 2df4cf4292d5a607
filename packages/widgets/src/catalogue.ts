/** One element that a page can have. */
export interface CatalogueEntry {
  /** Its tag; its module is `define/<name>.js`. */
  readonly name: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
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
    budget: 38_000,
    first: '/v1/sites/{site}',
  },
  {
    name: 'appeal-list',
    title: { 'zh-CN': '公开诉求', en: 'Published appeals' },
    budget: 30_000,
    first:
      '/v1/sites/{site}/appeals?limit={page-size}{&q,column,kind,category,mailbox,state,scope,sort}',
  },
  {
    name: 'appeal-detail',
    title: { 'zh-CN': '诉求详情', en: 'One appeal' },
    budget: 30_000,
    first: '/v1/appeals/{number}',
  },
  {
    name: 'response-tracker',
    title: { 'zh-CN': '进度查询', en: 'Response tracker' },
    budget: 30_000,
  },
];
