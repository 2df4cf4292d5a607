import { kinds } from '@through-train/contract';
import { type Letter, unknownMailbox } from '@through-train/contract/letter';
import { html, nothing, type TemplateResult } from 'lit';
import { radioGroup } from '../../../controls/choices.js';
import type { ComboboxFace } from '../../../controls/combobox/combobox.js';
import type { ComboboxOption } from '../../../controls/combobox/matching.js';
import { skeleton } from '../../../waiting/skeleton.js';
import { trouble } from '../../../waiting/trouble.js';
import { inSight } from '../places.js';
import { type FormScope, face } from './form-scope.js';

/** Kind, place and mailbox. */
export function whom(scope: FormScope): TemplateResult {
  const { words, letter, change } = scope;
  return html`<section>
    <h3>${words.term('mailWhom')}</h3>
    ${radioGroup({
      ...face(scope, 'kind', words.term('mailKind')),
      value: letter.kind,
      choices: kinds.map((value) => ({ value, label: words.term('mailKindName', value) })),
      onChoose: (kind) => change({ kind: kind as Letter['kind'] }),
    })}
    ${letter.kind === 'report' ? html`<p class="notice" role="status">${words.term('mailReportNote')}</p>` : nothing}
    ${scope.home.level === 'county' ? nothing : division(scope)} ${mailbox(scope)}
  </section>`;
}

function division(scope: FormScope) {
  const { words, places, letter, change, announcer } = scope;
  const { list } = places;
  if (list.state === 'failed') {
    return trouble(words, list.error, { retry: list.retry, seconds: list.countdown.seconds });
  }
  return picker(scope, 'divisions', {
    ...face(scope, 'division', words.term('mailDivision'), {
      hint: words.term('mailDivisionHint'),
    }),
    options: places.options(({ name }) => words.text(name)),
    value: letter.division,
    noMatch: words.term(list.state === 'loading' ? 'loading' : 'mailDivisionNone'),
    open: words.term('mailOpenList'),
    onPick: (value) => change({ division: value }),
    onMatches: (count) => announcer.say(words.term('mailMatches', count), 600),
  });
}

function mailbox(scope: FormScope) {
  const { words, places, letter, change, announcer } = scope;
  const { chain } = places;
  const options = mailboxOptions(scope);
  const pick = (value: string) => change({ mailbox: value });
  const here = face(scope, 'mailbox', words.term('mailMailbox'));
  return html`${chain.state === 'loading' ? skeleton(words, chain, 2) : nothing}
    ${
      chain.state === 'failed'
        ? trouble(words, chain.error, { retry: chain.retry, seconds: chain.countdown.seconds })
        : nothing
    }
    ${
      options.length <= inSight && scope.home.level === 'county'
        ? radioGroup({
            ...here,
            value: letter.mailbox,
            stacked: true,
            choices: options,
            onChoose: pick,
          })
        : picker(scope, 'mailboxes', {
            ...here,
            hint: words.term('mailMailboxHint'),
            options,
            value: letter.mailbox,
            noMatch: words.term('mailMailboxNone'),
            open: words.term('mailOpenList'),
            onPick: pick,
            onMatches: (count) => announcer.say(words.term('mailMatches', count), 600),
          })
    }`;
}

function mailboxOptions({ words, places }: FormScope): ComboboxOption[] {
  return [
    ...places.sites.flatMap((site) =>
      site.mailboxes.map(({ id, name }) => {
        const [label, place] = [words.text(name), words.text(site.name)];
        return {
          value: id,
          label,
          note: places.sites.length > 1 && !label.includes(place) ? place : undefined,
          keys: [id],
        };
      }),
    ),
    { value: unknownMailbox, label: words.term('mailMailboxUnknown') },
  ];
}

/** A picker, once that part of the download is here. */
function picker(scope: FormScope, which: 'divisions' | 'mailboxes', options: ComboboxFace) {
  const pickers = scope.pickers.value;
  if (pickers) return pickers[which].render(options);
  return scope.pickers.state === 'failed'
    ? html`<p class="notice bad" part="error">${scope.words.term('mailPartFailed')}</p>`
    : skeleton(scope.words, scope.pickers, 2);
}
