import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { idsText } from '../../scripts/lib/ids-text.mjs'
import { procedures } from '../procedures/procedures'
import { china } from './china'
import { liaoning } from './liaoning'
import { panjin } from './panjin'

const layers = [china, liaoning, panjin]
const periods = layers.flatMap((layer) => layer.periods.map(({ id }) => id))
const parameters = layers.flatMap((layer) => layer.parameters.map(({ id }) => id))

describe('ids of the law book in code', () => {
  it('src/law/ids.ts has the ids of the data: renew it with `node packages/domain/scripts/law-ids.mjs`', () => {
    const members = (text: string) => text.match(/'[a-z0-9.-]+'/g)
    const written = readFileSync(new URL('./ids.ts', import.meta.url), 'utf8')
    expect(members(written)).toEqual(members(idsText(periods, parameters)))
  })

  it('every id that a procedure table names is there', () => {
    const unknown = [...procedures.values()].flatMap(({ id, steps }) =>
      Object.values(steps).flatMap((step) => {
        const timed = [
          ...(step.starts ?? []).flatMap(({ period, after }) => [period, ...(after ? [after.period] : [])]),
          ...(Array.isArray(step.stops) ? step.stops : []),
          ...(step.suspends ?? []).map(({ period }) => period),
          ...(step.resumes ?? []),
          ...(step.extends ?? []).flatMap(({ period, by }) => [period, by]),
        ]
        const read = [step.officers, ...(step.suspends ?? []).map(({ onlyIf }) => onlyIf)]
        return [
          ...timed.filter((one) => !periods.includes(one)),
          ...read.filter((one) => one !== undefined && !parameters.includes(one)),
        ].map((one) => `${id} ${step.id}: ${one}`)
      }),
    )
    expect(unknown).toEqual([])
  })
})
