import { type CitizenAction, grades } from '@through-train/contract';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { trackingPath } from '../letter/form-page.js';
import { checkbox, choices, hidden, textArea } from '../page/controls.js';
import { shortestText } from './requests.js';
import type { TrackedView } from './tracked-view.js';

/** What a citizen can say to their appeal: one text, for a verdict a grade as well. */
export function actionForm(view: TrackedView, action: CitizenAction, hint: string): Markup {
  const { words, site, token, key, done, mistakes = [] } = view;
  const draft = view.draft?.action === action && done !== action ? view.draft : undefined;
  const errorAt = (field: string) =>
    draft && mistakes.find((mistake) => mistake.field === field)?.message;
  const min = shortestText(action, draft);
  const mark = min === 0 && action !== 'evaluate' ? words.term('optional') : undefined;
  return html`
        <form action="${trackingPath(site.id)}?lang=${words.language}" method="post" accept-charset="utf-8" novalidate>
          ${hidden('_charset_', '')}${hidden('token', token)}${hidden('key', key)}${hidden('action', action)}
          <p class="hint">${hint}</p>
          ${
            action === 'evaluate'
              ? choices({
                  id: 'grade',
                  label: words.term('actionGrade'),
                  required: true,
                  error: errorAt('grade'),
                  type: 'radio',
                  values: [draft?.grade ?? ''],
                  choices: [...grades].reverse().map((grade) => ({
                    value: String(grade),
                    label: words.term('appealGrade', grade),
                  })),
                })
              : ''
          }
          ${textArea({
            id: `text-${action}`,
            name: 'text',
            label: words.term('actionLabel', action),
            mark,
            hint: action === 'evaluate' ? words.term('formReasonHint') : undefined,
            error: errorAt(`text-${action}`),
            required: min > 0,
            value: draft?.text ?? '',
            rows: 4,
          })}
          ${
            (action === 'supplement' || action === 'evaluate') &&
            view.appeal.publication !== 'private'
              ? checkbox({
                  id: `publication-${action}`,
                  name: 'publication',
                  label: words.term('actionPublish', action),
                  hint: words.term('actionPublishHint', action),
                  checked: (draft?.publication ?? '') !== '',
                })
              : ''
          }
          <p class="actions"><button class="primary">${words.term('actionSend', action)}</button></p>
        </form>`;
}
