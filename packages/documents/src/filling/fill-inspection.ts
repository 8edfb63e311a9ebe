import { judgedOn, latest, type Payloads } from '@zhifa/domain'
import { doubleRandomResult } from '../forms/disclosure/double-random-result'
import { correctionOrder } from '../forms/inspection/correction-order'
import { correctionRecheck } from '../forms/inspection/correction-recheck'
import { inspectionApproval } from '../forms/inspection/inspection-approval'
import { inspectionNotice } from '../forms/inspection/inspection-notice'
import { inspectionResultNotice } from '../forms/inspection/inspection-result-notice'
import { inspectionSceneRecord } from '../forms/inspection/inspection-scene-record'
import { filling } from './filling'
import { groundsPrinted } from './inspection-grounds'
import { inspections, letter, partyOf, refer, remediesOf, sheet } from './known'
import { articles, officersOf, recordingsOf, type ViewOf } from './view'

type Inspected = ViewOf<(typeof inspections)[number]>

/** Where the task comes from; a random draw carries out the yearly plan. */
const sources = {
  complaint: 'complaint',
  tip: 'complaint',
  transferred: 'assigned',
  assigned: 'assigned',
  monitoring: 'monitoring',
  media: 'monitoring',
} as const satisfies Record<Payloads['inspection.prompted']['approval']['source'], string>
const results = {
  'no-problem': '未发现问题',
  'problem-found': '发现问题',
  gone: '未能检查',
  refused: '拒绝检查',
} as const

type Visited = ViewOf<(typeof inspections)[number], 'visit'>

const sceneOf = (view: Visited) => ({
  agency: view.agency.name,
  begin: view.entry.data.start,
  end: view.entry.data.end,
  place: view.entry.data.place,
  officers: officersOf(view),
  recorder: view.entry.by.at(-1)?.name,
  content: [view.entry.data.content, ...view.entry.data.problems.map((text, i) => `问题${i + 1}：${text}`)].join('\n'),
  notice: notice(view),
  inspected: partyOf(view),
  recusal: { asked: view.entry.data.recusalAsked },
  ...recordingsOf(view),
})

/** The answers of the checklists, item by item, as the record prints them. */
const checksOf = (view: Visited) =>
  judgedOn(view.law, view.entry.on, view.entry.data.checklists ?? []).flatMap(({ answered }) =>
    answered.map(({ question: { text, measure }, answer, outcome }) => {
      const measured = answer.answer === 'measured' ? `实测${answer.value} ${measure?.unit ?? ''}`.trim() : undefined
      const said = answer.answer === 'not-applicable' ? answer.reason : answer.note
      const proved = 'evidence' in answer && answer.evidence?.length ? `佐证：${answer.evidence.join('、')}` : undefined
      const remark = [measured, said, proved].filter((part) => part !== undefined).join('；')
      return { item: text, outcome, ...(remark === '' ? {} : { remark }) }
    }),
  )

const approval = (view: Inspected) => latest(view.state, 'approval')?.data
const day = (on: string | undefined) => (on === undefined ? undefined : { from: on, to: on })
const order = (view: Inspected) => latest(view.state, 'correction-order')
const notice = (view: Inspected) => refer('行政检查通知书', latest(view.state, 'notice'))

type Ordered = ViewOf<(typeof inspections)[number], 'correction-order'>

const orderOf = (view: Ordered) => ({
  ...letter(view, view.entry.data.number),
  facts: latest(view.state, 'visit')?.data.problems.join('；'),
  basis: articles(view, view.entry.data.basis),
  demand: view.entry.data.content,
  deadline: view.entry.data.dueOn,
  officers: officersOf(view),
  ...remediesOf(view),
})

/** The articles of what failed, where every problem is one of a published question. */
function violatedBy(view: Ordered): readonly string[] {
  const visit = latest(view.state, 'visit')
  if (!visit) return []
  const failed = judgedOn(view.law, visit.on, visit.data.checklists ?? []).flatMap((one) => one.failed)
  const listed = visit.data.problems.every((problem) => failed.some((question) => question.problem === problem))
  return listed ? [...new Set(failed.flatMap((question) => question.cites))] : []
}

/** 行政检查 */
export const inspectionFillings = [
  filling(inspections, ['approval'], inspectionApproval, {
    byHand: ['visits', 'limit', 'plan'],
    data: (view) => ({
      ...sheet(view),
      inspected: view.entry.data.object,
      items: view.entry.data.items,
      basis: articles(view, view.entry.data.basis),
      source:
        'source' in view.entry.data
          ? sources[view.entry.data.source]
          : 'campaign' in view.entry.data
            ? 'campaign'
            : 'plan',
      kind: 'source' in view.entry.data ? 'individual' : 'campaign' in view.entry.data ? 'campaign' : 'routine',
      method: 'joint' in view.entry.data && view.entry.data.joint ? 'joint' : 'on-site',
      officers: officersOf(view),
      period: day(view.entry.data.plannedOn),
      place: view.entry.data.object.address,
      ...groundsPrinted(view, view.entry.data),
    }),
  }),
  filling(inspections, ['notice'], inspectionNotice, {
    byHand: ['visit', 'limit', 'discipline', 'complaint'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      items: approval(view)?.items,
      basis: articles(view, approval(view)?.basis ?? []),
      period: day(approval(view)?.plannedOn),
      place: partyOf(view)?.address,
      officers: officersOf(view),
    }),
  }),
  // The published checklists answer item by item; where there is none somebody states what was looked at.
  filling(inspections, ['visit'], inspectionSceneRecord, {
    when: (view) => checksOf(view).length > 0,
    data: (view) => ({ ...sceneOf(view), checks: checksOf(view) }),
  }),
  filling(inspections, ['visit'], inspectionSceneRecord, {
    when: (view) => checksOf(view).length === 0,
    byHand: ['checks'],
    data: sceneOf,
  }),
  filling(inspections, ['result'], inspectionResultNotice, {
    byHand: ['number', 'result', 'published', 'objection'],
    data: (view) => ({
      ...letter(view),
      notice: notice(view),
      detail: view.entry.data.text,
      officers: officersOf(view),
    }),
  }),
  // The articles of the questions that failed are what was violated; what was found beyond the lists somebody states.
  filling(inspections, ['correction-order'], correctionOrder, {
    when: (view) => violatedBy(view).length > 0,
    data: (view) => ({ ...orderOf(view), violated: articles(view, violatedBy(view)) }),
  }),
  filling(inspections, ['correction-order'], correctionOrder, {
    when: (view) => violatedBy(view).length === 0,
    byHand: ['violated'],
    data: orderOf,
  }),
  filling(inspections, ['recheck'], correctionRecheck, {
    data: (view) => ({
      ...sheet(view),
      original: refer('责令改正通知书', order(view)),
      subject: partyOf(view),
      at: view.entry.data.start,
      officers: officersOf(view),
      items: [
        {
          demand: order(view)?.data.content,
          state: view.entry.data.content,
          done: view.entry.data.corrected ? '是' : '否',
        },
      ],
      conclusion: view.entry.data.corrected ? 'done' : 'not-done',
    }),
  }),
  filling('inspection.random', ['disclosure-approval'], doubleRandomResult, {
    when: (view) => view.entry.data.verdict === 'approved' && published(view) !== undefined,
    data: (view) => {
      const shown = published(view)
      return {
        ...sheet(view),
        task: shown?.draw?.title,
        rows: [
          {
            name: shown?.partyName,
            ...(shown?.uscc ? { uscc: shown.uscc } : {}),
            items: shown?.items.join('、'),
            on: shown?.inspectedOn,
            result: shown && results[shown.conclusion],
            ...(shown?.handling ? { handling: shown.handling } : {}),
          },
        ],
        checker: view.entry.by[0]?.name,
      }
    },
  }),
]

/** What the office approved for the public: names are masked there where they must be. */
const published = (view: ViewOf<'inspection.random'>) => {
  const content = latest(view.state, 'disclosure-draft')?.data.content
  return content?.kind === 'inspection' ? content : undefined
}
