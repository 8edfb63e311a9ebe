import { z } from 'zod'
import { endpoint } from '../kit/endpoint'
import { after, limit, next, unchanged } from '../shapes/page'
import { RegistryItemAnswer, RegistryRowAnswer } from '../shapes/registry'

const etag = z.object({ etag: z.string() })
const item = { 200: { zh: '事项 The item', content: z.strictObject({ item: RegistryItemAnswer }), headers: etag } }

export const listRegistry = endpoint({
  id: 'listRegistry',
  method: 'get',
  path: '/api/disclosure/items',
  tag: 'disclosure',
  zh: '事前公开事项及应办情况，逐页',
  en: 'Items published before enforcement and what is due on them, page by page',
  scope: 'disclosure:read',
  query: z.strictObject({ after, limit }),
  answers: {
    200: { zh: '一页事项 A page', content: z.strictObject({ items: z.array(RegistryRowAnswer).readonly(), next }) },
  },
})

export const readRegistryEndpoint = endpoint({
  id: 'readRegistryItem',
  method: 'get',
  path: '/api/disclosure/items/:id',
  tag: 'disclosure',
  zh: '一项事前公开内容',
  en: 'One item',
  scope: 'disclosure:read',
  answers: { ...item, 304: unchanged },
})

export const draftRegistryItem = endpoint({
  id: 'draftRegistryItem',
  method: 'post',
  path: '/api/disclosure/items/:id/draft',
  tag: 'disclosure',
  zh: '按现行依据起草，报办公室审核',
  en: 'Draft the item as the law is now, for the office',
  scope: 'disclosure:write',
  conditional: true,
  body: z.strictObject({ reason: z.string().max(500).optional().meta({ title: '变更理由' }) }),
  answers: item,
})

export const decideRegistryItem = endpoint({
  id: 'decideRegistryItem',
  method: 'post',
  path: '/api/disclosure/items/:id/decision',
  tag: 'disclosure',
  zh: '审核报审文本：批准即公开，或者退回',
  en: 'Approve the draft, which publishes it, or return it; in person',
  conditional: true,
  body: z.strictObject({
    digest: z.string().meta({ title: '所审文本的摘要' }),
    verdict: z.enum(['approved', 'returned']).meta({ title: '审核意见' }),
    opinion: z.string().max(500).optional().meta({ title: '退回理由' }),
  }),
  answers: item,
})
