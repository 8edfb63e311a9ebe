import { type Act, addDays, type LawBook, type PlainDate } from '@zhifa/domain'
import type { Chance } from './chance'

/** What a penalty case is about: a cause with the articles and the sum of its day. */
export interface Charge {
  readonly cause: string
  readonly title: string
  readonly field: string
  readonly violated: readonly string[]
  readonly basis: readonly string[]
  readonly tier: string
  /** 分 */
  readonly fine: number
  readonly warning: boolean
}

/** Causes that a county bureau meets often, each as often as it stands here. */
const common: readonly string[] = [
  ...['public-place.unlicensed', 'public-place.unlicensed', 'public-place.unlicensed', 'public-place.untested'],
  ...['public-place.no-health-certificate', 'public-place.no-health-certificate', 'public-place.uncleaned'],
  ...['public-place.aids-duties', 'medical-waste.storage', 'medical-waste.discarded', 'medical.false-certificate'],
  ...['water.project-unreviewed', 'water.substandard-by-rules', 'radiology.equipment', 'radiology.unqualified-staff'],
  ...['occupational.unreported', 'disinfection.management', 'disinfection.service', 'blood.packaging'],
]

/** The sum of the act stays below this in a bureau of this size, 分. */
const most = 8_000_000

/**
 * A cause of the law book as it stood on the day of the act, with a sum that its lowest tier allows.
 * @param cap the highest sum that the procedure may order on the spot, 分
 */
export function chargeOf(chance: Chance, law: LawBook, on: PlainDate, cap = most, only?: string): Charge {
  for (let i = 0; i < 20; i++) {
    const id = only ?? chance.of(`cause ${i}`, common)
    const version = law.cause(id, on)
    const tier = version?.tiers[0]
    const { title, field } = law.causes.get(id) ?? {}
    if (!version || !tier?.fine || !tier.kinds.includes('fine') || version.violated.length === 0) continue
    if (tier.kinds.some((kind) => kind !== 'warning' && kind !== 'fine') || title === undefined || field === undefined)
      continue
    const least = Math.max(tier.fine.min, 20_000)
    const highest = Math.min(tier.fine.max, cap)
    // The bureau's own benchmark divides this tier: its sums are of the sample with several violations.
    if (least > highest || law.benchmarksFor(id, tier.id, on).length > 0) continue
    const steps = Math.max(1, Math.min(20, Math.floor((highest - least) / 10_000)))
    const fine =
      Math.round((least + ((highest - least) * chance.number('sum', 0, steps)) / steps / 2) / 10_000) * 10_000
    return {
      ...{ cause: id, title, field, violated: version.violated, basis: version.cites, tier: tier.id },
      fine: Math.min(highest, Math.max(least, fine)),
      warning: tier.kinds.includes('warning'),
    }
  }
  throw new Error(`No cause of the list has a fine on ${on} / 该日没有可用的案由`)
}

/** The sample's own cause, with its own sum: told in its own words. */
export const sampleCharge = 'public-place.unlicensed'

const yuan = (fen: number): string => (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })

/** An act of a sample of a penalty as one about a charge. */
export function charged(act: Act, charge: Charge, party: string, how: 'ordinary' | 'on-the-spot'): Act {
  const data = how === 'ordinary' ? ordinaryData(act, charge, party) : onTheSpotData(act, charge, party)
  return data === undefined ? act : { ...act, data: { ...(act.data as object), ...data } }
}

const penaltiesOf = ({ warning, fine }: Charge) => [
  ...(warning ? [{ kind: 'warning' }] : []),
  { kind: 'fine', amount: fine },
]

function onTheSpotData({ step }: Act, charge: Charge, party: string): object | undefined {
  const { title, violated, basis, tier, fine } = charge
  if (step === 'payment') return { amount: fine }
  if (step !== 'decision') return undefined
  const facts = `当事人${party}存在${title}的行为，情节轻微，事实确凿。`
  return { facts, violated, penaltyBasis: basis, tier, penalties: penaltiesOf(charge) }
}

function ordinaryData({ step, on }: Act, charge: Charge, party: string): object | undefined {
  const { title, violated, basis, tier, fine } = charge
  const penalties = penaltiesOf(charge)
  const facts = `当事人${party}存在${title}的行为。`
  const discretion = '首次被查处，积极配合调查并主动改正，在法定幅度内确定罚款。'
  switch (step) {
    case 'intake':
      return { summary: `群众反映${party}涉嫌${title}。` }
    case 'filing':
      return { violated, summary: `经初步核查，当事人涉嫌${title}。` }
    case 'scene-inspection':
      return { content: `现场检查发现当事人涉嫌${title}，已拍照、录像并制作现场笔录，负责人在场。` }
    case 'interview':
      return {
        questions: [
          {
            ask: '我们是示例县卫生健康局执法人员，这是我们的执法证件，请您确认。您是否申请我们回避？',
            answer: '看清楚了，不申请回避。',
          },
          { ask: `检查发现你单位涉嫌${title}，是否属实？`, answer: '属实，是管理上的疏忽。' },
          { ask: '现在是否已经改正？', answer: '正在改正。' },
        ],
      }
    case 'investigation-end':
      return {
        facts: [{ text: facts, evidence: ['证据1', '证据2', '证据3', '证据4'] }],
        violation: { from: addDays(on, -20), to: addDays(on, -10) },
        ...{ violated, penaltyBasis: basis, tier, discretion, proposal: penalties },
        correction: '立即改正违法行为。',
      }
    case 'review-submission':
      return { draft: { outcome: 'penalty', penalties } }
    case 'prior-notice':
      return { facts, violated, penaltyBasis: basis, proposal: penalties, discretion, tier: undefined }
    case 'statement':
      return { content: '已经着手改正，希望从轻处理。' }
    case 'decision':
      return { facts, violated, penaltyBasis: basis, tier, discretion, penalties, correction: '立即改正违法行为。' }
    case 'disclosure-judgement':
      return { reason: '违法行为关系公众健康，公开有利于消费者知情和行业警示。' }
    case 'disclosure-draft':
      return { facts: `当事人存在${title}的行为。` }
    case 'payment':
      return { amount: fine }
    case 'compliance':
      return { content: '经复查，违法行为已改正。' }
    case 'closing':
      return {
        summary: `当事人${title}，给予${charge.warning ? '警告、' : ''}罚款人民币${yuan(fine)}元。`,
        performance: '罚款已于期限内缴清，违法行为已改正。',
      }
    default:
      return undefined
  }
}
