import {
  type CaseState,
  type Entry,
  type Finding,
  fieldName,
  type KnownPayloads,
  type PayloadTable,
  type StepInfo,
  unfitting,
} from '@zhifa/domain'

/**
 * Thrown to a rule that reads what nobody can tell: a field that the record does not give in the form that its step demands, an
 * agency that is not registered, days off that are not announced. The rule is then undetermined and names it.
 */
export class UnreadableError extends Error {
  readonly code = 'rule.unreadable'
  /** @param facts names and places of what cannot be read, like those of a rule's own values */
  constructor(readonly facts: readonly string[]) {
    super(`无法读取 / not readable: ${facts.join('; ')}`)
    this.name = 'UnreadableError'
  }
}

/** What a reading that threw lacks, when that lies in the record and not in the reader; `unfit` says what of it does not fit. */
export function lackingIn(
  error: unknown,
  { unfit }: { readonly unfit: readonly string[] },
): readonly string[] | undefined {
  if (error instanceof UnreadableError) return error.facts
  return unfit.length > 0 ? unfit : undefined
}

/** What a reading of a case gives; `undefined` when it meets something that cannot be read. */
export function whereReadable<C extends { readonly unfit: readonly string[] }, T>(
  c: C,
  read: (c: C) => T,
): T | undefined {
  try {
    return read(c)
  } catch (error) {
    if (lackingIn(error, c)) return undefined
    throw error
  }
}

/**
 * What makes a value unreadable: it is absent, or of another kind. An empty text, a list that is too short or a wrong check
 * digit can be read, and may be the very fault that a rule looks for.
 */
const unreadable = new Set(['input.invalid-type', 'input.invalid-union', 'input.invalid-value', 'input.invalid-format'])

/** What of a case does not fit its steps: nothing in a record that came through `perform` or `readCaseRecord`. */
export interface Unfit {
  /** The entries whose payload holds what cannot be read, with that payload guarded: what fits reads as ever. */
  readonly guarded: ReadonlyMap<Entry, Entry>
  /** Names and places of all that does not fit. */
  readonly facts: readonly string[]
}

/** Looks for what does not fit. Reading it from a guarded entry throws {@link UnreadableError}. */
export function unfitIn(entries: readonly Entry[], steps: Readonly<Record<string, StepInfo>>): Unfit {
  const guarded = new Map<Entry, Entry>()
  const facts: string[] = []
  for (const entry of entries) {
    const step = steps[entry.step]!
    // A field that nobody knows is read by nobody.
    const findings = unfitting(step, entry).filter((item) => item.code !== 'input.unrecognized-keys')
    if (findings.length === 0) continue
    facts.push(...findings.map((item) => factAt(step, item.path ?? [])))
    const gaps = findings
      .filter((item) => unreadable.has(item.code))
      .map((item): Gap => ({ path: placeOf(item).map(String), fact: factAt(step, item.path ?? []) }))
    if (gaps.length > 0) guarded.set(entry, { ...entry, data: guardedValue(entry.data, gaps) })
  }
  return { guarded, facts }
}

/** Where a case stands, as rules may read it. */
export interface ReadableState<T extends PayloadTable = KnownPayloads> {
  readonly state: CaseState<T>
  /** Names and places of what does not fit its step. */
  readonly unfit: readonly string[]
}

/** The same state where reading what does not fit its step throws {@link UnreadableError}. */
export function readable<T extends PayloadTable>(
  state: CaseState<T>,
  steps: Readonly<Record<string, StepInfo>>,
): ReadableState<T> {
  const { guarded, facts } = unfitIn(state.entries, steps)
  return { state: guarded.size > 0 ? (guardedState(state as CaseState, guarded) as CaseState<T>) : state, unfit: facts }
}

/** The same state with guarded entries in the places of the others. */
function guardedState(state: CaseState, guarded: ReadonlyMap<Entry, Entry>): CaseState {
  const all = (entries: readonly Entry[]): readonly Entry[] => entries.map((entry) => guarded.get(entry) ?? entry)
  return {
    ...state,
    entries: all(state.entries),
    byStep: new Map([...state.byStep].map(([step, entries]) => [step, all(entries)])),
  }
}

/** Where nothing says which kind of thing it is, nothing in it can be read. */
const placeOf = ({ code, path = [] }: Finding) => (code === 'input.invalid-union' ? path.slice(0, -1) : path)

/** A field that cannot be read: where it is from the value at hand, and how rules call it. */
interface Gap {
  readonly path: readonly string[]
  readonly fact: string
}

function guardedValue(value: unknown, gaps: readonly Gap[]): unknown {
  const here = gaps.filter(({ path }) => path.length === 0)
  if (here.length > 0 || typeof value !== 'object' || value === null)
    return new Proxy({}, { get: () => refuse(gaps), has: () => refuse(gaps), ownKeys: () => refuse(gaps) })
  return new Proxy(value, {
    get(target, key) {
      const below = gaps.flatMap(({ path: [first, ...path], fact }) => (first === key ? [{ path, fact }] : []))
      if (below.some(({ path }) => path.length === 0)) return refuse(below)
      const found: unknown = Reflect.get(target, key)
      return below.length === 0 ? found : guardedValue(found, below)
    },
    // Whoever takes all fields at once would not notice that one is absent.
    ownKeys(target) {
      const absent = gaps.filter(({ path: [first] }) => !Object.hasOwn(target, first as string))
      return absent.length > 0 ? refuse(absent) : Reflect.ownKeys(target)
    },
  })
}

function refuse(gaps: readonly Gap[]): never {
  throw new UnreadableError(gaps.map(({ fact }) => fact))
}

/** As rules name their values: `当事人 · 名称 filing.party.name`. */
const factAt = (step: StepInfo, path: readonly (string | number)[]): string =>
  `${step.title}${path.length > 0 ? `的${fieldName(step.data, path)}` : ''} ${[step.id, ...path].join('.')}`
