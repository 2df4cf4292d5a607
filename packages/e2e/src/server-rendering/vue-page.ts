import { type App, createSSRApp, defineComponent, h, ref } from 'vue';

const Page = defineComponent({
  props: { api: { type: String, required: true } },
  setup({ api }) {
    const opened = ref('');
    return () =>
      h('appeal-site', { api, site: 'linxiang', theme: 'blue' }, [
        h('h1', '群众来信'),
        h('p', { role: 'status' }, opened.value),
        h(
          'appeal-list',
          {
            compact: '',
            onAppealOpen: (event: HTMLElementEventMap['appeal-open']) => {
              event.preventDefault();
              opened.value = `已打开 ${event.detail.number}`;
            },
          },
          [h('p', '如来信未能显示，请拨打 12345。')],
        ),
        h('mayor-mailbox', { 'tracker-url': '/track?number={number}' }, [
          h('p', '如信箱未能显示，请拨打 12345。'),
        ]),
        h('footer', '版权所有'),
      ]);
  },
});

/** The same page in Vue. */
export const createPage = (api: string): App => createSSRApp(Page, { api });
