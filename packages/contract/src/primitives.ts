import * as z from 'zod/mini';
import { languages } from './vocabulary.js';

/**
 * Id of a site, mailbox, unit, category, column or question: lower-case words and numbers joined by
 * hyphens.
 * @example "linxiang"
 */
export const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
    z.maxLength(64),
  );

/**
 * Code of an administrative division in six digits (GB/T 2260).
 * @example "430682"
 */
export const DivisionCode = z.string().check(z.regex(/^\d{6}$/, 'must be six digits (GB/T 2260)'));

/**
 * A moment in RFC 3339. The server writes it in UTC.
 * @example "2026-11-23T01:30:00.000Z"
 */
export const Timestamp = z.iso.datetime({ offset: true });

/**
 * A day in China, `YYYY-MM-DD`.
 * @example "2026-11-23"
 */
export const Day = z.iso.date();

/**
 * A reference number as it is written: division, day, which one of that day, check character
 * (ISO 7064 MOD 11-2).
 * @example "430682-20261123-00042-3"
 */
export const ReferenceNumber = z
  .string()
  .check(
    z.regex(/^\d{6}-\d{8}-\d{5,}-[\dX]$/, 'must look like 430682-20261123-00042-3'),
    z.maxLength(40),
  );

/**
 * A query code as it is written: 16 digits and capitals in groups of four, without I, L, O and U.
 * @example "7K3M-9QPZ-0V4R-T2XW"
 */
export const QueryCode = z
  .string()
  .check(
    z.regex(
      /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/,
      'must look like 7K3M-9QPZ-0V4R-T2XW',
    ),
  );

/**
 * A language that texts may come in (BCP 47).
 * @example "zh-CN"
 */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/**
 * A text of a site in the languages it offers.
 * @example { "zh-CN": "临湘市", "en": "Linxiang" }
 */
export const LocalizedText = z.object({
  /** In Chinese with simplified characters, which is always there. */
  'zh-CN': z.string(),
  /** In Chinese with traditional characters. */
  'zh-Hant': z.optional(z.string()),
  /** In English. */
  en: z.optional(z.string()),
});
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The text in the wanted language, or in Chinese. `language` is any BCP 47 tag. */
export function localized(text: LocalizedText, language: string): string {
  const tag = language.toLowerCase();
  if (tag.startsWith('en')) return text.en ?? text['zh-CN'];
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return text['zh-Hant'] ?? text['zh-CN'];
  return text['zh-CN'];
}
