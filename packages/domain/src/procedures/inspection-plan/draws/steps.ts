import { contentDigest } from '../../../canonical/digest'
import type { Attempt, Rows } from '../../../case/table/types'
import { commitDraw, runDraw } from '../../../draw/draw'
import { entropyOfNumbers } from '../../../draw/number'
import type { DrawChange } from '../../../draw/plan'
import type { DrawEntropy, DrawResult } from '../../../draw/result'
import type { drawPayloads } from '../../../payloads/inspection-draw'
import type { InspectionPlan } from '../../../payloads/inspection-plan'
import type { KeptDraw } from '../../../plan/kept-draw'
import * as commitment from './commitment'
import * as drawing from './drawing'
import { changeOf, drawsOf } from './kept'
import { preparedPlan } from './prepare'

const cites = ['国办发〔2018〕118号', '国办发〔2024〕54号']

/** Thrown when a draw that the guards let through does not come out: table and draw no longer agree. */
export class DrawNotRunError extends Error {
  readonly code = 'draw.not-run'
}

const notRun = () => new DrawNotRunError('抽取不能运行 / the draw does not come out')

function came({ plan }: KeptDraw, entropy: DrawEntropy, changes: readonly DrawChange[]) {
  const run = runDraw(plan, entropy, changes)
  if (!run.ok) throw notRun()
  const { wanted, drawn, excluded, complete }: DrawResult = run.result
  return { wanted, drawn, excluded, complete, digest: contentDigest(run.result) }
}

function kept({ state }: Pick<Attempt<unknown, InspectionPlan>, 'state'>, wanted: string): KeptDraw {
  const found = drawsOf(state).find((one) => one.commitment === wanted)
  if (!found) throw notRun()
  return found
}

/** 双随机抽取 under a yearly plan: committed to, made public, drawn by a number that comes out later, and changed only by the next in order. */
export const drawSteps: Rows<typeof drawPayloads, InspectionPlan> = {
  'draw-commitment': {
    title: '准备抽取',
    in: ['approved'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [commitment.fromPublishedRow, commitment.drawnOnce, commitment.numberUnguessable, commitment.planDrawable],
    complete: (attempt) => {
      const plan = preparedPlan(attempt)
      const committed = plan && commitDraw(plan)
      if (!committed?.ok) throw notRun()
      return { plan: committed.plan, commitment: committed.commitment }
    },
    cites,
    hint: '名录、比例取自已公布的计划，人员取自执法人员名录；写明以后由哪个公开随机数决定结果',
  },
  'draw-publication': {
    title: '公布抽取承诺',
    in: ['approved'],
    after: ['draw-commitment'],
    repeatable: true,
    role: 'office',
    guards: [drawing.publishedBeforeNumber],
    cites,
    hint: '在随机数公布以前向社会公布名录、比例和承诺',
  },
  draw: {
    title: '随机抽取',
    in: ['approved'],
    after: ['draw-publication'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'department-head',
    guards: [drawing.publicFirst, drawing.numbersAsNamed],
    complete: (attempt) => {
      const { commitment: named, numbers } = attempt.data
      const found = kept(attempt, named)
      const origin = found.plan.number?.origin
      const entropy: DrawEntropy = {
        hex: entropyOfNumbers(numbers),
        source: 'given',
        ...(origin === undefined ? {} : { origin }),
        numbers,
      }
      return { entropy, ...came(found, entropy, []) }
    },
    cites,
    hint: '随机数公布以后如实填写，结果由系统算出，任何人可以重算',
  },
  'draw-change': {
    title: '抽取结果变更',
    in: ['approved'],
    after: ['draw'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [drawing.changeStands, drawing.certificateLapsed],
    complete: (attempt) => {
      const found = kept(attempt, attempt.data.commitment)
      const before = found.drawn?.result
      if (!before) throw notRun()
      return came(found, before.entropy, [...before.changes, changeOf(attempt.act.on, attempt.data)])
    },
    cites,
    hint: '对象不再检查或者人员不能参加的，写明原因，由抽取顺序中的下一个接替',
  },
}
