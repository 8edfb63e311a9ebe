import { compactCitation } from '@zhifa/domain'
import { pointNames, type ReviewFinding } from '../rule'
import { articles, gradeNote, outcomeNames } from '../text'
import type { CaseCheck, PointCheck } from './check-case'
import { readValues } from './read-values'

/**
 * A check in Chinese, for the review opinion form: the determination, then each of the ten points with what was found, by
 * which article, and what would cure it. The same check gives the same bytes.
 */
export function explainCheck(check: CaseCheck): string {
  return [
    '一、审核范围',
    check.review.explanation,
    '二、审核要点',
    ...check.points.flatMap((item, i) => pointLines(item, i, check)),
    '三、规则版本',
    `规则集${check.rules.id}，版本${check.rules.version.slice(0, 16)}；法规数据${check.view.law.digest.slice(0, 16)}；审核基准日${check.on}。`,
  ].join('\n')
}

const figures = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']

function pointLines({ point, outcome, findings }: PointCheck, i: number, check: CaseCheck): string[] {
  const count = (wanted: string): number => findings.filter((item) => item.outcome === wanted).length
  const wrong = findings.filter((item) => item.outcome === 'not-met')
  const open = findings.filter((item) => item.outcome === 'undetermined')
  const head = `（${figures[i]}）${pointNames[point]}：${outcomeNames[outcome]}。共核对${findings.length}项，符合${count('met')}项，不符合${wrong.length}项，尚不能确定${open.length}项。`
  if (findings.length === 0)
    return [`（${figures[i]}）${pointNames[point]}：${outcomeNames[outcome]}。目前没有可以核对的事项。`]
  return [head, ...[...wrong, ...open].map((item, n) => `  ${n + 1}.${lineOf(item, check)}`)]
}

function lineOf(item: ReviewFinding, check: CaseCheck): string {
  const cites = articles(item.citations.map(compactCitation))
  return `【${outcomeNames[item.outcome]}】${item.message.zh}。${readBy(item, check)}依据${cites}${gradeNote(item.grade)}。处理：${item.cure?.zh ?? '无'}。`
}

/**
 * What the finding rests on: the values that the rule read and the record gives, or what the reviewer wrote beside the answer.
 * What a check of the procedure read is told in the words of the check.
 */
function readBy(finding: ReviewFinding, check: CaseCheck): string {
  const { rule: id } = finding
  const { rules, view } = check
  const rule = rules.find(id)!
  if (rule.asks !== undefined) {
    const { note, by } = view.answers.get(id) ?? {}
    const who = by === undefined ? '' : `（${view.registry.officers.get(by)?.name ?? by}）`
    return note === undefined ? '' : `审核人员说明${who}：${note.replace(/。$/, '')}。`
  }
  if (rule.guard) return ''
  const said = readValues(finding, check).flatMap(({ name, value }) =>
    value === undefined ? [] : [`${name}：${value}`],
  )
  return said.length === 0 ? '' : `${said.join('；')}。`
}
