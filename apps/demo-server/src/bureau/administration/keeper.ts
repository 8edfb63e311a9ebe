import {
  type Administration,
  type AdministrationAnswer,
  AdministrationEvent,
  administrationAfter,
  administrationOf,
  canonicalJson,
  type Finding,
  houseOf,
} from '@zhifa/domain'
import { hashLine } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { alone } from '../../storage'
import type { Bureau } from '../bureau'
import { appendLeaves, bodyOf, difference, LedgerDifferenceError, leavesOfRows, type Written } from '../ledger'

/** What a bureau works with, as the acts of administration in its database have made it. */
export interface AdministrationKeeper {
  /** As it was known when it was last looked at. */
  current(): Administration
  /** Looks whether another server, or this one, entered something since. */
  refresh(): Promise<void>
  /** Enters what the decision answers, with nobody between the look at the state and the writing. @returns why it was refused */
  change(written: Written, decide: (state: Administration) => AdministrationAnswer): Promise<readonly Finding[]>
}

interface Row {
  readonly seq: number
  readonly line: string | null
  readonly hash: Uint8Array | null
}

/** There is one copy that is read: the leaf, against the hash of its node. */
function eventOf({ seq, line, hash }: Row): AdministrationEvent {
  if (line === null || hash === null || !Buffer.from(hashLine(line)).equals(hash))
    throw new LedgerDifferenceError(difference(`管理事项 ${seq}`, '*', '与账本不一致', 'is not what the ledger proves'))
  return AdministrationEvent.parse(JSON.parse(bodyOf(line).body ?? 'null'))
}

const read = async <DB>(db: Kysely<DB>, agency: string, after: number): Promise<Row[]> => {
  const { rows } = await sql<Row>`select e.seq::int as seq, l.line, n.hash from zhifa.administration_event e
    left join zhifa.leaf l on l.agency = e.agency and l.kind = 'administration' and l.subject = e.seq::text
    left join zhifa.leaf_node n on n.agency = l.agency and n.level = 0 and n.index = l.index
    where e.agency = ${agency} and e.seq > ${after} order by e.seq`.execute(db)
  return rows
}

/** Reads the acts of administration so far, and follows them. @throws LedgerDifferenceError, LawBookError */
export async function keepAdministration<DB>(
  db: Kysely<DB>,
  brought: Pick<Bureau, 'law' | 'registry' | 'agency'>,
): Promise<AdministrationKeeper> {
  const agency = brought.agency.id
  let known = { state: administrationOf(houseOf(brought)), seq: 0 }
  const follow = async (from: Kysely<DB>): Promise<typeof known> => {
    const start = known
    const rows = await read(from, agency, start.seq)
    const state = rows.reduce((now, row) => administrationAfter(now, eventOf(row)), start.state)
    return rows.length === 0 ? start : { state, seq: rows.at(-1)?.seq ?? start.seq }
  }
  const refresh = async (): Promise<void> => {
    const found = await follow(db)
    if (found.seq > known.seq) known = found
  }
  await refresh()
  return {
    current: () => known.state,
    refresh,
    async change(written, decide) {
      const findings = await db.transaction().execute(async (trx) => {
        await alone(trx, `administration:${agency}`)
        const { state, seq } = await follow(trx)
        const done = decide(state)
        if (!done.ok) return done.findings
        const event = AdministrationEvent.parse(done.event)
        await sql`insert into zhifa.administration_event (agency, seq, act, kind, body, entered_by, entered_at) values
          (${agency}, ${seq + 1}, ${event.act}, ${event.kind}, ${canonicalJson(event)}, ${written.by}, now())`.execute(
          trx,
        )
        await appendLeaves(
          trx,
          agency,
          await leavesOfRows(trx, written, 'administration', sql`agency = ${agency} and seq = ${seq + 1}`),
        )
        return []
      })
      await refresh()
      return findings
    },
  }
}

/** A bureau whose people, facts and law are at every moment what the acts of administration have made them. */
export function liveBureau(brought: Bureau, keeper: AdministrationKeeper): Bureau {
  return {
    ...brought,
    get law() {
      return keeper.current().house.law
    },
    get registry() {
      return keeper.current().house.registry
    },
    get agency() {
      return keeper.current().house.agency
    },
    get numberTemplates() {
      return keeper.current().house.numberTemplates
    },
  }
}
