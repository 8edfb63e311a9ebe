import { formatChineseDate } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { Output, OutputTable } from './outputs'
import { YearsBeside } from './years'

/** An output of a year as a page: to be read, printed, or taken along as a spreadsheet. */
export function outputPage(
  bureau: Bureau,
  user: User,
  output: Output,
  { path, year }: { readonly path: string; readonly year: number },
): string {
  const { title, span, due, tables } = output
  const [from = '', to = ''] = span.split('至')
  return deskPage({
    title: `${title} ${year}年`,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / {title}
        </p>
        <h1>
          {title}（{year}年）
        </h1>
        <p class="facts">
          <span>
            {formatChineseDate(from)}至{formatChineseDate(to)}
          </span>
          {due && <span>{due}</span>}
        </p>
        <p class="actions">
          <YearsBeside path={path} year={year} today={bureau.today()} />
          <a class="button quiet" href={`${path}.csv?year=${year}`}>
            导出CSV
          </a>
          <a class="button quiet" href={`${path}.xlsx?year=${year}`}>
            导出XLSX
          </a>
          <small>打印本页即为报表。</small>
        </p>
        {tables.map((table) => (
          <Shown key={table.title} table={table} />
        ))}
      </>
    ),
  })
}

function Shown({ table: { title, rows, notes } }: { readonly table: OutputTable }) {
  const [head = [], ...lines] = rows
  return (
    <section class="panel">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{head.length === 0 ? '没有。' : head.join(' ')}</p>
      ) : (
        <table class="dense wrap">
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={String(line[0])}>
                {line.map((cell, i) => (
                  <td key={String(head[i])} data-label={String(head[i] ?? '')}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p key={note} class="soft">
          <small>{note}</small>
        </p>
      ))}
    </section>
  )
}
