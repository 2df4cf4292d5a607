export { readChinaMoment } from './china-moment.js';
export { cleanText } from './clean-text.js';
export { type Delimiter, delimiters, readCsv } from './csv.js';
export {
  type FieldMapping,
  MappingError,
  noMapping,
  parseMapEntry,
  readMappingFile,
  type UnderstoodColumns,
  understand,
} from './field-mapping.js';
export { headed, plainHeading } from './headed.js';
export { textOfHtml } from './html-text.js';
export { contactFields, type ImportField, importFields } from './import-fields.js';
export { type ImportedAppeal, type ReadingRules, readImportedAppeal } from './imported-appeal.js';
export { readNdjson } from './ndjson.js';
export { type Oddity, oddities } from './oddity.js';
export type { RawRow } from './raw-row.js';
export { type Encoding, encodings, SourceFileError } from './source-file.js';
export { type Format, formats, openRows, type Source } from './source-rows.js';
export { formatOfContent, kept } from './standard-input.js';
export type { ImportedPublication, OpenState } from './value-names.js';
export { cellsOf } from './xlsx/sheet.js';
export { dateStylesOf, sharedStringsOf } from './xlsx/workbook.js';
