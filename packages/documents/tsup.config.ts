import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

export default defineConfig([
  library,
  { ...library, entry: { 'batch-worker': 'src/batch/worker.ts' }, format: ['esm'], dts: false, clean: false },
  {
    ...library,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    banner: { js: '#!/usr/bin/env node' },
  },
])
