import type { Guard } from '../../src/case/table/types'
import { cites, formatCitations } from '../../src/citation/citation'
import type { Finding } from '../../src/finding/finding'
import { placesOf } from './all'
import { answer } from './answer'
import type { Example, Examples } from './example'

const outcomes = { met: '符合', 'not-met': '不符合', undetermined: '无法确定' }

/** What the guards of one page answer, as a text that a lawyer can read and compare. */
export function pageOf(title: string, groups: readonly Examples[]): string {
  const sections = groups.flatMap((group) => [headOf(group), ...group.cases.map((example) => caseOf(group, example))])
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`
}

function headOf(group: Examples): string {
  const [place] = group.cases.flatMap((example) => placesOf(group, example))
  if (!place) return `## ${group.guard}`
  const { guard, step } = place
  const early = guard.early ? '；填写之前即可判断' : ''
  return `## ${guard.title}\n\n\`${guard.id}\` ${step.title}。依据${formatCitations(cites(...guard.cites))}${early}`
}

/** What a page says of one example. */
export function caseOf(group: Examples, example: Example): string {
  const [place] = placesOf(group, example)
  const findings = place ? answer(place.procedure, place.step, place.guard, example) : []
  return [
    `### ${example.when}`,
    '',
    ...(findings.length === 0 ? ['- 不作检查'] : findings.flatMap((item) => linesOf(item, place?.guard))),
  ].join('\n')
}

function linesOf({ code, outcome, message, citations, read, cure, grade }: Finding, guard?: Guard): string[] {
  const basis = formatCitations(citations)
  const own = code === guard?.id && basis === formatCitations(cites(...guard.cites))
  const rest = [
    own ? '' : `\`${code}\` ${basis}`,
    grade ?? '',
    Object.keys(read).length > 0 ? JSON.stringify(read) : '',
  ]
  return [
    `- ${outcomes[outcome]}：${message.zh} / ${message.en}`,
    ...(rest.some(Boolean) ? [`  - ${rest.filter(Boolean).join(' ')}`] : []),
    ...(cure ? [`  - ${cure.zh} / ${cure.en}`] : []),
  ]
}
