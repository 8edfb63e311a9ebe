import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { replay } from '../handling/handling'
import { hasRole, isInService } from '../people/registry'
import { remedyPending } from '../procedures/common/guards'
import { destructionFindings } from '../retention/destruction'
import { retentionOf } from '../retention/retention'
import type { FileActOf } from './acts'
import type { FileAsked } from './asked'
import { fileStanding } from './standing'

/** What keeps a file from being disposed of on a day, whoever asks. */
export function disposalObstacles({ record, events, law, registry, now }: Omit<FileAsked, 'officer'>): Finding[] {
  const on = now.slice(0, 10)
  const { loans, holds, transfers } = fileStanding(events)
  const [file] = retentionOf(record, law)
  // Who approves is asked at the approval: here any head of the agency stands for one.
  const head = [...registry.officers.values()].find((officer) => hasRole(officer, 'agency-head', on))?.id ?? 'none'
  const ended = destructionFindings(
    record,
    { id: file?.id ?? '?', on, list: '-', approvedBy: head, reason: '-' },
    { law, registry },
  ).filter(({ code, outcome }) => outcome !== 'met' && code !== 'retention.approved')
  return [
    ...ended,
    remedyPending(replay(record))
      ? refusal(
          'file-register.remedy-pending',
          '本案复议或者诉讼尚未了结，不得销毁',
          'a reconsideration or suit is pending',
          '请待了结后再鉴定',
          'wait for its end',
        )
      : undefined,
    holds.length > 0
      ? refusal(
          'file-register.held',
          `已暂停销毁：${holds.map(({ act }) => act.reason).join('；')}`,
          'its disposal is held',
          '请待机关负责人解除暂停',
          'wait until the head ends the hold',
        )
      : undefined,
    loans.some(({ state }) => state === 'out')
      ? refusal(
          'file-register.away',
          '案卷正在借阅，尚未归还',
          'somebody has the file',
          '请先收回',
          'get it back first',
        )
      : undefined,
    transfers.length > 0
      ? refusal(
          'file-register.in-transfer',
          '案卷正在移交档案馆',
          'the file is on its way to the archive',
          '请由档案馆鉴定处置',
          'the archive decides',
        )
      : undefined,
  ].filter((one) => one !== undefined)
}

/** Nobody disposes of a file alone: appraisers and witnesses are two at least, and none of them asks or approves. */
const several = (people: readonly string[], apart: readonly string[], asked: FileAsked): boolean => {
  const own = new Set(people)
  const there = [...own].every((id) => {
    const officer = asked.registry.officers.get(id)
    return officer !== undefined && isInService(officer, asked.now.slice(0, 10))
  })
  return there && own.size === people.length && own.size > 1 && !apart.some((id) => own.has(id))
}

/** What stands against proposing that a file be disposed of. */
export const disposalFindings = ({ appraisers }: FileActOf<'disposal'>, asked: FileAsked): (Finding | undefined)[] => [
  ...disposalObstacles(asked),
  several(appraisers, [], asked)
    ? undefined
    : refusal(
        'file-register.appraisers',
        '鉴定不得由一人进行，鉴定人须在任',
        'two or more people in service appraise a file',
        '请补充鉴定人',
        'name another',
      ),
]

/** What stands against the word of the head on it. */
export function disposalDecisionFindings(
  { disposal, verdict }: FileActOf<'disposal-decision'>,
  asked: FileAsked,
): (Finding | undefined)[] {
  const found = fileStanding(asked.events).disposals.find(({ no }) => no === disposal)
  if (!found || found.decision) return [notWaiting()]
  const { by, act } = found.request
  const apart = by.id !== asked.officer.id && !act.appraisers.some((id) => id === asked.officer.id)
  return [
    ...(verdict === 'approved' ? disposalObstacles(asked) : []),
    apart
      ? undefined
      : refusal(
          'file-register.approver-apart',
          '提出人和鉴定人不得批准',
          'who proposed or appraised does not approve',
          '请由其他机关负责人批准',
          'let another head approve',
        ),
  ]
}

/** What stands against the disposal itself: everything is asked again on its day. */
export function disposalDoneFindings(act: FileActOf<'disposal-done'>, asked: FileAsked): (Finding | undefined)[] {
  const found = fileStanding(asked.events).disposals.find(({ no }) => no === act.disposal)
  if (found?.decision?.act.verdict !== 'approved' || found.done) return [notWaiting()]
  const { record, law, registry, now, officer } = asked
  const [file] = retentionOf(record, law)
  const { list, appraisal } = found.request.act
  const approvedBy = found.decision.by.id
  const request = { id: file?.id ?? '?', on: act.on, list, approvedBy, reason: appraisal }
  return [
    ...disposalObstacles(asked),
    ...destructionFindings(record, request, { law, registry }).filter(({ outcome }) => outcome !== 'met'),
    act.on > now.slice(0, 10) || act.on < found.decision.at.slice(0, 10)
      ? refusal(
          'file-register.time',
          '销毁日期晚于今天，或者早于批准',
          'a day that cannot be',
          '请核对日期',
          'check the day',
        )
      : undefined,
    several(act.witnesses, [officer.id, approvedBy], asked)
      ? undefined
      : refusal(
          'file-register.witnesses',
          '销毁须由经办人、批准人以外不止一名在任人员监销',
          'two or more people, neither who does it nor who approved it, watch',
          '请补充监销人',
          'name another',
        ),
  ]
}

const notWaiting = (): Finding =>
  refusal(
    'file-register.disposal-state',
    '没有处于该环节的销毁事项',
    'no disposal waits for that',
    '请从待办理的事项中选择',
    'choose one that waits',
  )
