import '@through-train/widgets/define/appeal-detail.js';
import { Link, useParams } from 'react-router';
import type { Words } from '../words.js';

export function LetterPage({ text }: { readonly text: Words }) {
  const { number = '' } = useParams();
  return (
    <>
      <p>
        <Link to="/letters">‹ {text.backToList}</Link>
      </p>
      <appeal-detail number={number}>
        {text.listUnavailable} <a href="tel:12345">12345</a>
      </appeal-detail>
    </>
  );
}
