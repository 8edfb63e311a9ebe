import { z } from 'zod'

/** A field with a fixed set of answers, and how a document prints them. */
export interface Choice<Key extends string> {
  readonly field: z.ZodEnum<{ [K in Key]: K }>
  /** The Chinese name of an answer. */
  readonly text: (key: Key) => string
  /** All answers with the chosen one marked, as forms print them: `■返还　□销毁`. */
  readonly marked: (key: Key | undefined) => string
}

/** @example choice('处理方式', { return: '返还', destroy: '销毁' }).marked('return') // '■返还　□销毁' */
export function choice<Key extends string>(title: string, names: Readonly<Record<Key, string>>): Choice<Key> {
  const keys = Object.keys(names) as Key[]
  return {
    field: z.enum(keys as [Key, ...Key[]]).meta({ title }) as unknown as Choice<Key>['field'],
    text: (key) => names[key],
    marked: (chosen) => keys.map((key) => `${key === chosen ? '■' : '□'}${names[key]}`).join('　'),
  }
}
