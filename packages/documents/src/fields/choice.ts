import { z } from 'zod'

/** A box to tick, ticked or open. */
export const boxFor = (ticked: boolean): string => (ticked ? '☑' : '☐')

const names = z.registry<{ readonly names: Readonly<Record<string, string>> }>()

/**
 * What people read for the answers of a field that was made with `choice`: for a page on which somebody fills a form in. Undefined
 * for every other field.
 *
 * @example answerNames(form('seizure-decision').data.shape.measure) // { seal: '查封', seize: '扣押', … }
 */
export const answerNames = (field: z.core.$ZodType): Readonly<Record<string, string>> | undefined =>
  names.get(field)?.names

/** A field with a fixed set of answers, and how a document prints them. */
export interface Choice<Key extends string> {
  readonly field: z.ZodEnum<z.core.util.ToEnum<Key>>
  /** The Chinese name of an answer. */
  readonly text: (key: Key) => string
  /** All answers with the chosen one marked, as forms print them: `☑返还　☐销毁`. */
  readonly marked: (key: Key | undefined) => string
}

/** @example choice('处理方式', { return: '返还', destroy: '销毁' }).marked('return') // '☑返还　☐销毁' */
export function choice<Key extends string>(title: string, answers: Readonly<Record<Key, string>>): Choice<Key> {
  const keys = Object.keys(answers) as Key[]
  const field = z.enum<readonly Key[]>(keys).meta({ title })
  names.add(field, { names: answers })
  return {
    field,
    text: (key) => answers[key],
    marked: (chosen) => keys.map((key) => `${boxFor(key === chosen)}${answers[key]}`).join('　'),
  }
}
