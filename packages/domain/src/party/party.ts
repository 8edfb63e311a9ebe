import { z } from 'zod'
import { choice, choiceOf } from '../choice/choice'
import { residentIdProblem } from '../identifier/resident-id'
import { line } from '../input/field-kind'
import { checked } from '../input/validate'
import { codeChecked, codeFields } from './code-on-licence'

const ResidentId = checked(line('公民身份号码', 'resident-id'), residentIdProblem)

/** Identity papers other than the citizen identity card, as credit platforms list them. */
const OtherPaper = z
  .strictObject({
    type: choice('证件类型', {
      passport: '护照',
      'hk-macao-permit': '港澳居民来往内地通行证',
      'taiwan-permit': '台湾居民来往大陆通行证',
      'foreign-permanent-residence': '外国人永久居留身份证',
      other: '其他',
    }),
    number: line('证件号码', 'resident-id', 64),
  })
  .meta({ title: '其他身份证件' })

const contact = {
  address: line('住所（住址）', 'address'),
  telephone: line('联系电话', 'telephone', 40).optional(),
}

const Organisation = codeChecked(
  z.strictObject({
    kind: choiceOf('当事人类别', 'organisation', '法人或者其他组织'),
    name: line('名称', 'organisation-name'),
    ...codeFields,
    legalRepresentative: line('法定代表人（负责人）', 'personal-name', 100),
    ...contact,
  }),
)

const IndividualBusiness = codeChecked(
  z.strictObject({
    kind: choiceOf('当事人类别', 'individual-business', '个体工商户'),
    /** 字号; an individual business may have none. */
    name: line('字号名称', 'organisation-name').optional(),
    ...codeFields,
    uscc: codeFields.uscc.optional(),
    operator: line('经营者', 'personal-name', 100),
    residentId: ResidentId.optional(),
    ...contact,
  }),
)

const NaturalPerson = z.strictObject({
  kind: choiceOf('当事人类别', 'natural-person', '自然人'),
  name: line('姓名', 'personal-name', 100),
  residentId: ResidentId.optional(),
  otherPaper: OtherPaper.optional(),
  ...contact,
})

/** The person or body that the case is against. Identifiers are checked by their standards, never repaired; a
 * code that stands on the licence against the standard is taken when a person says so. */
export const Party = z
  .discriminatedUnion('kind', [Organisation, IndividualBusiness, NaturalPerson])
  .meta({ title: '当事人' })
export type Party = z.infer<typeof Party>

/** What a document calls the party. */
export function partyName(party: Party): string {
  return party.kind === 'individual-business' ? (party.name ?? party.operator) : party.name
}
