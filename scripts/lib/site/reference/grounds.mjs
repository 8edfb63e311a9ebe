import { anchor, page } from './words.mjs'

const categories = {
  penalty: ['行政处罚', 'penalties'],
  licence: ['行政许可', 'licences'],
  coercion: ['行政强制', 'coercion'],
  inspection: ['行政检查', 'inspections'],
  other: ['其他', 'others'],
}

/** What a condition says, in the words of facts and parameters. */
const conditionOf = (when, all) => {
  const { say } = all
  const inner = (each) => conditionOf(each, all)
  if ('all' in when) return `(${when.all.map(inner).join(say(' 并且 ', ' and '))})`
  if ('any' in when) return `(${when.any.map(inner).join(say(' 或者 ', ' or '))})`
  if ('not' in when) return say(`不是（${inner(when.not)}）`, `not (${inner(when.not)})`)
  const name = when.fact ?? when.parameter
  const known = when.fact ? all.factKinds[name]?.name : all.law.parameters.get(name)?.title
  const named = `${known ? `${known} ` : ''}\`${name}\``
  if ('includesAny' in when) {
    const words = when.includesAny.map((each) => all.domain.penaltyKindNames[each] ?? `\`${each}\``).join('、')
    return say(`${named}包括其一：${words}`, `${named} has one of ${words}`)
  }
  if ('atLeast' in when) {
    const least = typeof when.atLeast === 'number' ? when.atLeast : `\`${when.atLeast.parameter}\``
    return say(`${named}不低于 ${least}`, `${named} is at least ${least}`)
  }
  const words = { true: say('是', 'yes'), false: say('否', 'no') }[String(when.is)] ?? `\`${when.is}\``
  return say(`${named}为${words}`, `${named} is ${words}`)
}

/** The catalogue of major decisions: which decisions are reviewed, on which article, asked of which facts. */
export const groundPages = (all) => {
  const title = all.say('重大执法决定法制审核目录', 'Catalogue of major decisions')
  const grounds = [all.domain.china, all.domain.liaoning, all.domain.panjin].flatMap((layer) => layer.reviewGrounds)
  return [
    {
      path: 'reference/review-grounds.md',
      title,
      text: page(
        `# ${title}`,
        all.say(
          `须经法制审核的情形，共 ${grounds.length} 项，由数据生成。本单位可以在[自己的一层](/${all.root}guide/own-layer)增加，不能减少；写法见[编写审核规则](/${all.root}guide/review-rules)。`,
          `When a decision needs legal review: ${grounds.length} grounds, made from data. A bureau may add grounds in [a layer of its own](/${all.root}guide/own-layer), and take none away; how they are written: [writing review rules](/${all.root}guide/review-rules).`,
        ),
        grounds.map((ground) => [
          `## ${all.call(ground.title, ground.id)} {#${anchor(ground.id)}}`,
          `\`${ground.id}\`${all.say('，用于', ', for ')}${ground.categories.map((each) => all.say(...categories[each])).join(all.and)}`,
          ground.versions
            .map((version) =>
              [
                `- **${conditionOf(version.when, all)}**${all.say(`，${version.from} 起${version.until ? `，至 ${version.until}` : ''}`, `, from ${version.from}${version.until ? ` until ${version.until}` : ''}`)}`,
                `  - ${all.say('依据：', 'Legal basis: ')}${all.domain.articles(version.cites)}`,
                `  - ${all.say('等级：', 'Grade: ')}${all.gradeOf(version.grade)}${version.readOn ? all.say(`，阅读日 ${version.readOn}`, `, read on ${version.readOn}`) : ''}`,
              ].join('\n'),
            )
            .join('\n'),
        ]),
      ),
    },
  ]
}
