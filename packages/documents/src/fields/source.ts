import { CaseSource, caseSourceNames } from '@zhifa/domain'
import type { z } from 'zod'
import { boxFor } from './choice'

/** All sources with the chosen one marked, as the form prints them. */
export const caseSourceText = (chosen: z.infer<typeof CaseSource>): string =>
  CaseSource.options.map((key) => `${boxFor(key === chosen)}${caseSourceNames[key]}`).join('　')
