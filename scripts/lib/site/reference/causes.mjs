import { anchor, page, table } from './words.mjs'

const yuan = (fen) => (fen / 100).toLocaleString('en')

const multipleOf = ({ min, max, floorBase, belowGains }, { say }) =>
  [
    say(`违法所得的 ${min} 至 ${max} 倍`, `${min} to ${max} times the illegal gains`),
    floorBase &&
      say(
        `不足 ${yuan(floorBase)} 元的按 ${yuan(floorBase)} 元计算`,
        `at least ${yuan(floorBase)} yuan of gains are counted`,
      ),
    belowGains &&
      say(
        `没有违法所得或者不足 ${yuan(belowGains.limit)} 元的 ${yuan(belowGains.fine.min)} 至 ${yuan(belowGains.fine.max)} 元`,
        `no gains, or less than ${yuan(belowGains.limit)} yuan: ${yuan(belowGains.fine.min)} to ${yuan(belowGains.fine.max)} yuan`,
      ),
  ]
    .filter(Boolean)
    .join(say('；', '; '))

const fineOf = (tier, all) => {
  const { fine, multiple, mayFine } = tier
  const range = fine
    ? all.say(`${yuan(fine.min)} 至 ${yuan(fine.max)} 元`, `${yuan(fine.min)} to ${yuan(fine.max)} yuan`)
    : multiple && multipleOf(multiple, all)
  return range && `${range}${mayFine ? all.say('（可以并处）', ' (may be added)') : ''}`
}

const versionOf = (version, all) => [
  `**${all.say(`${version.from} 起`, `From ${version.from}`)}${version.until ? all.say(`，至 ${version.until}`, ` until ${version.until}`) : ''}**`,
  [
    `- ${all.say('依据：', 'Legal basis: ')}${all.domain.articles(version.cites)}`,
    `- ${all.say('违反：', 'Violated: ')}${version.violated.length > 0 ? all.domain.articles(version.violated) : all.say('未核实', 'not verified')}`,
    `- ${all.say('等级：', 'Grade: ')}${all.gradeOf(version.grade)}${version.readOn ? all.say(`，阅读日 ${version.readOn}`, `, read on ${version.readOn}`) : ''}`,
    version.note && `- ${all.say('说明：', 'Note: ')}${version.note.replace(/\s+/g, ' ')}`,
  ]
    .filter(Boolean)
    .join('\n'),
  table(
    all.say(['档次', '情形', '处罚种类', '罚款'], ['Tier', 'When', 'Penalties', 'Fine']),
    version.tiers.map((tier) => [
      `\`${tier.id}\``,
      tier.when,
      tier.kinds.map((kind) => all.domain.penaltyKindNames[kind]).join('、'),
      fineOf(tier, all) ?? '',
    ]),
  ),
]

const fieldsOf = (causes) => [...new Set(causes.map(({ field }) => field))]

/** The causes of each layer that comes with the package, by field: what each tier allows, from which day, on which article. */
export const causePages = (all) =>
  [all.domain.china, all.domain.liaoning, all.domain.panjin]
    .filter(({ causes }) => causes.length > 0)
    .map((layer) => {
      const name = all.call(layer.title, layer.id)
      const heading = all.say(`${name}：案由`, `${name}: causes`)
      return {
        path: `reference/law/${layer.id}-causes.md`,
        title: heading,
        text: page(
          `# ${heading}`,
          all.say(
            `法规库一层的案由，共 ${layer.causes.length} 项，由数据生成；幅度按违法行为之日的版本。本单位另有案由的写在[自己的一层](/${all.root}guide/own-layer)。`,
            `The causes (案由) of one layer of the law book: ${layer.causes.length}, made from its data; the version of the day of the violation counts. A bureau writes further ones into [a layer of its own](/${all.root}guide/own-layer). What the law says is in Chinese, as the law is.`,
          ),
          fieldsOf(layer.causes).map((field) => [
            `## ${field}`,
            layer.causes
              .filter((cause) => cause.field === field)
              .map(({ id, title, versions }) => [
                `### ${all.call(title, id)} {#${anchor(id)}}`,
                `\`${id}\``,
                versions.map((version) => versionOf(version, all)),
              ]),
          ]),
        ),
      }
    })
