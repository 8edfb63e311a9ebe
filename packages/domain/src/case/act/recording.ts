import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { hasRole, type Registry } from '../../people/registry'
import type { Recording } from '../record/entry'
import type { StepInfo } from '../table/types'

interface Recorded {
  readonly on: string
  readonly recordings?: readonly Recording[] | undefined
  readonly recordingWaiver?: { readonly reason: string; readonly approvedBy: string } | undefined
}

/** An act on the audio-visual list is refused without a recording of it, or a reason that a head approved. */
export function recordingFindings(step: StepInfo, act: Recorded, data: unknown, registry: Registry): Finding[] {
  const item = demandedItem(step, data)
  if (item === undefined) return []
  if (act.recordings?.length) return []
  const approver = act.recordingWaiver && registry.officers.get(act.recordingWaiver.approvedBy)
  if (approver && ['agency-head', 'department-head'].some((role) => hasRole(approver, role as 'agency-head', act.on)))
    return []
  const waived = act.recordingWaiver !== undefined
  return [
    finding('recording.missing', {
      outcome: 'not-met',
      zh: waived ? '未作音像记录的说明须经科室或机关负责人批准' : `"${step.title}"在音像记录事项清单内，缺少音像记录`,
      en: waived
        ? 'a head of department or agency must approve the missing recording'
        : `${step.id} is on the recording list (${item}) and has no recording`,
      cites: ['行政处罚法 47', '国卫监督发〔2018〕54号'],
      read: { item },
      cure: {
        zh: '请登记音像记录，或者填写原因并经负责人批准',
        en: 'add the recording, or a reason approved by a head',
      },
    }),
  ]
}

/** The item of the audio-visual list that demands a recording of this act, if one does. */
export function demandedItem({ recording }: StepInfo, data: unknown): string | undefined {
  if (recording === undefined || typeof recording === 'string') return recording
  return recording.when(data) ? recording.item : undefined
}
