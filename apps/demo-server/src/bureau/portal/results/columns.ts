import { publicKindNames, publicKinds, publicSubject, publicSummary, withdrawalGroundNames } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { Column } from '../../../web/list-files'
import type { ListedItem } from '../../cases'

const contentOf = ({ publication }: ListedItem) => (publication.verb === 'publish' ? publication.content : undefined)
const noticeOf = ({ publication }: ListedItem) => (publication.verb === 'withdraw' ? publication : undefined)
const kindOf = ({ publication }: ListedItem) => publicKinds.find((kind) => kind === publication.key.split(':')[1])

/** What files of the list say of an item: what its page shows in a line, and of a withdrawn one why. */
export const resultColumns = (publicUrl: string): readonly Column<ListedItem>[] => [
  { title: '类别', name: 'kind', value: (item) => publicKindNames[kindOf(item) ?? 'penalty'] },
  { title: '文号', name: 'documentNumber', value: ({ documentNumber }) => documentNumber },
  { title: '名称', name: 'caseName', value: (item) => contentOf(item)?.caseName },
  { title: '行政相对人', name: 'partyName', value: (item) => contentOf(item)?.partyName },
  { title: '统一社会信用代码', name: 'uscc', value: (item) => contentOf(item)?.uscc },
  { title: '事项', name: 'subject', value: (item) => subject(item) },
  { title: '结果', name: 'result', value: (item) => summary(item) },
  { title: '决定日期', name: 'decidedOn', value: (item) => contentOf(item)?.decidedOn },
  { title: '公示截止日期', name: 'publicUntil', value: (item) => contentOf(item)?.publicUntil },
  { title: '状态', name: 'state', value: (item) => stateOf(item) },
  {
    title: '更正说明',
    name: 'correction',
    value: ({ publication }) => ('correction' in publication ? publication.correction : undefined),
  },
  { title: '撤回原因', name: 'withdrawalGround', value: (item) => ground(item) },
  { title: '撤回理由', name: 'withdrawalReason', value: (item) => noticeOf(item)?.reason },
  { title: '撤回日期', name: 'withdrawnOn', value: (item) => noticeOf(item)?.withdrawnOn },
  { title: '首次公示', name: 'firstPublishedAt', value: ({ firstAt }) => chinaTime(firstAt) },
  { title: '最近变更', name: 'changedAt', value: ({ changedAt }) => chinaTime(changedAt) },
  { title: '网址', name: 'url', value: ({ item }) => new URL(`decisions/${item}`, publicUrl).href },
]

function subject(item: ListedItem): string | undefined {
  const content = contentOf(item)
  return content && publicSubject(content)
}

function summary(item: ListedItem): string | undefined {
  const content = contentOf(item)
  return content && publicSummary(content)
}

function ground(item: ListedItem): string | undefined {
  const notice = noticeOf(item)
  return notice && withdrawalGroundNames[notice.ground]
}

function stateOf({ publication }: ListedItem): string {
  if (publication.verb === 'withdraw') return '已撤回'
  return publication.correction === undefined ? '公示中' : '公示中（已更正）'
}
