import { defineConfig } from 'tsup'
import { library, program } from '../../tsup.shared'

export default defineConfig([
  { ...library, entry: { index: 'src/index.ts', testing: 'testing/index.ts' } },
  {
    ...program,
    entry: { cli: 'src/cli/main.ts' },
    clean: false,
    banner: { js: '#!/usr/bin/env node' },
  },
])
