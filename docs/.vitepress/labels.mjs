/** What stands around the English pages. */
export const english = {
  nav: [
    { text: 'Quick start', link: '/quick-start' },
    { text: 'Reference', link: '/reference/' },
  ],
  outline: { level: [2, 3], label: 'On this page' },
  docFooter: { prev: 'Previous', next: 'Next' },
  skipToContentLabel: 'Skip to content',
  search: undefined,
};

/** The same in Chinese. */
export const chinese = {
  nav: [{ text: '快速开始', link: '/zh/quick-start' }],
  outline: { level: [2, 3], label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  returnToTopLabel: '回到顶部',
  sidebarMenuLabel: '目录',
  skipToContentLabel: '跳到主要内容',
  langMenuLabel: '切换语言',
  notFound: {
    title: '没有这一页',
    quote: '网址可能写错了，或者页面已改名。可从首页查找，或使用搜索。',
    linkLabel: '回到首页',
    linkText: '回到首页',
  },
  search: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
    modal: {
      displayDetails: '显示详情',
      resetButtonTitle: '清除',
      backButtonTitle: '关闭',
      noResultsText: '没有找到',
      footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
    },
  },
};
