const height = 640;

/** Scales the preview down to the room there is, so that a desktop is seen whole. */
export function fitPreview(box: HTMLElement): void {
  const fit = () => {
    const frame = box.querySelector('iframe');
    if (!frame) return;
    const scale = Math.min(1, box.clientWidth / frame.offsetWidth);
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.height = `${height / scale}px`;
    box.style.height = `${height + 2}px`;
    box.style.overflow = 'hidden';
  };
  new ResizeObserver(fit).observe(box);
  new MutationObserver(fit).observe(box, {
    childList: true,
    subtree: true,
    attributeFilter: ['class'],
  });
  fit();
}
