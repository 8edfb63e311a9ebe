import { anchor, page } from './words.mjs'

const duties = {
  agency: '行政机关的职责',
  party: '当事人的义务',
  'party-right': '当事人的权利，逾期不行使即丧失',
  court: '人民法院',
  'other-agency': '其他机关',
}
const units = {
  fen: '分',
  percent: '%',
  'percent-per-day': '%/日',
  persons: '人',
  times: '次',
  years: '年',
  'working-day': '个工作日',
}

const value = ({ value, unit }) =>
  unit === 'flag'
    ? value
      ? '是'
      : '否'
    : unit === 'fen'
      ? `${value} 分（${(value / 100).toLocaleString('zh-CN')} 元）`
      : `${value}${units[unit] ?? ''}`

const version = (version, words, all) =>
  [
    `- **${words}**，${version.from} 起${version.until ? `，至 ${version.until}` : ''}`,
    `  - 依据：${all.domain.articles(version.cites)}`,
    `  - 等级：${all.domain.gradeNames[version.grade]}${version.readOn ? `，阅读日 ${version.readOn}` : ''}`,
    version.note && `  - 说明：${version.note.replace(/\s+/g, ' ')}`,
  ]
    .filter(Boolean)
    .join('\n')

const ruleParts = (rules, say, all) =>
  rules.flatMap((rule) => [
    `## ${rule.title} {#${anchor(rule.id)}}`,
    say.head(rule),
    rule.versions.length === 0
      ? '- 没有已核实的数值：须由本单位的一层给出，否则“无法判断”'
      : rule.versions.map((each) => version(each, say.value(each, rule), all)).join('\n'),
    rule.referenceOnly && `程序不读取此值：${rule.referenceOnly}`,
  ])

const periodWords = (all) => ({
  head: ({ id, event, before, duty }) => `\`${id}\`，${event}${before ? '（向前倒算）' : ''}；${duties[duty]}`,
  value: (each) => all.domain.inWords(each),
})
const parameterWords = {
  head: ({ id }) => `\`${id}\``,
  value: (each, { unit }) => value({ ...each, unit }),
}

/** Periods and parameters of each layer that comes with the package; each value with its article, grade and reading day. */
export const lawPages = (all) =>
  [all.domain.china, all.domain.liaoning, all.domain.panjin].flatMap((layer) =>
    [
      { kind: 'periods', title: '期限', say: periodWords(all) },
      { kind: 'parameters', title: '参数', say: parameterWords },
    ]
      .filter(({ kind }) => layer[kind].length > 0)
      .map(({ kind, title, say }) => ({
        path: `reference/law/${layer.id}-${kind}.md`,
        title: `${layer.title}：${title}`,
        text: page(
          `# ${layer.title}：${title}`,
          `法规库一层的${title}，共 ${layer[kind].length} 项，由数据生成。等级“未经核实”的，用到它的每个答复都如实标明。`,
          ruleParts(layer[kind], say, all),
        ),
      })),
  )
