import type { Procedure } from '../../case/table/types'
import type { BeforeSource } from './source'
import type { RegistryText } from './text'
import { catalogueCites, unique } from './words'

/** The flow chart of one kind of enforcement, drawn from the table that runs it (D2.5). */
export function flowChartItem(procedure: Procedure, source: BeforeSource): RegistryText {
  return {
    id: `flow-chart.${procedure.id}`,
    kind: 'flow-chart',
    title: `${procedure.title}流程图`,
    restsOn: unique([...catalogueCites('flow-chart', source), ...articlesOf(procedure)]),
    sections: [
      { kind: 'chart', procedure: procedure.id, focus: 'all' },
      { kind: 'note', text: '【审】为法制审核环节，【录】为音像记录环节。流程图由办案程序的定义直接绘制。' },
    ],
  }
}

/** Every article that a step or a check of the procedure rests on. */
export function articlesOf(procedure: Procedure): string[] {
  return unique(
    Object.values(procedure.steps).flatMap(({ cites, guards = [] }) => [
      ...cites,
      ...guards.flatMap((guard) => guard.cites),
    ]),
  )
}
