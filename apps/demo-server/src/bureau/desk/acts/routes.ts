import { type CaseRecord, finding, procedureOf } from '@zhifa/domain'
import { type Request, type Response, Router } from 'express'
import { gateOf, seenProposal, seesMedia, type User, visibleCase } from '../../access'
import { type CaseContext, dropDraft, keepDraft, proposeAct, readDraft } from '../../cases'
import { evidenceStandingOf } from '../../evidence'
import { placeOf, signsHere } from '../../passkeys'
import { userOf } from '../../sign-in'
import { readAct } from '../act-form'
import { acceptMasked } from '../drafts/accept-masked'
import { toldOf, unprintedIn } from '../drafts/unprinted'
import { editList, type Sent } from '../form'
import { deskForm, html } from '../http'
import { readJson } from '../json'
import { actPage } from '../pages/act-page'
import { offersOf, openingAct, sendsToo, takeSuggestion } from '../prefill'
import { answerPoint } from '../review/answer-point'
import { concludeAsAnswered } from '../review/as-answered'
import { reviewPage } from '../review/page'
import { acceptProblems } from '../review/proposed-problems'
import { readReview } from '../review/read'
import { type Acting, actViewOf, type Shown } from './act-view'
import { knownOf } from './known-of'
import { nextPlace } from './next-place'

/**
 * The forms of acts. What is typed is kept on the server: while one types where scripts run, with every press where none do. A
 * refusal, a record that moved on or a session that ended loses no word. Behind the sign-in.
 */
export function actRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const at = async ({ params }: Request, response: Response): Promise<Acting | undefined> => {
    const { id = '', step: name = '' } = params as { id?: string; step?: string }
    const user = userOf(response)
    const record = await visibleCase(db, user, id)
    const step = record && procedureOf(record).steps[name]
    return record && step ? { record, step, user } : undefined
  }
  /** Names of files say something too: who does not see them is not told what is missing of them. */
  const evidenceFor = async (record: CaseRecord, user: User) =>
    (await seesMedia(db, record, user)) ? evidenceStandingOf(context, record) : []
  const whose = ({ record, step, user }: Acting) => ({ caseId: record.id, step: step.id, person: user.id })
  const keep = (here: Acting, expectedSeq: number, act: Readonly<Record<string, unknown>>): Promise<boolean> =>
    keepDraft(db, whose(here), { expectedSeq: seqOf(expectedSeq), act, savedAt: bureau.now() })
  const show = async (response: Response, status: number, here: Acting, given: Shown) => {
    const { record, step, user } = here
    // An opinion is given where everything stands that it is about.
    const desk = step.id === 'review-opinion' ? readReview(bureau, record, user) : undefined
    const view = await actViewOf(context, here, given)
    html(
      response,
      status,
      desk ? reviewPage(bureau, user, desk, await evidenceFor(record, user), view) : actPage(bureau, user, view),
    )
  }
  const open = async (here: Acting, response: Response, query: Request['query']): Promise<void> => {
    const { record, user } = here
    // What came back, or was overtaken, is filled in as it was.
    const done = record.entries.find(({ seq }) => String(seq) === query.done)
    const old = typeof query.proposal === 'string' ? await seenProposal(db, user, query.proposal) : undefined
    const mine = old?.proposal.by === user.id && old.record.id === record.id ? old.proposal : undefined
    const draft = mine ? undefined : await readDraft(db, whose(here))
    const opening = mine || draft ? undefined : await openingAct(knownOf(context, here, query))
    const act = mine?.act ?? draft?.act ?? opening ?? {}
    await show(response, 200, here, {
      act,
      ...(opening ? { opening } : {}),
      json: query.view === 'json',
      replaces: mine?.id,
      ...(done ? { done } : {}),
      ...(draft ? { draft: { savedAt: draft.savedAt, seen: draft.expectedSeq } } : {}),
    })
  }

  router.get('/desk/cases/:id/acts/:step', async (request, response, next) => {
    const here = await at(request, response)
    return here ? open(here, response, request.query) : next()
  })
  router.get('/desk/cases/:id/review', async ({ params: { id }, query }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, id)
    const step = record && procedureOf(record).steps['review-opinion']
    const desk = record && readReview(bureau, record, user)
    if (!desk || !step) return next()
    if (desk.mayOpine) return open({ record, step, user }, response, query)
    html(response, 200, reviewPage(bureau, user, desk, await evidenceFor(record, user)))
  })
  router.post('/desk/cases/:id/acts/:step/draft', deskForm, async (request, response, next) => {
    const here = await at(request, response)
    if (!here) return next()
    const sent = (request.body ?? {}) as Sent
    if (sent._do === 'discard') {
      await dropDraft(db, whose(here))
      return response.redirect(303, `/desk/cases/${here.record.id}/acts/${here.step.id}`)
    }
    const kept = await keep(here, Number(sent.expectedSeq), readAct(here.step, sent))
    response.status(kept ? 204 : 413).end()
  })
  router.post('/desk/cases/:id/acts/:step', deskForm, async (request, response, next) => {
    const here = await at(request, response)
    if (!here) return next()
    const { record, step, user } = here
    const sent = (request.body ?? {}) as Sent
    const expectedSeq = Number(sent.expectedSeq)
    const replaces = typeof sent.replaces === 'string' && sent.replaces !== '' ? sent.replaces : undefined
    const json = request.query.view === 'json'
    const typed = json ? readJson(String(sent.json ?? '')) : undefined
    const again = { expectedSeq, replaces, json }
    if (typed && !typed.ok) return show(response, 422, here, { ...again, findings: [notJson(typed.problem)] })
    const filled = typed ? undefined : readAct(step, sent)
    if (filled && typeof sent._do === 'string') {
      const desk = step.id === 'review-opinion' ? readReview(bureau, record, user) : undefined
      const offers = offersOf(knownOf(context, here, {}))
      const lacking =
        (desk && concludeAsAnswered(filled, sent._do, desk)) ?? (await takeSuggestion(filled, sent._do, offers, sent))
      const accepted =
        lacking !== undefined ||
        (desk
          ? answerPoint(filled, sent._do, desk) || acceptProblems(filled, sent._do, desk)
          : acceptMasked(filled, sent._do, await gateOf(db, bureau, record.id)))
      if (!accepted) editList(filled, sent._do)
      if (lacking?.length !== 0 || !sendsToo(sent._do, offers)) {
        await keep(here, expectedSeq, filled)
        return show(response, 200, here, { ...again, act: filled, lacking: lacking ?? [], sent })
      }
    }
    const act = filled ?? typed?.value
    // Said while the original is still at hand. A character can be right though no font has it: the next press says so.
    const unprinted = unprintedIn(step, act)
    if (filled && unprinted.length > 0 && sent.told !== toldOf(unprinted)) {
      await keep(here, expectedSeq, filled)
      return show(response, 422, here, { ...again, act: filled, findings: unprinted, told: toldOf(unprinted) })
    }
    const signsLater = await signsHere(db, user.id, placeOf(request))
    const done = await proposeAct(context, { caseId: record.id, expectedSeq, act, replaces, user: user.id, signsLater })
    if (done.ok) {
      await dropDraft(db, whose(here))
      const { acted, proposal } = done
      const next = acted && (await nextPlace(context, { record: acted.record, user }, sent, acted.entry.seq))
      const written = acted && `/desk/cases/${record.id}?done=${acted.entry.seq}`
      return response.redirect(303, next ?? written ?? `/desk/proposals/${proposal.id}`)
    }
    const words = isRecord(act) ? act : {}
    await keep(here, expectedSeq, words)
    // The next press is for the record as it is now: what came in between stands above the form, to be looked at first.
    const moved = expectedSeq < record.entries.length
    const seen = moved ? { expectedSeq: record.entries.length, seen: expectedSeq } : {}
    await show(response, done.status, here, { ...again, ...seen, act: words, findings: done.findings })
  })
  return router
}

const seqOf = (value: number): number => (Number.isSafeInteger(value) && value >= 0 && value < 1e9 ? value : 0)

const notJson = (problem: string) =>
  finding('input.not-json', {
    outcome: 'not-met',
    zh: '事项（JSON）：不是有效的JSON文本',
    en: `json: ${problem}`,
    cure: { zh: '请改正后重新提交', en: 'correct the JSON and submit again' },
    path: ['json'],
  })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
