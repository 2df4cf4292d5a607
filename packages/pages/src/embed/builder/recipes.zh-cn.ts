import { drupalCode, type RecipeTexts, wordpressCode } from './recipe.js';

const notTried = (what: string): string =>
  `说明：我们没有在${what}中实际安装过，步骤依据其公开文档写成；菜单名称以您的版本为准。`;

export const chineseRecipes: RecipeTexts = {
  html: {
    name: '普通网页（HTML 文件）',
    tried: '这一做法由本项目的测试在当前浏览器和 Chromium 86 中逐次检验。',
    steps: () => [
      {
        text: '打开网页源文件，把上方“代码”全部粘贴到要显示栏目的位置。一个网页放几个栏目，脚本一行也只写一次。',
      },
      { text: '按网页原来的编码保存。GBK 网页不必转码，脚本不受网页编码影响。' },
      { text: '上传到网站，用网址打开；直接双击文件（file://）打开的网页不能连接服务器。' },
      { text: '如提示“尚未登记”，按“网站是否已登记”一栏处理。' },
    ],
  },
  webforms: {
    name: '整页是一个表单的网页（如 ASP.NET）',
    tried:
      '这一做法由本项目的测试在当前浏览器和 Chromium 86 中逐次检验；测试网页仿照 WebForms 的输出写成，未在 IIS 上安装。',
    steps: ({ script, markup }) => [
      {
        text: '查看网页源代码：<body> 之后就是 <form id="aspnetForm"> 或 <form id="form1">，到页面最后才有 </form>，并有 __VIEWSTATE，即属这种网页。栏目能放到 </form> 之后的，按“普通网页”的做法即可。',
      },
      {
        text: '只能放在表单里面的，粘贴以下代码。表单里不能再套表单，所以备用内容换成了链接：',
        code: `${script}\n\n${markup}`,
      },
      {
        text: '粘贴到 .aspx 网页或母版页（.master）中要显示栏目的位置。不要放进 UpdatePanel：局部刷新会重建其中的内容，写了一半的信会丢失。',
      },
      {
        text: '发布后打开网页，试一下网页自己的搜索、提交按钮，应与原来一样。在网址后加 ?appeal-debug 可打开诊断。',
      },
    ],
  },
  government: {
    name: '政府网站群系统（大汉 JCMS、拓尔思 WCM、博达等）',
    tried:
      '说明：这些商业系统我们没有条件安装，步骤依据同类系统的一般做法写成，未经实际检验；菜单名称以您的系统为准。',
    steps: ({ host }) => [
      {
        text: '不要粘贴在文章编辑器里，编辑器会删去脚本和不认识的标签。请进入“模板管理”，为该栏目新建（或复制）一个页面模板。',
      },
      {
        text: '切换到模板源代码，把上方“代码”全部粘贴到正文位置。系统有“自定义代码”“HTML 组件”的，也可放进组件。',
      },
      { text: '把模板指定给栏目，重新发布（生成）该栏目的页面。' },
      {
        text: '打开正式页面，查看源代码，搜索 loader.js。找不到即被系统过滤，请厂商放行脚本和该标签。',
      },
      {
        text: `网站有防火墙（WAF）、防篡改或外链检测的，请把 ${host} 加入允许名单；内容安全策略一般在这些设备或 Nginx 上设置。`,
      },
      { text: '预览域名和正式域名不同时，两个都要登记。' },
    ],
  },
  wordpress: {
    name: 'WordPress',
    tried: notTried(' WordPress '),
    steps: (parts) => [
      {
        text: '在子主题的 functions.php（或站点插件）中加入（WordPress 6.3 及以上）：',
        code: wordpressCode(parts),
      },
      { text: '编辑页面，添加“自定义 HTML”区块，粘贴：', code: parts.markup },
      {
        text: '须由具有 unfiltered_html 权限的管理员保存（多站点为超级管理员），否则标签会被删去。',
      },
      { text: '使用缓存或“合并 JS”插件的，请排除 loader.js，并清空缓存。' },
    ],
  },
  drupal: {
    name: 'Drupal',
    tried: notTried(' Drupal '),
    steps: (parts) => [
      { text: '在主题的 <主题名>.libraries.yml 中加入：', code: drupalCode(parts) },
      {
        text: '在页面模板（Twig）中引用并放置栏目（“主题名”换成您的主题）：',
        code: `{{ attach_library('主题名/through-train') }}\n${parts.markup}`,
      },
      {
        text: '如要放在正文或区块里，文本格式须为“完整 HTML”，或在“限制允许的 HTML 标签”中加入：',
        code: `<${parts.tag} ${parts.attributes}>`,
      },
      { text: '清除缓存：drush cr。' },
    ],
  },
  discuz: {
    name: 'Discuz! X',
    tried: notTried(' Discuz! '),
    steps: ({ script, markup }) => [
      {
        text: '备份模板后，在 template/default/common/footer.htm 的 </body> 之前加入：',
        code: script,
      },
      { text: '在要显示栏目的模板（如 template/default/portal/index.htm）中加入：', code: markup },
      { text: '按模板原编码保存：GBK 版存为 GBK，UTF-8 版存为 UTF-8（无 BOM）。' },
      { text: '后台“工具 → 更新缓存”，勾选模板缓存。帖子正文不支持这些标签。' },
    ],
  },
  dedecms: {
    name: '织梦 DedeCMS',
    tried: notTried('织梦'),
    steps: () => [
      {
        text: '在 templets/default/ 中复制一个页面模板（如 article_article.htm）为新文件，把上方“代码”全部粘贴到正文位置。',
      },
      { text: '按原编码保存（GBK 版存为 GBK）。不要粘贴在内容编辑器里，脚本会被过滤。' },
      { text: '后台“频道管理 → 单页文档管理”增加页面，模板选新文件。' },
      { text: '在“生成”菜单更新单页文档，再从首页打开检查。' },
    ],
  },
};
