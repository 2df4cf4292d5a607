import '@through-train/widgets/define/appeal-list.js';
import { useNavigate } from 'react-router';
import type { Words } from '../words.js';

export function ListPage({ text }: { readonly text: Words }) {
  const navigate = useNavigate();
  return (
    <>
      <h2>{text.listTitle}</h2>
      <appeal-list
        url-state
        link-template="/letters/{number}"
        onappeal-open={(event) => {
          // The link is there for a new tab; an ordinary click stays inside the app.
          event.preventDefault();
          navigate(`/letters/${event.detail.number}`);
        }}
      >
        {text.listUnavailable} <a href="tel:12345">12345</a>
      </appeal-list>
    </>
  );
}
