import type {} from '@through-train/widgets/vue';
import type { GlobalComponents } from 'vue';

// What a template of Vue is checked against.
type Mailbox = InstanceType<GlobalComponents['mayor-mailbox']>;

export const props: Mailbox['$props'] = {
  site: 'linxiang',
  'tracker-url': '/track',
  class: 'letters',
};

type List = InstanceType<GlobalComponents['appeal-list']>;

export const list: List['$props'][] = [{ 'page-size': 5 }, { pageSize: 5 }];

export const mistakes: Mailbox['$props'] = {
  // @ts-expect-error No such theme.
  theme: 'pink',
};

export function listen(element: Mailbox) {
  element.$emit(
    'appeal-submitted',
    new CustomEvent('appeal-submitted', { detail: { number: '' } }),
  );
  // @ts-expect-error No such event.
  element.$emit('appeal-sent');
}
