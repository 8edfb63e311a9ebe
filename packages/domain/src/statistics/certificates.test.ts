import { describe, expect, it } from 'vitest'
import { sampleRegistry, sampleRegistryData } from '../../testing'
import { registry } from '../people/registry'
import { certificateShare } from './certificates'

const on = '2026-06-30'
const area = '示例县'

describe('share of officers with a certificate (table 5)', () => {
  it('counts each officer with a valid certificate once, against the posts [R5.1] [P1.1]', () => {
    expect(certificateShare(sampleRegistry, { on, area, posts: 9 })).toEqual({
      on,
      certified: 7,
      posts: 9,
      percent: '77.8',
    })
    expect(certificateShare(sampleRegistry, { on, area, posts: 0 }).percent).toBeNull()
    expect(certificateShare(sampleRegistry, { on, area, posts: 7 }).percent).toBe('100.0')
  })

  it('leaves out who left, who is suspended, and who works elsewhere', () => {
    const [first, second, ...rest] = sampleRegistryData.officers
    const suspended = second!.certificates.map((item) => ({ ...item, suspended: [{ from: '2026-06-01' }] }))
    const officers = [{ ...first!, left: '2026-06-29' }, { ...second!, certificates: suspended }, ...rest]
    const changed = registry({ ...sampleRegistryData, officers })
    expect(certificateShare(changed, { on, area, posts: 9 }).certified).toBe(5)
    expect(certificateShare(changed, { on: '2026-05-31', area, posts: 9 }).certified).toBe(7)
    expect(certificateShare(sampleRegistry, { on, area: '别处县', posts: 9 }).certified).toBe(0)
  })
})
