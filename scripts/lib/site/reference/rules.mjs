import { anchor, page, table } from './words.mjs'

const asked = ({ inForce }, law) => {
  if (!('since' in inForce)) return `${inForce.from} 起${inForce.until ? `，至 ${inForce.until}` : ''}`
  const { statute, edition } = inForce.since
  const from = law.statute(statute)?.editions.find(({ id }) => id === edition)?.from
  return `《${statute}》${edition} 版施行起${from ? `（${from}）` : ''}`
}

const applies = ({ appliesTo: { category, procedures } }, { domain }) =>
  procedures?.map((id) => domain.findProcedure(id)?.title ?? id).join('、') ??
  `${domain.enforcementCategoryNames[category]}的全部程序`

const rulePart = (rule, all) => [
  `### ${rule.title} {#${anchor(rule.id)}}`,
  [
    `- 规则 \`${rule.id}\``,
    `- 依据：${all.domain.articles(rule.cites)}`,
    `- 等级：${all.domain.gradeNames[rule.grade ?? 'text']}`,
    `- 自：${asked(rule, all.law)}`,
    `- 适用：${applies(rule, all)}`,
    rule.asks && `- 由审核人员判断：${rule.asks}`,
    `- 不满足时：${rule.otherwise.message.zh}；${rule.otherwise.cure.zh}`,
  ]
    .filter(Boolean)
    .join('\n'),
  table(
    ['读取', '来自'],
    Object.values(rule.facts).map((fact) => [fact.replace(/ \S+$/, ''), `\`${/\S+$/.exec(fact)?.[0]}\``]),
  ),
]

/** The rules of legal review, by the point that they belong to. */
export const rulePages = (all) => [
  {
    path: 'reference/review-rules.md',
    title: '审核规则',
    text: page(
      '# 审核规则',
      `法制审核的规则，共 ${all.reviewRules.rules.length} 条，由规则本身生成。`,
      Object.entries(all.pointNames).flatMap(([point, name]) => {
        const rules = all.reviewRules.rules.filter((rule) => rule.point === point)
        return rules.length === 0 ? [] : [`## ${name}`, rules.map((rule) => rulePart(rule, all))]
      }),
    ),
  },
]
