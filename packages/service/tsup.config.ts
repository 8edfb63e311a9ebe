import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

export default defineConfig([
  { ...library, entry: { index: 'src/index.ts', kit: 'src/entries/kit.ts' } },
  // What these two have in common stands in chunks that they share.
  {
    ...library,
    entry: { worker: 'src/worker/worker.ts', cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
  },
])
