import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import type { AnyInspection } from '../../payloads/inspection'

interface Entered {
  readonly scan?: { readonly code: string; readonly scannedAt: string } | undefined
  readonly scanned?: boolean | undefined
  readonly unscanned?: string | undefined
  readonly start: string
}

/**
 * 扫码入企: with the code of this check, or without one only where it cannot wait. Whether a place has codes at all is for the
 * law book to say; where it has none, a visit without one is as lawful as before.
 */
export const enteredByCode = guard<Entered, AnyInspection>(
  { id: 'inspection.entered-by-code', title: '扫码入企；没有扫码的，属于紧急情况', cites: ['国办发〔2024〕54号'] },
  ({ data, ...asked }): Answer =>
    data.scan ? byCode(data.scan, data.start, asked) : data.scanned ? claimed : withoutCode(data.unscanned, asked),
)

type Asked = Pick<Attempt<unknown, AnyInspection>, 'state' | 'law' | 'act' | 'record' | 'history'>

function byCode({ code, scannedAt }: NonNullable<Entered['scan']>, start: string, { history, record }: Asked): Answer {
  const standing = history?.codeOf?.(code)
  const wrong =
    scannedAt > start
      ? {
          zh: `检查${start.slice(11)}开始，${scannedAt.slice(11)}才扫码`,
          en: 'it was scanned after the check had begun',
        }
      : standing === 'none'
        ? { zh: '检查码不是签发的检查码', en: 'no such code was issued' }
        : standing && standing.caseId !== record.id
          ? { zh: `检查码属于${standing.caseId}号检查`, en: `it is the code of ${standing.caseId}` }
          : standing && !standing.valid
            ? { zh: '检查码当日无效', en: 'the code did not hold on that day' }
            : // That somebody wrote down a scan is no scan: where the system saw them all, it saw this one.
              standing?.scans && !standing.scans.includes(scannedAt)
              ? {
                  zh: `检查码系统没有${scannedAt.slice(11)}的扫码记录`,
                  en: 'the system of codes saw no scan at that time',
                }
              : undefined
  return {
    holds: wrong ? false : standing === undefined ? undefined : true,
    read: { standing: standing ?? null },
    message:
      wrong ??
      (standing === undefined
        ? { zh: '无法核对检查码', en: 'nobody can say whether the code is good' }
        : { zh: '检查码属于本次检查，当日有效', en: 'the code is of this check and held on the day' }),
    cure: {
      zh: '请扫描本次检查的检查码；接入检查码系统',
      en: 'scan the code of this check; connect the system of codes',
    },
  }
}

/** That somebody says so is no scan. */
const claimed: Answer = {
  holds: false,
  message: { zh: '写明已扫码入企，但没有检查码和扫码时间', en: 'it says that a code was scanned, and names none' },
  cure: {
    zh: '请填写检查码和扫码时间；没有扫码的，改为否',
    en: 'give the code and the time, or say that none was scanned',
  },
}

function withoutCode(reason: string | undefined, { state, law, act }: Asked): Answer {
  const required = law.parameter('inspection.code-required', act.on)
  const approval = latest(state, 'approval')?.data
  const urgent = approval !== undefined && 'urgent' in approval && approval.urgent
  const excused = urgent && reason !== undefined
  const holds = required?.value !== true || excused
  return {
    holds,
    read: { required: required?.value ?? null, urgent, reason: reason !== undefined },
    message: holds
      ? excused
        ? { zh: '紧急情况，已写明没有扫码的原因', en: 'it could not wait, and the reason is given' }
        : { zh: '本地没有规定须扫码入企', en: 'no code is required here' }
      : urgent
        ? { zh: '没有扫码，也没有写明紧急情况', en: 'no code was scanned, and no reason is given' }
        : {
            zh: '没有扫码，本次检查不是批准的紧急检查',
            en: 'no code was scanned, and the check was not approved as urgent',
          },
    cure: { zh: '请扫码入企；紧急的写明情况', en: 'scan the code; where it cannot wait say why' },
    grade: required?.grade,
  }
}
