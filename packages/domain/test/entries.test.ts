import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../src/entries/calendar.ts', import.meta.url))

describe('@zhifa/domain/calendar', () => {
  it('is small enough for a page, needs no schema library and nothing of Node', async () => {
    const made = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
    })
    // Nine announced years, the counting and the dates: 10.7 kB when this was written; the limit leaves room for years to come.
    expect(made.outputFiles[0]?.contents.length).toBeLessThanOrEqual(25_000)
    expect(Object.keys(made.metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([])
  })
})
