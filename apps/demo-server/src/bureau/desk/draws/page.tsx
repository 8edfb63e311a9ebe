import { formatChineseDate, type KeptDraw, type PlanItem, stageOf } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { stages } from '../../portal/draws/stage'

interface Shown {
  readonly id: string
  readonly title: string
  /** The rows that are drawn. */
  readonly rows: readonly PlanItem[]
  readonly draws: readonly KeptDraw[]
  /** Acts of draws that this phase allows to somebody. */
  readonly open: ReadonlySet<string>
}

/** 双随机抽取 of a plan: each row that is drawn, with what was promised and what came out, and what comes next. */
export function drawsPage(bureau: Bureau, user: User, { id, title, rows, draws, open }: Shown): string {
  return deskPage({
    title: '随机抽取',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${id}`}>{id}</a> / 随机抽取
        </p>
        <h1>{title}</h1>
        <p class="soft">
          先准备抽取，再公布承诺，随机数公布以后抽取。名录、比例取自公布的计划，人员取自执法人员名录，都不由人填写；每项只抽取一次。
        </p>
        {rows.length === 0 && <p class="note">计划没有随机抽查的计划项。</p>}
        {rows.map((row) => (
          <section class="panel" key={row.id}>
            <h2>
              {row.id} {row.item}
            </h2>
            <p>
              名录{row.objects.length}个对象，抽取{shareOf(row)}，时段{formatChineseDate(row.from)}至
              {formatChineseDate(row.until)}
            </p>
            {draws
              .filter((draw) => draw.row.id === row.id)
              .map((draw) => (
                <Draw key={draw.commitment} at={`/desk/cases/${id}/acts`} draw={draw} open={open} />
              ))}
            {open.has('draw-commitment') && !draws.some((draw) => draw.row.id === row.id && draw.drawn) && (
              <p class="actions">
                <a class="button" href={`/desk/cases/${id}/acts/draw-commitment?row=${encodeURIComponent(row.id)}`}>
                  准备抽取
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    ),
  })
}

const shareOf = ({ quota }: PlanItem): string =>
  quota === undefined
    ? ''
    : quota.unit === 'count'
      ? `${quota.value}个`
      : `${quota.value}${quota.unit === 'percent' ? '%' : '‰'}`

function Draw({
  at,
  draw,
  open,
}: {
  readonly at: string
  readonly draw: KeptDraw
  readonly open: ReadonlySet<string>
}) {
  const stage = stageOf(draw)
  const [style, name] = stages[stage]
  const next = { committed: 'draw-publication', published: 'draw', drawn: 'draw-change' } as const
  const step = stage in next ? next[stage as keyof typeof next] : undefined
  const words = { 'draw-publication': '公布承诺', draw: '填写随机数，抽取', 'draw-change': '变更抽取结果' } as const
  const objectOf = (id: string): string => draw.plan.objects.find((one) => one.id === id)?.name ?? id
  const nameOf = (id: string): string => draw.plan.inspectors.find((one) => one.id === id)?.name ?? id
  return (
    <div>
      <p class="facts">
        <span>{draw.id}</span>
        <span class={`badge ${style}`}>{name}</span>
        {draw.plan.number && (
          <span>
            {draw.plan.number.origin}，{formatChineseDate(draw.plan.number.on)}公布
          </span>
        )}
      </p>
      <p>
        承诺 <code>{draw.commitment}</code>
      </p>
      {draw.published && (
        <p>
          <a href={`/draws/${draw.commitment}`}>公示页面</a>
        </p>
      )}
      {draw.drawn && (
        <>
          <ol>
            {draw.drawn.result.drawn.map(({ order, object, inspectors, withdrawn }) => (
              <li key={order} value={order}>
                {objectOf(object)}：{inspectors.map(nameOf).join('、')}
                {withdrawn !== undefined && `（不再检查：${withdrawn}）`}
              </li>
            ))}
          </ol>
          <p class="soft">
            检查审批登记抽取结果编号 {draw.id}，摘要 <code>{draw.drawn.digest}</code>
          </p>
        </>
      )}
      {step && open.has(step) && (
        <p class="actions">
          <a class="button" href={`${at}/${step}?commitment=${draw.commitment}`}>
            {words[step]}
          </a>
        </p>
      )}
    </div>
  )
}
