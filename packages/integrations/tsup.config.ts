import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

export default defineConfig([
  { ...library, entry: { index: 'src/index.ts', testing: 'testing/index.ts' } },
  {
    ...library,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    clean: false,
    banner: { js: '#!/usr/bin/env node' },
  },
])
