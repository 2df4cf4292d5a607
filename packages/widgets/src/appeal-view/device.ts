import { newIdempotencyKey } from '@through-train/client';

const key = 'through-train:device';
let remembered = '';

/**
 * The random name this device gave itself, so that it supports an appeal once. It says nothing about
 * the person. Where storage is refused it lasts as long as the page.
 */
export function device(): string {
  remembered ||= stored() ?? newIdempotencyKey();
  try {
    localStorage.setItem(key, remembered);
  } catch {
    // Private windows and strict settings throw here; the name in memory will do.
  }
  return remembered;
}

function stored(): string | undefined {
  try {
    return /^[\w-]{16,64}$/.exec(localStorage.getItem(key) ?? '')?.[0];
  } catch {
    return undefined;
  }
}
