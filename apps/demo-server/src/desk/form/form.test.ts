import { penaltyOrdinary } from '@zhifa/domain'
import { sampleActs, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { sentByHand } from '../../../test/sent-by-hand'
import { readAct } from '../act-form'
import { choiceName, editList, type Field, formOf } from '.'

const steps = Object.values(penaltyOrdinary.steps)

function everyField(field: Field): Field[] {
  if (field.kind === 'group') return [field, ...field.fields.flatMap(everyField)]
  if (field.kind === 'variants') return [field, ...field.variants.flatMap(({ fields }) => fields.flatMap(everyField))]
  if (field.kind === 'list') return [field, ...everyField(field.item)]
  return [field]
}

describe('the form of a step', () => {
  it.each(steps.map((step) => [step.id, step] as const))(
    '%s: every field and choice has a Chinese name [D3.1]',
    (_, step) => {
      const form = formOf(step.data)
      const fields = everyField(form).filter((field) => field !== form)
      for (const { key, title } of fields) expect(title, `${step.id}.${key}`).toMatch(/\p{Script=Han}/u)
      for (const field of fields) {
        const options =
          field.kind === 'choice' || field.kind === 'choices'
            ? field.options.map((option) => choiceName(field.key, option))
            : field.kind === 'variants'
              ? field.variants.flatMap(({ values }) => values.map((value) => choiceName(field.by, value)))
              : []
        for (const option of options) expect(option, `${step.id}.${field.key}`).toMatch(/\p{Script=Han}|^\d+年$/u)
      }
    },
  )

  it('reads every act of the sample case as it was filled in [R0.1]', () => {
    const record = sampleRecord()
    const acts = sampleActs('2026-11-20').map((make) => make(record))
    for (const act of acts) {
      const step = penaltyOrdinary.steps[act.step]!
      const form: Record<string, string | string[]> = {}
      for (const [name, value] of sentByHand(step, act as never)) {
        const there = form[name]
        form[name] = there === undefined ? value : [...(Array.isArray(there) ? there : [there]), value]
      }
      expect(readAct(step, form)).toEqual(JSON.parse(JSON.stringify(act)))
    }
  })

  it('keeps what is no number as it was typed, so that the check can name it', () => {
    const step = penaltyOrdinary.steps.payment!
    expect(readAct(step, { 'data.amount': '三千' }).data).toEqual({ amount: '三千' })
    expect(readAct(step, { 'data.amount': '3,000.5' }).data).toEqual({ amount: 300_050 })
    expect(readAct(step, { 'data.amount': '1.005' }).data).toEqual({ amount: '1.005' })
  })

  it('adds and removes rows, and follows no path into what is not there', () => {
    const act = { data: { items: [{ id: '甲' }, { id: '乙' }] } }
    editList(act, 'add:data.items')
    editList(act, 'remove:data.items.0')
    editList(act, 'add:__proto__.polluted')
    editList(act, 'remove:data.nothing.4')
    expect(act.data.items).toEqual([{ id: '乙' }, {}])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
