/** What kind of personal data was found. */
export type PersonalDataType = 'phone' | 'id-card' | 'bank-card' | 'plate' | 'email';

/** A passage that names a person, as offsets in UTF-16 units of the text, and what to show instead. */
export interface PersonalData {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  readonly masked: string;
}

/** Finds the personal data in a text, in order, without overlaps. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const pattern = /1[3-9]\d{9}/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, type: 'phone', masked: '［电话号码］' });
  }
  return found;
}

/** The text with its personal data masked: what may be published. */
export function redact(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, masked } of findPersonalData(text)) {
    result += text.slice(from, start) + masked;
    from = end;
  }
  return result + text.slice(from);
}
