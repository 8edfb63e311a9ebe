import { Boxes, Field, Unfolding } from './fields'
import type { Here } from './here'

const clock = (time = ''): string => time.replace('T', ' ')

/** 连续音像: segments of one recording in the order of their time, with what is missing between them. */
export function SeriesList({ view: { series, items, on }, action }: Here) {
  const films = items.filter(({ type, started }) => /^(audio|video)\//.test(type) && started !== undefined)
  return (
    <section class="panel" id="series">
      <h2>连续音像（{series.length}）</h2>
      {series.length === 0 && <p class="soft">没有登记分段录制的音像。</p>}
      {series.map(({ no, title, segments, gaps, explained }) => (
        <article key={no}>
          <h3>{title}</h3>
          <ol>
            {segments.map(({ sha256, name, started, ended }, i) => {
              const gap = gaps.find(({ after }) => after === i + 1)
              return (
                <li key={sha256}>
                  {name} <span class="soft">{`${clock(started)} 至 ${clock(ended)}`}</span>
                  {gap && (
                    <div>
                      <span class="badge bad">间断{gap.minutes}分钟</span> {clock(gap.from)}至{clock(gap.to)}
                    </div>
                  )}
                </li>
              )
            })}
          </ol>
          {gaps.length > 0 && <p>间断说明：{explained}</p>}
        </article>
      ))}
      {on && films.length > 1 && (
        <Unfolding action={action} kind="series" title="登记连续音像">
          <Field id="series" name="title" title="音像名称" />
          <Boxes
            id="series"
            name="files"
            title="分段（按录制时间排列，不必按顺序选择）"
            options={films.map(({ sha256, name, started }) => [sha256, `${name}（${clock(started)}）`])}
          />
          <Field id="series" name="gaps" title="间断说明（分段之间有间断的填写）" optional />
        </Unfolding>
      )}
    </section>
  )
}
