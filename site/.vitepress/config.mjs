import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vitepress'
import { softBreaks } from '../../scripts/lib/site/soft-breaks.mjs'
import { search } from './search.mjs'
import { sidebar, sidebarEn } from './sidebar.mjs'

const { repository } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

// The oldest Vue in the house, of a library that only a test needs, lies where our pages would look; VitePress brings its own.
const ofVitepress = createRequire(createRequire(import.meta.url).resolve('vitepress/package.json'))
const vue = join(dirname(ofVitepress.resolve('vue/package.json')), '/')
const alias = [
  { find: /^vue$/, replacement: `${vue}dist/vue.runtime.esm-bundler.js` },
  { find: /^vue\/server-renderer$/, replacement: `${vue}server-renderer/index.mjs` },
]

// Pages are text of the repository: a tag in it is a word about code, and {{ }} is no expression of Vue.
const asText = (md) => {
  softBreaks(md)
  const text = md.renderer.rules.text
  md.renderer.rules.text = (...args) =>
    text(...args)
      .replaceAll('{{', '&#123;&#123;')
      // A list to be ticked off on paper has its boxes.
      .replace(/^\[ \] /, '☐ ')
  // An option or a short id stays in one piece: browsers would break it after a hyphen.
  const code = md.renderer.rules.code_inline
  md.renderer.rules.code_inline = (tokens, at, ...rest) => {
    if (tokens[at].content.length <= 24) {
      tokens[at].attrJoin('class', 'short')
      return code(tokens, at, ...rest)
    }
    // The path of a field may end its line after a point, the name of a setting after a stroke: a table of such names fits its page.
    return code(tokens, at, ...rest).replace(/(?<=[\w\]])([._])(?=\w)/g, '$1<wbr>')
  }
}

const nav = (root, say) => [
  { text: say('五分钟上手', 'Five minutes'), link: `/${root}start` },
  { text: say('指南', 'Guides'), link: `/${root}guide/first-case`, activeMatch: `^/${root}guide/` },
  { text: say('参考', 'Reference'), link: `/${root}reference/`, activeMatch: `^/${root}reference/` },
  { text: say('试一试', 'Playground'), link: `/${root}playground` },
  { text: 'API', link: `/${root}api/`, activeMatch: `^/${root}api/` },
  { text: say('全屋地图', 'Map'), link: `/${root}map` },
  { text: say('程序包', 'Packages'), link: `/${root}packages/domain`, activeMatch: `^/${root}packages/` },
]

export default defineConfig({
  title: '执法 zhifa',
  description: '行政执法“三项制度”的程序库：公示、全过程记录、重大执法决定法制审核',
  transformHead: ({ siteData }) => [['link', { rel: 'icon', type: 'image/svg+xml', href: `${siteData.base}icon.svg` }]],
  srcDir: '.made',
  outDir: 'dist',
  cleanUrls: false,
  lastUpdated: false,
  vite: { resolve: { alias }, build: { chunkSizeWarningLimit: 4000 } },
  markdown: { html: false, config: asText },
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      themeConfig: {
        nav: nav('', (zh) => zh),
        sidebar,
        outline: { label: '本页内容', level: [2, 3] },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '深色',
        lightModeSwitchTitle: '浅色',
        darkModeSwitchTitle: '深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这一页',
          quote: '地址有误，或者页面已移走。',
          linkText: '回到首页',
          linkLabel: '回到首页',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'The three enforcement systems of Chinese administration as a library',
      themeConfig: {
        nav: nav('en/', (_, en) => en),
        sidebar: sidebarEn,
      },
    },
  },
  themeConfig: {
    search,
    socialLinks: [{ icon: 'git', link: repository.url.replace(/^git\+|\.git$/g, ''), ariaLabel: '源代码' }],
  },
})
