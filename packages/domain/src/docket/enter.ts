import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { validate } from '../input/validate'
import { namesSomebody } from '../masking/names-somebody'
import { hasRole, isInService, type Role } from '../people/registry'
import { DocketAct, matterOf } from './acts'
import { answerDecisionFindings, answerFindings, extensionFindings, referralFindings, sentFindings } from './answer'
import { staysApart } from './apart'
import type { DocketAnswer, DocketAsked } from './asked'
import { addsFiles, fileFindings, withheldFindings } from './files'
import { againstFinding, answererFinding, caseFinding, intakeFindings } from './intake'
import { type DocketMatter, type DocketState, docketMatters } from './standing'

/** Who says what; without roles: who is named to answer. */
export const docketRoles = {
  paper: ['office'],
  complaint: ['office', 'agency-head'],
  assignment: ['office', 'department-head', 'agency-head'],
  taken: undefined,
  declined: undefined,
  extension: ['office'],
  'case-named': ['office', 'department-head', 'agency-head'],
  'case-unnamed': ['agency-head'],
  'against-named': ['office', 'department-head', 'agency-head'],
  answer: undefined,
  'answer-decision': ['agency-head'],
  'answer-sent': ['office'],
  /** It ends the matter here: nobody does that alone who only keeps the office. */
  referral: ['agency-head'],
  /** And who answers, once they said that they do: `addsFiles`. */
  file: ['office'],
  'file-withheld': ['office', 'agency-head'],
} as const satisfies Readonly<Record<DocketAct['kind'], readonly Role[] | undefined>>

const open: readonly DocketState[] = ['unassigned', 'to-take', 'taken', 'to-approve', 'to-send']
/** A scan may come after the end: of what went out, always. */
const always: readonly DocketState[] = [...open, 'answered', 'referred']
/** Where a matter stands when an act comes to it. */
const standsAt: Readonly<Partial<Record<DocketAct['kind'], readonly DocketState[]>>> = {
  assignment: ['unassigned', 'to-take', 'taken', 'to-approve'],
  taken: ['to-take'],
  declined: ['to-take', 'taken'],
  answer: ['taken', 'to-approve'],
  'answer-decision': ['to-approve'],
  'answer-sent': ['to-send'],
  file: always,
  'file-withheld': always,
}

/** What of a matter a person may do next, by their roles and their part in it. */
export function docketActsFor(
  matter: DocketMatter,
  person: { readonly id: string; readonly roles: readonly Role[] },
  apart: boolean,
): DocketAct['kind'][] {
  if (apart) return []
  return (Object.keys(docketRoles) as DocketAct['kind'][]).filter((kind) => {
    if (kind === 'paper' || kind === 'complaint') return false
    if (kind === 'against-named' && matter.intake.act.kind !== 'complaint') return false
    const roles: readonly Role[] | undefined = docketRoles[kind]
    if (kind === 'file-withheld' && matter.files.every(({ withheld }) => withheld)) return false
    const may =
      roles === undefined
        ? matter.answerer === person.id
        : roles.some((role) => person.roles.includes(role)) || (kind === 'file' && addsFiles(person.id, matter))
    return may && (standsAt[kind] ?? open).includes(matter.state)
  })
}

/** Whether a matter waits for a person: who answers it, and before and after that the office and the head. */
export function docketWaitsFor(
  matter: DocketMatter,
  person: { readonly id: string; readonly roles: readonly Role[] },
  apart: boolean,
): boolean {
  if (apart) return false
  const holds = (role: Role): boolean => person.roles.includes(role)
  switch (matter.state) {
    case 'unassigned':
      return holds('office') || holds('agency-head')
    case 'to-take':
    case 'taken':
      return matter.answerer === person.id
    case 'to-approve':
      return holds('agency-head') && matter.answer?.by.id !== person.id
    case 'to-send':
      return holds('office')
    default:
      return false
  }
}

/**
 * Enters what somebody says of a paper or complaint that no one case holds.
 * @example enterDocketAct({ kind: 'taken', matter: 3 }, asked)
 */
export function enterDocketAct(input: unknown, asked: DocketAsked): DocketAnswer {
  const read = validate(DocketAct, input, 'docket.act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const act = read.value
  const { officer, now, events, salt } = asked
  const no = asked.next ?? (events.at(-1)?.no ?? 0) + 1
  const about = matterOf(act)
  const matter = docketMatters(events, asked.law).find((one) => one.no === about)
  if (about !== undefined && !matter)
    return {
      ok: false,
      findings: [refusal('docket.matter', '没有该事项', 'no such matter', '请重新打开', 'open it again')],
    }
  const findings = [roleFinding(act, matter, asked), unnamedFinding(act, matter), ...findingsOf(act, matter, asked)]
    .flat()
    .filter((one) => one !== undefined)
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, event: { no, act, by: { id: officer.id, name: officer.name }, at: now, salt } }
}

function findingsOf(act: DocketAct, matter: DocketMatter | undefined, asked: DocketAsked): (Finding | undefined)[] {
  if (act.kind === 'paper' || act.kind === 'complaint') return intakeFindings(act, asked)
  if (!matter) return []
  return [stateFinding(act, matter), ...ofMatter(act, matter, asked)]
}

function ofMatter(
  act: Exclude<DocketAct, { kind: 'paper' | 'complaint' }>,
  matter: DocketMatter,
  asked: DocketAsked,
): (Finding | undefined)[] {
  switch (act.kind) {
    case 'assignment':
      return [answererFinding(act.person, matter, staysApart(act.person, matter, asked), asked)]
    case 'extension':
      return extensionFindings(act, matter, asked)
    case 'case-named':
      return [caseFinding(act.case, asked), namedOnce(matter.cases.includes(act.case), false)]
    case 'case-unnamed':
      return [namedOnce(matter.cases.includes(act.case), true)]
    case 'against-named':
      return [againstFinding(act.persons, asked), onlyComplaint(matter)]
    case 'answer':
      return answerFindings(act, matter)
    case 'answer-decision':
      return answerDecisionFindings(act, matter, asked)
    case 'answer-sent':
      return sentFindings(act, matter, asked)
    case 'referral':
      return referralFindings(act, matter, asked)
    case 'file':
      return fileFindings(act, matter, asked)
    case 'file-withheld':
      return withheldFindings(act, matter)
    default:
      return []
  }
}

function roleFinding(act: DocketAct, matter: DocketMatter | undefined, asked: DocketAsked): Finding[] {
  const { officer, now } = asked
  const on = now.slice(0, 10)
  const roles: readonly Role[] | undefined = docketRoles[act.kind]
  const may =
    roles === undefined
      ? isInService(officer, on) && matter?.answerer === officer.id
      : roles.some((role) => hasRole(officer, role, on)) ||
        (act.kind === 'file' && matter !== undefined && isInService(officer, on) && addsFiles(officer.id, matter))
  const apart =
    act.kind === 'complaint'
      ? (act.complaint.against ?? []).some((id) => id === officer.id)
      : matter !== undefined && staysApart(officer.id, matter, asked)
  return [
    ...(may
      ? []
      : [
          refusal(
            'user.wrong-role',
            '您的岗位不能办理该事项，或者您不是指定的答复承办人',
            'you do not hold the role for it, or are not named to answer',
            '请由相应岗位的人员办理',
            'let somebody with that role do it',
          ),
        ]),
    ...(apart
      ? [
          refusal(
            'docket.complained-apart',
            '投诉涉及您本人或者您承办的案件，不得办理',
            'it is about you, or a case that you handled',
            '请由其他人员办理，或者移送监督机关',
            'let somebody else do it',
          ),
        ]
      : []),
  ]
}

function stateFinding({ kind }: DocketAct, { state }: DocketMatter): Finding | undefined {
  return (standsAt[kind] ?? open).includes(state)
    ? undefined
    : refusal(
        'docket.state',
        '该事项不在这一环节',
        `the matter is ${state}`,
        '请重新打开，办理目前的环节',
        'open it again',
      )
}

const namedOnce = (there: boolean, wanted: boolean): Finding | undefined =>
  there === wanted
    ? undefined
    : refusal(
        'docket.case-named',
        there ? '该案件已经列入' : '该事项没有列入这一案件',
        there ? 'the case is named already' : 'the case is not named',
        '请核对案件编号',
        'check the number of the case',
      )

const onlyComplaint = ({ intake }: DocketMatter): Finding | undefined =>
  intake.act.kind === 'complaint'
    ? undefined
    : refusal(
        'docket.state',
        '只有投诉有被投诉人',
        'only a complaint is about people',
        '请核对事项',
        'check the matter',
      )

/** Whoever complained is named in their own field, and in no text that others read. */
function unnamedFinding(act: DocketAct, matter: DocketMatter | undefined): Finding[] {
  const complaint =
    act.kind === 'complaint'
      ? act.complaint
      : matter?.intake.act.kind === 'complaint'
        ? matter.intake.act.complaint
        : undefined
  if (!complaint) return []
  const { by, contact } = complaint
  return namesSomebody(wordsOf(act), [by, contact])
    ? [
        refusal(
          'complaint.complainant-unnamed',
          '正文写有举报、投诉人的姓名或者联系方式，其他人员都能看到',
          'the text names the complainant, and others read it',
          '请只在投诉人一栏填写，正文以“投诉人”代称',
          'name them in their own field only',
        ),
      ]
    : []
}

/** All words of an act beside those that say who complained. */
export function wordsOf(act: DocketAct): string {
  const { by: _, contact: __, ...rest } = act.kind === 'complaint' ? act.complaint : { by: '', contact: '' }
  return JSON.stringify(act.kind === 'complaint' ? { ...act, complaint: rest } : act)
}
