import type { AppraisalResult, AppraisalRound, AppraisalStandard } from '@zhifa/review-rules'
import type { Router } from 'express'
import { visibleCase } from '../access'
import { appraisalsView, type FileView, fileViews, roundView, sayOfAppraisal } from '../appraisal'
import type { CaseContext } from '../cases'
import * as endpoints from './endpoints/appraisal'
import { done, missing } from './kit/refused'
import { serve } from './kit/serve'

/** The appraisal of finished files over the interface: the same sight and the same refusals as its pages. */
export function appraisalApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db } = context
  serve(router, context, endpoints.listAppraisals, async ({ user }) => {
    const { standards, inForce, rounds, opens } = await appraisalsView(context, user)
    return {
      status: 200,
      body: {
        standards: standards.map((one) => standardOf(one, inForce)),
        rounds: rounds.filter(opens).map(roundOf),
      },
    }
  })
  serve(router, context, endpoints.readAppraisalRound, async ({ user, params: { round = '' } }) => {
    const view = await roundView(context, user, /^\d{1,9}$/.test(round) ? Number(round) : undefined)
    if (!view) throw missing()
    const files = view.round.files.map(({ file, stage }) => ({ file, stage, result: resultOf(view.results.get(file)) }))
    const may = { decide: view.mayDecide, finish: view.mayFinish }
    return { status: 200, body: { round: { ...roundOf(view.round), files, figures: view.figures, may } } }
  })
  serve(router, context, endpoints.readAppraisedFile, async ({ user, params: { id = '' } }) => {
    const record = await visibleCase(db, user, id)
    if (!record) throw missing()
    return { status: 200, body: { rounds: (await fileViews(context, record, user)).map(fileOf) } }
  })
  serve(router, context, endpoints.enterAppraisalAct, async ({ user, body }) => {
    const act = body()
    // Who does not see a case, or a round, learns nothing of it, whatever stands against the act.
    if ('file' in act && !(await visibleCase(db, user, act.file))) throw missing()
    if ((act.kind === 'round-decision' || act.kind === 'finish') && !(await roundView(context, user, act.round)))
      throw missing()
    return { status: 201, body: { no: done(await sayOfAppraisal(context, user, act)).event.no } }
  })
}

function standardOf(standard: AppraisalStandard, inForce: ReadonlySet<number>) {
  const { no, from, request, decision, scheme } = standard
  return {
    ...{ no, title: scheme.title, from, until: request.act.until, verdict: decision?.act.verdict },
    ...{ inForce: inForce.has(no), scheme },
  }
}

const roundOf = ({ no, stage, request: { act, by, at } }: AppraisalRound) => ({
  ...{ no, title: act.title, standard: act.standard, stage, by: by.id, at, appraisers: act.appraisers },
})

const resultOf = (result: AppraisalResult | undefined) => result && { ...result }

/** Marks, and what the program found, are for those who see scores already; who is to score sees the latter. */
function fileOf({ round, progress, seen, marks, result, proposed, offered, ...view }: FileView) {
  return {
    ...{ round: round.no, stage: progress.stage, seen, offered, events: view.events },
    ...(seen ? { marks, result: resultOf(result) } : {}),
    ...(seen || offered === 'score' ? { proposed } : {}),
    ...{ objectionDue: view.objectionDue, answerDue: view.answerDue },
  }
}
