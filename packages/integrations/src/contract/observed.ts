import { canonicalJson, RecordKey } from '@zhifa/domain'
import { z } from 'zod'
import { secondsOf } from '../instant'
import { matchingSecret, sign } from '../signature'
import { Digest } from './receipt'

const state = {
  key: RecordKey,
  version: z.int().min(1),
  digest: Digest,
  state: z.enum(['published', 'withdrawn']),
}

/** What the platform shows of one item: the answer to `GET /api/publications/:key`. */
export const Observed = z.strictObject({
  ...state,
  /** The public can read it now: the content, or the notice of its withdrawal. */
  visible: z.boolean(),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  at: z.iso.datetime(),
  /** As in a receipt; the signed id is `observed`. */
  signature: z.string().min(1).max(2000),
})
export type Observed = z.infer<typeof Observed>
export type UnsignedObserved = Omit<Observed, 'signature'>

/** Signs an observed state. @throws SigningKeyError */
export function signObserved(observed: UnsignedObserved, secrets: readonly string[]): Observed {
  return { ...observed, signature: sign(secrets, observedContent(observed)) }
}

/** True when the platform signed exactly this state. */
export function isObservedGenuine({ signature, ...observed }: Observed, secrets: readonly string[]): boolean {
  return matchingSecret(secrets, observedContent(observed), signature) !== undefined
}

function observedContent(observed: UnsignedObserved) {
  return { id: 'observed', timestamp: secondsOf(observed.at), body: canonicalJson(observed) }
}

const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
/** What `GET /api/changes` may be asked, as the parameters of an address. */
export const ChangesQuery = z.strictObject({
  since: number.default(0).meta({ title: '起始序号' }),
  limit: number.pipe(z.int().min(1).max(1000)).default(500).meta({ title: '条数' }),
})

/** A page of `GET /api/changes?since=`: each item once, at its latest change. Ask again from `next` until `more` is false. */
export const ChangesPage = z.strictObject({
  changes: z.array(z.strictObject({ sequence: z.int().min(1), ...state, at: z.iso.datetime() })),
  next: z.int().min(0),
  more: z.boolean(),
})
export type ChangesPage = z.infer<typeof ChangesPage>
