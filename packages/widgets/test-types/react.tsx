/** @jsxImportSource react */

import type { MayorMailbox } from '@through-train/widgets';
import type {} from '@through-train/widgets/jsx';
import { useRef } from 'react';

export function Page() {
  const mailbox = useRef<MayorMailbox>(null);
  return (
    <appeal-site site="linxiang" theme="blue" lang="en" className="letters">
      <mayor-mailbox
        ref={mailbox}
        tracker-url="/track?number={number}"
        onappeal-submitted={(event) => event.detail.number.slice(0, 6)}
        onappeal-before-submit={(event) => event.detail.submission.body.length}
        onClick={(event) => event.currentTarget.site}
      >
        <a href="tel:12345">12345</a>
      </mayor-mailbox>
      <appeal-list key="list" state="handled" page-size="20" compact url-state />
      <appeal-list key="number" page-size={5} />
      <appeal-detail number="430682-20261123-00042-3" transport={undefined} />
    </appeal-site>
  );
}

export const mistakes = [
  // @ts-expect-error No such theme.
  <mayor-mailbox key="1" theme="pink" />,
  // @ts-expect-error An attribute of the list.
  <mayor-mailbox key="2" state="handled" />,
  // @ts-expect-error No such state.
  <appeal-list key="3" state="done" />,
  // @ts-expect-error Its event has no query code.
  <mayor-mailbox key="4" onappeal-submitted={(event) => event.detail.queryCode} />,
  // @ts-expect-error A page is not a number of appeals.
  <appeal-list key="5" page-size={{}} />,
];
