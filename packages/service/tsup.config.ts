import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

export default defineConfig([
  library,
  // What these two have in common stands in chunks that they share.
  {
    ...library,
    entry: { worker: 'src/worker/worker.ts', cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
  },
])
