import { describe, expect, it } from 'vitest'
import { plainText, runsOfPdf } from '../../testing/pdf-text'
import { renderForm } from '../render/render-form'
import { form } from './registry'

describe('characters of laboratories and of forms', () => {
  const text =
    '游离余氯以ClO₂计，CO₂为0.10%，NH₃为0.20mg/m³，PM₂.₅为75μg/m³，10⁻³，面积625㎡，☑已消毒　☐未消毒　√合格　☒不合格'

  it.each(['scene-record', 'inquest-record', 'case-filing-report'])(
    '%s prints and finds them as they were typed [R2.1]',
    async (id) => {
      const sample = form(id).sample as Record<string, unknown>
      const field = ['content', 'opinions', 'opinion', 'summary', 'facts'].find(
        (key) => typeof sample[key] === 'string',
      )
      expect(field).toBeDefined()
      // In the order in which it is written: a label may stand on the base line of one of its lines.
      const runs = runsOfPdf(await renderForm(id, { ...sample, [field as string]: text })).flat()
      const printed = runs.map((run) => run.text).join('')
      expect(printed.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''))
    },
  )

  it('tick a chosen answer, and leave the others open', async () => {
    const printed = plainText(await renderForm('inspection-approval', form('inspection-approval').sample))
    expect(printed).toContain('☑年度计划')
    expect(printed).toContain('☐专项检查')
  })
})
