import { describe, expect, it } from 'vitest'
import { sampleRegistry } from '../../testing'
import { drawInspectors } from './inspectors'

describe('inspectors of a draw from the registry', () => {
  const categories = { 'officer-a': ['public-place'], 'officer-b': ['water', 'public-place'], archivist: ['water'] }
  const ask = (on: string, area = '示例县') =>
    drawInspectors(sampleRegistry, { on, area, categories, recused: { 'officer-b': ['O1'] } })

  it('lists who is certified for inspection there on that day, and nobody else [D2.4] [D3.2]', () => {
    expect(ask('2026-06-30')).toEqual([
      { id: 'officer-a', name: '示例甲', categories: ['public-place'], areas: ['示例县'] },
      { id: 'officer-b', name: '示例乙', categories: ['water', 'public-place'], areas: ['示例县'], recused: ['O1'] },
    ])
    expect(ask('2026-06-30', '别处县')).toEqual([])
    expect(ask('1999-01-01')).toEqual([])
  })

  it('asks for no officer whom nobody named, whatever the id', () => {
    const officer = { ...sampleRegistry.officers.get('officer-a')!, id: 'constructor' }
    const odd = { ...sampleRegistry, officers: new Map([[officer.id, officer]]) }
    expect(drawInspectors(odd, { on: '2026-06-30', area: '示例县', categories })).toEqual([])
  })
})
