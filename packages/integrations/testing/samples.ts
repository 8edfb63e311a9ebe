import { createHash } from 'node:crypto'
import { Publication } from '@zhifa/domain'
import { secretText } from '../src/signature'

/** A fictional agency; the code passes both check digits. */
export const sampleAgency = { name: '示例县卫生健康局', uscc: '11999999MB0000019T' }

/** A signing key for tests. Never use it elsewhere. */
export const sampleSecret = secretText(createHash('sha256').update('sample').digest())

/** The record key of a fictional penalty. */
export const sampleKey = (id: string): string => `${sampleAgency.uscc}:penalty:${id}`

/** A complete fictional decision to publish. */
export function samplePublication(
  id: string,
  version = 1,
  caseName = `示例公共场所未取得卫生许可证案${id}`,
): Publication {
  return Publication.parse({
    key: sampleKey(id),
    version,
    approvedOn: '2026-09-28',
    due: '2026-10-12',
    verb: 'publish',
    attachments: [],
    ...(version > 1 ? { correction: '更正文字错误' } : {}),
    content: {
      kind: 'penalty',
      documentNumber: `示卫罚〔2026〕${id}号`,
      caseName,
      partyName: '示例县虚构美发店',
      partyKind: 'individual-business',
      violation: '未取得公共场所卫生许可证擅自营业',
      facts: '2026年9月1日检查时发现该店未取得公共场所卫生许可证从事美发经营。',
      basis: '《公共场所卫生管理条例实施细则》第三十五条第一款',
      penaltyKinds: ['警告', '罚款'],
      penaltyContent: '警告,罚款人民币500元',
      fine: 50_000,
      decidedOn: '2026-09-25',
      agencyName: sampleAgency.name,
      agencyUscc: sampleAgency.uscc,
    },
  })
}

/** The withdrawal of a fictional decision. */
export function sampleWithdrawal(id: string, version: number): Publication {
  return Publication.parse({
    key: sampleKey(id),
    version,
    approvedOn: '2026-09-29',
    due: '2026-10-08',
    verb: 'withdraw',
    ground: 'revoked',
    reason: '该处罚决定经行政复议被依法撤销。',
    withdrawnOn: '2026-09-29',
  })
}

/** The same publication with a file, e.g. to make a message large. */
export function withAttachment(publication: Publication, bytes: Uint8Array, name = '行政处罚决定书.pdf'): Publication {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const base64 = Buffer.from(bytes).toString('base64')
  return Publication.parse({ ...publication, attachments: [{ name, mediaType: 'application/pdf', sha256, base64 }] })
}
