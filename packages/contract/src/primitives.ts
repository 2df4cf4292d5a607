import * as z from 'zod/mini';
import { languages } from './vocabulary.js';

/** Id of a site, mailbox, unit, category, column or question: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
    z.maxLength(64),
  );

/** GB/T 2260 code of a division: six digits. */
export const DivisionCode = z.string().check(z.regex(/^\d{6}$/, 'must be six digits (GB/T 2260)'));

/** A moment, RFC 3339 in UTC. */
export const Timestamp = z.iso.datetime({ offset: true });

/** A day in China, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** A canonical reference number such as `430682-20261123-00042-3`. */
export const ReferenceNumber = z
  .string()
  .check(
    z.regex(/^\d{6}-\d{8}-\d{5,}-[\dX]$/, 'must look like 430682-20261123-00042-3'),
    z.maxLength(40),
  );

/** A canonical query code such as `7K3M-9QPZ-0V4R-T2XW`. */
export const QueryCode = z
  .string()
  .check(
    z.regex(
      /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/,
      'must look like 7K3M-9QPZ-0V4R-T2XW',
    ),
  );

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text of a site in the languages it offers; Chinese is always there. */
export const LocalizedText = z.object({
  'zh-CN': z.string(),
  'zh-Hant': z.optional(z.string()),
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
