import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

export default defineConfig([library, { ...library, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false }])
