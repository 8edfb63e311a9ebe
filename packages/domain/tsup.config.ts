import { defineConfig } from 'tsup'
import { library } from '../../tsup.shared'

const doors = {
  index: 'src/index.ts',
  calendar: 'src/entries/calendar.ts',
  deadlines: 'src/entries/deadlines.ts',
  ledger: 'src/entries/ledger.ts',
  'cli-kit': 'src/entries/cli-kit.ts',
  testing: 'testing/index.ts',
}

export default defineConfig([
  { ...library, entry: doors, format: ['cjs'], dts: false },
  {
    ...library,
    // The command shares its chunks with the doors: of its own it would carry all of them a second time.
    entry: { ...doors, cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    // The command loads the sample bureau by the package's own name when situations are played, and only then.
    external: ['@zhifa/domain/testing'],
  },
  { ...library, entry: doors, dts: { only: true } },
])
