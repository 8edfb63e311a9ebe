import { type Finding, hasRole, isInService, type Role, refusal, validate } from '@zhifa/domain'
import { AppraisalAct, type AppraisalEvent, type AppraisalKind } from './acts'
import { type Found, type ScoreAsked, wrongStage } from './asked'
import { fileActFindings } from './file-acts'
import { mayAppraise } from './people'
import { nextInStage } from './progress'
import { fileOutFindings, finishFindings, isFinished, notFinished, roundDecisionFindings, roundFindings } from './round'
import { standardDecisionFindings, standardFindings } from './standard'
import { appraisalRound } from './standing'

export type AppraisalAnswer =
  | { readonly ok: true; readonly event: AppraisalEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Who organises appraisals: proposes standards and rounds, and ends them. */
export const appraisalOrganisers: readonly Role[] = ['legal-reviewer', 'office', 'archivist', 'supervisor']

/** Who says what by their role; the rest is said by the appraisers of the round, or by those who handled. */
export const appraisalRoles: Readonly<Partial<Record<AppraisalKind, readonly Role[]>>> = {
  standard: appraisalOrganisers,
  'standard-decision': ['agency-head'],
  round: appraisalOrganisers,
  'round-decision': ['agency-head'],
  'file-out': ['agency-head'],
  finish: appraisalOrganisers,
}

/**
 * Enters what somebody says in the appraisal of finished files: one door for standards, rounds, scores, objections and the end.
 * @example enterAppraisal({ kind: 'round-decision', round: 3, verdict: 'approved', opinion: '同意' }, asked)
 */
export function enterAppraisal(input: unknown, asked: ScoreAsked): AppraisalAnswer {
  const read = validate(AppraisalAct, input, 'appraisal.act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const act = read.value
  const findings = [roleFinding(act.kind, asked), ...findingsOf(act, asked)].filter((one) => one !== undefined)
  if (findings.length > 0) return { ok: false, findings }
  const { officer, now, next, drawn, proposed } = asked
  return {
    ok: true,
    event: {
      ...{ no: next, act, by: { id: officer.id, name: officer.name }, at: now },
      ...(act.kind === 'round-decision' && act.verdict === 'approved' && drawn ? { drawn } : {}),
      ...(act.kind === 'score' ? { proposed: [...proposed] } : {}),
    },
  }
}

function roleFinding(kind: AppraisalKind, { officer, now }: ScoreAsked): Found {
  const on = now.slice(0, 10)
  const roles = appraisalRoles[kind]
  const may = roles ? roles.some((role) => hasRole(officer, role, on)) : isInService(officer, on)
  return may
    ? undefined
    : refusal(
        'user.wrong-role',
        '您的岗位不能办理该事项',
        'you do not hold the role for it',
        '请由相应岗位的人员办理',
        'let somebody with that role do it',
      )
}

function findingsOf(act: AppraisalAct, asked: ScoreAsked): readonly Found[] {
  if (act.kind === 'standard') return standardFindings(act, asked)
  if (act.kind === 'standard-decision') return standardDecisionFindings(act, asked)
  if (act.kind === 'round') return roundFindings(act, asked)
  if (act.kind === 'round-decision') return roundDecisionFindings(act, asked)
  const round = appraisalRound(asked.events, act.round)
  if (round?.stage !== 'open') return [wrongStage('该次评查未经批准，或者已经结束')]
  if (act.kind === 'finish') return finishFindings(act, asked)
  const progress = round.files.find(({ file }) => file === act.file)
  const file = asked.files.get(act.file)
  if (!progress || !file) return [wrongStage('该案卷不在本次评查之中')]
  const next: readonly AppraisalKind[] = nextInStage[progress.stage]
  if (!next.includes(act.kind)) return [wrongStage('该案卷的评查不在这一步')]
  if (act.kind === 'file-out') return fileOutFindings(act, asked)
  // What was told is answered and corrected even when the file went to the archive meanwhile.
  const gone = act.kind === 'score' && !isFinished(file) ? notFinished([act.file]) : undefined
  const { appraisers } = round.request.act
  const fit = ['score', 'confirm', 'tell', 'correction'].includes(act.kind) ? appraiserFinding(asked) : undefined
  return [gone, fit, ...fileActFindings(act, progress, file, appraisers, asked)]
}

/** A role that ended since the round began ends the appraising. */
const appraiserFinding = ({ registry, officer, now }: ScoreAsked): Found =>
  mayAppraise(registry, officer.id, now.slice(0, 10))
    ? undefined
    : refusal(
        'appraisal.appraisers',
        '您今天不再担任任何岗位',
        'you hold no role today',
        '请由其他评查人办理',
        'let another appraiser do it',
      )
