import { documentsOf } from '@zhifa/documents'
import { type CaseRecord, type Entry, partiesNamed, type StepInfo } from '@zhifa/domain'
import type { Request } from 'express'
import { seesMedia, type User, visibleCase } from '../../access'
import { type CaseContext, newestCasesOf, newestOwnAct, nextNumber, partiesKnown } from '../../cases'
import { scannedCode } from '../../inspection-codes'
import { pdfPages } from '../../typesetting'
import { paperOptions } from '../paper-options'
import { foundByCheck, type Known } from '../prefill'
import { overview } from '../view'
import { filmsOf } from './films-of'

interface Asked {
  readonly record: CaseRecord
  readonly step: StepInfo
  readonly user: User
}

/** What the form of an act may be filled from: what this person sees, and no more. */
export function knownOf<DB>(context: CaseContext<DB>, { record, step, user }: Asked, query: Request['query']): Known {
  const { db, bureau, typesetter } = context
  let usual: Promise<Entry | undefined> | undefined
  const findUsual = async (): Promise<Entry | undefined> => {
    const at = await newestOwnAct(db, user.id, step.id)
    const other = at && (at.caseId === record.id ? record : await visibleCase(db, user, at.caseId))
    return other?.entries.find(({ seq }) => seq === at?.seq)
  }
  return {
    record,
    state: overview(record, bureau).state,
    step,
    bureau,
    user,
    number: (series, tail, width) => nextNumber(db, step.id, series, tail, width),
    scanned: () => scannedCode(bureau, record),
    usual: () => {
      usual ??= findUsual()
      return usual
    },
    named: async (keys) => {
      const records = []
      for (const id of await newestCasesOf(db, bureau.agency.id, keys)) records.push(await visibleCase(db, user, id))
      return records.flatMap((one) => (one ? partiesNamed(one) : []))
    },
    decided: (data) => partiesKnown(db, record, { data }),
    check: async (id) => {
      const check = await visibleCase(db, user, id)
      return check && foundByCheck(check, bureau.law)
    },
    recordings: async () => ((await seesMedia(db, record, user)) ? filmsOf(db, bureau, record) : []),
    sheets: async (seq) => {
      const paper = documentsOf(record, bureau).find((one) => one.seq === seq)
      if (!paper) return undefined
      try {
        return pdfPages(
          await typesetter.form(bureau, paper.form, paper.data, await paperOptions(bureau, record, paper.form)),
        )
      } catch {
        // Whatever stands in the way of the paper is told where it is opened; here the sheets are counted by hand.
        return undefined
      }
    },
    about: {
      ...(typeof query.row === 'string' ? { row: query.row } : {}),
      ...(typeof query.commitment === 'string' ? { commitment: query.commitment } : {}),
    },
  }
}
