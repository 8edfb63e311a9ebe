import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { refusal } from '../finding/refusal'
import { isInService } from '../people/registry'
import type { DocketActOf } from './acts'
import type { DocketAsked } from './asked'
import { type DocketMatter, docketMatters } from './standing'

type Intake = DocketActOf<'paper'> | DocketActOf<'complaint'>

const facts = (act: Intake): { number: string; from: string; arrived: string } =>
  act.kind === 'paper'
    ? { number: act.paper.number, from: act.paper.body, arrived: act.paper.receivedOn }
    : { number: act.complaint.number, from: '', arrived: act.complaint.acceptedOn }

/** What stands against taking a paper or a complaint into the docket. */
export const intakeFindings = (act: Intake, asked: DocketAsked): (Finding | undefined)[] => [
  facts(act).arrived > asked.now.slice(0, 10)
    ? refusal('docket.time', '收到日期晚于今天', 'it came later than today', '请核对日期', 'check the day')
    : undefined,
  act.kind === 'paper' && act.paper.answerBy !== undefined && act.paper.answerBy < act.paper.receivedOn
    ? refusal(
        'docket.answer-by',
        '文书要求答复的日期早于收到日期',
        'it asks for an answer before it came',
        '请核对文书',
        'check the paper',
      )
    : undefined,
  sameOpen(act, docketMatters(asked.events, asked.law)),
  ...concernFindings(act, asked),
  act.kind === 'complaint' ? againstFinding(act.complaint.against ?? [], asked) : undefined,
]

/** A paper that came twice is answered once. */
function sameOpen(act: Intake, matters: readonly DocketMatter[]): Finding | undefined {
  const { number, from } = facts(act)
  const same = matters.find(({ intake, endedOn }) => {
    const one = facts(intake.act)
    return endedOn === undefined && intake.act.kind === act.kind && one.number === number && one.from === from
  })
  return same
    ? refusal(
        'docket.open-already',
        `该编号已在案（事项${same.no}），尚未答复`,
        `matter ${same.no} has this number and is open`,
        '请在该事项中办理',
        'go on with that one',
      )
    : undefined
}

/** What concerns one case of this bureau is entered in that case, where its rules hold: here it would go past them. */
function concernFindings({ concern, cases, elsewhere }: Intake, asked: DocketAsked): (Finding | undefined)[] {
  const own = new Set(cases)
  const unnamed = asked.mentioned.filter((id) => !own.has(id))
  const fits =
    concern === 'several'
      ? own.size > 1 && own.size === cases.length && elsewhere === undefined
      : concern === 'none'
        ? own.size === 0 && elsewhere === undefined
        : elsewhere !== undefined
  return [
    fits
      ? undefined
      : refusal(
          'docket.concern',
          own.size === 1 && concern === 'several'
            ? '只涉及一个案件的，在该案件中登记'
            : '涉及的案件与所填不符：涉及多个案件的列出案件编号；其他机关、原系统的写明案件名称或者编号',
          'the cases do not fit what is said of them; what concerns one case is entered in that case',
          '请在案件的“收到监督文书”“受理执法投诉”中登记，或者补充案件',
          'enter it in the case, or name the cases',
        ),
    unnamed.length === 0
      ? undefined
      : finding('docket.case-mentioned', {
          outcome: 'not-met',
          zh: `内容写有本机关案件或者文书的编号，没有列入：${unnamed.join('、')}`,
          en: `the words give the number of cases that are not named: ${unnamed.join(', ')}`,
          read: { cases: unnamed },
          cure: {
            zh: '请列入这些案件；只涉及一个案件的，在该案件中登记',
            en: 'name them, or enter it in the one case',
          },
        }),
    ...[...own].map((id) => caseFinding(id, asked)),
  ]
}

/** A case that is named is one of this bureau, as its record proves. */
export function caseFinding(id: string, { caseOf }: DocketAsked): Finding | undefined {
  const found = caseOf(id)
  if (found !== undefined && found !== 'none') return undefined
  return finding('docket.case-known', {
    outcome: found === 'none' ? 'not-met' : 'undetermined',
    zh: found === 'none' ? `本机关没有案件${id}` : `案件${id}的记录不能核实`,
    en: found === 'none' ? `there is no case ${id}` : `nothing is known of the case ${id}`,
    read: { case: id },
    cure: { zh: '请核对案件编号', en: 'check the number of the case' },
  })
}

/** Whom it complains of is in the registry, and not the one who enters it. */
export function againstFinding(persons: readonly string[], asked: DocketAsked): Finding | undefined {
  const unknown = persons.some((id) => !asked.registry.officers.has(id))
  return unknown
    ? refusal(
        'docket.against-known',
        '被投诉人不在名册中',
        'whom it complains of is not registered',
        '请从名册中选择；不知道姓名的，写在投诉事项中',
        'choose from the registry',
      )
    : undefined
}

/** Who may be named to answer: in service, and neither complained of nor one who handled a case that is complained of. */
export function answererFinding(person: string, matter: DocketMatter, apart: boolean, asked: DocketAsked) {
  const officer = asked.registry.officers.get(person)
  const on = asked.now.slice(0, 10)
  const acts = officer?.roles.some(({ role }) => role !== 'supervisor' && role !== 'administrator') ?? false
  if (!officer || !isInService(officer, on) || !acts)
    return refusal(
      'docket.answerer-in-service',
      '答复承办人不在任，或者没有办理岗位',
      'who is to answer is not in service, or holds no post for it',
      '请指定其他人员',
      'name somebody else',
    )
  return apart || matter.against.has(person)
    ? refusal(
        'docket.complained-apart',
        '被投诉人、所涉案件的承办人员不得办理该投诉',
        'who is complained of, or handled the case, has no part in it',
        '请指定其他人员',
        'name somebody else',
      )
    : undefined
}
