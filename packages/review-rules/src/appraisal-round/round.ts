import { finding, refusal } from '@zhifa/domain'
import type { AppraisalActOf } from './acts'
import { type AppraisalAsked, type FileKnown, type Found, wrongStage } from './asked'
import { isApart, mayAppraise } from './people'
import { ownProposal, standardFinding } from './standard'
import { appraisalRound, objectionDue } from './standing'

/** Whoever scores needs somebody else who confirms. */
export const appraisersNeeded = 2

/** How many of the appraisers may appraise a file. */
export const apartFrom = (file: FileKnown, appraisers: readonly string[]): number =>
  appraisers.filter((id) => isApart(file, id)).length

/** Whether a file is archived and still here. */
export const isFinished = ({ record, gone }: FileKnown): boolean =>
  !gone && record.entries.some(({ step }) => step === 'archiving')

/** What stands against proposing a round. */
export function roundFindings(
  { standard, appraisers, selection }: AppraisalActOf<'round'>,
  asked: AppraisalAsked,
): Found[] {
  const on = asked.now.slice(0, 10)
  const unfit = appraisers.filter((id) => !mayAppraise(asked.registry, id, on))
  return [
    standardFinding(standard, asked).found,
    new Set(appraisers).size < appraisers.length
      ? refusal(
          'appraisal.appraiser-twice',
          '评查人重复填写',
          'an appraiser is named twice',
          '请去除重复人员',
          'name each once',
        )
      : undefined,
    unfit.length > 0
      ? finding('appraisal.appraisers', {
          outcome: 'not-met',
          zh: '评查人须为本机关在任并有岗位的人员',
          en: 'an appraiser is in service and holds a role',
          read: { people: unfit },
          cure: { zh: '请更换评查人', en: 'name others' },
        })
      : undefined,
    ...(selection.by === 'chosen' ? chosenFindings(selection.files, appraisers, asked) : []),
    selection.by === 'drawn' && selection.until < selection.from
      ? refusal('appraisal.days', '截止日期早于起始日期', 'it ends before it begins', '请核对日期', 'check the days')
      : undefined,
  ]
}

function chosenFindings(files: readonly string[], appraisers: readonly string[], asked: AppraisalAsked): Found[] {
  const known = (id: string): FileKnown | undefined => asked.files.get(id)
  const running = files.filter((id) => {
    const file = known(id)
    return file === undefined || !isFinished(file)
  })
  const alone = files.filter((id) => {
    const file = known(id)
    return file !== undefined && apartFrom(file, appraisers) < appraisersNeeded
  })
  return [
    new Set(files).size < files.length
      ? refusal(
          'appraisal.file-twice',
          '同一案卷在一次评查中只评查一次',
          'a file is appraised once in a round',
          '请去除重复案卷',
          'name each file once',
        )
      : undefined,
    running.length > 0 ? notFinished(running) : undefined,
    alone.length > 0
      ? finding('appraisal.too-few-apart', {
          outcome: 'not-met',
          zh: `没有参与该案的评查人不足${appraisersNeeded}人（评分和复核须由不同的人）：${alone.join('、')}`,
          en: 'one scores and another confirms, neither with a part in the case: there are too few',
          read: { files: alone },
          cure: { zh: '请增加没有参与这些案件的评查人', en: 'name appraisers without a part in these cases' },
          grade: 'unverified',
        })
      : undefined,
  ]
}

export const notFinished = (files: readonly string[]) =>
  finding('appraisal.finished-file', {
    outcome: 'not-met',
    zh: `案卷不存在、尚未归档，或者已经销毁、移交：${files.join('、')}`,
    en: 'the file does not exist, is not archived, or is gone',
    read: { files: [...files] },
    cure: { zh: '请选择已归档并仍在本机关的案卷', en: 'choose archived files that are still here' },
  })

/** What stands against the word of the head on a round. */
export function roundDecisionFindings(act: AppraisalActOf<'round-decision'>, asked: AppraisalAsked): Found[] {
  const round = appraisalRound(asked.events, act.round)
  if (round?.stage !== 'proposed') return [wrongStage('没有待审批的该次评查')]
  const own = round.request.by.id === asked.officer.id ? ownProposal : undefined
  if (act.verdict !== 'approved') return [own]
  const { selection } = round.request.act
  // Everything is asked again on the day: people leave, files go, standards end.
  const again = roundFindings(round.request.act, asked)
  const empty =
    selection.by === 'drawn' && (asked.drawn?.files.length ?? 0) === 0
      ? refusal(
          'appraisal.draw-empty',
          '该期间没有可以抽取的案卷',
          'there is no file to draw from',
          '请核对归档日期的范围和评查人',
          'check the days and the appraisers',
        )
      : undefined
  return [own, ...again, empty]
}

/** What stands against taking a file out: only before anybody scored it, so that no bad score is made to vanish. */
export function fileOutFindings({ round, file }: AppraisalActOf<'file-out'>, { events }: AppraisalAsked): Found[] {
  const scored = events.some(({ act }) => act.kind === 'score' && act.round === round && act.file === file)
  return scored
    ? [
        refusal(
          'appraisal.scored-stays',
          '案卷已经评过分，不得移出',
          'a file that was scored stays in the round',
          '请继续评查；评分有误的，退回重评或者更正',
          'go on; a wrong score is returned or corrected',
        ),
      ]
    : []
}

/** What stands against the end: every file told, no objection open, the time to object over. */
export function finishFindings({ round: no }: AppraisalActOf<'finish'>, { events, law, now }: AppraisalAsked): Found[] {
  const on = now.slice(0, 10)
  const files = (appraisalRound(events, no)?.files ?? []).filter(({ stage }) => stage !== 'out')
  const open = files.filter(({ stage }) => stage !== 'told').map(({ file }) => file)
  const due = files.flatMap(({ told }) => (told ? [objectionDue(law, told.at.slice(0, 10))] : []))
  const unknown = due.some((day) => day === undefined)
  const running = due.some((day) => day !== undefined && day >= on)
  return [
    open.length > 0
      ? finding('appraisal.files-open', {
          outcome: 'not-met',
          zh: `还有案卷没有评查完：${open.join('、')}`,
          en: 'some files are not done',
          read: { files: open },
          cure: { zh: '请完成评分、复核、告知和异议答复', en: 'score, confirm, tell and answer first' },
        })
      : undefined,
    unknown || running
      ? finding('appraisal.objections-run', {
          outcome: unknown ? 'undetermined' : 'not-met',
          zh: unknown ? '没有异议期限的规定，无法判断异议期限是否届满' : '还有案卷的异议期限没有届满',
          en: unknown ? 'nobody can tell whether the time to object is over' : 'the time to object is not over',
          cure: { zh: '请待异议期限届满后结束', en: 'wait until the time is over' },
        })
      : undefined,
  ]
}
