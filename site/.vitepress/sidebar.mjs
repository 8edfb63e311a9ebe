import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const made = (path) => fileURLToPath(new URL(`../.made/${path}`, import.meta.url))

/** A page's first heading, without the marks of code. */
const titleOf = (file) => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1].replaceAll('`', '')

/** What the sidebar calls pages whose own heading is English. */
const inChinese = {
  'about/deprecation': '停用与承诺',
  'about/errors': '错误类',
  'about/glossary': '术语',
  'about/ledger': '账本',
  'about/licences': '许可证',
  'about/open-points': '未核实的内容',
}

/** The pages of a folder by their headings; `first` go before the rest. */
const pagesOf = (dir, first = []) =>
  readdirSync(made(dir))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -3))
    .sort((a, b) => rank(first, a) - rank(first, b) || (a < b ? -1 : 1))
    .map((name) => ({
      text: inChinese[`${dir}/${name}`] ?? titleOf(made(`${dir}/${name}.md`)) ?? name,
      link: `/${dir}/${name}`,
    }))

const rank = (first, name) => (first.includes(name) ? first.indexOf(name) : first.length)

/** The guides in the order in which they are read. */
const guides = [
  'first-case',
  'law-book',
  'own-layer',
  'benchmark',
  'own-procedure',
  'review-rules',
  'documents',
  'own-form',
  'push',
  'own-channel',
  'postgresql',
  'going-live',
  'backup',
  'import',
  'holidays',
  'change-of-law',
]

const start = [
  {
    text: '开始',
    items: [
      { text: '五分钟上手', link: '/start' },
      { text: '试一试（在浏览器里）', link: '/playground' },
      { text: '它是什么', link: '/about/' },
      { text: '示例', link: '/examples' },
      { text: '参考', link: '/reference/' },
      { text: 'API', link: '/api/' },
    ],
  },
  {
    text: '指南',
    items: pagesOf('guide', guides),
  },
  {
    text: '程序包',
    collapsed: true,
    items: pagesOf('packages', ['domain', 'review-rules', 'documents', 'integrations', 'service']),
  },
  {
    text: '全屋地图',
    collapsed: true,
    items: [
      { text: '哪件事在哪里', link: '/map' },
      { text: '各房间的用途', link: '/house/' },
      { text: '参与开发', link: '/house/contributing' },
      { text: '设计决定', link: '/decisions/', items: pagesOf('decisions') },
    ],
  },
  { text: '查阅', collapsed: true, items: pagesOf('about') },
]

/** The doors of the packages, in the order of their names. */
const api = readdirSync(made('api'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && name !== 'index.md')
  .map((name) => name.slice(0, -3))
  .sort()
  .map((text) => ({ text, link: `/api/${text}` }))

export const sidebar = {
  '/api/': [{ text: 'API', items: api }],
  '/reference/': JSON.parse(readFileSync(made('reference/sidebar.json'), 'utf8')),
  '/': start,
}

export const sidebarEn = [
  {
    text: 'Start',
    items: [
      { text: 'Five minutes', link: '/en/start' },
      { text: 'A map of the house', link: '/en/map' },
      { text: 'Playground (Chinese)', link: '/playground' },
      { text: 'What it is', link: '/en/about/' },
      { text: 'The house', link: '/house/' },
    ],
  },
  { text: 'Guides', items: pagesOf('en/guide', guides) },
]
