import { PlainDate } from '../date/plain-date'
import { panjin } from '../law/panjin'
import { type ListedNorm, type StaleNorm, staleEditions } from '../law/stale-editions'
import { csvRows } from './csv'
import { type Answer, checkInput, readText, UsageError } from './io'
import { type LawOptions, layersFrom } from './law-files'

/** Column titles that are understood, in Chinese and English. */
const columns = {
  title: ['title', '名称', '法规名称', '标题'],
  publishedOn: ['published on', 'published', '公布日', '公布日期'],
  inForceOn: ['in force on', 'in force', '施行日', '施行日期'],
  status: ['status', '状态', '时效性'],
} as const

const statuses: Readonly<Record<string, ListedNorm['status']>> = {
  'in force': 'in-force',
  有效: 'in-force',
  现行有效: 'in-force',
  'not yet in force': 'coming',
  尚未生效: 'coming',
  尚未施行: 'coming',
  amended: 'amended',
  已修改: 'amended',
  已被修改: 'amended',
  repealed: 'repealed',
  已废止: 'repealed',
  废止或失效: 'repealed',
  失效: 'repealed',
}

/**
 * `data stale`: compares the book's editions with a list of norms and names what has changed since. No (exit 1) when
 * something has; a list that cannot be read is wrong use.
 */
export function dataStale(
  args: readonly string[],
  options: LawOptions & { readonly json?: boolean | undefined },
): Answer {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError()
  const list = read(file)
  const layers = [...layersFrom(options), panjin]
  const { stale, unlisted } = staleEditions(layers, list)
  const text = [
    ...stale.map(line),
    `清单${list.length}行，有变动${stale.length}项，清单没有的规范${unlisted.length}部 / ${list.length} lines, ${stale.length} changed, ${unlisted.length} norms of the book are not listed`,
  ].join('\n')
  const shown = stale.map(({ statute, kind, listed, rules }) => ({ statute: statute.id, kind, listed, rules }))
  return {
    out: options.json ? JSON.stringify({ stale: shown, unlisted: unlisted.map(({ id }) => id) }, null, 2) : text,
    yes: stale.length === 0,
  }
}

function read(file: string): ListedNorm[] {
  const rows = csvRows(readText(file), file)
  const titles = Object.keys(rows[0] ?? {})
  const column = (name: keyof typeof columns): string => {
    const found = titles.find((title) => columns[name].some((known) => known === title.toLowerCase()))
    if (found === undefined)
      throw new UsageError(`${file}：没有“${columns[name].at(-1)}”一列 / no column ${columns[name][0]}`)
    return found
  }
  if (rows.length === 0) throw new UsageError(`${file}：清单是空的 / the list is empty`)
  const at = {
    title: column('title'),
    published: column('publishedOn'),
    inForce: column('inForceOn'),
    status: column('status'),
  }
  return rows.map((row, i) => {
    const day = (text: string | undefined): PlainDate | undefined =>
      text ? checkInput(PlainDate, text, `${file} ${i + 2}`) : undefined
    const status = statuses[(row[at.status] ?? '').toLowerCase()]
    if (status === undefined)
      throw new UsageError(
        `${file}：第${i + 2}行的状态“${row[at.status]}”无法识别 / line ${i + 2}: unknown status ${row[at.status]}`,
      )
    return {
      title: row[at.title] ?? '',
      publishedOn: day(row[at.published]),
      inForceOn: day(row[at.inForce]),
      status,
    }
  })
}

function line({ statute, kind, listed, rules }: StaleNorm): string {
  const newest = statute.editions.at(-1)?.id ?? ''
  const days = [listed.publishedOn && `${listed.publishedOn}公布`, listed.inForceOn && `${listed.inForceOn}施行`]
  const zh =
    kind === 'repealed'
      ? `已废止，本书仍以${newest}版为有效`
      : `有${days.filter(Boolean).join('、')}的版本，本书最新为${newest}版`
  const en =
    kind === 'repealed'
      ? `is repealed, the book has the edition ${newest} in force`
      : `has an edition published on ${listed.publishedOn ?? '?'}, in force on ${listed.inForceOn ?? '?'}; the newest of the book is ${newest}`
  const on = rules.length > 0 ? `；据此的有 / resting on it: ${rules.join(', ')}` : ''
  return `[${kind}] 《${statute.short}》${zh} / ${statute.id} ${en}${on}`
}
