import { type PublicKind, publicKindNames, publicKinds } from '@zhifa/domain'
import { mostCounted } from '../../search'
import type { ItemPage, ItemQuery, ListedItem, ShownAgency } from '../storage/public-items'
import { page } from './layout'
import { questionOf } from './query'
import { chineseDate, markNames } from './words'

interface ListPage {
  readonly query: ItemQuery
  readonly page: ItemPage
  /** How many items of each kind the question finds, each counted up to a thousand. */
  readonly counts: ReadonlyMap<PublicKind, number>
  readonly years: readonly number[]
  /** Places to choose from; one alone is no choice. */
  readonly divisions: readonly ShownAgency[]
  readonly agencies: readonly ShownAgency[]
}

const countText = (count: number): string => (count > mostCounted ? `${mostCounted} 以上` : String(count))

/** The public list with its search. Works without scripts; every state of it has an address. */
export function listPage(site: string, data: ListPage): string {
  const { query, page: listed, counts } = data
  const of = query.kind === undefined ? [...counts.values()] : [counts.get(query.kind) ?? 0]
  const total = of.reduce((a, b) => a + b, 0)
  const capped = of.some((count) => count > mostCounted)
  const files = questionOf(query, { after: '' })
  return page(
    site,
    undefined,
    <>
      <h1>行政执法结果公示</h1>
      <Search {...data} />
      <nav class="kinds" aria-label="类别">
        {publicKinds.map((kind) => (
          <a
            href={`/${questionOf(query, { kind, after: '' })}`}
            aria-current={kind === query.kind ? 'true' : undefined}
          >
            {publicKindNames[kind]} {countText(counts.get(kind) ?? 0)}
          </a>
        ))}
      </nav>
      <p class="count" role="status">
        <span>共 {capped ? `${mostCounted} 条以上` : `${total} 条`}</span>
        <a href={`/items.csv${files}`}>下载 CSV 表格</a>
        <a href={`/items.json${files}`}>下载 JSON 数据</a>
        <a href="/feed.atom">订阅（Atom）</a>
        <a href="/feed.json">JSON Feed</a>
      </p>
      {listed.items.length === 0 ? (
        <p class="notice">没有符合条件的公示信息。请减少关键词，或选择“全部”状态和年份。</p>
      ) : (
        <Table items={listed.items} />
      )}
      <Pages query={query} next={listed.next} />
    </>,
  )
}

function Places(props: {
  readonly label: string
  readonly name: 'division' | 'agency'
  readonly chosen: string | undefined
  readonly places: readonly ShownAgency[]
}) {
  const { label, name, chosen, places } = props
  // What was asked for is kept though there is nothing to choose.
  if (places.length < 2) return chosen === undefined ? null : <input type="hidden" name={name} value={chosen} />
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">全部</option>
        {places.map((place) => (
          <option value={place.code} selected={place.code === chosen}>
            {place.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Search({ query, years, divisions, agencies }: ListPage) {
  return (
    <search>
      <form method="get" action="/">
        <label class="wide">
          关键词（文号、案件、当事人、机关、拼音首字母）
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
        <Places label="行政区划" name="division" chosen={query.division} places={divisions} />
        <Places label="行政机关" name="agency" chosen={query.agency} places={agencies} />
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

function Pages({ query, next }: { readonly query: ItemQuery; readonly next: string | undefined }) {
  if (next === undefined && query.after === '') return null
  return (
    <nav class="pages" aria-label="分页">
      {query.after !== '' && <a href={`/${questionOf(query, { after: '' })}`}>回到第一页</a>}
      {next !== undefined && (
        <a rel="next" href={`/${questionOf(query, { after: next })}`}>
          下一页
        </a>
      )}
    </nav>
  )
}
