/** How far back a month can be chosen: the credit system is told of a decision within days, and corrected later now and then. */
const monthsBack = 36

/** Asks for the table that the credit system takes, of the decisions of one month. */
export function DoublePublicity({ month }: { readonly month: string }) {
  return (
    <section class="panel">
      <h2>社会信用体系</h2>
      <p class="soft">双公示：按决定月份导出仍在公开的决定，行政处罚三十列，行政许可二十八列。</p>
      <form action="/desk/supervision/double-publicity.xlsx" method="get" class="filters">
        <label>
          种类
          <select name="kind">
            <option value="penalty">行政处罚</option>
            <option value="licence">行政许可</option>
          </select>
        </label>
        <label>
          决定月份
          <select name="month">
            {monthsBefore(month).map((one) => (
              <option key={one} value={one}>
                {one.slice(0, 4)}年{Number(one.slice(5))}月
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="quiet">
          下载
        </button>
      </form>
    </section>
  )
}

/** A month and those before it, `YYYY-MM`, the newest first. */
function monthsBefore(month: string): string[] {
  const last = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  return Array.from({ length: monthsBack }, (_, i) => {
    const at = last - i
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
