import { bad, type Finding, text } from '@through-train/embed/doctor/finding.js';

const keys = [
  { key: 'Backspace', code: 8 },
  { key: 'Enter', code: 13 },
  { key: ' ', code: 32 },
  { key: 'a', code: 65 },
  { key: '1', code: 49 },
] as const;

/** A key as old scripts read it, by its number. */
function keydown(key: string, code: number): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: code });
  return event;
}

function paste(): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  try {
    return new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer() });
  } catch {
    // Old browsers make none.
    return new Event('paste', init);
  }
}

/** What a page takes from a field in an element before it gets there. Nothing is typed. */
function takenFrom(root: ShadowRoot): string[] {
  const field = document.createElement('input');
  field.style.cssText = 'position:fixed;top:0;width:1px;height:1px;opacity:0';
  root.appendChild(field);
  const isTaken = (event: Event): boolean => {
    let arrived = false;
    const onEvent = () => {
      arrived = true;
    };
    field.addEventListener(event.type, onEvent);
    field.dispatchEvent(event);
    field.removeEventListener(event.type, onEvent);
    return !arrived || event.defaultPrevented;
  };
  try {
    const taken = keys
      .filter(({ key, code }) => isTaken(keydown(key, code)))
      .map(({ key }) => (key === ' ' ? 'Space' : key));
    return isTaken(paste()) ? [...taken, 'paste'] : taken;
  } finally {
    root.removeChild(field);
  }
}

/**
 * Scripts of the page that forbid keys before an element can keep them: handlers in the capture phase
 * on the window, the document or around the element.
 */
export function keyFinding(elements: readonly Element[]): Finding | undefined {
  const root = elements.map(({ shadowRoot }) => shadowRoot).filter(Boolean)[0];
  const taken = root ? takenFrom(root) : [];
  if (taken.length === 0) return undefined;
  return bad(
    'keys',
    text(
      `网页脚本拦截了组件里的按键：${taken.join('、')}。`,
      '脚本在捕获阶段（addEventListener 的第三个参数为 true）禁止按键或粘贴，在组件的输入框里就打不出字或删不掉字。',
      '在该脚本处理按键的函数开头加入：',
    ),
    text(
      `A script of the page takes from the elements: ${taken.join(', ')}.`,
      'It forbids keys or pasting in the capture phase (true as the third argument of addEventListener), so that nobody can type or delete in their fields.',
      'Put this at the beginning of the function that does so:',
    ),
    'if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.composedPath()[0].tagName)) return;',
  );
}
