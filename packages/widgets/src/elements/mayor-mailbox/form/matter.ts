import type { Category, Question } from '@through-train/contract';
import { questionsOf } from '@through-train/contract/letter';
import { html, type TemplateResult } from 'lit';
import {
  type Choice,
  type ChoiceGroup,
  checkboxGroup,
  radioGroup,
  selectField,
} from '../../../controls/choices.js';
import { textArea, textField } from '../../../controls/text-field.js';
import { type FormScope, face, textOf } from './form-scope.js';

/**
 * Category with its questions, title and text. `stop` stands where the answer that caused it was
 * given, `similar` below the text it was found for.
 */
export function matter(
  scope: FormScope,
  { stop, similar }: { stop: unknown; similar: unknown },
): TemplateResult {
  const { words, letter, receiver, change } = scope;
  const { title, body } = receiver.limits;
  const category = face(scope, 'categoryId', words.term('mailCategory'), { optional: true });
  return html`<section>
    <h3>${words.term('mailMatter')}</h3>
    ${
      // Until its picker has come, and where it does not come, the browser's own list.
      scope.pickers.value?.category(scope, category) ??
      selectField({
        ...category,
        value: letter.categoryId,
        empty: words.term('mailCategoryNone'),
        choices: receiver.categories.map((category) => choiceOf(scope, category)),
        onChoose: (categoryId) => change({ categoryId, answers: {} }),
      })
    }
    ${questionsOf(receiver.categories, letter.categoryId).map((question) => ask(scope, question))}
    ${stop}
    ${textField(textOf(scope, 'title', words.term('mailTitle'), { hint: words.term('mailTitleHint'), max: title.max }))}
    ${textArea({
      ...textOf(scope, 'body', words.term('mailBody'), {
        hint: words.term('mailBodyHint'),
        max: body.max,
      }),
      rows: 8,
    })}
    ${similar}
  </section>`;
}

function choiceOf({ words }: FormScope, { id, name, children }: Category): Choice | ChoiceGroup {
  const label = words.text(name);
  if (children.length === 0) return { value: id, label };
  return {
    label,
    choices: children.map((child) => ({ value: child.id, label: words.text(child.name) })),
  };
}

function ask(scope: FormScope, question: Question): TemplateResult {
  const { words, letter, receiver, change } = scope;
  const { id, label, hint, type, required, options = [] } = question;
  const here = face(scope, `question-${id}`, words.text(label), {
    ...(hint && { hint: words.text(hint) }),
    optional: !required,
  });
  const given = letter.answers[id];
  const answer = (value: string | readonly string[]) =>
    // Several may be given before the form is drawn again.
    change({ answers: { ...scope.letter.answers, [id]: value } });
  const choices = options.map((option) => ({
    value: option.value,
    label: words.text(option.label),
  }));
  const text = typeof given === 'string' ? given : '';
  if (type === 'choice') return radioGroup({ ...here, value: text, choices, onChoose: answer });
  if (type === 'multiple') {
    const values = typeof given === 'object' ? given : [];
    return checkboxGroup({ ...here, values, choices, onChoose: answer });
  }
  return textField({
    ...here,
    value: text,
    onInput: answer,
    ...(type === 'date' ? { type: 'date', short: true } : { max: receiver.limits.answer.max }),
  });
}
