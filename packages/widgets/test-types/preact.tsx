/** @jsxImportSource preact */
import type {} from '@through-train/widgets/jsx/preact';

export const list = <appeal-list page-size={5} pageSize={5} />;

export const page = (
  <mayor-mailbox
    site="linxiang"
    theme="blue"
    onappeal-submitted={(event) => event.detail.number.length}
  >
    12345
  </mayor-mailbox>
);

export const mistakes = [
  // @ts-expect-error No such theme.
  <mayor-mailbox key="1" theme="pink" />,
  // @ts-expect-error Its event has no query code.
  <mayor-mailbox key="2" onappeal-submitted={(event) => event.detail.queryCode} />,
];
