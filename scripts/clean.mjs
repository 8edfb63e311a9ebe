// Empties the dist folder of the workspace that runs it: tsup's own cleaning races between the builds of one package.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
