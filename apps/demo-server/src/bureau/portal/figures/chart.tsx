import { type PublicKind, publicKindNames, publicKinds } from '@zhifa/domain'
import type { PublicFigure } from '../../cases'

const height = 160
const wide = 48
const below = 24

const colours: Readonly<Record<PublicKind, string>> = { penalty: '#1b4b82', licence: '#1d6a43', inspection: '#b06f00' }

/** Items of a year by month and kind, as bars: the table below says the same in figures. */
export function MonthChart({ year, figures }: { readonly year: string; readonly figures: readonly PublicFigure[] }) {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  const of = (month: string, kind: PublicKind): number =>
    figures.filter((one) => one.month === month && one.kind === kind).reduce((sum, { items }) => sum + items, 0)
  const most = Math.max(1, ...months.flatMap((month) => publicKinds.map((kind) => of(month, kind))))
  const bar = wide / (publicKinds.length + 1)
  return (
    <figure class="bars">
      <svg
        viewBox={`0 0 ${12 * wide} ${height + below + 14}`}
        role="img"
        aria-label={`${year}年各月公示件数，数字见下表`}
      >
        <line x1="0" y1={height + 14} x2={12 * wide} y2={height + 14} stroke="#aeb9c5" />
        {months.map((month, i) => (
          <g key={month}>
            {publicKinds.map((kind, n) => {
              const count = of(month, kind)
              const tall = (count / most) * height
              const left = i * wide + (n + 0.5) * bar
              return (
                count > 0 && (
                  <g key={kind}>
                    <rect x={left} y={14 + height - tall} width={bar - 2} height={tall} fill={colours[kind]} />
                    <text
                      x={left + (bar - 2) / 2}
                      y={10 + height - tall}
                      text-anchor="middle"
                      font-size="9"
                      fill="#38434f"
                    >
                      {count}
                    </text>
                  </g>
                )
              )
            })}
            <text x={i * wide + wide / 2} y={height + 30} text-anchor="middle" font-size="11" fill="#38434f">
              {i + 1}月
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {publicKinds.map((kind) => (
          <span key={kind}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={colours[kind]} />
            </svg>{' '}
            {publicKindNames[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
