import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { refusal } from '../finding/refusal'
import { validate } from '../input/validate'
import { hasRole, isInService, type Role } from '../people/registry'
import { FileAct, type FileEvent } from './acts'
import type { FileAsked } from './asked'
import { disposalDecisionFindings, disposalDoneFindings, disposalFindings } from './disposal'
import { latePaperFindings } from './late-papers'
import { loanActFindings, loanFindings } from './loans'
import { fileStanding } from './standing'
import { transferFindings, transferReceiptFindings } from './transfer'

export type FileAnswer =
  | { readonly ok: true; readonly event: FileEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Who says what of a file. */
export const fileRoles = {
  loan: undefined,
  'loan-decision': ['archivist', 'department-head', 'agency-head'],
  'loan-out': ['archivist'],
  'loan-return': ['archivist'],
  hold: ['archivist', 'legal-reviewer', 'department-head', 'agency-head'],
  'hold-end': ['agency-head'],
  disposal: ['archivist'],
  'disposal-decision': ['agency-head'],
  'disposal-done': ['archivist'],
  transfer: ['archivist'],
  'transfer-receipt': ['archivist'],
  'late-paper': ['archivist'],
} as const satisfies Readonly<Record<FileAct['kind'], readonly Role[] | undefined>>

/**
 * Enters what somebody says of a finished file: loans, holds, disposal, hand-over to the archive.
 * @example enterFileAct({ kind: 'loan-out', loan: 3, at: '2027-01-05T09:00' }, asked)
 */
export function enterFileAct(input: unknown, asked: FileAsked): FileAnswer {
  const read = validate(FileAct, input, 'file-register.act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const act = read.value
  const findings = [roleFinding(act, asked), finishedFinding(act, asked), ...findingsOf(act, asked)].filter(
    (one) => one !== undefined,
  )
  if (findings.length > 0) return { ok: false, findings }
  const { officer, now, events } = asked
  const no = (events.at(-1)?.no ?? 0) + 1
  return { ok: true, event: { no, act, by: { id: officer.id, name: officer.name }, at: now } }
}

function findingsOf(act: FileAct, asked: FileAsked): readonly (Finding | undefined)[] {
  switch (act.kind) {
    case 'loan':
      return loanFindings(act, asked)
    case 'loan-decision':
    case 'loan-out':
    case 'loan-return':
      return loanActFindings(act, asked)
    case 'hold':
      return []
    case 'hold-end':
      return [
        fileStanding(asked.events).holds.some(({ no }) => no === act.hold)
          ? undefined
          : refusal(
              'file-register.hold-open',
              '没有该项暂停销毁',
              'no such hold',
              '请从有效的暂停中选择',
              'choose one in force',
            ),
      ]
    case 'disposal':
      return disposalFindings(act, asked)
    case 'disposal-decision':
      return disposalDecisionFindings(act, asked)
    case 'disposal-done':
      return disposalDoneFindings(act, asked)
    case 'transfer':
      return transferFindings(act, asked)
    case 'transfer-receipt':
      return transferReceiptFindings(act, asked)
    case 'late-paper':
      return latePaperFindings(act, asked)
  }
}

function roleFinding({ kind }: FileAct, { officer, now, recused }: FileAsked): Finding | undefined {
  const on = now.slice(0, 10)
  const roles: readonly Role[] | undefined = fileRoles[kind]
  const may = roles === undefined ? isInService(officer, on) : roles.some((role) => hasRole(officer, role, on))
  if (may && !recused.has(officer.id)) return undefined
  return refusal(
    'user.wrong-role',
    '您的岗位不能办理该事项，或者您已从本案回避',
    'you do not hold the role for it, or are recused',
    '请由相应岗位的人员办理',
    'let somebody with that role do it',
  )
}

/** What is still said of a file that went to the archive: what came after goes there as a supplement. */
const afterTransfer: readonly FileAct['kind'][] = ['late-paper', 'transfer', 'transfer-receipt']

/** A file is in the register once it is archived, until it is gone. */
function finishedFinding({ kind }: FileAct, { record, events }: FileAsked): Finding | undefined {
  const archived = record.entries.some(({ step }) => step === 'archiving')
  const { gone } = fileStanding(events)
  if (archived && (gone === undefined || (gone === 'transferred' && afterTransfer.includes(kind)))) return undefined
  return finding('file-register.kept', {
    outcome: 'not-met',
    zh: !archived ? '案件尚未归档' : gone === 'disposed' ? '案卷已经销毁' : '案卷已经移交档案馆',
    en: archived ? `the file is gone: ${gone}` : 'the case is not archived',
    cure: { zh: '请核对案卷；归档后的材料作为补充材料另行归档', en: 'check the file; later papers are a supplement' },
  })
}
