import { DocketAct } from '@zhifa/domain'
import { z } from 'zod'
import { endpoint } from '../kit/endpoint'
import { DocketMatterAnswer, DocketPartKey, DocketRowAnswer } from '../shapes/docket'
import { after, limit, next } from '../shapes/page'

const entered = {
  201: {
    zh: '已登记 Entered',
    content: z.strictObject({
      no: z.int().meta({ description: '登记的序号 The number of the line' }),
      matter: z.int().meta({ description: '事项 The matter' }),
    }),
  },
}

export const listDocket = endpoint({
  id: 'listDocket',
  method: 'get',
  path: '/api/docket',
  tag: 'docket',
  zh: '督办和投诉事项：待办的全部，办结的逐页',
  en: 'Matters of the docket: all that are open, and page by page those that ended',
  scope: 'docket:read',
  query: z.strictObject({
    standing: z.enum(['open', 'ended']).default('open').meta({ title: '办理情况' }),
    after,
    limit,
  }),
  answers: {
    200: { zh: '事项 Matters', content: z.strictObject({ matters: z.array(DocketRowAnswer).readonly(), next }) },
  },
})

export const readDocketMatter = endpoint({
  id: 'readDocketMatter',
  method: 'get',
  path: '/api/docket/:n',
  tag: 'docket',
  zh: '一件事项及其办理过程',
  en: 'A matter with everything that was said of it',
  scope: 'docket:read',
  answers: { 200: { zh: '事项 The matter', content: z.strictObject({ matter: DocketMatterAnswer }) } },
})

export const readDocketComplainant = endpoint({
  id: 'readDocketComplainant',
  method: 'get',
  path: '/api/docket/:n/complainant',
  tag: 'docket',
  zh: '举报、投诉人（每次查看记入日志）',
  en: 'Who complained; each look is logged; in person',
  answers: {
    200: {
      zh: '举报、投诉人 Who complained',
      content: z.strictObject({ by: z.string().optional(), contact: z.string().optional() }),
    },
  },
})

export const enterDocketAct = endpoint({
  id: 'enterDocketAct',
  method: 'post',
  path: '/api/docket/acts',
  tag: 'docket',
  zh: '登记文书或者投诉，或者办理一件事项：指定、拟定和审批答复、送出等',
  en: 'Enter a paper or a complaint, or go on with a matter: name who answers, draft, approve, send; in person',
  body: DocketAct,
  answers: entered,
})

export const addDocketFile = endpoint({
  id: 'addDocketFile',
  method: 'post',
  path: '/api/docket/:n/files',
  tag: 'docket',
  zh: '附上扫描件',
  en: 'Add a scan; in person',
  query: z.strictObject({
    part: DocketPartKey.meta({ title: '文件种类' }),
    name: z.string().min(1).max(200).meta({ title: '文件名称' }),
  }),
  body: ['application/pdf', 'image/jpeg', 'image/png'],
  answers: entered,
})
