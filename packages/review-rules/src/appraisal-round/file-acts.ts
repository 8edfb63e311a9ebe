import { hasRole, refusal } from '@zhifa/domain'
import type { AppraisalAct, AppraisalActOf } from './acts'
import type { AppraisalAsked, FileKnown, Found, ScoreAsked } from './asked'
import { wrongStage } from './asked'
import { partsOf } from './parts'
import { apartFinding } from './people'
import { type FileProgress, hasSpoken } from './progress'
import { correctedFindings, scoreFindings } from './score'
import { objectionPeriodFinding } from './standard'
import { marksOf, objectionDue } from './standing'

/** The departments that handled a file: they are told, and answer for it. */
export const unitsOf = ({ record }: FileKnown, { registry }: Pick<AppraisalAsked, 'registry'>): string[] => [
  ...new Set([...partsOf(record).handled].flatMap((id) => registry.officers.get(id)?.department ?? [])),
]

/** Roles that answer objections, beside the appraisers of the round. */
export const answeringRoles = ['legal-reviewer', 'agency-head', 'supervisor'] as const

/** What stands against an act about one file of a round, beside its stage. */
export function fileActFindings(
  act: AppraisalAct,
  progress: FileProgress,
  file: FileKnown,
  appraisers: readonly string[],
  asked: ScoreAsked,
): Found[] {
  const me = asked.officer.id
  const appraiser = appraisers.includes(me) ? undefined : notAppraiser
  switch (act.kind) {
    case 'score':
      return [appraiser, apartFinding(file, me), ...scoreFindings(act, asked)]
    case 'confirm':
      return [
        appraiser,
        apartFinding(file, me),
        act.score === progress.score?.no ? undefined : wrongStage('评分已有变化'),
        progress.score?.by === me ? notTheScorer('复核') : undefined,
      ]
    case 'tell':
      return [
        appraiser,
        apartFinding(file, me),
        objectionPeriodFinding(asked.law, asked.now.slice(0, 10)),
        unitsOf(file, asked).includes(act.unit)
          ? undefined
          : refusal(
              'appraisal.told-unit',
              '被告知的机构不是承办本案的机构',
              'the unit did not handle the case',
              '请选择承办机构',
              'choose the unit that handled it',
            ),
      ]
    case 'objection':
      return objectionFindings(act, progress, file, asked)
    case 'objection-answer':
      return answerFindings(act, progress, file, appraisers, asked)
    case 'correction':
      return [
        appraiser,
        apartFinding(file, me),
        act.answer === progress.answer?.no ? undefined : wrongStage('没有待更正的该项答复'),
        progress.answer?.by === me
          ? refusal(
              'appraisal.corrector-apart',
              '答复异议的人不得自己更正评分：一项更正须有两个人的意见',
              'who answered does not correct: a change takes two',
              '请由其他评查人更正',
              'let another appraiser correct it',
            )
          : undefined,
        ...correctedFindings(act, asked),
      ]
    default:
      return []
  }
}

const notAppraiser = refusal(
  'appraisal.not-appraiser',
  '您不是本次评查的评查人',
  'you are no appraiser of this round',
  '请由评查人办理',
  'let an appraiser do it',
)
const notTheScorer = (what: string) =>
  refusal(
    'appraisal.scorer-apart',
    `评分人不得${what}自己的评分`,
    'who scored does not judge the score',
    '请由其他人办理',
    'let somebody else do it',
  )

function objectionFindings(
  { items, round, file: id }: AppraisalActOf<'objection'>,
  { told, objections }: FileProgress,
  file: FileKnown,
  { officer, now, law, events }: AppraisalAsked,
): Found[] {
  const due = told && objectionDue(law, told.at.slice(0, 10))
  const marked = new Set(marksOf(events, round, id).map(({ item }) => item))
  const on = now.slice(0, 10)
  return [
    partsOf(file.record).handled.has(officer.id)
      ? undefined
      : refusal(
          'appraisal.objector',
          '只有承办本案的人员可以提出异议',
          'only those who handled the case object',
          '请由承办人员提出',
          'let a handler object',
        ),
    due === undefined || due < on
      ? refusal(
          'appraisal.objection-late',
          due === undefined ? '没有异议期限的规定' : `异议期限已于${due}届满`,
          'the time to object is over',
          '逾期不再受理；仍有意见的，可以向机关负责人反映',
          'it is too late',
        )
      : undefined,
    objections.some(({ by }) => by === officer.id)
      ? refusal(
          'appraisal.objected',
          '您对本案卷的评查结果已经提出过异议',
          'you objected already',
          '请看已有的答复',
          'see the answer',
        )
      : undefined,
    items.every((item) => marked.has(item))
      ? undefined
      : refusal(
          'appraisal.objection-items',
          '有异议的评查项不在评分之中',
          'an item was not marked',
          '请从评分各项中选择',
          'choose items that were marked',
        ),
  ]
}

function answerFindings(
  act: AppraisalActOf<'objection-answer'>,
  progress: FileProgress,
  file: FileKnown,
  appraisers: readonly string[],
  { officer, now, events }: AppraisalAsked,
): Found[] {
  const { objection } = progress
  const me = officer.id
  const on = now.slice(0, 10)
  const asked = events.find(({ no }) => no === objection?.no)?.act
  const contested = new Set(asked?.kind === 'objection' ? asked.items : [])
  const may = appraisers.includes(me) || answeringRoles.some((role) => hasRole(officer, role, on))
  return [
    act.objection === objection?.no ? undefined : wrongStage('没有待答复的该项异议'),
    may ? undefined : notAppraiser,
    apartFinding(file, me),
    hasSpoken(progress, me)
      ? refusal(
          'appraisal.answer-apart',
          '评分人、复核人、更正人和提出异议的人不得答复该异议',
          'who scored, confirmed, corrected or objected does not answer',
          '请由其他人答复',
          'let somebody else answer',
        )
      : undefined,
    (act.verdict === 'rejected') === (act.items.length === 0) &&
    act.items.every((item) => contested.has(item)) &&
    new Set(act.items).size === act.items.length
      ? undefined
      : refusal(
          'appraisal.answer-items',
          '成立的评查项须在有异议的各项之中；异议不成立的不列，成立或者部分成立的须列',
          'the items upheld are among those objected to; none where it is rejected',
          '请核对成立的评查项',
          'check the items',
        ),
  ]
}
