import { daysAgain, recheckEntry } from '../case/act/recheck'
import { unfitting } from '../case/reading/case-record'
import type { Entry } from '../case/record/entry'
import { formatCitation } from '../citation/citation'
import type { Finding } from '../finding/finding'
import type { Examination } from './examination'
import { type Symptom, symptom } from './symptom'

/**
 * What the checks would not have let in: an entry of a wrong phase, out of order, by people who may not do it, or whose payload
 * does not fit. It was written past them, or changed afterwards.
 */
export function impossibleSymptoms(seen: Examination): Symptom[] {
  return seen.record.entries.flatMap((entry) => wrongOf(seen, entry).map((item) => impossible(seen, entry, item)))
}

function wrongOf({ record, procedure, law, registry, today }: Examination, entry: Entry): readonly Finding[] {
  const step = procedure.steps[entry.step]
  if (!step) return []
  const unfit = unfitting(step, entry)
  if (unfit.length > 0) return unfit
  const again = registry && recheckEntry(procedure, record, entry, { law, registry })
  const wrong = again
    ? [...again.dates, ...again.people, ...(again.confirmations ?? [])]
    : daysAgain(procedure, record, entry)
  const future = entry.on > today ? [inFuture(entry, today)] : []
  return [...wrong.filter(({ outcome }) => outcome === 'not-met'), ...future]
}

const inFuture = ({ on, step }: Entry, today: string): Finding => ({
  code: 'act.in-future',
  rule: 'act.in-future',
  outcome: 'not-met',
  message: { zh: `办理日期${on}晚于今天${today}`, en: `${step} on ${on} lies in the future (today is ${today})` },
  citations: [],
  read: { on, today },
})

const impossible = ({ procedure }: Examination, entry: Entry, found: Finding): Symptom =>
  symptom('doctor.impossible', {
    urgency: 'past',
    entry: entry.seq,
    zh: `第${entry.seq}条记录“${procedure.steps[entry.step]?.title ?? entry.step}”（${entry.on}）不可能如此形成：${found.message.zh}`,
    en: `entry ${entry.seq}, ${entry.step} of ${entry.on}, cannot have come about so: ${found.message.en}`,
    cites: found.citations.map((item) => formatCitation(item)),
    read: { code: found.code, ...found.read },
    cure: {
      zh: '请核对账本和录入日志，查明记录的来源；有误的按更正程序办理',
      en: 'compare with the ledger and find out how it came in; put it right by a correction',
    },
  })
