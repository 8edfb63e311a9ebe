import type { Bureau } from '../../bureau'
import type { Endpoint } from '../kit/endpoint'
import * as administration from './administration'
import * as appraisal from './appraisal'
import * as cases from './cases'
import * as docket from './docket'
import * as files from './files'
import * as inbox from './inbox'
import * as parties from './parties'
import * as proposals from './proposals'
import { publicEndpoints } from './public'
import * as registry from './registry'
import * as supervision from './supervision'
import * as tokens from './tokens'

const described = (all: Readonly<Record<string, unknown>>): Endpoint[] =>
  Object.values(all).filter((each): each is Endpoint => typeof each === 'object' && each !== null && 'answers' in each)

/** Every endpoint that answers with JSON: the document is made of these. */
export const endpointsOf = (bureau: Bureau): readonly Endpoint[] => [
  ...[
    cases,
    docket,
    proposals,
    registry,
    supervision,
    tokens,
    inbox,
    files,
    parties,
    appraisal,
    administration,
  ].flatMap(described),
  ...publicEndpoints(bureau),
]
