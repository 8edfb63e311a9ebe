import { type Finding, type HeldBack, leakNames } from '@zhifa/domain'
import { acceptCommand } from '../drafts/accept-masked'

const sure = { certain: '确定', probable: '很可能', doubtful: '存疑' } as const

/**
 * What the gate held back, marked in the text that was sent, each place with what could stand there instead and a button that
 * writes it there.
 *
 * @param form id of the form that holds the text; absent: the text is typed elsewhere
 */
export function HeldBackTexts({
  findings,
  data,
  form,
}: {
  readonly findings: readonly Finding[]
  readonly data: unknown
  readonly form: string | undefined
}) {
  const held = findings.flatMap(({ read }) => (read.held ?? []) as readonly HeldBack[])
  const sent = (data ?? {}) as Readonly<Record<string, unknown>>
  const fields = [...new Set(held.map(({ field }) => field))].filter((field) => typeof sent[field] === 'string')
  if (fields.length === 0) return null
  return (
    <section class="panel">
      <h2>不得公开的内容</h2>
      <p class="soft">
        已在所填文字中标出，括号内为类别、把握程度和建议的写法。存疑而经核对不是个人信息的，在下方说明理由后保留。
      </p>
      {fields.map((field) => (
        <div key={field}>
          <p class="prose">
            {marked(
              String(sent[field]),
              held.filter((one) => one.field === field),
              form,
            )}
          </p>
          {form !== undefined && (
            <p class="actions">
              <Accept form={form} command={acceptCommand(field)} text="全部采用建议的写法" />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** Nothing is sent but the form as it is typed: the server masks it and shows it again, and nothing is proposed. */
const Accept = ({
  form,
  command,
  text,
}: {
  readonly form: string
  readonly command: string
  readonly text: string
}) => (
  <button type="submit" class="quiet" form={form} name="_do" value={command}>
    {text}
  </button>
)

/** The text in pieces; findings that overlap are marked as one, each of them named. */
function marked(text: string, held: readonly HeldBack[], form: string | undefined) {
  const pieces = []
  let at = 0
  for (const group of groups(held)) {
    const start = Math.min(...group.map((one) => one.start))
    const end = Math.max(...group.map((one) => one.end))
    const said = group.map((one) => `${leakNames[one.kind]}，${sure[one.certainty]}，建议写作“${one.proposal}”`)
    pieces.push(
      text.slice(at, start),
      <mark>{text.slice(start, end)}</mark>,
      <small>（{[...new Set(said)].join('；')}）</small>,
      form === undefined ? null : (
        <Accept form={form} command={acceptCommand(group[0]?.field ?? '', { start, end })} text="采用" />
      ),
    )
    at = end
  }
  return [...pieces, text.slice(at)]
}

function groups(held: readonly HeldBack[]): HeldBack[][] {
  const all: HeldBack[][] = []
  let end = 0
  for (const one of [...held].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < end) all.at(-1)?.push(one)
    else all.push([one])
    end = Math.max(end, one.end)
  }
  return all
}

/** The doubts that the drafter let stand: whoever approves reads each with its reason. */
export function KeptDoubts({
  doubts = [],
}: {
  readonly doubts?:
    | readonly { readonly kind: HeldBack['kind']; readonly text: string; readonly reason: string }[]
    | undefined
}) {
  if (doubts.length === 0) return null
  return (
    <>
      <h3>起草人保留的存疑文字</h3>
      <ul>
        {doubts.map(({ kind, text, reason }) => (
          <li key={`${kind} ${text}`}>
            <mark>{text}</mark>（疑似{leakNames[kind]}）：{reason}
          </li>
        ))}
      </ul>
    </>
  )
}
