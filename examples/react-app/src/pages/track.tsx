import '@through-train/widgets/define/response-tracker.js';
import type { Words } from '../words.js';

export function TrackPage({ text }: { readonly text: Words }) {
  return (
    <>
      <h2>{text.trackTitle}</h2>
      <response-tracker number-param="number">
        {text.trackUnavailable} <a href="tel:12345">12345</a>
      </response-tracker>
    </>
  );
}
