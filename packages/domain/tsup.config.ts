import { defineConfig } from 'tsup'
import { library, program } from '../../tsup.shared'

export default defineConfig([
  {
    ...library,
    entry: {
      index: 'src/index.ts',
      calendar: 'src/entries/calendar.ts',
      deadlines: 'src/entries/deadlines.ts',
      ledger: 'src/entries/ledger.ts',
      'cli-kit': 'src/entries/cli-kit.ts',
      testing: 'testing/index.ts',
    },
  },
  {
    ...program,
    entry: { cli: 'src/cli/main.ts' },
    // The command loads the sample bureau by the package's own name when situations are played, and only then.
    external: ['@zhifa/domain/testing'],
  },
])
