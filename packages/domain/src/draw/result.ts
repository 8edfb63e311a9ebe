import { z } from 'zod'
import type { Finding } from '../finding/finding'
import { DrawChange, DrawPlan } from './plan'

export const PassedOver = z.strictObject({
  inspector: z.string(),
  because: z.enum(['category', 'area', 'recused', 'full']),
})

/** Entropy in hex, at least 128 bits, and where it came from: a public number of that day, or the machine's own. */
export const DrawEntropy = z.strictObject({
  hex: z
    .string()
    .regex(/^(?:[0-9a-f]{2}){16,}$/, { error: 'hexadecimal, lower case, at least 16 bytes' })
    .meta({ title: '随机源（十六进制）' }),
  source: z.enum(['given', 'machine']).meta({ title: '随机源种类' }),
  /** What the number is, so that anybody can look it up. */
  origin: z.string().trim().min(1).meta({ title: '随机源出处' }).optional(),
  /** The figures of the public number, of which `hex` is the hash. */
  numbers: z.array(z.int().nonnegative()).min(1).max(20).meta({ title: '公布的随机数' }).optional(),
})
export type DrawEntropy = z.infer<typeof DrawEntropy>
/** One drawn object and its team, in the order of drawing. */
export const DrawnObject = z.strictObject({
  order: z.int().min(1),
  object: z.string(),
  inspectors: z.array(z.string()),
  /** Inspectors that came up before and could not take part. */
  passedOver: z.array(PassedOver),
  /** Drawn in the place of this object. */
  replaces: z.string().optional(),
  withdrawn: z.string().optional(),
  recused: z.array(z.strictObject({ inspector: z.string(), by: z.string().optional(), reason: z.string() })).optional(),
})
export type DrawnObject = z.infer<typeof DrawnObject>
/** Everything that is needed to run the draw again; plain JSON to be published. */
export const DrawResult = z.strictObject({
  format: z.literal('zhifa-draw-result/1'),
  plan: DrawPlan,
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
  entropy: DrawEntropy,
  changes: z.array(DrawChange),
  /** How many objects were to be drawn. */
  wanted: z.int(),
  drawn: z.array(DrawnObject),
  /** Objects that were not in the draw because their yearly number of inspections is used up. */
  excluded: z.array(z.strictObject({ object: z.string(), because: z.literal('yearly-cap') })),
  /** True when every wanted object was found and every one that stands has its full team. */
  complete: z.boolean(),
})
export type DrawResult = z.infer<typeof DrawResult>

export type DrawCommitment = { ok: true; plan: DrawPlan; commitment: string } | { ok: false; findings: Finding[] }
