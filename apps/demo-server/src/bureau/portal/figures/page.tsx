import { formatYuan, publicKindNames, publicKinds } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { PublicFigure } from '../../cases'
import { publicPage } from '../../frame/layout'
import { Downloads } from '../downloads'
import { MonthChart } from './chart'

export interface FiguresView {
  readonly year: string
  readonly years: readonly string[]
  readonly figures: readonly PublicFigure[]
}

const sum = (figures: readonly PublicFigure[], name: 'items' | 'fine' | 'confiscated'): number =>
  figures.reduce((total, figure) => total + figure[name], 0)

/** How much of what was decided in a year: from what is published, as people may count it themselves. */
export function figuresPage(bureau: Bureau, { year, years, figures }: FiguresView): string {
  return publicPage({
    title: `执法结果统计 ${year}年`,
    bureau,
    here: '/figures',
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / 统计
        </p>
        <h1>{year}年执法结果统计</h1>
        <p class="soft">
          只统计本门户公示过并且没有撤回的执法结果，按决定月份计算；公示期届满的仍然计入，不涉及任何个人。
        </p>
        {years.length > 1 && (
          <nav class="kinds" aria-label="年份">
            {years.map((each) => (
              <a key={each} href={`/figures?year=${each}`} aria-current={each === year ? 'true' : undefined}>
                {each}年
              </a>
            ))}
          </nav>
        )}
        <ul class="totals">
          {publicKinds.map((kind) => (
            <li key={kind}>
              <a href={`/results?kind=${kind}&year=${year}`}>{publicKindNames[kind]}</a>
              <b>
                {sum(
                  figures.filter((one) => one.kind === kind),
                  'items',
                )}
              </b>
              件
            </li>
          ))}
          <li>
            罚款<b>{formatYuan(sum(figures, 'fine'))}</b>元
          </li>
          <li>
            没收<b>{formatYuan(sum(figures, 'confiscated'))}</b>元
          </li>
        </ul>
        <section class="panel">
          <h2>各月件数</h2>
          {figures.length === 0 ? (
            <p class="soft">{year}年没有公示的执法结果。</p>
          ) : (
            <>
              <MonthChart year={year} figures={figures} />
              <Months year={year} figures={figures} />
            </>
          )}
        </section>
        {figures.length > 0 && (
          <section class="panel">
            <h2>结果构成</h2>
            <Results figures={figures} />
            <p>
              <Downloads path="/figures" query={`?year=${year}`} />
            </p>
          </section>
        )}
      </>
    ),
  })
}

function Months({ figures }: { readonly year: string; readonly figures: readonly PublicFigure[] }) {
  const months = [...new Set(figures.map(({ month }) => month))]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">月份</th>
          {publicKinds.map((kind) => (
            <th key={kind} scope="col">
              {publicKindNames[kind]}（件）
            </th>
          ))}
          <th scope="col">罚款（元）</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const own = figures.filter((one) => one.month === month)
          return (
            <tr key={month}>
              <td>{Number(month.slice(5))}月</td>
              {publicKinds.map((kind) => (
                <td key={kind} data-label={publicKindNames[kind]}>
                  {sum(
                    own.filter((one) => one.kind === kind),
                    'items',
                  )}
                </td>
              ))}
              <td data-label="罚款">{formatYuan(sum(own, 'fine'))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Results({ figures }: { readonly figures: readonly PublicFigure[] }) {
  const groups = new Map<string, PublicFigure[]>()
  for (const one of figures)
    groups.set(`${one.kind} ${one.result}`, [...(groups.get(`${one.kind} ${one.result}`) ?? []), one])
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">类别</th>
          <th scope="col">结果</th>
          <th scope="col">件数</th>
          <th scope="col">罚款（元）</th>
          <th scope="col">没收（元）</th>
        </tr>
      </thead>
      <tbody>
        {[...groups.values()].map((own) => (
          <tr key={`${own[0]?.kind} ${own[0]?.result}`}>
            <td>{own[0] && publicKindNames[own[0].kind]}</td>
            <td data-label="结果">{own[0]?.result}</td>
            <td data-label="件数">{sum(own, 'items')}</td>
            <td data-label="罚款">{formatYuan(sum(own, 'fine'))}</td>
            <td data-label="没收">{formatYuan(sum(own, 'confiscated'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
