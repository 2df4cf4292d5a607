/**
 * Keeps the preview a preview: letters, verdicts and withdrawals stay in it. The elements ask the
 * page before each of these.
 */
const english = document.documentElement.lang === 'en';
const text = english ? 'This is a preview: nothing was sent.' : '这是预览，没有真正提交。';

function hold(event: Event): void {
  event.preventDefault();
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.className = 'note';
  document.querySelector('main')?.prepend(note);
  note.textContent = text;
  note.scrollIntoView({ block: 'nearest' });
}

for (const name of ['submit', 'evaluate', 'withdraw']) {
  document.addEventListener(`appeal-before-${name}`, hold);
}
// The fallback's own form would leave the preview.
document.addEventListener('submit', hold);
