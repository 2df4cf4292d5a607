import type { Http } from './context.js';
import type { ShelvedFile } from './file-shelf.js';

/** The part that a `Range` asks for; null when there is none such, undefined when it asks for none. */
function rangeOf(
  header: string | undefined,
  size: number,
): readonly [start: number, end: number] | null | undefined {
  const [, first = '', last = ''] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? [start, end] : null;
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** A range is of a file that has not changed since; nothing else is completed from it. */
function isUnchanged(http: Http, { etag, modified }: ShelvedFile): boolean {
  const condition = http.req.header('if-range');
  return condition === undefined || condition === etag || condition === modified.toUTCString();
}

/** Sends a file, or a part of it, or that it has not changed. Compressing it is for others. */
export function sendFile(
  http: Http,
  file: ShelvedFile,
  headers: Readonly<Record<string, string>>,
  status: 200 | 404 = 200,
): Response {
  for (const [name, value] of Object.entries(headers)) http.header(name, value);
  http.header('ETag', file.etag);
  const known = http.req.header('if-none-match')?.split(',') ?? [];
  if (status === 200 && known.some((tag) => ['*', opaque(file.etag)].includes(opaque(tag)))) {
    return http.body(null, 304);
  }
  http.header('Last-Modified', file.modified.toUTCString());
  http.header('Content-Type', file.type);
  const asksForPart = http.req.method === 'GET' && status === 200 && isUnchanged(http, file);
  const part = asksForPart ? rangeOf(http.req.header('range'), file.size) : undefined;
  if (part === undefined) {
    http.header('Content-Length', String(file.size));
    return http.body(file.size === 0 ? '' : file.part(0, file.size - 1), status);
  }
  http.header('Accept-Ranges', 'bytes');
  if (part === null) {
    http.header('Content-Range', `bytes */${file.size}`);
    return http.body(null, 416);
  }
  const [start, end] = part;
  http.header('Content-Length', String(end - start + 1));
  http.header('Content-Range', `bytes ${start}-${end}/${file.size}`);
  return http.body(file.part(start, end), 206);
}
