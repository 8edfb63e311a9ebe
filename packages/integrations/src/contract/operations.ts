import { refusalStatus } from './refusal'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (...names: readonly string[]) => ({
  'application/json': { schema: names.length === 1 ? ref(names[0] ?? '') : { anyOf: names.map(ref) } },
})
const answer = (description: string, ...names: readonly string[]) => ({ description, content: json(...names) })

const refusals = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => {
      const codes = Object.entries(refusalStatus).flatMap(([code, at]) => (at === status ? [code] : []))
      return [String(status), answer(`未处理，什么都没有写入 Not processed: ${codes.join(', ')}`, 'Refusal')]
    }),
  )

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})
const query = (name: string, required: boolean) => ({ name, in: 'query', required, schema: { type: 'string' } })
const signed = {
  security: [{ signature: [] }],
  parameters: [
    header('webhook-id', '消息编号，每次发送都不同 Id of this attempt'),
    header('webhook-timestamp', '发送时间，1970年以来的秒数 Seconds since 1970-01-01 UTC'),
  ],
}

/** The paths of the receiving side. */
export const operations = {
  '/api/publications': {
    post: {
      operationId: 'publish',
      summary: '公示、更正或撤回一条信息 Publish, correct or withdraw one item',
      ...signed,
      requestBody: { required: true, content: json('PublicationMessage') },
      responses: {
        ...refusals(401, 403, 413, 503),
        '200': answer('回执：applied、duplicate 或 stale A receipt', 'Receipt'),
        '409': answer('同一版本内容不同（回执）或消息重复 A conflict (receipt), or a replay', 'Receipt', 'Refusal'),
        '422': answer(
          '内容不符合要求（回执逐字段说明）或消息无法读取 Refused content, or not a message',
          'Receipt',
          'Refusal',
        ),
      },
    },
  },
  '/api/publications/batch': {
    post: {
      operationId: 'publishBatch',
      summary: '一次推送多条信息，逐条返回签名回执 Several items in one signed message, a receipt for each',
      ...signed,
      requestBody: { required: true, content: json('BatchMessage') },
      responses: {
        ...refusals(401, 409, 413, 422, 503),
        '200': answer('逐条回执，其中可有被拒绝的 A receipt for each item, refusals among them', 'BatchAnswer'),
      },
    },
  },
  '/api/observed': {
    post: {
      operationId: 'observe',
      summary: '平台当前向公众展示的多条信息的版本 What the platform shows of several items now',
      requestBody: { required: true, content: json('ObservedQuestion') },
      responses: {
        ...refusals(404, 413, 422, 503),
        '200': answer('平台签名的展示状态 The signed states', 'ObservedAnswer'),
      },
    },
  },
  '/api/publications/{key}': {
    get: {
      operationId: 'readBack',
      summary: '平台当前向公众展示的版本 What the platform shows of an item now',
      parameters: [{ name: 'key', in: 'path', required: true, schema: ref('RecordKey') }],
      responses: { ...refusals(404, 422, 503), '200': answer('平台签名的展示状态 The signed state', 'Observed') },
    },
  },
  '/api/summary': {
    get: {
      operationId: 'summary',
      summary:
        '一个机关各类（或一类各月）信息的条数和摘要，用于每日核对 Counts and digests for the daily reconciliation',
      parameters: [query('agency', true), query('kind', false)],
      responses: { ...refusals(404, 422, 503), '200': answer('平台签名的汇总 The signed summary', 'Summary') },
    },
  },
  '/api/items': {
    get: {
      operationId: 'items',
      summary: '一个机关一类信息一个月内的逐条版本 Every item of one kind and month, with its version',
      parameters: [query('agency', true), query('kind', true), query('month', true), query('after', false)],
      responses: { ...refusals(422, 503), '200': answer('一页 One page', 'InventoryPage') },
    },
  },
  '/api/changes': {
    get: {
      operationId: 'changes',
      summary: '按变动顺序列出各条信息的最新状态 Every item once, at its latest change',
      parameters: [
        { name: 'since', in: 'query', required: false, schema: { type: 'integer', minimum: 0, default: 0 } },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, maximum: 1000, default: 500 },
        },
      ],
      responses: { ...refusals(422, 503), '200': answer('一页变动 One page', 'ChangesPage') },
    },
  },
} as const
