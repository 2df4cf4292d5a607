/** @jsxImportSource react */
import { AppealList, MayorMailbox } from '@through-train/widgets/react';
import { ResponseTracker } from '@through-train/widgets/react/response-tracker.js';

export const page = (
  <>
    <MayorMailbox
      site="linxiang"
      trackerUrl="/track"
      onAppealSubmitted={(event) => event.detail.number.length}
    >
      12345
    </MayorMailbox>
    <AppealList pageSize={5} state="handled" onAppealOpen={(event) => event.preventDefault()} />
    <ResponseTracker onAppealActed={(event) => event.detail.action === 'withdraw'} />
  </>
);

export const mistakes = [
  // @ts-expect-error A page is not a number of appeals.
  <AppealList key="0" pageSize={{}} />,
  // @ts-expect-error No such theme.
  <MayorMailbox key="1" theme="pink" />,
  // @ts-expect-error Its event has no query code.
  <MayorMailbox key="2" onAppealSubmitted={(event) => event.detail.queryCode} />,
];
