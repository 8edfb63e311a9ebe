import { z } from 'zod'
import { confirmersOf } from '../case/confirmation/confirmation-findings'
import { proposalDigest } from '../case/confirmation/proposal'
import { Confirmation, Entered } from '../case/record/confirmation'
import { Act, type CaseRecord } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import { caseFrom, proceduresFrom, registryFrom } from '../cli-kit/case-files'
import { type Finding, obstacles } from '../finding/finding'
import { confirmedByAll } from '../handling/confirmed-by-all'
import { type PerformContext, perform as performAct, preflight as preflightAct } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { didYouMean } from '../input/did-you-mean'
import { LocalDateTime } from '../input/field-kind'
import { type Answer, checkInput, findingWithCure, readJson, UsageError } from './io'
import { type LawOptions, lawFrom } from './law-files'

/** An act, and beside it who entered and who confirmed it. */
const ActFile = Act.extend({
  entered: Entered.optional().meta({ title: '录入' }),
  confirmations: z.array(Confirmation).max(100).optional().meta({ title: '确认' }),
})

interface Options extends LawOptions {
  readonly registry?: string | undefined
  readonly procedures?: string | undefined
  readonly today?: string | undefined
  readonly at?: string | undefined
  readonly system?: string | undefined
  readonly reference?: string | undefined
  readonly json?: boolean | undefined
}

/** `perform`: does the act, and writes the longer record; refused with every reason otherwise. */
export async function perform(args: readonly string[], options: Options): Promise<Answer> {
  const { record, act, context, file } = await read(args, options)
  const done = performAct(record, act, { ...context, ...confirmed(record, act, file, options, context.procedures) })
  if (!done.ok) return refused(done.findings, options)
  return { out: JSON.stringify(done.record, null, 2), yes: true }
}

/** `preflight`: what `perform` would say, whose confirmation the act needs, and the digest that each of them confirms. */
export async function preflight(args: readonly string[], options: Options): Promise<Answer> {
  const { record, act, context, file } = await read(args, options)
  const step = procedureOf(record, context.procedures).steps[act.step]
  const data = step?.data.safeParse(act.data)
  const { entered, confirmations } = file
  const findings = obstacles(preflightAct(record, act, { ...context, ...(entered ? { entered, confirmations } : {}) }))
  const proposal =
    step && data?.success
      ? { digest: proposalDigest(record, { ...act, data: data.data }), confirmers: confirmersOf(step, act, data.data) }
      : undefined
  const { yes } = refused(findings, options)
  if (options.json) return { out: JSON.stringify({ ...proposal, findings }, null, 2), yes }
  const lines = [
    ...findings.map(line),
    ...(proposal
      ? [`摘要 digest ${proposal.digest}`, `须由下列人员确认 to be confirmed by ${proposal.confirmers.join(' ')}`]
      : []),
  ]
  return { out: lines.join('\n'), yes }
}

async function read(args: readonly string[], options: Options) {
  const [recordFile, actFile, ...rest] = args
  if (recordFile === undefined || actFile === undefined || rest.length > 0) throw new UsageError()
  if (recordFile === '-' && actFile === '-')
    throw new UsageError('标准输入只能读一次 / standard input can be read once only')
  const procedures = await proceduresFrom(options)
  const record = caseFrom(recordFile, procedures)
  const { entered, confirmations, ...act } = checkInput(ActFile, readJson(actFile), actFile)
  knownStep(act.step, procedureOf(record, procedures))
  const context = {
    law: lawFrom(options),
    registry: registryFrom(options),
    procedures,
    ...(options.today === undefined ? {} : { today: options.today }),
  }
  return { record, act, context, file: { entered, confirmations: confirmations ?? [], name: actFile } }
}

/** @throws {UsageError} for a step that the procedure does not have, with the one that was probably meant. */
function knownStep(step: string, { id, title, steps }: Procedure): void {
  if (Object.hasOwn(steps, step)) return
  const { zh, en } = didYouMean(step, Object.keys(steps))
  throw new UsageError(`${title}没有步骤“${step}”${zh} / ${id} has no step ${step}${en}`)
}

/** The confirmations of the file; or with `--at` everybody's at once, which whoever calls answers for. */
function confirmed(
  record: CaseRecord,
  act: z.infer<typeof Act>,
  file: {
    readonly entered: z.infer<typeof Entered> | undefined
    readonly confirmations: z.infer<typeof Confirmation>[]
    readonly name: string
  },
  { at, system, reference }: Options,
  procedures: readonly Procedure[] | undefined,
): Pick<PerformContext, 'entered' | 'confirmations'> {
  if (at === undefined) {
    if (file.entered) return { entered: file.entered, confirmations: file.confirmations }
    throw new UsageError(
      `${file.name} 中没有录入人（entered）和确认（confirmations）；已在其他系统审批的，请用 --at、--system、--reference / ${file.name} has no entered and confirmations; approved elsewhere: give --at, --system, --reference`,
    )
  }
  if (file.entered)
    throw new UsageError(`${file.name} 已有 entered，不能再用 --at / ${file.name} has entered: leave out --at`)
  if (system === undefined || reference === undefined)
    throw new UsageError('--at 须与 --system、--reference 同用 / --at goes with --system and --reference')
  return confirmedByAll(record, act, checkInput(LocalDateTime, at, '--at'), {
    procedures,
    how: { way: 'external', system, reference },
  })
}

/** No, unless only facts are missing. */
function refused(findings: readonly Finding[], { json }: Options): Answer {
  const no = findings.some(({ outcome }) => outcome === 'not-met')
  return {
    out: json ? JSON.stringify({ findings }, null, 2) : '',
    notes: json ? [] : findings.map(line),
    yes: no ? false : findings.length > 0 ? 'unknown' : true,
  }
}

const line = (item: Finding): string => `[${item.outcome}] ${findingWithCure(item)}`
