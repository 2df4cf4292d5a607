import type { Question } from '@through-train/contract';
import {
  answerLabels,
  answersOf,
  type Letter,
  questionsOf,
  unknownMailbox,
} from '@through-train/contract/letter';
import { list } from '@through-train/words/language/list.js';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../language/words.js';
import type { Sending } from '../../../sending/sending.js';
import { unsent } from '../../../sending/unsent.js';
import type { FormScope } from '../form/form-scope.js';
import { masked } from './masked.js';

interface ReviewParts {
  readonly sending: Sending;
  readonly onSend: () => void;
  readonly onBack: () => void;
}

/** The letter once more before it is sent, and exactly what of it would become public. */
export function review(
  scope: FormScope & { words: Words<DeliveryTerms> },
  { sending, onSend, onBack }: ReviewParts,
): TemplateResult {
  const { words, letter } = scope;
  const { busy, stopped, state } = sending;
  return html`<div part="review">
    <h2 id="review" tabindex="-1">${words.term('reviewTitle')}</h2>
    <dl class="facts">${letterSummary(scope)}</dl>
    ${letter.publication === 'public' ? publicly(scope) : privately(scope)}
    <div role="status">${busy ? html`<p class="notice">${words.term(state === 'checking' ? 'sendingChecking' : 'sendingNow')}</p>` : nothing}</div>
    ${state === 'unsent' ? unsent(words, sending) : nothing}
    <p class="actions">
      <button type="button" class="button primary" part="button" aria-disabled=${stopped ? 'true' : 'false'} @click=${onSend}>
        ${words.term(state === 'unsent' ? 'sendingAgain' : busy ? 'reviewSendingShort' : 'reviewSend')}
      </button>
      <button type="button" class="button" part="button" aria-disabled=${stopped ? 'true' : 'false'} @click=${onBack}>${words.term('reviewBack')}</button>
    </p>
  </div>`;
}

function letterSummary({
  words,
  letter,
  places,
  receiver,
}: FormScope & { words: Words<DeliveryTerms> }) {
  const mailbox = places.sites
    .flatMap(({ mailboxes }) => mailboxes)
    .find(({ id }) => id === letter.mailbox);
  const to =
    letter.mailbox === unknownMailbox || !mailbox
      ? words.term('mailMailboxUnknown')
      : words.text(mailbox.name);
  const place = places.sites.find(({ id }) => id === letter.division) ?? receiver;
  const contact = [letter.name, letter.phone, letter.email].filter((text) => text.trim());
  const rows: [string, unknown][] = [
    [words.term('mailKind'), letter.kind && words.term('mailKindName', letter.kind)],
    [words.term('mailMailbox'), to],
    [
      words.term('mailDivision'),
      [words.text(place.name), letter.address].filter(Boolean).join(' '),
    ],
    ...answered(words, letter, questionsOf(receiver.categories, letter.categoryId)),
    [words.term('mailOccurredOn'), letter.occurredOn && words.day(letter.occurredOn)],
    [words.term('mailExpected'), letter.expectedOutcome],
    [words.term('mailRelated'), letter.relatedNumber],
    [
      words.term('mailContact'),
      letter.anonymous
        ? words.term('mailAnonymous')
        : contact.length > 0 && list(words.tag, contact),
    ],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}

function answered(
  words: Words<DeliveryTerms>,
  { answers }: Letter,
  questions: readonly Question[],
): [string, unknown][] {
  const given = answersOf(questions, answers);
  return questions.map((question) => {
    const labels = answerLabels(question, given[question.id]).map((label) =>
      typeof label !== 'string'
        ? words.text(label)
        : question.type === 'date'
          ? words.day(label)
          : label,
    );
    return [words.text(question.label), labels.length > 0 && list(words.tag, labels)];
  });
}

function publicly({ words, letter }: FormScope & { words: Words<DeliveryTerms> }) {
  const [title, body] = [masked(words, letter.title), masked(words, letter.body)];
  const count = title.count + body.count;
  return html`<section class="preview" part="preview">
    <h3>${words.term('reviewPublic')}</h3>
    <p class="quiet">${words.term('reviewPublicHint')}</p>
    <div class="sheet">
      <h4 dir="auto">${title.shown}</h4>
      <p class="keep-lines" dir="auto">${body.shown}</p>
    </div>
    <p class="quiet">${words.term('reviewMasked', count)}</p>
  </section>`;
}

function privately({ words, letter }: FormScope & { words: Words<DeliveryTerms> }) {
  return html`<section class="preview" part="preview">
    <h3>${words.term('reviewPrivate')}</h3>
    <p class="quiet">${words.term('reviewPrivateHint')}</p>
    <div class="sheet">
      <h4 dir="auto">${letter.title}</h4>
      <p class="keep-lines" dir="auto">${letter.body}</p>
    </div>
  </section>`;
}
