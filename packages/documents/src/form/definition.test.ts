import { PlainDate, prose } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BlockError } from '../blocks/block-error'
import { fields, label } from '../blocks/fields'
import { title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { table } from '../blocks/table'
import { renderHtml } from '../html/render-html'
import { renderForm } from '../render/render-form'
import { FormDefinitionError } from './definition'
import { defineForm } from './form'

const good = {
  id: 'office-note',
  title: '工作提示',
  audience: 'internal' as const,
  copies: ['存档'],
  data: z.strictObject({ on: PlainDate, text: prose('内容') }),
  date: (d: { on: string }) => d.on,
  blocks: (d: { text: string }) => [title('工作提示'), paragraph(d.text)],
  sample: { on: '2026-09-28', text: '示例内容。' },
  cites: [],
  grade: 'unverified' as const,
}

describe('a form that cannot work', () => {
  it.each([
    [{ id: '工作提示' }, 'id is kebab-case'],
    [{ title: ' ' }, 'title is empty'],
    [{ audience: 'everybody' }, 'audience is internal, party, both or public'],
    [{ copies: [] }, 'copies names no copy'],
    [{ copies: 3 }, 'copies names no copy'],
    [{ data: {} }, 'data is no zod schema'],
    [{ date: undefined }, 'date is no function'],
    [{ blocks: [] }, 'blocks is no function'],
    [{ cites: undefined }, 'cites is no list'],
    [{ cites: [''] }, 'not a citation: '],
  ])('%j is refused when it is defined: %s', (change, problem) => {
    const define = () => defineForm({ ...good, ...change } as never)
    expect(define).toThrow(FormDefinitionError)
    expect(define).toThrow(problem)
  })

  it('is told all its mistakes at once, in both languages', () => {
    expect(() => defineForm({ ...good, title: '', copies: [] })).toThrow(
      '文书 office-note 定义有误：title 为空；copies 没有列明联次 / the form office-note is defined wrongly: title is empty; copies names no copy',
    )
  })

  it.each([
    [() => table([], []), '表格没有列'],
    [() => table([{ title: '名称', width: 1 }], [['a'], ['b', 'c']]), '第2行有2格'],
    [() => fields([1, 2], [[label('名称', 3)]]), '第1行占3列'],
    [() => ({ block: 'poem' }) as never, '没有“poem”这种版块'],
  ])('a block that cannot be drawn names itself (%#)', async (block, words) => {
    const made = renderForm(defineForm({ ...good, blocks: () => [block()] }), good.sample)
    await expect(made).rejects.toThrow(BlockError)
    await expect(made).rejects.toThrow(words)
    expect(() => renderHtml(defineForm({ ...good, blocks: () => [block()] }), good.sample)).toThrow(words)
  })
})
