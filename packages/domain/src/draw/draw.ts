import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../canonical/canonical'
import type { Finding } from '../finding/finding'
import { planFindings } from './check-plan'
import { type DrawChange, type DrawPlan, normalisePlan } from './plan'
import type { DrawCommitment, DrawEntropy, DrawResult } from './result'
import { DrawRun } from './run'

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
