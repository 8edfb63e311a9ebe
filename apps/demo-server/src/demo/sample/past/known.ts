import {
  type Act,
  type CaseRecord,
  drawnCheck,
  groupOf,
  type History,
  keptPlan,
  knownCase,
  leadCheck,
  type Party,
  partiesNamed,
  partyName,
  pastCorrections,
  pastDecision,
  pastInspections,
  pastVisit,
  type Registry,
  sameLead,
  underPlan,
} from '@zhifa/domain'
import { sampleLists } from '@zhifa/domain/testing'
import { transferIn } from '../../../bureau/cases'

/** The cases of the bureau as far as they have come, by what the rules ask of other cases. */
export class KnownCases {
  readonly #records = new Map<string, CaseRecord>()
  readonly #ofParty = new Map<string, Set<string>>()
  readonly #files = new Set<string>()
  constructor(readonly registry: Registry) {}

  get = (id: string): CaseRecord | undefined => this.#records.get(id)

  keep(record: CaseRecord): void {
    this.#records.set(record.id, record)
    for (const { party } of partiesNamed(record)) {
      const own = this.#ofParty.get(partyName(party)) ?? new Set()
      this.#ofParty.set(partyName(party), own.add(record.id))
    }
  }

  keepFile = (sha256: string): unknown => this.#files.add(sha256)

  /** The other cases of an enterprise, by its name: no two enterprises have the same one. */
  of(name: string, except: string): CaseRecord[] {
    return [...(this.#ofParty.get(name) ?? [])].flatMap((id) => (id === except ? [] : (this.#records.get(id) ?? [])))
  }

  /** The same that the desk reads of its database before it asks the rules. */
  history(record: CaseRecord, act: Pick<Act, 'data'>): History {
    const tried = {
      ...record,
      entries: [...record.entries, { seq: record.entries.length + 1, step: '', on: '', by: [], data: act.data }],
    }
    const all = () => [...this.#records.values()]
    const nameOf = (agency: string) => this.registry.agencies.get(agency)?.name ?? agency
    return {
      inspectionsOf: (object, year) =>
        this.of(partyName(object), record.id)
          .flatMap(pastInspections)
          .filter(({ on }) => on.startsWith(year)),
      transferOf: (id) => {
        const found = this.get(id)
        return found ? transferIn(found) : 'none'
      },
      planOf: (id) => {
        const found = this.get(id)
        return (found && keptPlan(found, nameOf(found.agency))) ?? 'none'
      },
      plansOf: (year) =>
        all()
          .filter(({ procedure }) => procedure === 'plan.inspection')
          .flatMap((one) => keptPlan(one, nameOf(one.agency)) ?? [])
          .filter((plan) => plan.year === year),
      inspectionsUnder: (plan) =>
        all().flatMap((one) => {
          const under = one.procedure.startsWith('inspection.') ? underPlan(one) : undefined
          return under?.plan === plan ? [under.made] : []
        }),
      holdsFile: (sha256) => this.#files.has(sha256),
      caseOf: (id) => {
        const found = this.get(id)
        return found ? knownCase(found) : 'none'
      },
      visitsOf: (of) => this.of(partyName(of), record.id).flatMap((one) => pastVisit(one) ?? []),
      checksOfDraw: (draw, of) =>
        this.of(partyName(of), record.id).flatMap((one) => {
          const drawn = drawnCheck(one)
          return drawn?.draw === draw ? [drawn.check] : []
        }),
      checksOfLead: (lead, of) =>
        all().flatMap((one) => {
          const made = one.id === record.id || one.procedure !== 'inspection.prompted' ? undefined : leadCheck(one)
          const same = () => this.of(partyName(of), record.id).includes(one)
          return made && sameLead(made.lead, lead) ? [{ ...made.check, same: same() }] : []
        }),
      // The past of the sample has no docket; its bureau has the list of the samples.
      docketOf: () => 'none',
      listedItems: () => sampleLists.inspectionItems,
      partyKnown: (asked) => this.#decided(asked, record, tried),
    }
  }

  #decided(asked: Party, record: CaseRecord, tried: CaseRecord) {
    const mine = [...partiesNamed(record), ...partiesNamed(tried)].find(
      ({ party }) => partyName(party) === partyName(asked),
    )
    if (!mine) return undefined
    const mentions = this.of(partyName(asked), record.id).flatMap((one) => partiesNamed(one))
    const group = groupOf(mine.id, [mine, ...mentions], [])
    const decisions = (ids: readonly string[]) =>
      mentions
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ caseId, no }) => {
          const found = this.get(caseId)
          return (found && pastDecision(found, no)) ?? []
        })
        .sort((a, b) => a.on.localeCompare(b.on))
    return {
      decisions: decisions(group.same),
      splitOff: [],
      corrections: mentions
        .filter(({ id }) => group.same.includes(id))
        .flatMap(({ caseId, no }) => {
          const found = this.get(caseId)
          return found ? pastCorrections(found, no) : []
        }),
      undecided: decisions(group.undecided).map(({ caseId }) => caseId),
    }
  }
}
