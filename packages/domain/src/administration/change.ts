import { z } from 'zod'
import { HolidayYear } from '../calendar/holiday-year'
import { choiceOf, valueNames } from '../choice/choice'
import { line } from '../input/field-kind'
import { said } from '../input/validate'
import { Benchmark } from '../law/benchmark'
import { Cause } from '../law/cause'
import { Checklist } from '../law/checklist'
import { Layer } from '../law/layer'
import { Agency } from '../people/registry'
import { type DeviceChange, deviceChanges } from './device'
import { NumberTemplateSet } from './number-template'
import { type PeopleChange, peopleChanges } from './people'
import { type SystemChange, systemChanges } from './system'

const { name, area, address, telephone, government, court, payee, numberPrefix } = Agency.shape

/** Facts of the agency that may become others; its code and its id name it for good. */
export const AgencyChanged = z
  .strictObject({
    kind: choiceOf('事项', 'agency-changed', '变更机关信息'),
    name: name.optional(),
    area: area.optional(),
    address: address.optional(),
    telephone: telephone.optional(),
    government: government.optional(),
    court: court.optional(),
    payee,
    numberPrefix: numberPrefix.optional(),
  })
  .refine((change) => Object.keys(change).length > 1, said({ zh: '没有填写任何变更', en: 'nothing changes' }, 'name'))

/** 放假通知: one year's arrangement. */
export const HolidaysEntered = z.strictObject({
  kind: choiceOf('事项', 'holidays-entered', '录入放假通知'),
  year: HolidayYear,
})

/** A whole layer of law; one of the same id takes its place. */
export const LayerEntered = z.strictObject({
  kind: choiceOf('事项', 'layer-entered', '录入法规数据层'),
  layer: Layer,
})

export const BenchmarkEntered = z.strictObject({
  kind: choiceOf('事项', 'benchmark-entered', '录入裁量基准'),
  benchmark: Benchmark,
})
export const ChecklistEntered = z.strictObject({
  kind: choiceOf('事项', 'checklist-entered', '录入检查表单'),
  checklist: Checklist,
})
export const CauseEntered = z.strictObject({
  kind: choiceOf('事项', 'cause-entered', '录入案由'),
  cause: Cause,
})

/** Every change of the law that holds in a bureau. */
export const lawChanges = [HolidaysEntered, LayerEntered, BenchmarkEntered, ChecklistEntered, CauseEntered] as const
export type LawChange = z.output<(typeof lawChanges)[number]>

/**
 * One change of what a bureau works with: its people with their roles, certificates, training and examinations, its own facts, its
 * devices and systems, its law. The same mechanism for all: proposed by an administrator, approved by another, kept with its history.
 */
export const BureauChange = z.union([
  z.discriminatedUnion('kind', [...peopleChanges]),
  z.discriminatedUnion('kind', [AgencyChanged, NumberTemplateSet, ...deviceChanges, ...systemChanges, ...lawChanges]),
])
export type BureauChange =
  | PeopleChange
  | DeviceChange
  | SystemChange
  | LawChange
  | NumberTemplateSet
  | z.output<typeof AgencyChanged>
export type ChangeKind = BureauChange['kind']

const all = [
  ...peopleChanges,
  AgencyChanged,
  NumberTemplateSet,
  ...deviceChanges,
  ...systemChanges,
  ...lawChanges,
] as const

/** The schema of each kind of change, for forms and spreadsheets. */
export const changeSchemas: ReadonlyMap<ChangeKind, (typeof all)[number]> = new Map(
  all.map((schema) => [schema.shape.kind.value, schema]),
)

/** The Chinese name of a kind of change. @example changeKindName('role-given') // '授予岗位' */
export const changeKindName = (kind: ChangeKind): string => {
  const schema = changeSchemas.get(kind)
  return (schema && valueNames(schema.shape.kind)?.[kind]) ?? kind
}

/** Whether a change is one of the law. */
export const isLawChange = (change: BureauChange): change is LawChange =>
  lawChanges.some((schema) => schema.shape.kind.value === change.kind)

/** The person that a change is about; nobody for changes of the agency and of the law. */
export const personOfChange = (change: BureauChange): string | undefined =>
  'person' in change ? change.person : undefined

/** Why a bureau's change is asked for: the paper that it rests on. */
export const ChangeReason = line('依据和理由', 'plain', 500)
