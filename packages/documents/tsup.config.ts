import { defineConfig } from 'tsup'
import { library, program } from '../../tsup.shared'

export default defineConfig([
  library,
  // What these two have in common stands in chunks that they share.
  {
    ...program,
    entry: { 'batch-worker': 'src/batch/worker.ts', cli: 'src/cli/main.ts' },
  },
])
