import { formatChineseDate, procedures } from '@zhifa/domain'
import { may, type User } from '../../access'
import type { RoundFigures } from '../../appraisal'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { departmentsOf } from '../departments'
import { Grade } from '../pages/finding'
import { Appraisals } from './appraisals'
import { Bar, Columns, DaysBar } from './charts'
import { procedureTitle } from './names'
import { type FigureFilter, figuresAddress } from './query'
import type { FiguresView } from './read'
import type { Line, Section, Shown } from './sections'

/** So many lines a chart shows; its spreadsheet has them all. */
const mostLines = 20
/** Cases, days and periods have the whole width; what follows stands in two columns. */
const wide = 3

/**
 * 统计数据: what the cases of a time come to, each number with the list of its cases.
 * @param rounds of the appraisal; absent where cases of some procedure, unit or person are asked for, which rounds are not
 */
export function figuresPage(
  bureau: Bureau,
  user: User,
  { filter, first, sections }: FiguresView,
  rounds: readonly RoundFigures[] | undefined,
): string {
  return deskPage({
    title: '统计数据',
    bureau,
    user,
    here: '/desk/figures',
    body: (
      <>
        <h1>统计数据</h1>
        <Filters bureau={bureau} filter={filter} />
        <p class="facts">
          <span>
            {formatChineseDate(filter.from)}至{formatChineseDate(filter.to)}
          </span>
          <span>{filter.procedure === '' ? '全部程序' : procedureTitle(filter.procedure)}</span>
          <span>{filter.department === '' ? '全部单位' : filter.department}</span>
          <span>{filter.handler === '' ? '全部承办人' : nameOf(bureau, filter.handler)}</span>
        </p>
        <ul class="tiles">
          {first.map((shown) => (
            <li key={shown.name} class={shown.cases > 0 ? shown.tone : 'dim'}>
              <a href={shown.href}>
                <b>{shown.cases}</b>
                <span>{shown.name}（件）</span>
              </a>
            </li>
          ))}
        </ul>
        {sections.slice(0, wide).map((section) => (
          <Chart key={section.id} section={section} filter={filter} />
        ))}
        <div class="beside">
          {sections.slice(wide).map((section) => (
            <Chart key={section.id} section={section} filter={filter} />
          ))}
        </div>
        {rounds && <Appraisals rounds={rounds} />}
        <section class="panel">
          <h2>其他统计</h2>
          <ul class="plain">
            <li>
              <a href={`/desk/supervision/statistics?year=${filter.to.slice(0, 4)}`}>行政执法统计年报</a>
            </li>
            <li>
              <a href={`/desk/supervision/appraisal?year=${filter.to.slice(0, 4)}`}>执法自查和考核数据</a>
            </li>
            <li>
              <a href={`/desk/supervision/record?year=${filter.to.slice(0, 4)}`}>确认方式和逾期录入</a>
            </li>
            {may(user, 'push-monitor') && (
              <li>
                <a href="/desk/figures/push">公示推送和账本状态</a>
              </li>
            )}
          </ul>
        </section>
      </>
    ),
  })
}

const nameOf = ({ registry }: Bureau, id: string): string => registry.officers.get(id)?.name ?? id

function Filters({ bureau, filter }: { readonly bureau: Bureau; readonly filter: FigureFilter }) {
  const year = Number(bureau.today().slice(0, 4))
  const options = [
    ['procedure', '程序', [...procedures.values()].map(({ id, title }) => [id, title] as const)],
    ['department', '单位（科室）', departmentsOf(bureau.registry).map((name) => [name, name] as const)],
    ['handler', '承办人', [...bureau.registry.officers.values()].map(({ id, name }) => [id, name] as const)],
  ] as const
  return (
    <>
      <search>
        <form method="get" action="/desk/figures" class="filters figures-filters">
          <label>
            从
            <input type="date" name="from" value={filter.from} required />
          </label>
          <label>
            到
            <input type="date" name="to" value={filter.to} required />
          </label>
          {options.map(([name, label, values]) => (
            <label key={name}>
              {label}
              <select name={name}>
                <option value="">全部</option>
                {values.map(([value, text]) => (
                  <option key={value} value={value} selected={value === filter[name]}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button type="submit">统计</button>
        </form>
      </search>
      <p class="actions">
        {[year, year - 1, year - 2].map((one) => (
          <a
            key={one}
            class="button quiet"
            href={figuresAddress('/desk/figures', filter, { from: `${one}-01-01`, to: `${one}-12-31` })}
          >
            {one}年
          </a>
        ))}
        <a class="button quiet" href={figuresAddress('/desk/figures.csv', filter)}>
          导出CSV
        </a>
        <a class="button quiet" href={figuresAddress('/desk/figures.xlsx', filter)}>
          导出XLSX
        </a>
        <small>打印本页即为统计报告。</small>
      </p>
    </>
  )
}

function Chart({ section, filter }: { readonly section: Section; readonly filter: FigureFilter }) {
  const { id, title, note, lines, none, grade, form } = section
  const nothing = lines.every(({ parts }) => parts.every(({ count }) => count === 0))
  return (
    <section class="panel figures" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>
        {title} {grade && <Grade grade={grade} />}
      </h2>
      <p class="soft">{note}</p>
      {nothing ? (
        <p>{none}</p>
      ) : form === 'columns' ? (
        <div class="with-table">
          <Columns section={section} />
          <TimeTable section={section} />
        </div>
      ) : (
        <LineTable section={section} />
      )}
      {lines.length > mostLines && form !== 'columns' && (
        <p class="soft">
          列出前{mostLines}项，共{lines.length}项；<a href={figuresAddress('/desk/figures.xlsx', filter)}>电子表格</a>
          中为全部。
        </p>
      )}
    </section>
  )
}

/** A number of cases, and of things where a case has several; its list. */
function Amount({ shown, unit, label }: { readonly shown: Shown; readonly unit: string; readonly label: string }) {
  const { name, count, cases, href } = shown
  if (cases === 0) return <span class="soft">0</span>
  return (
    <>
      <a href={href} aria-label={`${label} ${name} ${cases}件`}>
        {cases}件
      </a>
      {(count !== cases || unit === '家') && (
        <small>
          （{count}
          {unit}）
        </small>
      )}
    </>
  )
}

/** The numbers behind columns, a row for each month. */
function TimeTable({ section: { lines, unit } }: { readonly section: Section }) {
  return (
    <table class="dense times">
      <thead>
        <tr>
          <th scope="col">时间</th>
          {(lines[0]?.parts ?? []).map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, parts }) => (
          <tr key={label}>
            <td>{timeText(label)}</td>
            {parts.map((shown) => (
              <td key={shown.name} data-label={shown.name}>
                <Amount shown={shown} unit={unit} label={timeText(label)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const timeText = (time: string): string =>
  time.length === 4 ? `${time}年` : `${time.slice(0, 4)}年${Number(time.slice(5))}月`

/** Bars with their numbers in the same row. */
function LineTable({ section: { lines, unit, form } }: { readonly section: Section }) {
  const total = ({ parts }: Line): number => parts.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...lines.map((line) => (form === 'days' ? (line.days?.p90 ?? 0) : total(line))))
  return (
    <table class="dense charted">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{form === 'days' ? '中位数和九成以内' : '构成'}</th>
          <th scope="col">{form === 'days' ? '天数' : '数量'}</th>
          {form === 'days' && <th scope="col">案件</th>}
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, mostLines).map((line) => (
          <tr key={`${line.label} ${line.under}`}>
            <td>
              {line.label}
              {line.under && (
                <div>
                  <small>{line.under}</small>
                </div>
              )}
            </td>
            <td class="drawn">
              {form === 'days' ? <DaysBar line={line} most={most} /> : <Bar line={line} most={most} />}
            </td>
            {line.days && (
              <td data-label="天数">
                中位数{line.days.median}天，九成在{line.days.p90}天以内，最长{line.days.longest}天
              </td>
            )}
            <td class="numbers" data-label={line.days ? '案件' : '数量'}>
              <span>
                {line.parts
                  .filter(({ count }) => count > 0)
                  .map((shown) => (
                    <span key={shown.name} class={line.parts.length > 1 ? `key ${shown.tone}` : ''}>
                      {line.parts.length > 1 && `${shown.name} `}
                      <Amount shown={shown} unit={unit} label={line.label} />
                    </span>
                  ))}
                {line.parts.every(({ count }) => count === 0) && <span class="soft">0</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
