import { type DrawStage, keptPlan, newestItems, stageOf } from '@zhifa/domain'
import { type Known, present } from './known'

const planOf = ({ record, bureau }: Known) => keptPlan(record, bureau.agency.name)

/** The commitment that the link names; without one the newest that stands where the act takes it up. */
const commitmentAt =
  (stage: DrawStage) =>
  async (known: Known): Promise<Record<string, unknown>> => {
    const found = planOf(known)?.draws?.findLast((draw) => stageOf(draw) === stage)
    return present({ commitment: known.about.commitment ?? found?.commitment })
  }

export const draw: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  'draw-commitment': async (known) => {
    const plan = planOf(known)
    const rows = plan ? newestItems(plan).filter(({ way }) => way === 'random') : []
    return present({ row: known.about.row ?? (rows.length === 1 ? rows[0]?.id : undefined) })
  },
  'draw-publication': commitmentAt('committed'),
  // As many figures as were committed to, each to be filled in: nobody presses for each of them.
  draw: async (known) => {
    const { commitment } = await commitmentAt('published')(known)
    const count = planOf(known)?.draws?.find((draw) => draw.commitment === commitment)?.plan.number?.count ?? 0
    return present({ commitment, ...(count > 0 ? { numbers: Array.from({ length: count }, () => '') } : {}) })
  },
  'draw-change': commitmentAt('drawn'),
}
