import { type Dated, overlay } from '../law/dated'
import type { LawBook } from '../law/law-book'
import type { Layer } from '../law/layer'
import { type Agency, Registry } from '../people/registry'
import { type BureauChange, isLawChange, type LawChange } from './change'
import type { SetTemplate } from './number-template'
import { given, officerAfter } from './officer-after'

/** What a bureau works with on the ground of all changes that were approved: its people, its own facts, its law. Immutable. */
export interface House {
  readonly registry: Registry
  readonly agency: Agency
  readonly law: LawBook
  /** How the numbers of papers are written, in the order in which it was set. */
  readonly numberTemplates: readonly SetTemplate[]
  /** The law that the program brought, below what was entered here. */
  readonly base: LawBook
  /** Layers that were entered whole. */
  readonly layers: readonly Layer[]
  /** What was entered rule by rule: holiday notices, benchmarks, checklists, causes. */
  readonly own: Layer
}

/** The id of the layer that holds what a bureau entered rule by rule. */
export const ownLayerId = 'bureau-own'
const empty: Layer = {
  id: ownLayerId,
  title: '本机关录入',
  level: 'bureau',
  statutes: [],
  periods: [],
  parameters: [],
  causes: [],
  reviewGrounds: [],
  holidayYears: [],
}

/** A bureau before any change. @example houseOf({ registry, agency, law }) */
export const houseOf = (brought: { registry: Registry; agency: Agency; law: LawBook }): House => ({
  ...brought,
  numberTemplates: [],
  base: brought.law,
  layers: [],
  own: empty,
})

/**
 * A bureau after changes, in their order. Nothing is judged here: that was done before they were approved.
 * @throws LawBookError when the layers cannot be put together
 */
export function houseAfter(house: House, changes: readonly BureauChange[]): House {
  const officers = new Map(house.registry.officers)
  const devices = new Map(house.registry.devices)
  const systems = new Map(house.registry.systems)
  let { agency, layers, own, numberTemplates } = house
  for (const change of changes) {
    if (isLawChange(change)) {
      if (change.kind === 'layer-entered') layers = [...layers.filter(({ id }) => id !== change.layer.id), change.layer]
      else own = ownAfter(own, change)
    } else if (change.kind === 'device-entered') {
      devices.set(change.device.id, change.device)
    } else if (change.kind === 'device-retired') {
      const device = devices.get(change.device)
      if (device) devices.set(device.id, { ...device, until: change.until })
    } else if (change.kind === 'system-entered') {
      systems.set(change.system.id, change.system)
    } else if (change.kind === 'system-retired') {
      const system = systems.get(change.system)
      if (system) systems.set(system.id, { ...system, until: change.until })
    } else if (change.kind === 'agency-changed') {
      const { kind: _, payee = agency.payee, ...facts } = change
      agency = { ...agency, ...given(facts), ...(payee === undefined ? {} : { payee }) }
    } else if (change.kind === 'number-template-set') {
      const { paper, template, from } = change
      numberTemplates = [...numberTemplates, { paper, template, from }]
    } else {
      officers.set(change.person, officerAfter(officers.get(change.person), change))
    }
  }
  const agencies = new Map(house.registry.agencies).set(agency.id, agency)
  const lawful = layers !== house.layers || own !== house.own
  return {
    ...house,
    agency,
    numberTemplates,
    layers,
    own,
    registry: new Registry({
      agencies: [...agencies.values()],
      officers: [...officers.values()],
      devices: [...devices.values()],
      systems: [...systems.values()],
    }),
    law: lawful ? house.base.with([...layers, ...(own === empty ? [] : [own])]) : house.law,
  }
}

function ownAfter(own: Layer, change: Exclude<LawChange, { kind: 'layer-entered' }>): Layer {
  switch (change.kind) {
    case 'holidays-entered':
      return {
        ...own,
        holidayYears: [...own.holidayYears.filter(({ year }) => year !== change.year.year), change.year],
      }
    case 'benchmark-entered':
      return { ...own, benchmarks: entered(own.benchmarks ?? [], change.benchmark) }
    case 'checklist-entered':
      return { ...own, checklists: entered(own.checklists ?? [], change.checklist) }
    case 'cause-entered':
      return { ...own, causes: entered(own.causes, change.cause) }
  }
}

/** A rule that comes again keeps its earlier versions: the new ones lie over them from their first day on. */
function entered<V extends Dated, R extends { id: string; new?: true | undefined; versions: V[] }>(
  rules: readonly R[],
  rule: R,
): R[] {
  const before = rules.find(({ id }) => id === rule.id)
  if (!before) return [...rules, rule]
  const after = {
    ...rule,
    ...(before.new ? { new: true as const } : {}),
    versions: overlay(before.versions, rule.versions),
  }
  return rules.map((item) => (item === before ? after : item))
}
