import { expect, it } from 'vitest'
import { grownSample, laidPages, linesUnderSeal } from '../../testing/laid-form'
import { sampleAgency } from '../fields/sample-case'
import { LawDay, nationalLaw } from '../form/law-day'
import { forms } from './registry'

const sealed = forms.filter(({ sample, date, blocks }) =>
  blocks(sample, new LawDay(nationalLaw(), date(sample))).some(({ block }) => block === 'seal-and-date'),
)

it('a seal covers the name and the date that it belongs on and nothing else, over all forms, also with long texts [R2.1]', async () => {
  expect(sealed.length).toBeGreaterThan(55)
  for (const form of sealed) {
    const pages = await laidPages(form, form.sample)
    expect(pages.flatMap(linesUnderSeal), form.id).toEqual([])
    // What is longer ends elsewhere and leaves another room on the page; the agency takes two lines.
    const long = grownSample(form, (text, { lines }) => {
      if (lines === 'many') return `${text.replace(/。$/, '')}${'国'.repeat(27)}。`
      return text === sampleAgency ? `${text}${'国'.repeat(12)}` : text
    })
    expect((await laidPages(form, long)).flatMap(linesUnderSeal), `${form.id}, long`).toEqual([])
  }
})
