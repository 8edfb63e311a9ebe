import { procedures as builtIn, didYouMean, isPlainDate } from '@zhifa/domain'
import { type Answer, proceduresFrom, UsageError } from '@zhifa/domain/cli-kit'
import { chartFocuses as focuses } from '../flow-chart/chart-options'
import { renderFlowChart } from '../flow-chart/svg'
import { renderFlowChartOfd, renderFlowChartPdf } from '../render/render-flow-chart'
import type { Files } from './files'
import { isOfd, type RenderValues, renderOptions } from './render-options'
import { type Output, save, targetOf } from './target'

export interface FlowChartValues extends RenderValues, Output {
  readonly procedures?: string | undefined
  readonly focus?: string | undefined
  readonly on?: string | undefined
}

/** `flow-chart`: the steps of a procedure as a picture or a page. */
export async function flowChart(id: string, values: FlowChartValues, files: Files): Promise<Answer> {
  const all = [...(await proceduresFrom(values)), ...builtIn.values()]
  const procedure = all.find((each) => each.id === id)
  if (!procedure) {
    const known = all.map((each) => each.id).join(', ')
    const { zh, en } = didYouMean(
      id,
      all.map((each) => each.id),
    )
    throw new UsageError(
      `没有 ${id} 这个程序${zh || '，'}可用：${known} / no procedure is called ${id}${en || ';'} there are ${known}`,
    )
  }
  const focus = focuses.find((each) => each === (values.focus ?? 'all'))
  if (!focus) throw new UsageError(`--focus 只能是 ${focuses.join('、')} / --focus is one of ${focuses.join(', ')}`)
  const { on = '2026-01-01' } = values
  if (!isPlainDate(on)) throw new UsageError('--on 应为日期 YYYY-MM-DD / --on is a date, YYYY-MM-DD')
  const { path, name } = targetOf(values, ['svg', 'pdf', 'ofd'])
  const { fonts, profile } = await renderOptions(values, name, files)
  const options = { on, focus, ...(fonts ? { fonts } : {}) }
  if (isOfd(name))
    return save(
      files,
      path,
      await renderFlowChartOfd(procedure, { ...options, ...(profile ? { profile } : {}) }),
      values,
    )
  const bytes = /\.pdf$/i.test(name)
    ? await renderFlowChartPdf(procedure, options)
    : Buffer.from(await renderFlowChart(procedure, focus))
  return save(files, path, bytes, values)
}
