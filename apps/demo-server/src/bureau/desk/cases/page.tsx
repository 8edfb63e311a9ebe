import { formatChineseDate, hasRole, procedures } from '@zhifa/domain'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { type CasePage, type CaseQuery, caseSorts } from '../../cases'
import { deskPage } from '../../frame/layout'
import { departmentsOf } from '../departments'
import { figureTitle } from '../figures/title'
import { phaseTitle } from '../inbox/page'
import { Due } from '../pages/due'
import { NewCase } from './new-case'
import { addressOf, figurePairs, phasesOf, standingNames } from './query'

export interface CasesView {
  readonly query: CaseQuery
  readonly page: CasePage
  /** How many there are, counted up to a thousand. */
  readonly count: number
  /** Why no case was opened, when one was asked for. */
  readonly problem?: string
  /** What was chosen for it. */
  readonly chosen?: { readonly procedure?: string; readonly cause?: string }
}

/** Cases as they are asked for, fifty on a page, and the way to a new one. */
export function casesPage(bureau: Bureau, user: User, view: CasesView): string {
  const { query, page, count, problem } = view
  return deskPage({
    title: '案件',
    bureau,
    user,
    here: '/desk/cases',
    body: (
      <>
        <h1>案件</h1>
        {problem && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        <search>
          <Filters bureau={bureau} query={query} />
        </search>
        {query.figure && (
          <p class="note">
            统计数字“{figureTitle(query.figure, query.procedure, bureau)}”的案件，{formatChineseDate(query.figure.from)}
            至{formatChineseDate(query.figure.to)}。
            <a href={addressOf('/desk/cases', query, { figure: undefined, after: '' })}>取消该条件</a>
          </p>
        )}
        <section class="panel">
          <p class="facts" role="status">
            <span>{count > 1000 ? '1000件以上' : `共${count}件`}</span>
            {page.cases.length > 0 && <a href={addressOf('/desk/cases.csv', query)}>本页导出CSV（姓名已遮蔽）</a>}
          </p>
          {page.cases.length === 0 ? <p class="soft">没有符合条件的案件。</p> : <Table bureau={bureau} page={page} />}
          {page.next && (
            <p>
              <a href={addressOf('/desk/cases', query, { after: page.next })}>下一页</a>
            </p>
          )}
        </section>
        {may(user, 'opening-cases') && <NewCase bureau={bureau} open={problem !== undefined} chosen={view.chosen} />}
      </>
    ),
  })
}

function Table({ bureau, page }: { readonly bureau: Bureau; readonly page: CasePage }) {
  return (
    <table>
      <thead>
        <tr>
          <th>案件编号</th>
          <th>当事人</th>
          <th>案由</th>
          <th>程序</th>
          <th>阶段</th>
          <th>最近期限</th>
        </tr>
      </thead>
      <tbody>
        {page.cases.map((item) => (
          <tr key={item.id}>
            <td class="fit">
              <a href={`/desk/cases/${item.id}`}>{item.id}</a>
            </td>
            <td>
              {item.party ?? '（尚未登记当事人）'}
              {item.number && (
                <div>
                  <small>{item.number}</small>
                </div>
              )}
            </td>
            <td>{bureau.law.causes.get(item.cause)?.title ?? item.cause}</td>
            <td>{procedures.get(item.procedure)?.title ?? item.procedure}</td>
            <td class="fit">
              <span class={`badge ${item.final ? 'good' : ''}`}>{phaseTitle(item)}</span>
            </td>
            <td data-label="期限">
              <Due item={item} today={bureau.today()} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Filters({ bureau, query }: { readonly bureau: Bureau; readonly query: CaseQuery }) {
  const handlers = [...bureau.registry.officers.values()].filter((officer) =>
    hasRole(officer, 'handler', bureau.today()),
  )
  const all: readonly (readonly [string, string])[] = [['', '全部']]
  return (
    <form method="get" action="/desk/cases" class="filters">
      <label class="wide">
        搜索
        <input type="search" name="q" value={query.text} maxLength={100} placeholder="当事人、案由、文号、拼音首字母" />
      </label>
      <Choose
        label="程序"
        name="procedure"
        value={query.procedure}
        options={[...all, ...[...procedures.values()].map(({ id, title }) => [id, title] as const)]}
      />
      <Choose
        label="案由"
        name="cause"
        value={query.cause}
        options={[...all, ...[...bureau.law.causes.values()].map(({ id, title }) => [id, title] as const)]}
      />
      {(query.procedure !== '' || query.phase !== '') && (
        <Choose label="阶段" name="phase" value={query.phase} options={[...all, ...phasesAsked(query)]} />
      )}
      <Choose label="状态" name="standing" value={query.standing} options={Object.entries(standingNames)} />
      <Choose
        label="承办人"
        name="handler"
        value={query.handler}
        options={[...all, ...handlers.map(({ id, name }) => [id, name] as const)]}
      />
      <Choose
        label="承办单位"
        name="department"
        value={query.department?.name ?? ''}
        options={[...all, ...departmentsOf(bureau.registry).map((name) => [name, name] as const)]}
      />
      {Object.entries(figurePairs(query.figure)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choose label="排序" name="sort" value={query.sort} options={Object.entries(caseSorts)} />
      <button type="submit">查找</button>
    </form>
  )
}

/** The phases of the procedure that is asked for, and the one that is: of another procedure too, or the form would drop it. */
function phasesAsked({ procedure, phase }: CaseQuery): readonly (readonly [string, string])[] {
  const own = procedure === '' ? new Map<string, string>() : phasesOf(procedure)
  return [...own, ...[...phasesOf('')].filter(([id]) => id === phase && !own.has(id))]
}

interface ChooseProps {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

function Choose({ label, name, value, options }: ChooseProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([item, text]) => (
          <option key={item} value={item} selected={item === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
