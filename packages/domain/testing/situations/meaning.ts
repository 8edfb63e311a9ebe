import type { Procedure } from '../../src/case/table/types'
import type { Bilingual } from '../../src/finding/finding'
import { keysAt } from '../../src/input/field-name'
import { validate } from '../../src/input/validate'
import { procedures } from '../../src/procedures/procedures'
import { unknownId } from './known'
import { isFields } from './merged'

type Path = readonly (string | number)[]
interface Problem {
  readonly path: Path
  readonly message: Bilingual
}

/**
 * What a schema cannot see: steps of this procedure, fields of their payloads, and parts that do not go together. It reads
 * whatever is there, so that a file with wrong fields still hears of its wrong steps.
 */
export function meaningProblems(value: unknown): Problem[] {
  if (!isFields(value)) return []
  const procedure = typeof value.procedure === 'string' ? procedures.get(value.procedure) : undefined
  return [...(procedure ? stepProblems(value, procedure) : []), ...together(value)]
}

function stepProblems(value: Readonly<Record<string, unknown>>, procedure: Procedure): Problem[] {
  const start = isFields(value.start) ? value.start : {}
  const change = isFields(value.change) ? value.change : {}
  const tried = Array.isArray(value.try)
    ? value.try.map((act, i) => ({ act, path: ['try', i] }))
    : [{ act: value.try, path: ['try'] }]
  return [
    ...['before', 'upTo'].flatMap((key) => ofStep(start[key], ['start', key], procedure)),
    ...Object.entries(change).flatMap(([step, act]) => [
      ...ofStep(step, ['change', step], procedure),
      ...payloadProblems(step, act, ['change', step], procedure),
    ]),
    ...tried.flatMap(({ act, path }) =>
      isFields(act)
        ? [
            ...ofStep(act.step, [...path, 'step'], procedure),
            ...(typeof act.step === 'string' ? payloadProblems(act.step, act, path, procedure) : []),
          ]
        : [],
    ),
  ]
}

function ofStep(step: unknown, path: Path, { steps, title }: Procedure): Problem[] {
  if (typeof step !== 'string' || Object.hasOwn(steps, step)) return []
  return [{ path, message: unknownId(`步骤（${title}）`, 'step', step, Object.keys(steps)) }]
}

/** Fields that the payload of a step does not have; a part of a payload may lack others. */
function payloadProblems(step: string, act: unknown, path: Path, { steps }: Procedure): Problem[] {
  const schema = Object.hasOwn(steps, step) ? steps[step]?.data : undefined
  if (!schema || !isFields(act) || act.data === undefined) return []
  const read = validate(schema, act.data, 'situation')
  if (read.ok) return []
  return read.findings
    .filter(({ code }) => code === 'input.unrecognized-keys')
    .flatMap(({ path: inner = [] }) => {
      const name = String(inner.at(-1))
      const keys = keysAt(schema, inner.slice(0, -1))
      // A field of another kind of the same thing: it is taken away from the sample, or refused with the act.
      if (keys.includes(name)) return []
      const message = unknownId(`字段（${steps[step]?.title}）`, `field of ${step}`, name, keys)
      return [{ path: [...path, 'data', ...inner], message }]
    })
}

/** Parts that do not go together: each would be passed over in silence, and the file would prove less than it says. */
function together(value: Readonly<Record<string, unknown>>): Problem[] {
  const { expect, by, start, procedure, confirmations } = value
  const acts = [value.try ?? []].flat()
  const last: unknown = acts.at(-1)
  const problems: Problem[] = []
  const say = (wrong: boolean, path: Path, zh: string, en: string): void => {
    if (wrong) problems.push({ path, message: { zh, en } })
  }
  say(
    by !== undefined && (expect === 'accepted' || isFields(expect)),
    ['by'],
    '只有预期为 refused 或者 undetermined 时，才有检查结果阻止办理，请删去 by',
    'by names what stands in the way: only with refused or undetermined',
  )
  say(
    typeof expect === 'string' && acts.length === 0,
    ['expect'],
    '没有写明所试的办理行为（try）',
    'nothing is tried: accepted, refused and undetermined need try',
  )
  say(
    confirmations !== undefined && acts.length === 0,
    ['confirmations'],
    '没有所试的办理行为可以确认',
    'nothing is tried that could be confirmed',
  )
  say(
    confirmations !== undefined && isFields(last) && last.confirmations !== undefined,
    ['confirmations'],
    '最后一个办理行为的确认写了两次',
    'the confirmations of the last act are given twice',
  )
  if (!isFields(start)) return problems
  say(
    start.before !== undefined && start.upTo !== undefined,
    ['start', 'upTo'],
    'before 和 upTo 只能写一个',
    'give before or upTo, not both',
  )
  say(
    start.sample !== undefined && procedure !== undefined && start.sample !== procedure,
    ['start', 'sample'],
    `示例案件应为同一程序（${procedure}）`,
    `the sample must be of the procedure ${procedure}`,
  )
  for (const key of ['change', 'cause'])
    say(
      start.record !== undefined && value[key] !== undefined,
      [key],
      '从已有案卷开始的，已办理的行为不能改动',
      'a record cannot be changed: change and cause are for samples',
    )
  return problems
}
