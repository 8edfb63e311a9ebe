import type { z } from 'zod'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { fieldName } from './field-name'
import { fieldReader } from './fields'
import { changeNames, normalised } from './text/normalise'

const texts = fieldReader((meta) => meta.lines !== undefined)

/**
 * Says of each text that was taken in another form than it was typed what was done to it: nothing is changed in silence.
 * @example textChanges(Filing, { summary: '第一行\r\n第二行' }).map((item) => item.message.zh) // ['案情摘要：换行符统一为换行']
 */
export function textChanges(schema: z.ZodType, input: unknown): Finding[] {
  return texts(schema, input).flatMap(({ value, path }) => {
    const { changes } = normalised(value)
    if (changes.length === 0) return []
    return [
      finding('text.normalised', {
        outcome: 'met',
        zh: `${fieldName(schema, path)}：${changes.map((change) => changeNames[change]).join('，')}`,
        en: `${path.join('.')}: normalised (${changes.join(', ')})`,
        read: { changes },
        path: ['data', ...path],
      }),
    ]
  })
}
