import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { readCase } from '../cases/read-case'

/**
 * A case as it is judged when somebody says that they took an original of it, appraise its file, or answer a paper about it: whoever does
 * that need not see the case. For judging only, never shown.
 */
export const judgedCase = <DB>(db: Kysely<DB>, id: string): Promise<CaseRecord | undefined> => readCase(db, id)
