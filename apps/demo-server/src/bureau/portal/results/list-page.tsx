import { type PublicKind, publicKindNames, publicKinds, publicSummary, withdrawalGroundNames } from '@zhifa/domain'
import { mostCounted } from '../../../search'
import type { Bureau } from '../../bureau'
import type { ListedItem, PublicPage, PublicQuery } from '../../cases'
import { publicPage } from '../../frame/layout'
import { Downloads } from '../downloads'
import { questionOf } from './query'

export interface ResultsView {
  readonly query: PublicQuery
  readonly page: PublicPage
  /** How many items of each kind the question finds, each counted up to a thousand. */
  readonly counts: ReadonlyMap<PublicKind, number>
  /** Years of which something is published, newest first. */
  readonly years: readonly string[]
}

export const countText = (count: number): string => (count > mostCounted ? `${mostCounted}以上` : String(count))

/** What was decided, fifty on a page, the newest first; a withdrawn item stays as a line that says so. */
export function resultsPage(bureau: Bureau, view: ResultsView): string {
  const { query, page, counts } = view
  const total = query.kind === '' ? [...counts.values()].reduce((a, b) => a + b, 0) : (counts.get(query.kind) ?? 0)
  const capped = (query.kind === '' ? [...counts.values()] : [total]).some((count) => count > mostCounted)
  return publicPage({
    title: query.kind === '' ? '执法结果公示' : `${publicKindNames[query.kind]}公示`,
    bureau,
    here: '/results',
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / 执法结果
        </p>
        <h1>{query.kind === '' ? '执法结果公示' : `${publicKindNames[query.kind]}公示`}</h1>
        <p class="soft">
          行政处罚、行政许可决定和行政检查结果，依照《行政处罚法》第四十八条、《行政许可法》第四十条和《政府信息公开条例》第二十条公开。内容经本机关办公室审核。
        </p>
        <search>
          <Asking {...view} />
        </search>
        <nav class="kinds" aria-label="类别">
          <Kind query={query} kind="" name="全部" />
          {publicKinds.map((kind) => (
            <Kind key={kind} query={query} kind={kind} name={publicKindNames[kind]} count={counts.get(kind) ?? 0} />
          ))}
        </nav>
        <section class="panel">
          <p class="facts" role="status">
            <span>{capped ? `${mostCounted}条以上` : `共${total}条`}</span>
            {page.items.length > 0 && <Downloads path="/results" query={questionOf(query, { after: '' })} />}
          </p>
          {page.items.length === 0 ? <p class="soft">没有符合条件的公示信息。</p> : <Table items={page.items} />}
          <Turning query={query} next={page.next} />
        </section>
      </>
    ),
  })
}

function Kind({
  query,
  kind,
  name,
  count,
}: {
  readonly query: PublicQuery
  readonly kind: PublicQuery['kind']
  readonly name: string
  readonly count?: number
}) {
  return (
    <a
      href={`/results${questionOf(query, { kind, after: '' })}`}
      aria-current={kind === query.kind ? 'true' : undefined}
    >
      {name}
      {count !== undefined && <span class="count"> {countText(count)}</span>}
    </a>
  )
}

function Asking({ query, years }: ResultsView) {
  return (
    <form class="ask" method="get" action="/results">
      {query.kind !== '' && <input type="hidden" name="kind" value={query.kind} />}
      <label class="wide">
        当事人、事项、文号或者拼音首字母
        <input type="search" name="q" value={query.text} maxLength={100} />
      </label>
      <label>
        决定年份
        <select name="year">
          <option value="">全部</option>
          {years.map((year) => (
            <option key={year} value={year} selected={year === query.year}>
              {year}年
            </option>
          ))}
        </select>
      </label>
      <button type="submit">查询</button>
    </form>
  )
}

function Turning({ query, next }: { readonly query: PublicQuery; readonly next: string | undefined }) {
  if (next === undefined && query.after === '') return null
  return (
    <nav class="turning" aria-label="分页">
      {query.after !== '' && <a href={`/results${questionOf(query, { after: '' })}`}>回到第一页</a>}
      {next !== undefined && (
        <a class="button quiet" rel="next" href={`/results${questionOf(query, { after: next })}`}>
          下一页
        </a>
      )}
    </nav>
  )
}

function Table({ items }: { readonly items: readonly ListedItem[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">文号</th>
          <th scope="col">结果</th>
          <th scope="col">日期</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.item} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ item: { item, publication, documentNumber } }: { readonly item: ListedItem }) {
  const href = `/decisions/${item}`
  if (publication.verb === 'withdraw')
    return (
      <tr>
        <td>
          <a href={href}>公示信息已撤回</a> <span class="badge bad">{withdrawalGroundNames[publication.ground]}</span>
        </td>
        <td data-label="文号">{documentNumber}</td>
        <td />
        <td class="fit" data-label="撤回日期">
          {publication.withdrawnOn}
        </td>
      </tr>
    )
  const { content } = publication
  return (
    <tr>
      <td>
        <a href={href}>{content.caseName}</a>
      </td>
      <td data-label="文号">{content.documentNumber}</td>
      <td data-label="结果">{short(publicSummary(content))}</td>
      <td class="fit" data-label="决定日期">
        {content.decidedOn}
      </td>
    </tr>
  )
}

/** A long result stands on its own page; a list of fifty stays small. */
const short = (text: string): string => ([...text].length > 120 ? `${[...text].slice(0, 118).join('')}……` : text)
