/** Offers a text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  // The mark at the beginning tells old editors on Windows that this is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
