import { html, type TemplateResult } from 'lit';

/** One thing to put right; `field` is the id of the control. */
export interface Mistake {
  readonly field: string;
  readonly message: string;
}

/**
 * What has to be put right before a form can go on, each with a way to its field. Whoever
 * shows it gives it the focus after the update.
 */
export const errorSummary = (
  title: string,
  mistakes: readonly Mistake[],
  onGo: (field: string) => void,
): TemplateResult =>
  html`<div class="notice bad" part="error-summary" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
    <h3 id="error-summary-title">${title}</h3>
    <ul>
      ${mistakes.map(
        ({ field, message }) => html`<li>
          <a
            href="#${field}"
            @click=${(event: Event) => {
              // The target is in this shadow root, where the browser does not look for fragments.
              event.preventDefault();
              onGo(field);
            }}
            >${message}</a
          >
        </li>`,
      )}
    </ul>
  </div>`;

/** Puts the focus on a control, or on the first one of a group, and brings its label into view. */
export function focusField(root: ShadowRoot | null, id: string): void {
  const target = root?.getElementById(id);
  const control = target?.matches('fieldset') ? target.querySelector('input') : target;
  const block = target?.closest('.field') ?? target;
  block?.scrollIntoView({ block: 'start' });
  (control ?? target)?.focus({ preventScroll: true });
}
