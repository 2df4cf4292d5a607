import { matchesOf, type Passage } from './passage.js';

const plain = /[\w.%+-]{1,64} ?@ ?[a-z\d-]{1,63}(\.[a-z\d-]{1,63}){1,4}/gi;

const local = '[\\w.%+-]{1,64}';
const gap = '[^\\S\\r\\n]{0,2}';
const label = '[a-z\\d-]{1,63}';
const opening = '[([{<【〔「《]';
const closing = '[)\\]}>】〕」》]';
const at = `(?:@{1,3}|${opening}{1,2} ?(?:at|a|[艾爱埃]特|圈a|@|#) ?${closing}{1,2}|[艾爱埃]特|圈a|小老鼠)`;
const dot = `(?:[.。．｡·•・]{1,3}|[,，、]|${opening} ?(?:dot|点|\\.) ?${closing}|点|dot(?= )| )`;
const end = '(?:com|cn|net|org|edu|gov|hk|tw|vip|info|cc)(?![a-z\\d])';
// Words and marks that are an at-sign only before those who keep mailboxes.
const perhapsAt = '(?: at |[-_]at[-_]|[#*&])';
const keeper =
  '(?:(?:vip\\.)?(?:qq|163|126|139|189|gmail|hotmail|outlook|live|yahoo|sina|sohu|foxmail|aliyun|icloud|yeah|tom|21cn|wo))';
const disguised = [
  `${local}${gap}${at}${gap}${label}(?:${gap}${dot}${gap}${label}){0,3}${gap}${dot}${gap}${end}`,
  `${local}${gap}@${gap}${keeper}(?:com|cn)?(?![\\w.-])`,
  `${local}${perhapsAt}${keeper}${gap}${dot}${gap}${end}`,
  `${local} at ${label}(?: dot ${label}){0,3} dot ${end}`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** E-mail addresses as computers read them. */
export const plainEmails = (text: string): Passage[] => matchesOf(text, plain, 'email');

/** E-mail addresses that only people read: zhang（at）qq点com, zhang＠example。com. */
export const disguisedEmails: readonly ((text: string) => Passage[])[] = disguised.map(
  (pattern) => (text) => matchesOf(text, pattern, 'email'),
);
