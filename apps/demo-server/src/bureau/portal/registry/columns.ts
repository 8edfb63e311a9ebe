import { articles, type DisclosureItem, disclosureStageNames, gradeNames } from '@zhifa/domain'
import type { Column } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import { limitOf } from './catalogue-page'
import type { ShownItem } from './shown'

/** What files of the list say of an item that stands before enforcement. */
export const registryColumns = (publicUrl: string): readonly Column<ShownItem>[] => [
  { title: '公开内容', name: 'title', value: ({ edition }) => edition.text.title },
  { title: '版次', name: 'edition', value: ({ edition }) => edition.edition },
  { title: '公开日期', name: 'approvedOn', value: ({ edition }) => edition.approvedOn },
  { title: '依据', name: 'basis', value: ({ edition }) => articles(edition.text.restsOn) },
  { title: '状态', name: 'state', value: ({ duties }) => (duties.length === 0 ? '现行' : '待调整') },
  { title: '内容摘要（SHA-256）', name: 'digest', value: ({ edition }) => edition.digest },
  { title: '网址', name: 'url', value: ({ id }) => new URL(`registry/${id}`, publicUrl).href },
]

/** What files of the catalogue say of a kind of content. */
export const catalogueColumns = (bureau: Bureau): readonly Column<DisclosureItem>[] => [
  { title: '环节', name: 'stage', value: ({ stage }) => disclosureStageNames[stage] },
  { title: '事项', name: 'title', value: ({ title }) => title },
  { title: '范围', name: 'scope', value: ({ scope }) => scope },
  { title: '内容', name: 'content', value: ({ content }) => content.join('、') },
  { title: '公开对象', name: 'audience', value: ({ audience }) => audience },
  { title: '载体', name: 'carriers', value: ({ carriers }) => carriers.join('、') },
  { title: '程序', name: 'procedure', value: ({ procedure }) => procedure },
  { title: '时限', name: 'limit', value: (item) => limitOf(item, bureau) || item.note || '实施时即时公示' },
  { title: '监督方式', name: 'supervision', value: ({ supervision }) => supervision },
  { title: '依据', name: 'basis', value: ({ cites, grade }) => `${articles(cites)}（${gradeNames[grade]}）` },
]
