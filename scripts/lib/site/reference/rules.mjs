import { anchor, page, table } from './words.mjs'

const asked = ({ inForce }, { law, say }) => {
  if (!('since' in inForce))
    return say(
      `${inForce.from} 起${inForce.until ? `，至 ${inForce.until}` : ''}`,
      `${inForce.from}${inForce.until ? `, until ${inForce.until}` : ''}`,
    )
  const { statute, edition } = inForce.since
  const from = law.statute(statute)?.editions.find(({ id }) => id === edition)?.from
  return say(
    `《${statute}》${edition} 版施行起${from ? `（${from}）` : ''}`,
    `the ${edition} edition of 《${statute}》 in force${from ? ` (${from})` : ''}`,
  )
}

const applies = ({ appliesTo: { category, procedures } }, all) => {
  const { domain, call, say } = all
  if (procedures) return procedures.map((id) => call(domain.findProcedure(id)?.title ?? id, id)).join(all.and)
  const name = call(domain.enforcementCategoryNames[category], category)
  return say(`${name}的全部程序`, `all procedures of ${name}`)
}

const rulePart = (rule, all) => {
  const { say } = all
  return [
    `### ${all.call(rule.title, rule.id.replace(/^.*\./, ''))} {#${anchor(rule.id)}}`,
    [
      `- ${say('规则', 'Rule')} \`${rule.id}\``,
      `- ${say('依据：', 'Legal basis: ')}${all.domain.articles(rule.cites)}`,
      `- ${say('等级：', 'Grade: ')}${all.gradeOf(rule.grade ?? 'text')}`,
      `- ${say('自：', 'Asked since: ')}${asked(rule, all)}`,
      `- ${say('适用：', 'Asked in: ')}${applies(rule, all)}`,
      rule.asks && `- ${say('由审核人员判断：', 'The reviewer answers: ')}${rule.asks}`,
      `- ${say('不满足时：', 'When not met: ')}${all.message(rule.otherwise.message)}${all.semicolon}${all.message(rule.otherwise.cure)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    table(
      say(['读取', '来自'], ['Reads', 'From']),
      Object.values(rule.facts).map((fact) => [fact.replace(/ \S+$/, ''), `\`${/\S+$/.exec(fact)?.[0]}\``]),
    ),
  ]
}

/** The rules of legal review, by the point that they belong to. */
export const rulePages = (all) => [
  {
    path: 'reference/review-rules.md',
    title: all.say('审核规则', 'Review rules'),
    text: page(
      `# ${all.say('审核规则', 'Review rules')}`,
      all.say(
        `法制审核的规则，共 ${all.reviewRules.rules.length} 条，由规则本身生成。`,
        `The ${all.reviewRules.rules.length} rules of legal review (法制审核), made from the rules themselves, by the points that the review answers.`,
      ),
      Object.entries(all.pointNames).flatMap(([point, name]) => {
        const rules = all.reviewRules.rules.filter((rule) => rule.point === point)
        return rules.length === 0 ? [] : [`## ${all.call(name, point)}`, rules.map((rule) => rulePart(rule, all))]
      }),
    ),
  },
]
