import { expect, it } from 'vitest'
import { linksToEnglish, twins, withoutTwin } from './twins.mjs'

it('takes links of an English page to English pages; pictures, code and other places stay', () => {
  expect(linksToEnglish('[a](/map#b) ![p](/pictures/a.png) [e](/en/map) [x](https://x.example) [l](/llms.txt)')).toBe(
    '[a](/en/map#b) ![p](/pictures/a.png) [e](/en/map) [x](https://x.example) [l](/llms.txt)',
  )
  expect(linksToEnglish('```md\n[a](/map)\n```\n')).toBe('```md\n[a](/map)\n```\n')
})

it('shows what stands in one language in both halves, and says where it is not the reader’s', () => {
  const pages = new Map([
    ['errors.md', '# Errors\n\nAll that is thrown. [Map](/map)\n'],
    ['map.md', '# 地图\n\n哪件事在哪里。\n'],
    ['en/map.md', '# Map\n\n[Errors](/errors)\n'],
    ['points.md', '# 未核实\n\n等待核实的内容。\n'],
    ['licences.md', '# 许可证\n\n| package | version | licence |\n|---|---|---|\n| something-long | 1.0.0 | MIT |\n'],
    ['en/licences.md', '# Licences\n'],
  ])
  const made = twins(pages)
  // Licences stand in both languages: nothing is to be said of the names in them.
  expect([...made.keys()].sort()).toEqual(['en/errors.md', 'en/licences.md', 'en/map.md', 'en/points.md', 'errors.md'])
  expect(made.get('errors.md')).toContain('# Errors\n\n::: info 提示\n本页大部分是英文')
  expect(made.get('en/errors.md')).toBe('# Errors\n\nAll that is thrown. [Map](/en/map)\n')
  expect(made.get('en/map.md')).toBe('# Map\n\n[Errors](/en/errors)\n')
  expect(made.get('en/points.md')).toContain('This page is in Chinese for the most part.')
  expect(withoutTwin([...new Set([...pages.keys(), ...made.keys()])])).toEqual([])
})

it('names a page to which the switch would lead in vain, from either side', () => {
  expect(withoutTwin(['a.md', 'en/a.md', 'b.md', 'en/c.md'])).toEqual(['b.md', 'en/c.md'])
})
