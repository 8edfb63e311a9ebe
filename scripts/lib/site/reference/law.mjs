import { anchor, page } from './words.mjs'

const duties = {
  agency: ['行政机关的职责', 'a duty of the agency'],
  party: ['当事人的义务', 'a duty of the party'],
  'party-right': ['当事人的权利，逾期不行使即丧失', 'a right of the party, which lapses when it is not used in time'],
  court: ['人民法院', "the court's"],
  'other-agency': ['其他机关', "another agency's"],
}
const units = {
  percent: ['%', '%'],
  'percent-per-day': ['%/日', '% a day'],
  persons: ['人', ' persons'],
  times: ['次', ' times'],
  years: ['年', ' years'],
  'working-day': ['个工作日', ' working days'],
}

const value = ({ value, unit, choices }, { say }) => {
  const chosen = choices?.find(({ id }) => id === value)
  if (chosen) return `${chosen.title} ${value}`
  if (unit === 'flag') return value ? say('是', 'yes') : say('否', 'no')
  if (unit === 'fen')
    return say(
      `${value} 分（${(value / 100).toLocaleString('zh-CN')} 元）`,
      `${value} 分 (${(value / 100).toLocaleString('en')} yuan)`,
    )
  const [zh, en] = units[unit] ?? ['', '']
  return `${value}${value === 1 ? say(zh, en.replace(/s$/, '')) : say(zh, en)}`
}

const version = (version, words, all) => {
  const { say } = all
  return [
    say(
      `- **${words}**，${version.from} 起${version.until ? `，至 ${version.until}` : ''}`,
      `- **${words}** from ${version.from}${version.until ? ` until ${version.until}` : ''}`,
    ),
    `  - ${say('依据：', 'Legal basis: ')}${all.domain.articles(version.cites)}`,
    `  - ${say('等级：', 'Grade: ')}${all.gradeOf(version.grade)}${version.readOn ? say(`，阅读日 ${version.readOn}`, `, read on ${version.readOn}`) : ''}`,
    version.note && `  - ${say('说明：', 'Note: ')}${version.note.replace(/\s+/g, ' ')}`,
  ]
    .filter(Boolean)
    .join('\n')
}

const ruleParts = (rules, words, all) =>
  rules.flatMap((rule) => [
    `## ${all.call(rule.title, rule.id)} {#${anchor(rule.id)}}`,
    words.head(rule),
    rule.versions.length === 0
      ? all.say(
          '- 没有已核实的数值：须由本单位的一层给出，否则“无法判断”',
          "- No value was verified: a layer of the bureau's own must give one; without it the answer is `undetermined`",
        )
      : rule.versions.map((each) => version(each, words.value(each, rule), all)).join('\n'),
    rule.referenceOnly && `${all.say('程序不读取此值：', 'No procedure reads it: ')}${rule.referenceOnly}`,
  ])

const periodWords = (all) => ({
  head: ({ id, event, before, duty }) =>
    all.say(
      `\`${id}\`，${event}${before ? '（向前倒算）' : ''}；${duties[duty][0]}`,
      `\`${id}\`, counted ${before ? 'backwards ' : ''}from: ${event}; ${duties[duty][1]}`,
    ),
  value: (each) => all.say(all.domain.inWords(each), all.domain.inEnglish(each)),
})
const parameterWords = (all) => ({
  head: ({ id, choices }) =>
    `\`${id}\`${choices ? `${all.say('，可选值：', ', one of: ')}${choices.map((each) => `\`${each.id}\` ${each.title}`).join(all.and)}` : ''}`,
  value: (each, { unit, choices }) => value({ ...each, unit, choices }, all),
})

const kinds = (all) => [
  { kind: 'periods', title: all.say('期限', 'periods'), words: periodWords(all) },
  { kind: 'parameters', title: all.say('参数', 'parameters'), words: parameterWords(all) },
]

/** Periods and parameters of each layer that comes with the package; each value with its article, grade and reading day. */
export const lawPages = (all) =>
  [all.domain.china, all.domain.liaoning, all.domain.panjin].flatMap((layer) =>
    kinds(all)
      .filter(({ kind }) => layer[kind].length > 0)
      .map(({ kind, title, words }) => {
        const name = all.call(layer.title, layer.id)
        const heading = all.say(`${name}：${title}`, `${name}: ${title}`)
        return {
          path: `reference/law/${layer.id}-${kind}.md`,
          title: heading,
          text: page(
            `# ${heading}`,
            all.say(
              `法规库一层的${title}，共 ${layer[kind].length} 项，由数据生成。等级“未经核实”的，用到它的每个答复都如实标明。`,
              `The ${title} of one layer of the law book: ${layer[kind].length}, made from its data. Every answer that rests on an unverified value says so. Articles and notes are in Chinese, as the law is.`,
            ),
            ruleParts(layer[kind], words, all),
          ),
        }
      }),
  )
