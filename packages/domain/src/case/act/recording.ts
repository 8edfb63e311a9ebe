import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { hasRole, type Registry } from '../../people/registry'
import { isRecused } from '../people/recused'
import type { Recording } from '../record/entry'
import type { CaseState } from '../record/state'
import type { StepInfo } from '../table/types'

interface Recorded {
  readonly on: string
  readonly by: readonly string[]
  readonly recordings?: readonly Recording[] | undefined
  readonly recordingWaiver?: { readonly reason: string; readonly approvedBy: string } | undefined
}

/** Are the recordings of an act its own, of its time, and there where the audio-visual list demands one. */
export function recordingFindings(
  step: StepInfo,
  act: Recorded,
  data: unknown,
  state: CaseState,
  registry: Registry,
  enteredAt?: string,
): Finding[] {
  const wrong = [...usedTwice(step, act, state), ...outsideTheAct(step, act, data, enteredAt)]
  return wrong.length > 0 ? wrong : missingRecording(step, act, data, state, registry)
}

/** An act on the audio-visual list is refused without a recording of it, or a reason that a head approved. */
export function missingRecording(
  step: StepInfo,
  act: Recorded,
  data: unknown,
  state: CaseState,
  registry: Registry,
): Finding[] {
  const item = demandedItem(step, data)
  if (item === undefined) return []
  if (act.recordings?.length) return []
  const approver = act.recordingWaiver && registry.officers.get(act.recordingWaiver.approvedBy)
  // Nobody waives for himself what would show his own act.
  const other = approver !== undefined && !act.by.includes(approver.id) && !isRecused(state, approver.id)
  if (other && ['agency-head', 'department-head'].some((role) => hasRole(approver, role as 'agency-head', act.on)))
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

/** One file is one recording of one act: the same bytes again show nothing new. */
function usedTwice(step: StepInfo, { recordings = [] }: Recorded, state: CaseState): Finding[] {
  const before = new Set(state.entries.flatMap((entry) => (entry.recordings ?? []).map(({ sha256 }) => sha256)))
  return recordings
    .filter(({ sha256 }, i) => before.has(sha256) || recordings.findIndex((other) => other.sha256 === sha256) < i)
    .map(({ id }) =>
      finding('recording.used-twice', {
        outcome: 'not-met',
        zh: '同一音像文件已登记为另一次办理行为或者另一段的记录',
        en: 'the same file is on record as another recording',
        cites: step.cites,
        read: { recording: id },
        cure: { zh: '请登记本次办理行为自己的音像文件', en: 'give the file of this act' },
      }),
    )
}

/** A recording shows the act: of that day, and of its time where the payload says it. */
function outsideTheAct(
  step: StepInfo,
  { on, recordings = [] }: Recorded,
  data: unknown,
  enteredAt = '9999-12-31T23:59',
): Finding[] {
  // Of an act that is itself in the future that is said once, of the act.
  const ahead = on > enteredAt.slice(0, 10)
  const { start, end } = timeOf(data) ?? { start: `${on}T00:00`, end: `${on}T23:59` }
  return recordings
    .filter(
      ({ start: from, end: to, archivedOn = on }) =>
        to < start ||
        from > end ||
        archivedOn < on ||
        (!ahead && to.startsWith(on) && to > enteredAt) ||
        (!ahead && archivedOn > enteredAt),
    )
    .map(({ id }) =>
      finding('recording.outside-the-act', {
        outcome: 'not-met',
        zh: '音像记录的时间与办理时间不符',
        en: 'the recording is not of the time of the act',
        cites: step.cites,
        read: { recording: id, start, end },
        cure: { zh: '请核对音像记录的起止时间、归档日期', en: 'check the times of the recording' },
      }),
    )
}

function timeOf(data: unknown): { start: string; end: string } | undefined {
  if (typeof data !== 'object' || data === null || !('start' in data) || !('end' in data)) return undefined
  return typeof data.start === 'string' && typeof data.end === 'string'
    ? { start: data.start, end: data.end }
    : undefined
}

/** The item of the audio-visual list that demands a recording of this act, if one does. */
export function demandedItem({ recording }: StepInfo, data: unknown): string | undefined {
  if (recording === undefined || typeof recording === 'string') return recording
  return recording.when(data) ? recording.item : undefined
}
