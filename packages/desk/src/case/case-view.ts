import { type ReplyWords, replyParts, type StaffCase } from '@through-train/contract';
import { paragraphs, type Words } from '@through-train/widgets/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseTerms } from '../terms/case-terms.js';

type CaseWords = Words<CaseTerms>;

const fact = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;

const section = (heading: string, content: unknown): TemplateResult =>
  html`<section class="sheet"><h3>${heading}</h3>${content}</section>`;

/** What the citizen wrote, and what they added. */
export function letter(words: CaseWords, shown: StaffCase): TemplateResult {
  const { body, supplements, answers, reopeningRequested, mergedInto } = shown;
  const answered = Object.values(answers).flat().filter(Boolean);
  return html`
    ${reopeningRequested ? html`<p class="notice warn">${words.term('caseReopeningAsked')}</p>` : nothing}
    ${mergedInto ? html`<p class="notice"><a href=${`#/appeals/${mergedInto}`}>${words.term('caseMergedInto', mergedInto)}</a></p>` : nothing}
    ${section(
      words.term('caseLetter'),
      html`${paragraphs(words, body)}
      ${answered.length > 0 ? html`<h4>${words.term('caseAnswers')}</h4><p dir="auto">${answered.join('；')}</p>` : nothing}
      ${supplements.map(
        ({ text, at }) =>
          html`<h4>${words.term('caseSupplements')} <time class="quiet">${words.moment(at)}</time></h4>${paragraphs(words, text)}`,
      )}`,
    )}`;
}

function replyText(words: CaseWords, reply: ReplyWords) {
  return replyParts
    .filter((part) => reply[part].trim())
    .map(
      (part) => html`<h5>${words.term('replyPart', part)}</h5>${paragraphs(words, reply[part])}`,
    );
}

/** What officials and the citizen did about it, the latest answer first, then everything in its order. */
export function account(words: CaseWords, shown: StaffCase): TemplateResult {
  const { replies, pendingReply, pendingExtension, evaluation, events } = shown;
  return html`
    ${
      pendingReply
        ? section(
            words.term('casePending'),
            html`<p class="quiet">${words.text(pendingReply.unit)}</p>${replyText(words, pendingReply)}`,
          )
        : nothing
    }
    ${
      pendingExtension
        ? section(
            words.term('casePendingExtension', pendingExtension.days),
            paragraphs(words, pendingExtension.reason),
          )
        : nothing
    }
    ${[...replies]
      .reverse()
      .map((reply) =>
        section(
          `${words.term('appealReplies', 1)} · ${words.text(reply.unit)}`,
          html`<p class="quiet">${words.moment(reply.repliedAt)}</p>${replyText(words, reply)}`,
        ),
      )}
    ${
      evaluation
        ? section(
            words.term('caseEvaluation'),
            html`<p><strong>${words.term('appealGrade', evaluation.grade)}</strong> <time class="quiet">${words.moment(evaluation.at)}</time></p>
            ${evaluation.reason ? paragraphs(words, evaluation.reason) : nothing}`,
          )
        : nothing
    }
    ${section(
      words.term('caseHistory'),
      html`<ol class="history">${[...events].reverse().map(({ action, at, by, note, official }) => {
        const office = by.name ? words.text(by.name) : '';
        const told = words.term('appealEvent', action, office, false);
        const name = told || `${office} ${words.term('action', action as 'accept') || action}`;
        const role = by.role === 'citizen' || by.role === 'system' ? '' : (official ?? '');
        return html`<li>
          <time class="quiet figures" datetime=${at}>${words.moment(at)}</time>
          <div><p>${name} <span class="quiet">${role}</span></p>${note ? html`<div class="quiet">${paragraphs(words, note)}</div>` : nothing}</div>
        </li>`;
      })}</ol>`,
    )}`;
}

/** What is due by when, and by whom. */
export function clocks(words: CaseWords, { due, units, responsible }: StaffCase): TemplateResult {
  const duty = due ? words.term('dueFor', due.for) : '';
  const lead = units.lead
    ? words.text(units.lead.name)
    : responsible
      ? words.text(responsible.name)
      : words.term('nobody');
  return html`<h3>${words.term('caseClock')}</h3>
    <p>${
      !due
        ? words.term('caseClockNone')
        : due.paused
          ? words.term('duePaused')
          : due.at
            ? words.term('caseClockUntil', duty, words.day(due.at))
            : duty
    }</p>
    <dl class="facts-list">
      ${fact(words.term('caseUnits'), lead)}
      ${fact(words.term('caseCoUnits'), units.co.map(({ name }) => words.text(name)).join('、'))}
    </dl>`;
}

/** Who wrote from where, about what, and who may read it. */
export function facts(words: CaseWords, shown: StaffCase): TemplateResult {
  const { place, contact, anonymous, occurredOn, expectedOutcome, relatedNumber } = shown;
  const where = [words.text(place.name), place.address].filter(Boolean).join(' ');
  return html`<h3>${words.term('caseFacts')}</h3>
    <dl class="facts-list">
      ${fact(words.term('caseFrom'), `${words.text(shown.siteName)} · ${shown.mailboxName ? words.text(shown.mailboxName) : words.term('noMailbox')}`)}
      ${fact(words.term('caseSent'), words.moment(shown.submittedAt))}
      ${fact(words.term('casePlace'), where)}
      ${fact(words.term('caseOccurred'), occurredOn && words.day(occurredOn))}
      ${fact(words.term('caseOutcome'), expectedOutcome && html`<span dir="auto">${expectedOutcome}</span>`)}
      ${fact(words.term('caseRelated'), relatedNumber && html`<a href=${`#/appeals/${relatedNumber}`}><bdi>${relatedNumber}</bdi></a>`)}
      ${fact(
        words.term('casePublication'),
        `${words.term('publicationState', shown.publication) || shown.publication} · ${words.term('caseWish', shown.publicationWish)}`,
      )}
    </dl>
    <h3>${words.term('caseContact')}</h3>
    ${
      contact
        ? html`<dl class="facts-list">
            ${fact(words.term('caseName'), contact.name && html`<span dir="auto">${contact.name}</span>`)}
            ${fact(words.term('casePhone'), contact.phone && html`<bdi>${contact.phone}</bdi>`)}
            ${fact(words.term('caseEmail'), contact.email && html`<bdi>${contact.email}</bdi>`)}
          </dl>`
        : html`<p class="quiet">${words.term(anonymous ? 'caseAnonymous' : 'caseContactNone')}</p>`
    }`;
}
