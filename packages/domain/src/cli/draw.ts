import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { commitDraw, runDraw } from '../draw/draw'
import { DrawChange, DrawPlan } from '../draw/plan'
import { DrawEntropy, type DrawResult } from '../draw/result'
import { verifyDraw } from '../draw/verify'
import { allMet, type Finding } from '../finding/finding'
import { type Answer, checkInput, findingLine, readJson, UsageError } from './io'

/** The plan, and beside it what is not committed to: where the entropy comes from, and what came up afterwards. */
const DrawFile = DrawPlan.extend({
  entropy: z
    .union([z.strictObject({ source: z.literal('machine') }), DrawEntropy.extend({ source: z.literal('given') })])
    .optional(),
  changes: z.array(DrawChange).optional(),
})

interface Options {
  readonly commit?: boolean | undefined
  readonly entropy?: string | undefined
  readonly verify?: string | undefined
  readonly commitment?: string | undefined
  readonly json?: boolean | undefined
}

/** `draw`: commits to a plan, draws from it, or runs a published draw again. */
export function draw(args: readonly string[], options: Options): Answer {
  if (options.verify !== undefined) {
    if (args.length > 0 || options.commit) throw new UsageError()
    return verify(options.verify, options)
  }
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0 || options.commitment !== undefined) throw new UsageError()
  const { entropy, changes, ...plan } = checkInput(DrawFile, readJson(file), file)
  if (options.commit) return commit(plan)
  const run = runDraw(plan, entropyOf(entropy, options.entropy), changes)
  if (!run.ok) return refused(run.findings)
  const { result } = run
  const notes = result.complete
    ? []
    : ['未抽满：符合条件的对象或者人员不足 / not complete: too few objects or inspectors']
  return { out: options.json ? JSON.stringify(result, null, 2) : table(result), notes, yes: result.complete }
}

/** The machine's own randomness only where the plan says so; the result then says so too. */
function entropyOf(entropy: z.infer<typeof DrawFile>['entropy'], option: string | undefined): DrawEntropy {
  if (option !== undefined && entropy)
    throw new UsageError('随机源给了两次 / the plan file already names its entropy: leave out --entropy')
  if (option !== undefined)
    return { hex: checkInput(DrawEntropy.shape.hex, option.toLowerCase(), '--entropy'), source: 'given' }
  if (entropy?.source === 'machine') return { hex: randomBytes(32).toString('hex'), source: 'machine' }
  if (entropy) return entropy
  throw new UsageError(
    `缺少随机源：请先登记摘要（--commit），再用 --entropy 给出公开的随机数 / no entropy: commit first, then give a public number`,
  )
}

function commit(plan: DrawPlan): Answer {
  const committed = commitDraw(plan)
  if (!committed.ok) return refused(committed.findings)
  return { out: JSON.stringify({ id: plan.id, commitment: committed.commitment }), yes: true }
}

function verify(file: string, { commitment, entropy, json }: Options): Answer {
  const witness = { ...(commitment === undefined ? {} : { commitment }), ...(entropy === undefined ? {} : { entropy }) }
  const findings = verifyDraw(readJson(file), witness)
  const yes = allMet(findings)
  const notes =
    commitment === undefined && yes
      ? [
          '未给出事先登记的摘要，只能证明结果自洽 / without --commitment this proves only that the result agrees with itself',
        ]
      : []
  const lines = findings.map((item) => `[${item.outcome}] ${findingLine(item)}`).join('\n')
  return { out: json ? JSON.stringify({ valid: yes, findings }, null, 2) : lines, notes, yes }
}

function refused(findings: readonly Finding[]): Answer {
  return { out: '', notes: findings.map((item) => `${findingLine(item)} ${JSON.stringify(item.read)}`), yes: false }
}

function table(result: DrawResult): string {
  return [
    `${result.plan.title}（${result.plan.id}）`,
    `  commitment  ${result.commitment}`,
    `  entropy     ${result.entropy.hex} (${result.entropy.source}${result.entropy.origin ? `: ${result.entropy.origin}` : ''})`,
    ...result.drawn.map(
      (item) =>
        `  ${item.order}. ${item.object}  ${item.inspectors.join(' ')}${item.replaces ? `  替补${item.replaces}` : ''}${item.withdrawn ? `  已退出：${item.withdrawn}` : ''}`,
    ),
    ...result.excluded.map((item) => `  未参加抽取：${item.object}（已达年度频次上限）`),
  ].join('\n')
}
