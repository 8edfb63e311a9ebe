import { z } from 'zod'
import type { Procedure } from '../case/table/types'
import { proceduresFrom } from '../cli-kit/case-files'
import { didYouMean } from '../input/did-you-mean'
import { procedures as builtIn } from '../procedures/procedures'
import { type Answer, UsageError } from './io'

/** `schema`: the JSON schema of what an act of a step says. The step's id, with the procedure before it where several have it. */
export async function stepSchema(
  args: readonly string[],
  options: { readonly procedures?: string | undefined },
): Promise<Answer> {
  const [step, ...rest] = args
  if (step === undefined || rest.length > 0) throw new UsageError()
  const own = await proceduresFrom(options)
  const all = stepsOf([...own, ...builtIn.values()])
  const found = all.filter(({ name }) => name === step || name.endsWith(`/${step}`))
  const [only, ...others] = found
  if (only === undefined) {
    const whole = step.includes('/')
    const { zh, en } = didYouMean(step, new Set(all.map(({ name }) => (whole ? name : name.replace(/^.*\//, '')))))
    throw new UsageError(`没有步骤“${step}”${zh} / there is no step ${step}${en || '; write STEP or PROCEDURE/STEP'}`)
  }
  if (others.length > 0)
    throw new UsageError(
      `步骤“${step}”在几个程序中都有，请写明 / several procedures have ${step}: ${found.map(({ name }) => name).join(' ')}`,
    )
  return { out: JSON.stringify(z.toJSONSchema(only.data, { io: 'input' }), null, 2), yes: true }
}

/** Every step of the built-in procedures by its whole name, for completion. */
export const stepNames = (): string[] => stepsOf([...builtIn.values()]).map(({ name }) => name)

const stepsOf = (procedures: readonly Procedure[]) =>
  procedures.flatMap(({ id, steps }) =>
    Object.values(steps).map((step) => ({ name: `${id}/${step.id}`, data: step.data })),
  )
