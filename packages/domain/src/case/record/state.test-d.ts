// Read by the compiler alone (`npm run types`).
import type { KnownPayloads } from '../../payloads'
import { type CaseState, doneSince } from './state'

declare const state: CaseState<KnownPayloads>

doneSince(state, 'hearing', undefined)
// @ts-expect-error: a misspelt step
doneSince(state, 'hearng', undefined)
