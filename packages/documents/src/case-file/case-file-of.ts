import {
  type CaseRecord,
  latest,
  type OwnProcedures,
  type Payloads,
  PlainDate,
  partyName,
  procedureOf,
  replay,
} from '@zhifa/domain'
import { z } from 'zod'
import { penaltyLines } from '../fields/legal'
import { documentsOf, type RecordContext, type RecordDocument } from '../filling/documents-of'
import { partyOf } from '../filling/known'
import { causeText } from '../filling/view'
import { type OptionShape, optionsOf } from '../options/options-of'
import type { CaseFile } from './case-file'
import { FileOrder, isInternal, standardOrder } from './order'

export interface BindingOptions {
  /** 正卷 holds what party and court may see, 副卷 what only the office may; `whole` binds both in one. */
  readonly volume: 'main' | 'sub' | 'whole'
  /** The day of binding; printed, and the date of the PDF. */
  readonly on: PlainDate
  /** 全宗号 of the office. Without it the file is bound as one that is not archived yet: its cover bears no archive number. */
  readonly fonds?: string
  /** The head of the case's ledger, printed in the remark sheet. */
  readonly checkpoint?: string
  readonly order?: FileOrder
}

const bindingOptions: OptionShape<BindingOptions> = {
  volume: z.enum(['main', 'sub', 'whole']).meta({ title: '卷别' }),
  on: PlainDate.meta({ title: '装订日期' }),
  fonds: z.string().min(1).meta({ title: '全宗号' }).optional(),
  checkpoint: z.string().min(1).meta({ title: '账本检查点' }).optional(),
  order: FileOrder.meta({ title: '卷内文书顺序' }).optional(),
}
const check = optionsOf<BindingOptions>('caseFileOf', bindingOptions)

/** The bound case file that a record yields. Give it to `renderCaseFile`. @throws {OptionsError} */
export function caseFileOf(record: CaseRecord, context: RecordContext, options: BindingOptions): CaseFile {
  check(options)
  const order = options.order ?? standardOrder
  const documents = documentsOf(record, context).filter(
    (paper) => options.volume === 'whole' || isInternal(paper, order) === (options.volume === 'sub'),
  )
  return {
    cover: coverOf(record, context, options),
    documents: documents.map((paper) => paperOf(paper)),
    remark: {
      state:
        archiving(record, context)?.data.note ??
        '本卷文件材料齐全，由电子案件记录生成，无缺损、修改、补充、移出、销毁情况。',
      compiledOn: options.on,
      ...mediaOf(record),
      ...(options.checkpoint === undefined ? {} : { checkpoint: options.checkpoint }),
    },
  }
}

const paperOf = ({ form, data, on, of }: RecordDocument): CaseFile['documents'][number] => ({
  form,
  data,
  on,
  ...(of ? { of } : {}),
})

const archiving = (record: CaseRecord, own: OwnProcedures) => latest(replay(record, own), 'archiving')

function coverOf(record: CaseRecord, context: RecordContext, options: BindingOptions): CaseFile['cover'] {
  const state = replay(record, context)
  const decision = latest(state, 'decision')
  const decided = latest(state, ...deciding)
  const filing = latest(state, 'filing', 'acceptance')
  const closing = latest(state, 'closing')
  const archived = archiving(record, context)
  return {
    agency: context.agency.name,
    category: procedureOf(record, context.procedures).category,
    title: titleOf(record, context),
    volume: options.volume,
    ...(decided ? { documentNumber: decided.data.number } : {}),
    ...(filing ? { filedOn: filing.on } : {}),
    ...(closing ? { closedOn: closing.on } : {}),
    result: decision
      ? resultOf(decision.data)
      : (procedureOf(record, context.procedures).phases[state.phase] ?? state.phase),
    officers: (filing ?? record.entries[0])?.by.map((actor) => actor.name) ?? [],
    archivedOn: options.on,
    ...(archived ? { retention: archived.data.retention } : {}),
    ...(options.fonds === undefined ? {} : { fonds: options.fonds }),
    ...(archived && options.fonds !== undefined ? { archiveNumber: archived.data.fileNumber } : {}),
  }
}

/** The penalties of a decision, under the name of each party where there are several. */
function resultOf(decision: Decided): string {
  const others = 'others' in decision ? (decision.others ?? []) : []
  if (others.length === 0) return penaltyLines(decision.penalties).join('')
  return [decision, ...others]
    .map(({ party, penalties }) => `${partyName(party)}：${penaltyLines(penalties).join('')}`)
    .join('')
}
type Decided = Payloads['penalty.ordinary' | 'penalty.simple']['decision']

/** Steps that decide a case: their number stands on the cover. */
const deciding = ['decision', 'no-penalty', 'grant', 'refusal', 'imposition', 'emergency-imposition'] as const

/** 案卷题名: the party, and what the case is about. */
function titleOf(record: CaseRecord, context: RecordContext): string {
  const state = replay(record, context)
  const party = partyOf({ state })
  const name = party ? partyName(party) : ''
  const item = latest(state, 'application')?.data.item
  if (item !== undefined) return `${name}申请${item}案`
  if (procedureOf(record, context.procedures).category === 'inspection') return `${name}行政检查案`
  return causeText({ law: context.law, record }, name)
}

function mediaOf(record: CaseRecord): { media?: string } {
  const ids = record.entries.flatMap((entry) => entry.recordings ?? []).map((recording) => recording.id)
  return ids.length > 0 ? { media: `音像记录${ids.length}件：${ids.join('、')}`.slice(0, 500) } : {}
}
