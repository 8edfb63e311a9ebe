import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { hasRole, isInService } from '../people/registry'
import type { FileActOf } from './acts'
import type { FileAsked } from './asked'
import { fileStanding } from './standing'

const holdsSub = (volume: string): boolean => volume !== 'main'

/** What stands against a request to read a file. */
export function loanFindings(
  { person, reader, unit, volume, until }: FileActOf<'loan'>,
  { registry, now, recused, record }: FileAsked,
): (Finding | undefined)[] {
  const on = now.slice(0, 10)
  const officer = person === undefined ? undefined : registry.officers.get(person)
  const outside = person === undefined && reader !== undefined && unit !== undefined
  return [
    (person === undefined) === outside
      ? undefined
      : refusal(
          'file-register.reader-one',
          '借阅人须是一名本机关人员，或者写明姓名和单位的外单位人员',
          'one reader: an officer, or somebody from outside with name and unit',
          '请选择本机关人员，或者填写外单位借阅人的姓名和单位',
          'choose an officer, or name the reader and the unit',
        ),
    person !== undefined && !(officer && isInService(officer, on) && !recused.has(person))
      ? refusal(
          'file-register.reader-in-service',
          '借阅人不在名册中、已经离任或者已从本案回避',
          'the reader is not in the registry, has left, or is recused',
          '请选择其他人员',
          'choose somebody else',
        )
      : undefined,
    holdsSub(volume) && person === undefined
      ? refusal(
          'file-register.sub-inside',
          '副卷只供本机关内部使用，不提供给外单位',
          'the sub-file does not leave the agency',
          '请改为借阅正卷',
          'ask for the main file',
        )
      : undefined,
    until < on || until < archivedOn(record)
      ? refusal('file-register.until', '用毕日期已过', 'the day has passed', '请核对日期', 'check the day')
      : undefined,
  ]
}

const archivedOn = ({ entries }: FileAsked['record']): string =>
  entries.findLast(({ step }) => step === 'archiving')?.on ?? ''

/** What stands against the steps of a loan. */
export function loanActFindings(
  act: FileActOf<'loan-decision' | 'loan-out' | 'loan-return'>,
  asked: FileAsked,
): (Finding | undefined)[] {
  const { loans } = fileStanding(asked.events)
  const loan = loans.find(({ no }) => no === act.loan)
  const expected = { 'loan-decision': 'open', 'loan-out': 'approved', 'loan-return': 'out' } as const
  if (loan?.state !== expected[act.kind])
    return [
      refusal(
        'file-register.loan-state',
        '没有处于该环节的借阅',
        'no loan waits for that',
        '请从待办理的借阅中选择',
        'choose one that waits',
      ),
    ]
  const { request } = loan
  if (act.kind === 'loan-decision') return decisionFindings(act, request, asked)
  const before = act.kind === 'loan-out' ? (loan.decision?.at ?? '') : (loan.out?.act.at ?? '')
  const away = loans.some((other) => other.state === 'out' && other.request.act.manner === 'borrow')
  return [
    act.at > asked.now || act.at < before
      ? refusal(
          'file-register.time',
          '时间晚于现在，或者早于上一环节',
          'a time that cannot be',
          '请核对时间',
          'check the time',
        )
      : undefined,
    act.kind === 'loan-out' && away
      ? refusal(
          'file-register.away',
          '案卷已借出，尚未归还',
          'the file is away',
          '请待归还后再交付',
          'wait until it is back',
        )
      : undefined,
    act.kind === 'loan-out' && request.act.until < asked.now.slice(0, 10)
      ? refusal('file-register.until', '用毕日期已过', 'the day has passed', '请重新申请', 'ask again')
      : undefined,
  ]
}

/** The main file is lent by its keeper; what is in the sub-file is for those with a part in the case, and else by word of the head. */
function decisionFindings(
  { verdict }: FileActOf<'loan-decision'>,
  { act: { person, volume }, by }: { readonly act: FileActOf<'loan'>; readonly by: { readonly id: string } },
  { officer, now, hasPart }: FileAsked,
): (Finding | undefined)[] {
  const on = now.slice(0, 10)
  const needs = person !== undefined && hasPart(person)
  const roles = !holdsSub(volume)
    ? (['archivist', 'department-head', 'agency-head'] as const)
    : needs
      ? (['department-head', 'agency-head'] as const)
      : (['agency-head'] as const)
  return [
    officer.id === by.id || officer.id === person
      ? refusal(
          'file-register.decider-apart',
          '申请人和借阅人不得审批',
          'who asks or reads does not decide',
          '请由他人审批',
          'let somebody else decide',
        )
      : undefined,
    verdict === 'approved' && !roles.some((role) => hasRole(officer, role, on))
      ? refusal(
          'file-register.sub-by-head',
          needs ? '借阅副卷由负责人批准' : '借阅人没有参与本案，借阅副卷由机关负责人批准',
          'the sub-file is lent by word of a head; to one without a part in the case by that of the head of the agency',
          '请报负责人审批',
          'ask the head',
        )
      : undefined,
  ]
}
