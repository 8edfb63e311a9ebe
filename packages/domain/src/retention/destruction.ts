import { z } from 'zod'
import type { CaseRecord } from '../case/record/entry'
import { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding, outcomeOf } from '../finding/make'
import { line, person, prose } from '../input/field-kind'
import { validate } from '../input/validate'
import type { LawBook } from '../law/law-book'
import { hasRole, type Registry } from '../people/registry'
import { retentionClassNames, retentionOf } from './retention'

/** A request to destroy one kept thing: the file of a case, or one of its recordings. */
export const Destruction = z.strictObject({
  id: line('案卷号或者音像记录编号', 'reference', 64),
  on: PlainDate.meta({ title: '销毁日期' }),
  list: line('销毁清册编号', 'reference', 100),
  approvedBy: person('批准人'),
  reason: prose('鉴定意见', 'case-text', 2000),
})
export type Destruction = z.infer<typeof Destruction>

const cite = ['国家档案局令第8号', '国办发〔2018〕118号']

/**
 * Whether a kept thing may be destroyed on a day: it exists, its time is over, and the head of the agency approved it. What
 * cannot be determined may not be destroyed.
 * @returns every finding, met or not; nothing is destroyed unless all are met.
 * @example allMet(destructionFindings(record, request, { law, registry }))
 */
export function destructionFindings(
  record: CaseRecord,
  input: z.input<typeof Destruction>,
  { law, registry }: { readonly law: LawBook; readonly registry: Registry },
): Finding[] {
  const read = validate(Destruction, input, 'retention.destruction')
  if (!read.ok) return [...read.findings]
  const { id, on, approvedBy } = read.value
  const kept = retentionOf(record, law).find((item) => item.id === id)
  if (!kept)
    return [
      finding('retention.unknown', {
        outcome: 'not-met',
        zh: '本案没有该编号的案卷或者音像记录，或者尚未归档',
        en: `the case keeps nothing under ${id}, or was not archived`,
        cites: cite,
        read: { id },
        cure: { zh: '请核对编号；未归档的不得销毁', en: 'check the number; what is not archived is not destroyed' },
      }),
    ]
  const ended = kept.until === undefined ? undefined : kept.until !== 'permanent' && on > kept.until
  const head = registry.officers.get(approvedBy)
  const approved = head !== undefined && hasRole(head, 'agency-head', on)
  const name = kept.class ? retentionClassNames[kept.class] : '未定'
  return [
    finding('retention.ended', {
      outcome: outcomeOf(ended),
      zh: ended
        ? `保管期限（${name}）已于${kept.until}届满`
        : kept.until === undefined
          ? `保管期限（${name}）没有可用的规定，不得销毁`
          : `保管期限为${name}${kept.until === 'permanent' ? '' : `，至${kept.until}`}，不得销毁`,
      en: ended ? `kept until ${kept.until}` : `to be kept until ${kept.until ?? 'a day that no rule gives'}`,
      cites: cite,
      grade: kept.grade,
      read: { class: kept.class ?? null, until: kept.until ?? null, on },
      cure: { zh: '请待保管期限届满；没有规定的，先在本地数据中确定', en: 'wait, or give the period in a layer first' },
    }),
    finding('retention.approved', {
      outcome: outcomeOf(approved),
      zh: approved ? '销毁经机关负责人批准' : '销毁须经机关负责人批准',
      en: approved ? 'the head of the agency approved' : 'the head of the agency must approve',
      cites: cite,
      read: { approvedBy },
      cure: { zh: '请经鉴定后报机关负责人批准', en: 'have it appraised and approved by the head' },
    }),
  ]
}
