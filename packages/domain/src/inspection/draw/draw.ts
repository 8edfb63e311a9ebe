import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { Finding } from '../../finding/finding'
import { canonicalJson } from '../../record/canonical'
import { planFindings } from './check-plan'
import { DrawChange, DrawPlan, normalisePlan } from './plan'
import { DrawRun } from './run'

/** Entropy in hex, at least 128 bits, and where it came from: a public number of that day, or the machine's own. */
export const DrawEntropy = z.strictObject({
  hex: z
    .string()
    .regex(/^(?:[0-9a-f]{2}){16,}$/, { error: 'hexadecimal, lower case, at least 16 bytes' })
    .meta({ title: '随机源（十六进制）' }),
  source: z.enum(['given', 'machine']).meta({ title: '随机源种类' }),
  /** What the number is, so that anybody can look it up. */
  origin: z.string().trim().min(1).meta({ title: '随机源出处' }).optional(),
})
export type DrawEntropy = z.infer<typeof DrawEntropy>

const PassedOver = z.strictObject({ inspector: z.string(), because: z.enum(['category', 'area', 'recused', 'full']) })

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

/**
 * The first half of a draw (双随机): fixes the lists and gives the SHA-256 of their canonical JSON. Record and publish it
 * **before** the entropy is known; from then on nobody can choose the lists to suit the result.
 * @example commitDraw(plan) // { ok: true, commitment: '5f0c…', plan: … }
 */
export function commitDraw(plan: DrawPlan): DrawCommitment {
  const findings = planFindings(plan)
  if (findings.length > 0) return { ok: false, findings }
  const normal = normalisePlan(plan)
  return { ok: true, plan: normal, commitment: bytesToHex(sha256(utf8ToBytes(canonicalJson(normal)))) }
}

/**
 * The second half: the same plan, the same entropy and the same changes give the same result on every machine, also in
 * a browser.
 *
 * @param changes what came up after the draw, in the order in which it was recorded; each takes the next in order
 * @returns the result, or the findings that keep the plan from being drawn
 * @example const result = runDraw(plan, { hex: '00112233445566778899aabbccddeeff', source: 'given', origin: '…' })
 */
export function runDraw(
  plan: DrawPlan,
  entropy: DrawEntropy,
  changes: readonly DrawChange[] = [],
): { ok: true; result: DrawResult } | { ok: false; findings: Finding[] } {
  const committed = commitDraw(plan)
  if (!committed.ok) return committed
  // The number of objects is committed to but stays out of the seed: drawing more gives the same beginning.
  const { quota: _, ...lists } = committed.plan
  const digest = sha256(utf8ToBytes(canonicalJson(lists)))
  const seed = sha256(concatBytes(utf8ToBytes('zhifa-draw/1\0'), digest, hexToBytes(entropy.hex)))
  const run = new DrawRun(committed.plan, seed)
  for (const change of changes) {
    const findings = run.apply(change)
    if (findings.length > 0) return { ok: false, findings }
  }
  return {
    ok: true,
    result: {
      format: 'zhifa-draw-result/1',
      plan: committed.plan,
      commitment: committed.commitment,
      entropy,
      changes: [...changes],
      wanted: run.wanted,
      drawn: run.drawn,
      excluded: run.excluded,
      complete: run.complete,
    },
  }
}
