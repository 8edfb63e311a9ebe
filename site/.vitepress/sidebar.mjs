import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const made = (path) => fileURLToPath(new URL(`../.made/${path}`, import.meta.url))

/** A page's first heading, without the marks of code. */
const titleOf = (file) => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1].replaceAll('`', '')

/** What the Chinese sidebar calls pages whose own heading is English. */
const inChinese = {
  'about/benchmarks': '性能对比',
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
  'first-hour',
  'law-book',
  'own-layer',
  'benchmark',
  'own-procedure',
  'review-rules',
  'documents',
  'own-form',
  'http-service',
  'push',
  'own-channel',
  'postgresql',
  'going-live',
  'province',
  'backup',
  'desk-interface',
  'administration',
  'evidence-and-files',
  'docket',
  'import',
  'holidays',
  'change-of-law',
]

/** The pages that both languages list, each under its address in the language `root`. */
const start = (root, say) => [
  {
    text: say('开始', 'Start'),
    items: [
      { text: say('五分钟上手', 'Five minutes'), link: `/${root}start` },
      { text: say('试一试（在浏览器里）', 'Playground (in the browser)'), link: `/${root}playground` },
      { text: say('它是什么', 'What it is'), link: `/${root}about/` },
      { text: say('示例', 'Examples'), link: `/${root}examples` },
      { text: say('参考', 'Reference'), link: `/${root}reference/` },
      { text: 'API', link: `/${root}api/` },
    ],
  },
  {
    text: say('指南', 'Guides'),
    items: pagesOf(`${root}guide`, guides),
  },
  {
    text: say('程序包', 'Packages'),
    collapsed: true,
    items: pagesOf(`${root}packages`, ['domain', 'review-rules', 'documents', 'integrations', 'service']),
  },
  {
    text: say('全屋地图', 'The house'),
    collapsed: true,
    items: [
      { text: say('哪件事在哪里', 'What is done where'), link: `/${root}map` },
      { text: say('各房间的用途', 'Room by room'), link: `/${root}house/` },
      { text: say('参与开发', 'Contributing'), link: `/${root}house/contributing` },
      { text: say('设计决定', 'Decisions'), link: `/${root}decisions/`, items: pagesOf(`${root}decisions`) },
    ],
  },
  { text: say('查阅', 'Look up'), collapsed: true, items: pagesOf(`${root}about`) },
]

/** The doors of the packages, in the order of their names; under one whose page stands in parts, the parts. */
const api = (root) => {
  const names = readdirSync(made('api'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -3))
    .sort()
  const item = (name, text) => ({ text, link: `/${root}api/${name}` })
  return names
    .filter((name) => !name.includes('.'))
    .map((name) => {
      const parts = names.filter((each) => each.startsWith(`${name}.`))
      const items = parts.map((part) => item(part, part.slice(name.length + 1)))
      return { ...item(name, name), ...(items.length > 0 ? { items } : {}) }
    })
}

const sidebarOf = (root, say) => ({
  [`/${root}api/`]: [{ text: 'API', items: api(root) }],
  [`/${root}reference/`]: JSON.parse(readFileSync(made(`${root}reference/sidebar.json`), 'utf8')),
  [`/${root}`]: start(root, say),
})

export const sidebar = sidebarOf('', (zh) => zh)
export const sidebarEn = sidebarOf('en/', (_, en) => en)
