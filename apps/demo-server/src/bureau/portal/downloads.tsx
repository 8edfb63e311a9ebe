/** The same list as files, with the same question: CSV for spreadsheets, JSON for programs. */
export function Downloads({ path, query = '' }: { readonly path: string; readonly query?: string }) {
  return (
    <span class="downloads">
      下载：<a href={`${path}.csv${query}`}>CSV 表格</a>
      <a href={`${path}.json${query}`}>JSON 数据</a>
    </span>
  )
}
