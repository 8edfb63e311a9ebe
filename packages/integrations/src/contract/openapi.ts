import { Publication, RecordKey } from '@zhifa/domain'
import { z } from 'zod'
import { BatchAnswer, BatchEnvelope, batchLimit, ObservedAnswer, ObservedQuestion } from './batch'
import { InventoryPage, Summary } from './inventory'
import { ChannelId, FieldError, PublicationMessage } from './message'
import { ChangesPage, Observed } from './observed'
import { operations } from './operations'
import { Receipt } from './receipt'
import { Refusal } from './refusal'

/** What travels between a bureau and a platform, by the name it has in the OpenAPI document. */
export const contractSchemas = {
  ChannelId,
  RecordKey,
  FieldError,
  Publication,
  PublicationMessage,
  Receipt,
  Observed,
  ChangesPage,
  BatchMessage: BatchEnvelope.extend({
    items: z
      .array(z.strictObject({ idempotencyKey: z.string().min(1).max(160), publication: Publication }))
      .min(1)
      .max(batchLimit),
  }),
  BatchAnswer,
  ObservedQuestion,
  ObservedAnswer,
  Summary,
  InventoryPage,
  Refusal,
} as const satisfies Record<string, z.ZodType>
export type ContractSchemaName = keyof typeof contractSchemas

type Json = Readonly<Record<string, unknown>>

/**
 * JSON Schemas (draft 2020-12) of everything in the contract, generated from the schemas that both sides run: they cannot
 * say something else than the program does.
 *
 * @param prefix in front of the names in `$ref`
 */
export function contractJsonSchemas(prefix = ''): Readonly<Record<ContractSchemaName, Json>> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(contractSchemas)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => prefix + id,
    override({ jsonSchema }) {
      // contentEncoding says it; the format of this name is no format of JSON Schema.
      if (jsonSchema.format === 'base64') delete jsonSchema.format
      // What the desk reads of a field is no keyword of JSON Schema: a strict reader refuses the whole document for it.
      for (const own of ['kind', 'names']) delete jsonSchema[own]
    },
  })
  const plain = Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, id: _name, ...schema }]) => [
    id,
    schema,
  ])
  return Object.fromEntries(plain) as Record<ContractSchemaName, Json>
}

/**
 * The receiving side of the push as an OpenAPI 3.1 document, for whoever builds or tests a platform.
 *
 * @param options.url base address of the platform, when it is known
 * @example JSON.stringify(openapi({ url: 'https://platform.example/' }))
 */
export function openapi(options: { readonly url?: string } = {}) {
  return {
    openapi: '3.1.0',
    info: {
      title: '行政执法信息公示平台接收接口 Receiving side of the disclosure push',
      version: '1.0.0',
      description:
        '执法机关将已审核的公示信息推送至公示平台，平台返回签名回执。消息按 Standard Webhooks 签名：对 `webhook-id.webhook-timestamp.请求体` 计算 HMAC-SHA256（v1）、HMAC-SM3（v1sm3）或 SM2（v1sm2），时间差不超过5分钟。A bureau pushes approved publications; the platform answers with signed receipts. Messages are signed in the layout of Standard Webhooks over the raw bytes; v1sm3 and v1sm2 are extensions.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    ...(options.url === undefined ? {} : { servers: [{ url: options.url }] }),
    paths: operations,
    components: {
      schemas: contractJsonSchemas('#/components/schemas/'),
      securitySchemes: {
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'webhook-signature',
          description: '签名列表，以空格分隔，更换密钥期间可同时携带新旧签名 Signatures, separated by spaces',
        },
      },
    },
  }
}
