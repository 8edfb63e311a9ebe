import type { CaseRecord } from '../src/case/record/entry'
import { sampleParty } from './sample-people'
import { approved, byOne, byTwo, filed, type NextAct, walk } from './walk'

const closing = { summary: '法院执行完毕。', result: '罚款已缴清。', headOpinion: '同意。' }
const byHeadOfSection = { approvedBy: 'section-head' }

/**
 * The execution of a fine that was not paid: taken over, demanded, applied for after the time for a suit (served on 2026-01-06:
 * six months), granted, and paid.
 */
export const executionActs: readonly NextAct[] = [
  byTwo(
    'takeover',
    '2026-03-02',
    {
      party: sampleParty,
      decisionNumber: '示卫公罚〔2026〕2号',
      decidedOn: '2026-01-05',
      servedOn: '2026-01-06',
      amount: 300_000,
      obligation: '缴纳罚款人民币3,000.00元。',
    },
    byHeadOfSection,
  ),
  approved(byOne('surcharge', '2026-03-02', { from: '2026-03-03', toldOn: '2026-03-02' })),
  approved(
    byTwo('demand', '2026-07-14', {
      number: '示卫催〔2026〕1号',
      servedOn: '2026-07-14',
      term: '自收到之日起十日内缴至指定银行。',
      amount: 600_000,
      rightsTold: true,
    }),
  ),
  byOne('views', '2026-07-17', { by: '演示一', content: '资金周转困难。', review: '未提出新的事实和证据。' }),
  approved(
    byOne('court-application', '2026-08-03', {
      court: '示例县人民法院',
      papers: ['application', 'decision', 'views-and-demand', 'target'],
      headSigned: true,
    }),
  ),
  byOne('ruling', '2026-08-10', { result: 'granted', number: '（2026）示行审1号', receivedOn: '2026-08-10' }),
  byOne('payment', '2026-08-20', { amount: 600_000, receipt: '演示票据0011' }),
  byOne('performed', '2026-08-21', closing),
  approved(byOne('closing', '2026-08-24', closing)),
  filed('2026-08-25'),
]

/** {@link executionActs}, done. */
export const sampleExecution = (): CaseRecord => walk('coercion.execution', '2026-0601', executionActs)
