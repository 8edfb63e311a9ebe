import type { Operation } from '../operation/operation'
import * as cases from './cases'
import * as disclosure from './disclosure'
import * as law from './law'
import * as papers from './papers'
import * as review from './review'

/** Every endpoint, by its id. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [law, cases, review, papers, disclosure].flatMap((part) => Object.values(part)).map((each) => [each.id, each]),
)
