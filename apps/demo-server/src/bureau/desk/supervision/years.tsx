/** The way to the years beside one: none that has not begun. */
export function YearsBeside({
  path,
  year,
  today,
}: {
  readonly path: string
  readonly year: number
  readonly today: string
}) {
  return [year - 1, year + 1]
    .filter((other) => other <= Number(today.slice(0, 4)))
    .map((other) => (
      <a key={other} class="button quiet" href={`${path}?year=${other}`}>
        {other}年
      </a>
    ))
}
