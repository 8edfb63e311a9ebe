import type { Line, Section, Tone } from './sections'

/** A length in the unit of a chart, with two decimals at most: pages stay small. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * One bar beside its numbers: the parts one after the other, the longest of a chart as wide as its column. Whoever cannot see it has the
 * numbers in the same row.
 */
export function Bar({ line, most }: { readonly line: Line; readonly most: number }) {
  const parts: { readonly tone: Tone; readonly from: number; readonly width: number }[] = []
  for (const { tone, count } of line.parts) {
    const from = parts.reduce((sum, part) => sum + part.width, 0)
    if (count > 0) parts.push({ tone, from, width: (count / most) * 100 })
  }
  return (
    <svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts.map(({ tone, from, width }) => (
        <rect key={tone + from} class={tone} x={short(from)} y="0" width={short(width)} height="10" />
      ))}
    </svg>
  )
}

/** Days of a stage: full to the median, pale to what nine in ten did not exceed. */
export function DaysBar({ line, most }: { readonly line: Line; readonly most: number }) {
  const { median, p90 } = line.days ?? { median: 0, p90: 0 }
  const of = (value: number | null): string => short(((value ?? 0) / most) * 100)
  return (
    <svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="pale" x="0" y="0" width={of(p90)} height="10" />
      <rect class="calm" x="0" y="0" width={of(median)} height="10" />
    </svg>
  )
}

const [height, step] = [100, 30]

/** Columns side by side, month after month: drawn as one picture that says what it shows. */
export function Columns({ section: { title, lines } }: { readonly section: Section }) {
  const most = Math.max(1, ...lines.flatMap(({ parts }) => parts.map(({ count }) => count)))
  const id = 'columns-title'
  return (
    <figure class="columns-chart">
      <div class="axis" aria-hidden="true">
        <span>{most}</span>
        <span>0</span>
      </div>
      <svg
        viewBox={`0 0 ${lines.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={id}
        focusable="false"
      >
        <title id={id}>
          {`${title}：${lines.map(({ label, parts }) => `${label} ${parts.map(({ name, count }) => `${name}${count}`).join('、')}`).join('；')}`}
        </title>
        {[0, 0.5].map((share) => (
          <line key={share} class="rule" x1="0" x2={lines.length * step} y1={height * share} y2={height * share} />
        ))}
        {lines.flatMap(({ label, parts }, i) =>
          parts.map(({ tone, count }, j) => {
            const tall = (count / most) * height
            const wide = (step - 10) / parts.length
            return (
              <rect
                key={`${label} ${tone}`}
                class={tone}
                x={short(i * step + 5 + j * wide)}
                y={short(height - tall)}
                width={short(wide - 1)}
                height={short(tall)}
              />
            )
          }),
        )}
      </svg>
      <div class="ticks" aria-hidden="true">
        {lines.map(({ label }) => (
          <span key={label}>{label.length === 4 ? label : String(Number(label.slice(5)))}</span>
        ))}
      </div>
      <figcaption>
        {(lines[0]?.parts ?? []).map(({ name, tone }) => (
          <span key={name} class={`key ${tone}`}>
            {name}
          </span>
        ))}
        <span class="soft">{lines[0]?.label.length === 4 ? '横轴为年' : '横轴为月'}，纵轴为件数</span>
      </figcaption>
    </figure>
  )
}
