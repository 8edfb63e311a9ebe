import { publicKindNames, publicKinds, publicSubject, publicSummary, withdrawalGroundNames } from '@zhifa/domain'
import type { Column } from '../../web/list-files'
import type { ListedItem } from '../storage/public-items'
import { markNames } from './words'

const contentOf = ({ publication }: ListedItem) => (publication.verb === 'publish' ? publication.content : undefined)
const noticeOf = ({ publication }: ListedItem) => (publication.verb === 'withdraw' ? publication : undefined)

/** What files of the list say of an item: what its page shows in a line, and of a withdrawn one why. */
export const itemColumns = (publicUrl: string): readonly Column<ListedItem>[] => [
  { title: '类别', name: 'kind', value: ({ publication }) => kindName(publication.key) },
  { title: '文号', name: 'documentNumber', value: ({ documentNumber }) => documentNumber ?? undefined },
  { title: '名称', name: 'caseName', value: (item) => contentOf(item)?.caseName },
  { title: '行政相对人', name: 'partyName', value: (item) => contentOf(item)?.partyName },
  { title: '统一社会信用代码', name: 'uscc', value: (item) => contentOf(item)?.uscc },
  { title: '事项', name: 'subject', value: (item) => said(item, publicSubject) },
  { title: '结果', name: 'result', value: (item) => said(item, publicSummary) },
  { title: '行政机关', name: 'agencyName', value: ({ agencyName }) => agencyName ?? undefined },
  { title: '决定日期', name: 'decidedOn', value: ({ decidedOn }) => decidedOn ?? undefined },
  { title: '公示截止日期', name: 'publicUntil', value: (item) => contentOf(item)?.publicUntil },
  { title: '状态', name: 'state', value: ({ mark }) => markNames[mark] },
  { title: '撤回原因', name: 'withdrawalGround', value: (item) => groundName(item) },
  { title: '撤回理由', name: 'withdrawalReason', value: (item) => noticeOf(item)?.reason },
  { title: '撤回日期', name: 'withdrawnOn', value: (item) => noticeOf(item)?.withdrawnOn },
  { title: '网址', name: 'url', value: ({ recordId }) => new URL(`items/${recordId}`, publicUrl).href },
]

type Content = NonNullable<ReturnType<typeof contentOf>>

function said(item: ListedItem, words: (content: Content) => string): string | undefined {
  const content = contentOf(item)
  return content && words(content)
}

function kindName(key: string): string | undefined {
  const kind = publicKinds.find((each) => each === key.split(':')[1])
  return kind && publicKindNames[kind]
}

function groundName(item: ListedItem): string | undefined {
  const withdrawn = noticeOf(item)
  return withdrawn && withdrawalGroundNames[withdrawn.ground]
}
