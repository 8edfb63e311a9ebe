import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { usccProblem } from '../identifier/uscc'
import { line } from '../input/field-kind'
import { checked, said } from '../input/validate'
import { inForce } from '../law/dated'
import type { LawBook } from '../law/law-book'
import { EnforcementCategory } from '../law/review-catalogue'
import { MonitoringDevice } from './monitoring-device'
import { SourceSystem } from './source-system'

/**
 * What a person does in a case, or, of a supervisor, looks at without a part in any; the same person may have several roles, but not in
 * the same case (see guards). The administrator does nothing in any case ({@link hasRole}).
 */
export const Role = z.enum([
  'handler',
  'recorder',
  'department-head',
  'legal-reviewer',
  'hearing-host',
  'agency-head',
  'office',
  'archivist',
  'supervisor',
  'administrator',
])
export type Role = z.infer<typeof Role>

/** The Chinese words of each role. */
export const roleNames: Readonly<Record<Role, string>> = {
  handler: '承办人',
  recorder: '记录人',
  'department-head': '科室负责人',
  'legal-reviewer': '法制审核人员',
  'hearing-host': '听证主持人',
  'agency-head': '机关负责人',
  office: '局办公室',
  archivist: '档案管理人员',
  supervisor: '行政执法监督人员',
  administrator: '系统管理员',
}

const Span = z.strictObject({ from: PlainDate, until: PlainDate.optional() })

/** An enforcement certificate (行政执法证): nobody acts in a case without one for that category and area on that day. */
export const Certificate = z.strictObject({
  number: line('执法证号', 'plain', 64),
  categories: z.array(EnforcementCategory).min(1).meta({ title: '执法类别' }),
  area: line('执法区域', 'plain', 100),
  from: PlainDate,
  until: PlainDate,
  suspended: z.array(Span).meta({ title: '暂扣期间' }).default([]),
})
export type Certificate = z.infer<typeof Certificate>

/** 执法资格考试、法律职业资格以外的考核：没有合格成绩，不得授予执法资格。 */
export const Examination = z.strictObject({
  kind: z.enum(['enforcement', 'legal-review']).meta({ title: '考试类别', kind: 'plain' }),
  on: PlainDate.meta({ title: '考试日期' }),
  passed: z.boolean().meta({ title: '是否合格', kind: 'plain' }),
})

export const Training = z.strictObject({
  kind: z.enum(['enforcement', 'legal-review']).meta({ title: '培训类别', kind: 'plain' }),
  on: PlainDate.meta({ title: '培训日期' }),
  topic: line('培训内容', 'plain'),
  hours: z.number().positive().max(1000).meta({ title: '学时', kind: 'plain' }),
})

/** An officer: name, certificates, roles with their days, training. */
export const Officer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: line('姓名', 'personal-name', 60),
  department: line('单位（科室）', 'plain', 100),
  post: line('职务', 'plain', 60),
  roles: z.array(z.strictObject({ role: Role, ...Span.shape })).meta({ title: '岗位' }),
  certificates: z.array(Certificate).meta({ title: '执法证件' }),
  /** Day on which the national legal profession qualification was obtained. */
  legalQualification: PlainDate.optional(),
  /** Day of the first legal review of a penalty; before 2018 no qualification was asked for. */
  firstReview: PlainDate.optional(),
  /** Absent: not recorded, which eligibility reports as undetermined. */
  examinations: z.array(Examination).max(100).meta({ title: '资格考试' }).optional(),
  training: z.array(Training).max(1000).meta({ title: '培训' }).optional(),
  /** The entrusted organisation whose staff they are, by id; absent: staff of the agency itself. */
  body: z.string().min(1).optional(),
  /** Last day in service. */
  left: PlainDate.optional(),
})
export type Officer = z.infer<typeof Officer>

/** An agency (行政机关): its names, area and what it may do itself or by entrustment. */
export const Agency = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: line('机关名称', 'plain', 100),
  uscc: checked(line('统一社会信用代码', 'organisation-code'), usccProblem),
  /** 行政机关, 法律法规授权的组织, 受委托的组织 */
  kind: z.enum(['statutory', 'authorised', 'entrusted']),
  area: line('执法区域', 'plain', 100),
  areaCode: z.string().regex(/^\d{6}$/),
  categories: z.array(EnforcementCategory).min(1),
  address: line('办公地址', 'plain'),
  telephone: line('办公电话', 'plain', 40),
  /** The people's government that hears a reconsideration (行政复议法第二十四条). */
  government: line('本级人民政府', 'plain', 100),
  court: line('有管辖权的人民法院', 'plain', 100),
  /** 地区简称, for document numbers. */
  numberPrefix: line('发文机关代字', 'plain', 20),
  payee: line('罚款收缴银行及账户', 'plain', 200).optional(),
  /** 委托书: for which kinds of enforcement an entrusted organisation works for whom, and how long. */
  entrustments: z
    .array(
      z.strictObject({
        by: z.string().min(1),
        letter: line('委托书编号', 'plain', 100),
        categories: z.array(EnforcementCategory).min(1),
        ...Span.shape,
      }),
    )
    .max(50)
    .meta({ title: '委托书' })
    .optional(),
})
export type Agency = z.infer<typeof Agency>

/** What a bureau hands to `registry()`: its agencies and officers. */
export const RegistryData = z.strictObject({
  agencies: z
    .array(Agency)
    .min(1)
    .refine(eachOnce, said({ zh: '有重复的机关编号', en: 'an agency occurs twice' })),
  officers: z.array(Officer).refine(eachOnce, said({ zh: '有重复的人员编号', en: 'an officer occurs twice' })),
  /** 电子技术监控设备; absent: there are none. */
  devices: z
    .array(MonitoringDevice)
    .refine(eachOnce, said({ zh: '有重复的设备编号', en: 'a device occurs twice' }))
    .optional(),
  /** 非现场检查的信息系统; absent: there are none. */
  systems: z
    .array(SourceSystem)
    .refine(eachOnce, said({ zh: '有重复的系统编号', en: 'a system occurs twice' }))
    .optional(),
})
function eachOnce(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}

export type RegistryData = z.infer<typeof RegistryData>

/** Who exists, and which devices and systems: agencies and officers with the dates of their roles and certificates. Immutable. */
export class Registry {
  readonly agencies: ReadonlyMap<string, Agency>
  readonly officers: ReadonlyMap<string, Officer>
  readonly devices: ReadonlyMap<string, MonitoringDevice>
  readonly systems: ReadonlyMap<string, SourceSystem>

  constructor(data: RegistryData) {
    this.agencies = new Map(data.agencies.map((agency) => [agency.id, agency]))
    this.officers = new Map(data.officers.map((officer) => [officer.id, officer]))
    this.devices = new Map((data.devices ?? []).map((device) => [device.id, device]))
    this.systems = new Map((data.systems ?? []).map((system) => [system.id, system]))
  }
}

/** Reads a registry from JSON data. @throws {z.ZodError} for malformed data; use `validate(RegistryData, …)` for findings. */
export function registry(data: z.input<typeof RegistryData>): Registry {
  return new Registry(RegistryData.parse(data))
}

const within = (span: { from: PlainDate; until?: PlainDate | undefined }, on: PlainDate): boolean =>
  span.from <= on && (span.until === undefined || on <= span.until)

/** True when an organisation works for an agency in a kind of enforcement on a day, by a letter of entrustment in force. */
export function isEntrusted(body: Agency, by: string, category: EnforcementCategory, on: PlainDate): boolean {
  return (body.entrustments ?? []).some(
    (item) => item.by === by && item.categories.includes(category) && within(item, on),
  )
}

/** In service on a day: registered, and not gone before it. */
export const isInService = ({ left }: Officer, on: PlainDate): boolean => left === undefined || on <= left

/**
 * Whether an officer has a role on a day. Who keeps people and law as administrator acts in no case: on those days every other role
 * of theirs rests.
 */
export function hasRole(officer: Officer, role: Role, on: PlainDate): boolean {
  const holds = (wanted: Role): boolean => officer.roles.some((item) => item.role === wanted && within(item, on))
  return isInService(officer, on) && holds(role) && (role === 'administrator' || !holds('administrator'))
}

/** Everybody who holds a role on a day, by id. */
export const holdersOf = ({ officers }: Registry, role: Role, on: PlainDate): string[] =>
  [...officers.values()].filter((officer) => hasRole(officer, role, on)).map(({ id }) => id)

/** The certificate that allows a category of enforcement in an area on a day, if the officer holds one that is not suspended. */
export function validCertificate(
  officer: Officer,
  category: EnforcementCategory,
  area: string,
  on: PlainDate,
): Certificate | undefined {
  if (!isInService(officer, on)) return undefined
  return officer.certificates.find(
    (certificate) =>
      examined(officer, 'enforcement', on) !== false &&
      within(certificate, on) &&
      certificate.categories.includes(category) &&
      certificate.area === area &&
      !certificate.suspended.some((span) => within(span, on)),
  )
}

/**
 * Whether the newest examination of a kind up to a day was passed; `undefined` when none is recorded. Who failed holds no
 * qualification, whatever a certificate says (未经执法资格考试合格，不得从事执法活动).
 */
export function examined(officer: Officer, kind: 'enforcement' | 'legal-review', on: PlainDate): boolean | undefined {
  const taken = (officer.examinations ?? []).filter((item) => item.kind === kind && item.on <= on)
  return taken.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1)?.passed
}

/**
 * Whether a person may review: in the review group on that day, and with the legal profession qualification unless the
 * first review lies before the day since which the law demands it (行政处罚法第五十八条第二款: those who review for the first
 * time must hold it). The parameter `review.reviewer-qualified` of the law book says since when.
 *
 * @returns `undefined` for somebody without the qualification, when the law book does not say whether that day demands it
 * @example mayReview(officer, '2026-09-28', law) // true
 */
export function mayReview(officer: Officer, on: PlainDate, law: LawBook): boolean | undefined {
  if (!hasRole(officer, 'legal-reviewer', on)) return false
  if (officer.legalQualification !== undefined && officer.legalQualification <= on) return true
  const demanded = law.parameters.get('review.reviewer-qualified')?.versions ?? []
  const today = inForce(demanded, on)
  if (!today) return undefined
  if (today.value !== true) return true
  const since = demanded.flatMap(({ value, from }) => (value === true ? [from] : [])).sort()[0]!
  return officer.firstReview !== undefined && officer.firstReview < since
}
