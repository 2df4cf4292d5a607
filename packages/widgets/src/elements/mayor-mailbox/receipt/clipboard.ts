/**
 * Copies a text. Pages on plain HTTP have no `navigator.clipboard`, and many county portals are
 * such pages: there a text field is selected and copied the old way.
 */
export async function copy(text: string, root: ShadowRoot): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused, or in a frame without permission: the old way may still work.
    }
  }
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  root.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Offers a text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  // The mark at the beginning tells old editors on Windows that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
