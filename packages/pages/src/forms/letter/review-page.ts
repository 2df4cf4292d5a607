import { findPersonalData, type Question, type Submission } from '@through-train/contract';
import { answerLabels } from '@through-train/contract/letter';
import { html } from 'hono/html';
import type { Markup } from '../../frame/markup.js';
import { hidden } from '../page/controls.js';
import { formPage, lines } from '../page/frame.js';
import type { PageWords } from '../page-words.js';
import type { Addressees } from './addressees.js';
import { letterPath } from './form-page.js';
import { type FormLetter, fieldsOf } from './letter.js';

/** What the last look before sending shows. */
export interface ReviewView {
  readonly words: PageWords;
  readonly addressees: Addressees;
  readonly letter: FormLetter;
  /** The same letter as it will be sent. */
  readonly submission: Submission;
  readonly questions: readonly Question[];
  readonly key: string;
  /** Why it was not sent although somebody wanted that. */
  readonly unsent?: readonly string[] | undefined;
}

/** The letter once more, and exactly what of it would become public. The next step sends it. */
export function reviewPage(view: ReviewView): string {
  const { words, addressees, letter, key, unsent } = view;
  const title = words.term('formReviewTitle');
  const body = html`<h1>${words.term('reviewTitle')}</h1>
      ${
        unsent
          ? html`<div class="notice bad" id="error-summary" role="alert" tabindex="-1" autofocus>
        <h2>${words.term('unsent')}</h2>${unsent.map((text) => html`<p>${text}</p>`)}
      </div>`
          : ''
      }
      <dl class="facts">${letterSummary(view)}</dl>
      ${letter.publication === 'public' ? publicly(words, letter) : privately(words, letter)}
      <form action="${letterPath(addressees.home.id)}?lang=${words.language}" method="post" accept-charset="utf-8">
        ${hidden('_charset_', '')}${hidden('key', key)}
        ${fieldsOf(letter).map(([name, value]) => hidden(name, value))}
        <p class="actions">
          <button class="primary" name="step" value="send">${words.term('reviewSend')}</button>
          <button name="step" value="edit">${words.term('reviewBack')}</button>
        </p>
      </form>`;
  return formPage({ words, site: addressees.home, title, wrong: unsent !== undefined, body });
}

function letterSummary({ words, addressees, letter, submission, questions }: ReviewView): Markup[] {
  const mailbox = addressees.sites
    .flatMap(({ mailboxes }) => mailboxes)
    .find(({ id }) => id === letter.mailbox);
  const place = addressees.place ?? addressees.home;
  const contact = [letter.name, letter.phone, letter.email].filter((text) => text.trim());
  const rows: (readonly [string, string])[] = [
    [words.term('mailKind'), words.term('mailKindName', submission.kind)],
    [
      words.term('mailMailbox'),
      mailbox ? words.text(mailbox.name) : words.term('mailMailboxUnknown'),
    ],
    [
      words.term('mailDivision'),
      [words.text(place.name), letter.address].filter(Boolean).join(' '),
    ],
    ...questions.map((question) => answered(words, question, submission.answers)),
    [words.term('mailOccurredOn'), submission.occurredOn ? words.day(submission.occurredOn) : ''],
    [words.term('mailExpected'), letter.expectedOutcome],
    [words.term('mailRelated'), submission.relatedNumber ?? ''],
    [
      words.term('mailContact'),
      letter.anonymous ? words.term('mailAnonymous') : words.list(contact),
    ],
  ];
  return rows
    .filter(([, value]) => value.trim())
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${lines(value)}</dd></div>`);
}

function answered(
  words: PageWords,
  question: Question,
  answers: Submission['answers'] = {},
): readonly [string, string] {
  const labels = answerLabels(question, answers[question.id]).map((label) =>
    typeof label !== 'string'
      ? words.text(label)
      : question.type === 'date'
        ? words.day(label)
        : label,
  );
  return [words.text(question.label), words.list(labels)];
}

function publicly(words: PageWords, { title, body }: FormLetter): Markup {
  const [shownTitle, shownBody] = [masked(title), masked(body)];
  return html`<section>
        <h2>${words.term('reviewPublic')}</h2>
        <p class="quiet">${words.term('reviewPublicHint')}</p>
        <div class="sheet" id="preview"><h3>${shownTitle.shown}</h3><p>${shownBody.shown}</p></div>
        <p class="quiet">${words.term('reviewMasked', shownTitle.count + shownBody.count)}</p>
      </section>`;
}

const privately = (words: PageWords, { title, body }: FormLetter): Markup => html`<section>
        <h2>${words.term('reviewPrivate')}</h2>
        <p class="quiet">${words.term('reviewPrivateHint')}</p>
        <div class="sheet" id="preview"><h3>${title}</h3><p>${lines(body)}</p></div>
      </section>`;

/** A text as it would be published: what names a person is replaced, and marked. */
function masked(text: string): { shown: Markup; count: number } {
  const found = findPersonalData(text.trim());
  let from = 0;
  const parts = found.map(({ start, end, masked: mask }) => {
    const before = lines(text.trim().slice(from, start));
    from = end;
    return html`${before}<mark>${mask}</mark>`;
  });
  return { shown: html`${parts}${lines(text.trim().slice(from))}`, count: found.length };
}
