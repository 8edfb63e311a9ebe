import {
  type Finding,
  finding,
  type PartyKeys,
  type PartyMention,
  partiesNamed,
  partyNameKey,
  residentIdProblem,
  usccFormProblem,
} from '@zhifa/domain'
import { fieldsIn, formOf } from '../form'
import type { Known } from './known'
import type { Suggestion } from './suggestion'

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * By what a party that is being typed is looked up: its number, else its registered name. Namesakes are many among people, so the name
 * of a person alone finds nobody.
 */
function keysTyped(typed: Readonly<Record<string, unknown>>, asked: string): PartyKeys | undefined {
  if (asked !== '') return keysAsked(asked)
  const uscc = textOf(typed.uscc)
  const person = textOf(typed.residentId)
  const name = partyNameKey(textOf(typed.name))
  if (uscc !== '') return { numbers: [`uscc:${uscc}`], hints: [] }
  if (person !== '') return { numbers: [`resident-id:${person}`, `operator-person:${person}`], hints: [] }
  return typed.kind === 'natural-person' || name === '' ? undefined : { numbers: [], hints: [`title:${name}`] }
}

/** Of a text that says not what it is: a code is a unit's or a person's, and what is no code is the name of a unit. */
function keysAsked(asked: string): PartyKeys {
  const number = asked.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '')
  return residentIdProblem(number) === undefined || usccFormProblem(number) === undefined
    ? { numbers: [`uscc:${number}`, `resident-id:${number}`, `operator-person:${number}`], hints: [] }
    : { numbers: [], hints: [`title:${partyNameKey(asked)}`] }
}

/** Whether a party of those cases is the one that was typed: a case names others too. */
const isMeant = ({ keys }: PartyMention, typed: PartyKeys): boolean =>
  keys.numbers.some((one) => typed.numbers.includes(one)) || keys.hints.some((one) => typed.hints.includes(one))

/** Whether it is known for certain who it is: of a name without a credit code another shop may have the same, and another person run it. */
const isCertain = ({ keys }: PartyMention, typed: PartyKeys): boolean =>
  typed.numbers.length > 0 || keys.numbers.some((one) => one.startsWith('uscc:'))

/** Each party once: by its number, or else by where it stands. */
const each = (found: readonly PartyMention[]): PartyMention[] => [
  ...new Map(found.toReversed().map((one) => [one.keys.numbers[0] ?? one.id, one])).values(),
]

/** A party of a case that opens may stand in other cases of the agency: name or number is typed, one press fills in the rest. */
export function knownParties(known: Known): Suggestion[] {
  if (partiesNamed(known.record).length > 0) return []
  return fieldsIn(formOf(known.step.data)).flatMap((field) => {
    if (field.kind !== 'variants' || !field.party) return []
    return [
      {
        id: `known-${field.key}`,
        at: `data.${field.key}`,
        label: '填入本机关案件中的同一当事人',
        asks: '名称、统一社会信用代码或者公民身份号码',
        async write(data: Record<string, unknown>, asked = '') {
          const keys = keysTyped(Object(data[field.key]), asked)
          const found = keys ? each((await known.named(keys)).filter((one) => isMeant(one, keys))) : []
          const [only, ...more] = found
          if (!keys || !only || more.length > 0 || !isCertain(only, keys)) return [notOne(field.key, found.length)]
          data[field.key] = { ...only.party }
          return []
        },
      },
    ]
  })
}

const notOne = (field: string, found: number): Finding =>
  finding('party-register.not-one', {
    outcome: 'undetermined',
    zh:
      found === 0
        ? '您能查看的案件中没有这一名称或者代码的当事人'
        : `您能查看的案件中有${found}个当事人使用这一名称，不能确定是哪一个`,
    en:
      found === 0
        ? 'no party of this name or number in the cases that you see'
        : `${found} parties bear this name in the cases that you see`,
    cure:
      found === 0
        ? {
            zh: '请填写当事人的名称（自然人须填公民身份号码）后再按，或者逐项填写',
            en: 'give the name (of a person the number) and press again, or fill in each field',
          }
        : {
            zh: '请填写统一社会信用代码（没有代码的个体工商户填写经营者公民身份号码）后再按，或者逐项填写',
            en: 'give the credit code (of a business without one the number of its operator) and press again, or fill in each field',
          },
    path: ['data', field],
  })
