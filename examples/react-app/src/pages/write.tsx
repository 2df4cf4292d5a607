import '@through-train/widgets/define/mayor-mailbox.js';
import { useState } from 'react';
import type { Words } from '../words.js';

export function WritePage({ text }: { readonly text: Words }) {
  const [number, setNumber] = useState('');
  return (
    <>
      <h2>{text.writeTitle}</h2>
      {/* The event carries the number, never the query code: that one is for the citizen alone. */}
      <p className="news" role="status" hidden={!number}>
        {text.received} {number}
      </p>
      <mayor-mailbox
        tracker-url="/track?number={number}"
        link-template="/letters/{number}"
        onappeal-submitted={(event) => setNumber(event.detail.number)}
      >
        {text.unavailable} <a href="tel:12345">12345</a>
      </mayor-mailbox>
    </>
  );
}
