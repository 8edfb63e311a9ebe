import { publicKindNames } from '@zhifa/domain'
import { type ItemQuery, type ListedItem, pageSize } from '../storage/public-items'
import { page } from './layout'
import { chineseDate, markNames } from './words'

interface ListPage {
  readonly query: ItemQuery
  readonly items: readonly ListedItem[]
  readonly total: number
  readonly years: readonly number[]
}

/** The public list with its search. Works without scripts; every state of it has an address. */
export function listPage(site: string, data: ListPage): string {
  const { query, items, total } = data
  return page(
    site,
    undefined,
    <>
      <h1>行政执法结果公示</h1>
      <Search {...data} />
      <p class="count" role="status">
        共 {total} 条　<a href="/feed.atom">订阅（Atom）</a>　<a href="/feed.json">JSON Feed</a>
      </p>
      {items.length === 0 ? (
        <p class="notice">没有符合条件的公示信息。请减少关键词，或选择“全部”状态和年份。</p>
      ) : (
        <Table items={items} />
      )}
      <Pages query={query} total={total} />
    </>,
  )
}

function Search({ query, years }: ListPage) {
  return (
    <search>
      <form method="get" action="/">
        <label class="wide">
          关键词（文号、案件、当事人、机关）
          <input type="search" name="q" value={query.text} maxLength={100} />
        </label>
        <label>
          类别
          <select name="kind">
            <option value="">全部</option>
            {Object.entries(publicKindNames).map(([kind, name]) => (
              <option value={kind} selected={kind === query.kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          决定年份
          <select name="year">
            <option value="">全部</option>
            {years.map((year) => (
              <option value={year} selected={year === query.year}>
                {year}年
              </option>
            ))}
          </select>
        </label>
        <label>
          状态
          <select name="state">
            <option value="">全部</option>
            {Object.entries(markNames).map(([mark, name]) => (
              <option value={mark} selected={mark === query.mark}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">查询</button>
      </form>
    </search>
  )
}

function Table({ items }: { readonly items: readonly ListedItem[] }) {
  const head = ['文号', '名称', '行政相对人', '行政机关', '决定日期', '状态']
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ recordId, mark, documentNumber, agencyName, decidedOn, publication }) => {
          const content = publication.verb === 'publish' ? publication.content : undefined
          return (
            <tr>
              <td>
                <a href={`/items/${recordId}`}>{documentNumber ?? '（未曾公示）'}</a>
              </td>
              <td>{content?.caseName ?? '该公示信息已撤回'}</td>
              <td>{content?.partyName ?? ''}</td>
              <td>{agencyName ?? ''}</td>
              <td class="fit">{decidedOn === null ? '' : chineseDate(decidedOn)}</td>
              <td>
                <span class={`badge ${mark}`}>{markNames[mark]}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Pages({ query, total }: Pick<ListPage, 'query' | 'total'>) {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return null
  const address = (number: number): string => {
    const search = new URLSearchParams()
    if (query.text) search.set('q', query.text)
    if (query.year) search.set('year', String(query.year))
    if (query.mark) search.set('state', query.mark)
    if (query.kind) search.set('kind', query.kind)
    search.set('page', String(number))
    return `/?${search}`
  }
  return (
    <nav class="pages" aria-label="分页">
      {query.page > 1 && <a href={address(query.page - 1)}>上一页</a>}
      <span>
        第 {query.page} 页，共 {last} 页
      </span>
      {query.page < last && <a href={address(query.page + 1)}>下一页</a>}
    </nav>
  )
}
