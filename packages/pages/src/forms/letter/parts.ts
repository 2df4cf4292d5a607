import { type Category, kinds, type Question, type SiteSummary } from '@through-train/contract';
import { questionsOf, unknownMailbox } from '@through-train/contract/letter';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import {
  type Choice,
  type ChoiceGroup,
  checkbox,
  choices,
  type Face,
  hidden,
  selectField,
  textArea,
  textField,
} from '../page/controls.js';
import { lines } from '../page/frame.js';
import type { FormView } from './form-view.js';

/** More mailboxes than this are a list rather than buttons. */
const inSight = 5;

type View = Pick<FormView, 'words' | 'addressees' | 'letter' | 'mistakes'>;

const face = (
  { words, mistakes }: View,
  id: string,
  label: string,
  { hint, optional = false }: { readonly hint?: string; readonly optional?: boolean } = {},
): Face => ({
  id,
  label,
  hint,
  mark: optional ? words.term('optional') : undefined,
  required: !optional,
  error: mistakes.find(({ field }) => field === id)?.message,
});

/** Kind, place and mailbox. */
export function whomPart(view: View): Markup {
  const { words, letter, addressees } = view;
  const { places } = addressees;
  return html`
        <h2>${words.term('mailWhom')}</h2>
        ${choices({
          ...face(view, 'kind', words.term('mailKind')),
          type: 'radio',
          values: [letter.kind],
          choices: kinds.map((value) => ({ value, label: words.term('mailKindName', value) })),
        })}
        ${letter.kind === 'report' ? html`<p class="notice">${words.term('mailReportNote')}</p>` : ''}
        ${places.length > 0 ? placePart(view) : ''}
        ${mailboxPart(view)}`;
}

function placePart(view: View): Markup {
  const { words, letter, addressees } = view;
  return html`${selectField({
    ...face(view, 'division', words.term('mailDivision'), { hint: words.term('formPlaceHint') }),
    value: letter.division,
    empty: words.term('formChoose'),
    choices: placeChoices(view, addressees.places),
  })}
        <button name="step" value="place">${words.term('formPlaceShow')}</button>`;
}

/** Under a province each prefecture is a group with its counties. */
function placeChoices(
  { words, addressees }: View,
  places: readonly SiteSummary[],
): (Choice | ChoiceGroup)[] {
  const choice = ({ id, name }: SiteSummary): Choice => ({ value: id, label: words.text(name) });
  const { home } = addressees;
  const below = places.filter(({ parent }) => parent === home.id);
  return [
    ...places.filter(({ id }) => id === home.id).map(choice),
    ...below.map((site) => {
      const children = places.filter(({ parent }) => parent === site.id);
      return children.length === 0
        ? choice(site)
        : { label: words.text(site.name), choices: [site, ...children].map(choice) };
    }),
  ];
}

function mailboxPart(view: View): Markup {
  const { words, letter, addressees } = view;
  const { sites, home } = addressees;
  const unknown = { value: unknownMailbox, label: words.term('mailMailboxUnknown') };
  const groups = sites.map(({ name, mailboxes }) => ({
    label: words.text(name),
    choices: mailboxes.map((mailbox) => ({ value: mailbox.id, label: words.text(mailbox.name) })),
  }));
  const all = groups.flatMap((group) => group.choices);
  const here = face(view, 'mailbox', words.term('mailMailbox'));
  return all.length < inSight && home.level === 'county'
    ? choices({
        ...here,
        type: 'radio',
        values: [letter.mailbox],
        choices: [...all, unknown],
        stacked: true,
      })
    : selectField({
        ...here,
        value: letter.mailbox,
        empty: words.term('formChoose'),
        choices: [unknown, ...(groups.length > 1 ? groups : all)],
      });
}

/** Category with its questions, title and text. */
export function matterPart(view: View): Markup {
  const { words, letter, addressees } = view;
  const { categories } = addressees.receiver;
  const questions = questionsOf(categories, letter.categoryId);
  return html`
        <h2>${words.term('mailMatter')}</h2>
        ${selectField({
          ...face(view, 'categoryId', words.term('mailCategory'), {
            optional: true,
            hint: words.term('formCategoryHint'),
          }),
          value: letter.categoryId,
          empty: words.term('mailCategoryNone'),
          choices: categories.map((category) => categoryChoice(view, category)),
        })}
        ${questions.length > 0 ? hidden('asked', letter.categoryId) : ''}
        ${questions.map((question) => ask(view, question))}
        ${textField({
          ...face(view, 'title', words.term('mailTitle'), { hint: words.term('mailTitleHint') }),
          value: letter.title,
        })}
        ${textArea({
          ...face(view, 'body', words.term('mailBody'), { hint: words.term('mailBodyHint') }),
          value: letter.body,
          rows: 10,
        })}`;
}

function categoryChoice(view: View, { id, name, children }: Category): Choice | ChoiceGroup {
  const label = view.words.text(name);
  return children.length === 0
    ? { value: id, label }
    : {
        label,
        choices: children.map((child) => ({ value: child.id, label: view.words.text(child.name) })),
      };
}

function ask(view: View, question: Question): Markup {
  const { words, letter } = view;
  const values = letter.answers[question.id] ?? [];
  const here = face(view, `question-${question.id}`, words.text(question.label), {
    ...(question.hint && { hint: words.text(question.hint) }),
    ...(question.type === 'date' && !question.hint && { hint: words.term('formDateHint') }),
    optional: !question.required,
  });
  if (question.type === 'choice' || question.type === 'multiple') {
    return choices({
      ...here,
      type: question.type === 'choice' ? 'radio' : 'checkbox',
      values,
      choices: (question.options ?? []).map(({ value, label }) => ({
        value,
        label: words.text(label),
      })),
    });
  }
  const type = question.type === 'date' ? ({ type: 'date', short: true } as const) : {};
  return textField({ ...here, ...type, value: values[0] ?? '' });
}

/** What may be left out. */
export function morePart(view: View): Markup {
  const { words, letter } = view;
  const optional = (id: string, label: string, hint?: string) =>
    face(view, id, label, { optional: true, ...(hint && { hint }) });
  return html`
        <h2>${words.term('mailMore')}</h2>
        ${textField({ ...optional('address', words.term('mailAddress')), value: letter.address, autocomplete: 'street-address' })}
        ${textField({
          ...optional('occurredOn', words.term('mailOccurredOn'), words.term('formDateHint')),
          value: letter.occurredOn,
          type: 'date',
          short: true,
        })}
        ${textArea({ ...optional('expectedOutcome', words.term('mailExpected')), value: letter.expectedOutcome, rows: 3 })}
        ${textField({
          ...optional('relatedNumber', words.term('mailRelated'), words.term('mailRelatedHint')),
          value: letter.relatedNumber,
          placeholder: '430682-20261123-00042-3',
        })}`;
}

/** How to reach the citizen, or that nobody shall. */
export function contactPart(view: View): Markup {
  const { words, letter, addressees, mistakes } = view;
  const { anonymousAllowed } = addressees.receiver;
  const refused = mistakes.find(({ field }) => field === 'anonymous')?.message;
  return html`
        <h2>${words.term('mailContact')}</h2>
        ${
          anonymousAllowed || refused
            ? html`${checkbox({
                id: 'anonymous',
                label: words.term('mailAnonymous'),
                hint: words.term('mailAnonymousHint'),
                error: refused,
                checked: letter.anonymous,
              })}<p class="hint">${words.term('formAnonymousNote')}</p>`
            : ''
        }
        <p class="hint">${words.term('mailContactHint')}</p>
        ${textField({ ...face(view, 'phone', words.term('mailPhone')), required: false, value: letter.phone, type: 'tel', autocomplete: 'tel' })}
        ${textField({ ...face(view, 'email', words.term('mailEmail')), required: false, value: letter.email, type: 'email', autocomplete: 'email' })}
        ${textField({ ...face(view, 'name', words.term('mailName'), { optional: true }), value: letter.name, autocomplete: 'name', short: true })}`;
}

/**
 * Whether the letter may be published, and what happens to the data. Two things: handling it rests
 * on legal duty and is told, publishing it needs consent and is asked.
 */
export function consentPart(view: View): Markup {
  const { words, letter, addressees, mistakes } = view;
  const changed = mistakes.find(({ field }) => field === 'noticeVersion')?.message;
  return html`
        <div class="part">
        ${choices({
          ...face(view, 'publication', words.term('mailPublication')),
          type: 'radio',
          values: [letter.publication],
          stacked: true,
          choices: [
            {
              value: 'public',
              label: words.term('mailPublic'),
              hint: words.term('mailPublicHint'),
            },
            {
              value: 'private',
              label: words.term('mailPrivate'),
              hint: words.term('mailPrivateHint'),
            },
          ],
        })}
        <section class="field${changed ? ' wrong' : ''}" id="noticeVersion" tabindex="-1">
          <h3>${words.term('mailNotice')}</h3>
          ${changed ? html`<p class="error">${changed}</p>` : ''}
          <p class="quiet">${lines(words.text(addressees.receiver.privacyNotice.text))}</p>
        </section>
        </div>`;
}
