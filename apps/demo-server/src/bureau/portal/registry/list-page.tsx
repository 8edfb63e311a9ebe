import { articles, parseCitation, type RegistryText } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import type { ShownItem } from './shown'
import { Standing } from './staleness'

/** The groups of the list; whatever is in none of them comes last. */
const groups: readonly (readonly [title: string, kinds: readonly string[]])[] = [
  ['主体、人员和权责', ['subject', 'officers', 'powers']],
  ['检查事项', ['inspection-items', 'random-inspection-list']],
  ['服务指南', ['service-guide']],
  ['流程图', ['flow-chart']],
  ['裁量基准、清单和文书', ['benchmark', 'review-catalogue', 'recording-list', 'forms']],
  ['监督和救济', ['supervision']],
]

/** 事前公开: everything that stands before enforcement begins, with its edition, its articles and whether it is up to date. */
export function registryPage(bureau: Bureau, items: readonly ShownItem[]): string {
  const known = groups.flatMap(([, kinds]) => kinds)
  const rest = items.filter(({ edition }) => !known.includes(edition.text.kind))
  return publicPage({
    title: '事前公开',
    bureau,
    here: '/registry',
    body: (
      <>
        <h1>事前公开</h1>
        <p class="soft">
          执法主体、人员、权责、程序、清单和救济渠道。内容由名录、法规和办案程序生成，经本机关办公室审核后公开；依据变动的标明调整期限。
          <a href="/registry/catalogue">公示目录和时限要求</a>
        </p>
        {items.length === 0 && <p class="panel soft">尚无经审核公开的内容。</p>}
        {groups.map(([title, kinds]) => (
          <Group key={title} title={title} items={items.filter(({ edition }) => kinds.includes(edition.text.kind))} />
        ))}
        <Group title="其他" items={rest} />
      </>
    ),
  })
}

function Group({ title, items }: { readonly title: string; readonly items: readonly ShownItem[] }) {
  if (items.length === 0) return null
  return (
    <section class="panel">
      <h2>{title}</h2>
      <table class="fixed">
        <thead>
          <tr>
            <th>公开内容</th>
            <th>依据</th>
            <th>版次</th>
            <th>公开日期</th>
            <th>状态</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, edition, duties }) => (
            <tr key={id}>
              <td>
                <a href={`/registry/${id}`}>{edition.text.title}</a>
              </td>
              <td data-label="依据">
                <small>{basisOf(edition.text)}</small>
              </td>
              <td class="fit" data-label="版次">
                第{edition.edition}版
              </td>
              <td class="fit" data-label="公开日期">
                {edition.approvedOn}
              </td>
              <td data-label="状态">
                <Standing duties={duties} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The norms by name; the articles stand on the item's page. */
function basisOf({ restsOn }: RegistryText): string {
  const norms = [...new Set(restsOn.map((text) => articles([parseCitation(text).statute])))]
  return norms.length > 2 ? `${norms.slice(0, 2).join('、')}等${norms.length}部` : norms.join('、')
}
