import { DrawPlan, DrawResult, ProcedureCertificate } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { FeedAnswer, FeedAsked } from '../../portal/feeds'
import { FiguresAsked, figureColumns } from '../../portal/figures/routes'
import { listAnswer } from '../../portal/list-answer'
import { OfficersAsked, officerColumns } from '../../portal/officers/routes'
import { catalogueColumns, registryColumns } from '../../portal/registry/columns'
import { RegistryAsked } from '../../portal/registry/routes'
import { resultColumns } from '../../portal/results/columns'
import { ResultsAsked } from '../../portal/results/query'
import { type Endpoint, endpoint } from '../kit/endpoint'

const head = { method: 'get', tag: 'public' } as const

/** What anybody reads of the portal as JSON: the same lists as its pages and CSV files. */
export const publicEndpoints = (bureau: Bureau): readonly Endpoint[] => [
  endpoint({
    ...head,
    id: 'publicResults',
    path: '/results.json',
    zh: '执法结果公示',
    en: 'What was decided and published',
    query: ResultsAsked.omit({ after: true }),
    answers: { 200: { zh: '全部结果 The whole list', content: listAnswer(resultColumns(bureau.publicUrl)) } },
  }),
  endpoint({
    ...head,
    id: 'publicCertificate',
    path: '/decisions/:id/certificate.json',
    zh: '公开决定的程序证书',
    en: 'The procedure certificate of a published decision',
    answers: { 200: { zh: '程序证书 The certificate', content: ProcedureCertificate } },
  }),
  endpoint({
    ...head,
    id: 'publicDrawPlan',
    path: '/draws/:commitment/plan.json',
    zh: '随机抽取的名录和规则',
    en: 'What a random draw is made from',
    answers: { 200: { zh: '抽取方案 The plan', content: DrawPlan } },
  }),
  endpoint({
    ...head,
    id: 'publicDrawResult',
    path: '/draws/:commitment/result.json',
    zh: '随机抽取的结果',
    en: 'What a random draw came to, to be run again',
    answers: { 200: { zh: '抽取结果 The result', content: DrawResult } },
  }),
  endpoint({
    ...head,
    id: 'publicOfficers',
    path: '/officers.json',
    zh: '行政执法人员',
    en: 'Enforcement officers',
    query: OfficersAsked.omit({ after: true }),
    answers: { 200: { zh: '人员 The list', content: listAnswer(officerColumns) } },
  }),
  endpoint({
    ...head,
    id: 'publicFigures',
    path: '/figures.json',
    zh: '执法结果统计',
    en: 'Figures of what was published',
    query: FiguresAsked,
    answers: { 200: { zh: '统计 The figures', content: listAnswer(figureColumns) } },
  }),
  endpoint({
    ...head,
    id: 'publicRegistry',
    path: '/registry.json',
    zh: '事前公开',
    en: 'What is published before enforcement',
    query: RegistryAsked,
    answers: { 200: { zh: '事项 The items', content: listAnswer(registryColumns(bureau.publicUrl)) } },
  }),
  endpoint({
    ...head,
    id: 'publicCatalogue',
    path: '/registry/catalogue.json',
    zh: '行政执法公示目录',
    en: 'The catalogue of disclosure',
    answers: { 200: { zh: '目录 The catalogue', content: listAnswer(catalogueColumns(bureau)) } },
  }),
  endpoint({
    ...head,
    id: 'publicFeed',
    path: '/feed.json',
    zh: '公示内容的订阅源（JSON Feed 1.1）',
    en: 'Feed of what is published',
    query: FeedAsked,
    answers: { 200: { zh: '订阅源 The feed', content: FeedAnswer, type: 'application/feed+json' } },
  }),
]
