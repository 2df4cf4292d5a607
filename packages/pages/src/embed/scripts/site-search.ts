/**
 * Narrows the list of sites to those whose name, pinyin or id holds what is typed. The list is a
 * plain select, which goes on working without this.
 */
export function siteSearch(search: HTMLInputElement, list: HTMLSelectElement): void {
  const found = document.getElementById('site-found');
  const all = [...list.children].map((child) => child.cloneNode(true));

  const matches = (option: Element, words: readonly string[]): boolean => {
    const text = option.getAttribute('data-find') ?? '';
    return words.every((word) => text.includes(word));
  };

  function narrowed(child: Node, words: readonly string[]): Node | undefined {
    const copy = child.cloneNode(true);
    if (copy instanceof HTMLOptionElement) return matches(copy, words) ? copy : undefined;
    if (!(copy instanceof HTMLOptGroupElement)) return undefined;
    for (const option of [...copy.children]) if (!matches(option, words)) option.remove();
    return copy.children.length > 0 ? copy : undefined;
  }

  search.addEventListener('input', () => {
    const typed = search.value.normalize('NFKC').replace(/\p{Cf}/gu, '');
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const { value } = list;
    const kept = all.flatMap((child) => narrowed(child, words) ?? []);
    list.replaceChildren(...kept);
    list.value = value;
    if (found) {
      const count = String(list.options.length);
      found.textContent = words.length > 0 ? `${count} ${found.dataset.words ?? ''}` : '';
    }
  });
  search.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      // Enter takes the first one found instead of sending the form.
      event.preventDefault();
      if (list.options.length > 0 && list.selectedIndex < 0) list.selectedIndex = 0;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (list.selectedIndex < 0) list.selectedIndex = 0;
      list.focus();
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}
