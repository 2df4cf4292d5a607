import type { PageLanguage } from '../frame/language.js';

export interface ReferenceWords {
  readonly title: string;
  readonly lead: string;
  readonly document: string;
  readonly contents: string;
  readonly parameters: string;
  readonly body: string;
  readonly answers: string;
  readonly problems: string;
  readonly example: string;
  /** What the samples stand on. */
  readonly samples: string;
  readonly allProblems: string;
  readonly problemsLead: string;
  readonly problemCodes: string;
  readonly fieldCodes: string;
  readonly required: string;
  readonly optional: string;
  readonly signedIn: string;
  readonly headers: string;
  readonly empty: string;
  readonly none: string;
  readonly places: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The wording of the reference; what the document itself says stays in its own language. */
export const referenceWords: Readonly<Record<PageLanguage, ReferenceWords>> = {
  'zh-CN': {
    title: '接口参考',
    lead: '本页由 OpenAPI 文档生成。请求与应答均为 JSON，时间采用 RFC 3339，出错时按 RFC 9457 返回 application/problem+json。',
    document: '下载 OpenAPI 3.1 文档',
    contents: '接口目录',
    parameters: '参数',
    body: '请求体',
    answers: '应答',
    problems: '出错',
    example: '示例',
    samples:
      '示例可依次粘贴到同一个 Shell 窗口中执行，需要 `curl` 和 `openssl`：先提交的来信供后面查询，登录一次即可执行工作人员的示例。每次调用都会生成新的 `Idempotency-Key`。',
    allProblems: '错误代码',
    problemsLead:
      '出错时返回 `application/problem+json`，请以 `code` 判断原因；`invalid` 时 `errors` 逐项列出有误的字段及其代码。遇到未列出的代码，请按状态码处理。',
    problemCodes: '问题代码 code',
    fieldCodes: '字段错误代码 errors[].code',
    required: '必填',
    optional: '可无',
    signedIn: '需要凭证',
    headers: '应答头',
    empty: '无内容',
    none: '文档中没有接口。',
    places: { path: '路径', query: '查询', header: '请求头', cookie: 'Cookie' },
    tags: { sites: '站点', appeals: '来信', tracking: '进度查询', staff: '工作人员' },
  },
  en: {
    title: 'API reference',
    lead: 'Made from the OpenAPI document. Requests and answers are JSON, times are RFC 3339, errors are RFC 9457 application/problem+json.',
    document: 'The OpenAPI 3.1 document',
    contents: 'Endpoints',
    parameters: 'Parameters',
    body: 'Request body',
    answers: 'Answers',
    problems: 'Problems',
    example: 'Example',
    samples:
      'Samples may be pasted one after the other into one shell that has `curl` and `openssl`: the letter that is sent first is tracked later, and who has signed in once stays signed in. Each call makes a new `Idempotency-Key`.',
    allProblems: 'Error codes',
    problemsLead:
      'What fails is answered with `application/problem+json`. Decide by its `code`; with `invalid`, `errors` lists each wrong field with a code of its own. Where you do not know a code, go by the status.',
    problemCodes: 'code of a problem',
    fieldCodes: 'errors[].code of a field',
    required: 'required',
    optional: 'may be absent',
    signedIn: 'Needs credentials',
    headers: 'Headers',
    empty: 'no content',
    none: 'The document holds no endpoints.',
    places: { path: 'path', query: 'query', header: 'header', cookie: 'cookie' },
    tags: { sites: 'Sites', appeals: 'Appeals', tracking: 'Tracking', staff: 'Staff' },
  },
};
