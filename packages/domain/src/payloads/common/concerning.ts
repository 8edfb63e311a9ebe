import { z } from 'zod'

/**
 * Which of several parties an act concerns (当事人序号), by its number in the papers. Absent: the first, which is the only one
 * in most cases.
 */
export const concerning = {
  partyNo: z.int().min(1).max(50).meta({ title: '当事人序号', kind: 'plain' }).optional(),
}

/** The number of the party that an act concerns, whatever its step. @example partyNoOf({ partyNo: 2 }) // 2 */
export function partyNoOf(data: unknown): number {
  const no: unknown = Reflect.get(Object(data), 'partyNo')
  return typeof no === 'number' ? no : firstParty
}

/** The number of the party that the papers name first. */
export const firstParty = 1

/** The numbers of the parties whose requests one hearing answers. */
const heardIn = (data: unknown): readonly unknown[] => {
  const nos: unknown = Reflect.get(Object(data), 'partyNos')
  return Array.isArray(nos) ? nos : [firstParty]
}

const fields = new WeakMap<z.ZodType, 'partyNo' | 'partyNos' | undefined>()

/** The field in which the payloads of a step say which party they concern; none where an act is about the whole case. */
function partyField(schema: z.ZodType): 'partyNo' | 'partyNos' | undefined {
  if (!fields.has(schema)) {
    const shape = schema instanceof z.ZodObject ? schema.shape : {}
    fields.set(schema, 'partyNo' in shape ? 'partyNo' : 'partyNos' in shape ? 'partyNos' : undefined)
  }
  return fields.get(schema)
}

/** The number of the party that an act of a step concerns; `undefined` where the step is about the whole case. */
export const partyOfAct = (schema: z.ZodType, data: unknown): number | undefined =>
  partyField(schema) === 'partyNo' ? partyNoOf(data) : undefined

/** Whether an act of a step is about a party: of its own, or of the whole case. */
export function isAbout(schema: z.ZodType, data: unknown, no: number): boolean {
  const field = partyField(schema)
  return field === undefined || (field === 'partyNo' ? partyNoOf(data) === no : heardIn(data).includes(no))
}
