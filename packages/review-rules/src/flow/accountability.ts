import { type CaseRecord, type Entry, fieldOf, type PlainDate, type Registry } from '@zhifa/domain'
import { z } from 'zod'

/** Who answers for what: taken from the record, never assigned anew. */
export interface Accountable {
  readonly matter: 'papers' | 'extension' | 'opinion' | 'coordination' | 'discussion' | 'decision'
  readonly title: string
  /** Number and day of the entry that shows it. */
  readonly entry: number
  readonly on: PlainDate
  readonly people: readonly { readonly id: string; readonly name: string; readonly part: string }[]
  /** For what they answer. */
  readonly duty: string
  readonly cites: readonly string[]
  readonly grade: 'text' | 'secondary' | 'unverified'
}

interface Row extends Pick<Accountable, 'matter' | 'title' | 'duty' | 'cites' | 'grade'> {
  readonly by: string
  readonly approved?: string
}

const guiding = ['国办发〔2018〕118号']

const rows: Readonly<Record<string, Row>> = {
  'review-submission': {
    matter: 'papers',
    title: '送审材料',
    by: '送审人员',
    duty: '对送审材料的真实性、准确性、完整性负责',
    cites: guiding,
    grade: 'unverified',
  },
  'review-extension': {
    matter: 'extension',
    title: '延长法制审核期限',
    by: '审核人员',
    approved: '批准延长的机关负责人',
    duty: '审核人员对延长的理由负责，机关负责人对批准延长负责',
    cites: guiding,
    grade: 'unverified',
  },
  'review-opinion': {
    matter: 'opinion',
    title: '法制审核意见',
    by: '审核人员',
    duty: '对法制审核意见负责',
    cites: guiding,
    grade: 'unverified',
  },
  'review-coordination': {
    matter: 'coordination',
    title: '审核分歧的协调',
    by: '主持协调的负责人',
    duty: '对协调结果负责',
    cites: guiding,
    grade: 'unverified',
  },
  'collective-discussion': {
    matter: 'discussion',
    title: '负责人集体讨论',
    by: '主持讨论的负责人',
    duty: '对集体讨论的结论负责',
    cites: ['行政处罚法 57.2'],
    grade: 'text',
  },
  decision: decisionRow('处罚决定', ['行政处罚法 57.1']),
  'no-penalty': decisionRow('不予处罚决定', ['行政处罚法 57.1']),
  grant: decisionRow('准予许可决定', guiding),
  refusal: decisionRow('不予许可决定', guiding),
  revocation: decisionRow('撤销许可决定', guiding),
  recall: decisionRow('变更、撤回许可决定', guiding),
  approval: decisionRow('采取强制措施', ['行政强制法 18(1)']),
  'emergency-approval': decisionRow('补办批准强制措施', ['行政强制法 19']),
  extension: decisionRow('延长强制措施', ['行政强制法 25.1']),
  disposal: decisionRow('处理查封、扣押的财物', guiding),
  'court-application': decisionRow('申请法院强制执行', ['行政强制法 55']),
}

function decisionRow(title: string, cites: readonly string[]): Row {
  return {
    matter: 'decision',
    title,
    by: '承办人员',
    approved: '作出决定的机关负责人',
    duty: '承办人员对事实和证据负责，机关负责人对决定负责',
    cites,
    grade: 'unverified',
  }
}

/** Who is answerable for each submission, opinion, coordination, discussion and decision of a case, in order. */
export function accountability(record: CaseRecord, registry: Registry): readonly Accountable[] {
  return record.entries.flatMap((entry): Accountable[] => {
    const row = rows[entry.step]
    if (!row) return []
    const { by, approved, ...said } = row
    return [{ ...said, entry: entry.seq, on: entry.on, people: peopleOf(entry, by, approved, registry) }]
  })
}

const People = z.array(z.string())

function peopleOf(entry: Entry, by: string, approved: string | undefined, registry: Registry): Accountable['people'] {
  const acting = entry.by.map(({ id, name }) => ({ id, name, part: by }))
  // A record from elsewhere may hold no payload, or no list of who was there.
  const attendees = People.safeParse(fieldOf(entry.data, 'attendees')).data ?? []
  return [
    ...acting,
    ...attendees
      .filter((id) => !acting.some((person) => person.id === id))
      .map((id) => ({ id, name: registry.officers.get(id)?.name ?? id, part: '参加讨论的负责人' })),
    ...(approved && entry.approvedBy ? [{ id: entry.approvedBy.id, name: entry.approvedBy.name, part: approved }] : []),
  ]
}
