import type { VerifierKey } from '@zhifa/domain/ledger'
import type { Checkpoint } from './checkpoint'
import { compareWithWitness, cosignNow, type WitnessState } from './witness'
import type { WitnessContext } from './witness-http'
import { pinWitnessKey, type WitnessTrust } from './witness-key'

/** The ledger's standing with its witness, while the server runs. */
export interface Witnessing {
  /** A signed head of now, cosigned when the witness answers in time. */
  checkpoint(): Promise<Checkpoint>
  /** Asks the witness soon, without anybody waiting. */
  nudge(): void
  /** Compares with the newest that the witness cosigned, as at the start. @throws LedgerBehindWitnessError */
  compare(): Promise<void>
  /** How it answered last. */
  state(): WitnessState
  stop(): Promise<void>
}

const hour = 3_600_000
/** After a failure nobody waits for the witness again for so long. */
const quiet = 30_000
const firstRetry = 5000
/** After a nudge. */
const soon = 100

/**
 * Keeps the ledger witnessed: at the start it is compared with what the witness saw, then every hour with changes, at each
 * nudge, and with every checkpoint that is asked for; a failure is tried again with growing pauses.
 * @throws LedgerBehindWitnessError, WitnessKeyChangedError
 */
export async function startWitnessing<DB>(
  context: WitnessContext<DB>,
  options: {
    readonly trust: WitnessTrust
    readonly log: (error: unknown) => void
    /** Called when the witness had lost what it held: so has the county. */
    readonly forgotten?: () => void
  },
): Promise<Witnessing> {
  let key: VerifierKey | undefined = await pinWitnessKey(context, options.trust)
  if (key) await compareWithWitness(context, key)
  const unconfigured = options.trust.key === undefined && !options.trust.firstUse
  let state: WitnessState = { state: unconfigured ? 'unconfigured' : 'nothing' }
  let timer: NodeJS.Timeout | undefined
  let retry = firstRetry
  let stopped = false
  // Asked while it was under way: what it found may be from before.
  let nudged = false
  let running: Promise<unknown> = Promise.resolve()
  let silentUntil = 0

  const run = async (remembered = false): Promise<Checkpoint> => {
    key ??= await pinWitnessKey(context, options.trust)
    const done = await cosignNow(context, key, remembered)
    state = unconfigured ? { state: 'unconfigured' } : done.witness
    if (state.state === 'cosigned' && state.forgot) options.forgotten?.()
    const silent = state.state === 'cosigned' && state.silent === true
    const failed = (key === undefined && !unconfigured) || state.state === 'unreachable' || state.state === 'refused'
    silentUntil = failed ? Date.now() + quiet : 0
    retry = failed || silent ? Math.min(hour, retry * 2) : firstRetry
    plan(nudged ? soon : failed || silent ? retry : hour)
    return done.checkpoint
  }
  const plan = (ms: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(background, ms).unref()
  }
  const background = (): void => {
    nudged = false
    running = run(true).catch((error) => {
      options.log(error)
      plan(hour)
    })
  }
  plan(firstRetry)
  return {
    async checkpoint() {
      if (Date.now() >= silentUntil) return run()
      return (await cosignNow(context, undefined)).checkpoint
    },
    async compare() {
      if (key) await compareWithWitness(context, key)
    },
    nudge() {
      nudged = true
      plan(soon)
    },
    state: () => state,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
