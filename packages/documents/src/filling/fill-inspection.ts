import { type InspectionData, latest } from '@zhifa/domain'
import type { z } from 'zod'
import { filling } from './filling'
import { letter, partyOf, refer, remediesOf, sheet } from './known'
import { articles, type FillView, officersOf, recordingsOf } from './view'

type Random = z.output<typeof InspectionData.RandomApproval>
type Approval = Omit<Random, 'draw' | 'drawDigest'> & { readonly draw?: string; readonly source?: string }
type Notice = z.output<typeof InspectionData.Notice>
type Visit = z.output<typeof InspectionData.Visit>
type Result = z.output<typeof InspectionData.Result>
type Order = z.output<typeof InspectionData.Order>

/** Where the task comes from; a random draw carries out the yearly plan. */
const sources: Readonly<Record<string, string>> = {
  complaint: 'complaint',
  tip: 'complaint',
  transferred: 'assigned',
  assigned: 'assigned',
  monitoring: 'monitoring',
  media: 'monitoring',
}
const results = {
  'no-problem': '未发现问题',
  'problem-found': '发现问题',
  gone: '未能检查',
  refused: '拒绝检查',
} as const

const approval = (view: FillView) => latest(view.state, 'approval')?.data
const day = (on: string | undefined) => on && { from: on, to: on }
const order = (view: FillView) => latest(view.state, 'correction-order')
const notice = (view: FillView) => refer('行政检查通知书', latest(view.state, 'notice'))

/** 行政检查 */
export const inspectionFillings = [
  filling<Approval>({
    form: 'inspection-approval',
    steps: ['approval'],
    of: 'inspection.',
    byHand: ['kind', 'method', 'visits', 'limit', 'plan'],
    data: (view) => ({
      ...sheet(view),
      inspected: view.entry.data.object,
      items: view.entry.data.items,
      basis: articles(view, view.entry.data.basis),
      source: sources[view.entry.data.source ?? ''] ?? 'plan',
      officers: officersOf(view),
      period: day(view.entry.data.plannedOn),
      place: view.entry.data.object.address,
    }),
  }),
  filling<Notice>({
    form: 'inspection-notice',
    steps: ['notice'],
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
  filling<Visit>({
    form: 'inspection-scene-record',
    steps: ['visit'],
    byHand: ['checks'],
    data: (view) => ({
      agency: view.agency.name,
      begin: view.entry.data.start,
      end: view.entry.data.end,
      place: view.entry.data.place,
      officers: officersOf(view),
      recorder: view.entry.by.at(-1)?.name,
      content: [view.entry.data.content, ...view.entry.data.problems.map((text, i) => `问题${i + 1}：${text}`)].join(
        '\n',
      ),
      notice: notice(view),
      inspected: partyOf(view),
      recusal: { asked: view.entry.data.recusalAsked },
      ...recordingsOf(view),
    }),
  }),
  filling<Result>({
    form: 'inspection-result-notice',
    steps: ['result'],
    of: 'inspection.',
    byHand: ['number', 'result', 'published', 'objection'],
    data: (view) => ({
      ...letter(view),
      notice: notice(view),
      detail: view.entry.data.text,
      officers: officersOf(view),
    }),
  }),
  filling<Order>({
    form: 'correction-order',
    steps: ['correction-order'],
    of: 'inspection.',
    byHand: ['violated'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      facts: latest(view.state, 'visit')?.data.problems.join('；'),
      basis: articles(view, view.entry.data.basis),
      demand: view.entry.data.content,
      deadline: view.entry.data.dueOn,
      officers: officersOf(view),
      ...remediesOf(view),
    }),
  }),
  filling<z.output<typeof InspectionData.Recheck>>({
    form: 'correction-recheck',
    steps: ['recheck'],
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
  filling<{ verdict: string }>({
    form: 'double-random-result',
    steps: ['disclosure-approval'],
    of: 'inspection.random',
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
interface Published {
  readonly partyName: string
  readonly uscc?: string
  readonly items: readonly string[]
  readonly inspectedOn: string
  readonly conclusion: keyof typeof results
  readonly handling?: string
  readonly draw?: { readonly title: string }
}
const published = (view: FillView) => latest(view.state, 'disclosure-draft')?.data.content
