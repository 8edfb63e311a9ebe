import { defineConfig } from 'tsup'
import { library, program } from '../../tsup.shared'

export default defineConfig([library, program])
