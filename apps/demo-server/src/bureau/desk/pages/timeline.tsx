import {
  type Actor,
  confirmationWayNames,
  Determination,
  type Entry,
  fieldOf,
  formatChineseDate,
  type Procedure,
} from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { Entering } from '../../cases'
import { type DescribeContext, Described } from '../form'
import { Grade } from './finding'

const personText = ({ name, certificate }: Actor): string => (certificate ? `${name}（${certificate}）` : name)

interface TimelineProps {
  readonly entries: readonly Entry[]
  readonly entering: readonly Entering[]
  readonly procedure: Procedure
  readonly context: DescribeContext
}

/** Everything that was done, in order, with people and data: the record itself. */
export function Timeline({ entries, entering, ...rest }: TimelineProps) {
  if (entries.length === 0) return <p class="soft">还没有办理任何事项。</p>
  const entered = new Map(entering.map((item) => [item.seq, item]))
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <TimelineEntry
          key={entry.seq}
          entry={entry}
          entered={entered.get(entry.seq)}
          open={entry.seq === entries.length}
          {...rest}
        />
      ))}
    </ol>
  )
}

function TimelineEntry({
  entry,
  entered,
  open,
  procedure,
  context,
}: Pick<TimelineProps, 'procedure' | 'context'> & {
  readonly entry: Entry
  readonly entered: Entering | undefined
  readonly open: boolean
}) {
  const step = procedure.steps[entry.step]
  return (
    <li id={`act-${entry.seq}`}>
      <header>
        <h3>
          {entry.seq}. {step?.title ?? entry.step}
        </h3>
        <time dateTime={entry.on}>{formatChineseDate(entry.on)}</time>
      </header>
      <small>
        {entry.by.map(personText).join('、')}
        {entry.approvedBy && ` · 批准：${entry.approvedBy.name}`}
      </small>
      <details open={open}>
        <summary>查看内容</summary>
        {step && <Described schema={step.data} value={entry.data} context={context} />}
        <Completed data={entry.data} />
        <Recordings entry={entry} />
        <Confirmations entry={entry} context={context} />
        {entered && (
          <small>
            {context.registry.officers.get(entered.by)?.name ?? entered.by}于{chinaTime(entered.at)}登记入卷
          </small>
        )}
      </details>
    </li>
  )
}

/** Whose word the entry keeps. */
function Confirmations({ entry, context }: { readonly entry: Entry; readonly context: DescribeContext }) {
  if (!entry.confirmations?.length) return null
  const name = (id: string): string => context.registry.officers.get(id)?.name ?? id
  return (
    <ul class="values">
      {entry.confirmations.map(({ person, at, how }) => (
        <li key={person}>
          {name(person)}于{at.replace('T', ' ')}确认（{confirmationWayNames[how.way]}
          {how.way === 'session' && how.key && '，个人密钥签名'}
          {how.way === 'external' && `，${how.system} ${how.reference}`}
          {how.way === 'paper' && `，${name(how.attestedBy)}核对，SHA-256 ${how.sha256.slice(0, 16)}…`}）
        </li>
      ))}
    </ul>
  )
}

/** What the rules themselves wrote into an act. */
function Completed({ data }: { readonly data: unknown }) {
  const { data: determination } = Determination.safeParse(fieldOf(data, 'determination'))
  if (determination) return <DeterminationView determination={determination} />
  const digest = fieldOf(data, 'digest')
  if (typeof digest === 'string' && fieldOf(data, 'content') !== undefined)
    return (
      <p class="soft">
        公开文本摘要 <code>{digest}</code>
      </p>
    )
  return null
}

const conclusions: Readonly<Record<Determination['outcome'], string>> = {
  required: '判定结论：依法应当进行法制审核',
  'not-required': '判定结论：不属于应当审核的情形',
  undetermined: '判定结论：尚不能判定，按应当审核办理',
}
const outcomes = { met: '属于', 'not-met': '不属于', undetermined: '不能判定' } as const

function DeterminationView({ determination }: { readonly determination: Determination }) {
  const { outcome, grounds, engine, lawDigest } = determination
  return (
    <div class="values">
      <b>{conclusions[outcome]}</b>
      <ul>
        {grounds.map((ground) => (
          <li key={ground.id}>
            {outcomes[ground.outcome]}:{ground.title} <Grade grade={ground.grade} />
          </li>
        ))}
      </ul>
      <small>
        规则 <code>{engine}</code>，法规数据 <code>{lawDigest.slice(0, 16)}</code>
      </small>
    </div>
  )
}

/** The recordings of an act, or why there is none. */
export function Recordings({ entry }: { readonly entry: Entry }) {
  if (entry.recordingWaiver)
    return (
      <p class="note">
        未作音像记录：{entry.recordingWaiver.reason}（批准：{entry.recordingWaiver.approvedBy.name}）
      </p>
    )
  if (!entry.recordings?.length) return null
  return (
    <ul class="values">
      {entry.recordings.map((item) => (
        <li key={item.id}>
          音像记录 {item.id}：{item.start.replace('T', ' ')} 至 {item.end.slice(11)}，{item.device}，保管人
          {item.custodian}，SHA-256 <code>{item.sha256.slice(0, 16)}…</code>
        </li>
      ))}
    </ul>
  )
}
