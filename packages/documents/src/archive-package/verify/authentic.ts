import { type CaseRecord, canonicalJson, type Finding } from '@zhifa/domain'
import {
  hashLine,
  leafLine,
  leafOf,
  type OpenedCheckpoint,
  openCheckpoint,
  type TrustedKeys,
  type VerifierKey,
  type VerifySignature,
  verifyInclusion,
} from '@zhifa/domain/ledger'
import { z } from 'zod'
import { functionOption, isA, type OptionShape } from '../../options/options-of'
import { type PackageProofs, paths } from '../layout'
import type { ReadParts } from './read-parts'
import { about } from './report'

/** Whom the reader trusts, from somewhere other than the package. */
export interface PackageTrust {
  readonly trusted: TrustedKeys
  readonly verify: VerifySignature
}

const keys = (title: string) => {
  const isKey = (value: unknown): boolean => typeof value === 'object' && value !== null
  return z
    .array(isA<VerifierKey>('公钥', isKey, { zh: '应为解析后的公钥', en: 'must be a key that was parsed' }))
    .meta({ title })
}

/** What {@link PackageTrust} may be: a key list of another name would be one that nobody trusts. */
export const trustOptions: OptionShape<PackageTrust> = {
  trusted: z.strictObject({ ledger: keys('账本公钥'), witnesses: keys('见证方公钥') }).meta({ title: '受信任的公钥' }),
  verify: functionOption<VerifySignature>('验签函数'),
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

/**
 * 真实性: the record is what the agency's ledger holds, the manifest (and by it every file) is what the agency put there when it packed,
 * and the head above both is signed by a key that the reader trusts.
 */
export function authenticity(
  parts: ReadParts,
  record: CaseRecord | undefined,
  manifestSha256: string | undefined,
  { trusted, verify }: PackageTrust,
): Finding[] {
  const { proofs, checkpoint } = parts
  if (!proofs || checkpoint === undefined)
    return [
      about('no-proofs', undefined, '没有账本证明，无法核对真实性', 'no proofs of the ledger'),
      ...certificateFindings(parts),
    ]
  const opened = openCheckpoint(checkpoint, trusted, verify)
  if (!opened) return [about('checkpoint', false, '检查点无法读取', 'no checkpoint', { file: paths.checkpoint })]
  return [
    ...headFindings(opened, parts, trusted),
    ...(record ? entryFindings(record, proofs, opened) : []),
    manifestFinding(proofs, opened, manifestSha256, parts.description?.caseId),
    ...certificateFindings(parts),
  ]
}

function headFindings(
  { head, signed, cosignatures }: OpenedCheckpoint,
  { description }: ReadParts,
  trusted: TrustedKeys,
) {
  const file = paths.checkpoint
  const known = trusted.ledger.length > 0
  const own = description === undefined ? undefined : head.origin === description.agency.uscc
  return [
    about(
      'signed',
      known ? signed : undefined,
      known
        ? signed
          ? '检查点由受信任的账本公钥签名'
          : '检查点不是受信任的账本公钥签名的'
        : '没有给出受信任的账本公钥（--key），签名未核对',
      known
        ? signed
          ? 'signed by a key that is trusted'
          : 'not signed by a key that is trusted'
        : 'no trusted key was given',
      { file },
    ),
    about('origin', own, own === false ? '检查点不是该机关账本的' : '检查点属于该机关的账本', `ledger ${head.origin}`, {
      file,
    }),
    ...(trusted.witnesses.length === 0
      ? []
      : [
          about(
            'witnessed',
            cosignatures.length > 0,
            cosignatures.length > 0
              ? `见证方已联署：${cosignatures.map(({ name }) => name).join('、')}`
              : '没有受信任的见证方联署',
            `${cosignatures.length} cosignatures`,
            { file },
          ),
        ]),
  ]
}

type Proved = PackageProofs['entries'][number]
const stands = ({ index, line, proof }: Proved, { head }: OpenedCheckpoint): boolean =>
  verifyInclusion(hashLine(line), index, head.size, proof.map(bytesOf), bytesOf(head.root))

/** Each entry of the record is a line of the ledger, and each line is under the signed head. */
function entryFindings(record: CaseRecord, { entries }: PackageProofs, opened: OpenedCheckpoint): Finding[] {
  const wrong = record.entries.flatMap((entry, i): Finding[] => {
    const proved = entries[i]
    const at = { file: paths.record, read: { entry: entry.seq } }
    if (!proved)
      return [about('entry-unproved', false, `第${entry.seq}项没有账本证明`, `entry ${entry.seq} has no proof`, at)]
    if (proved.line !== leafLine(leafOf(record, entry)))
      return [
        about(
          'entry-differs',
          false,
          `第${entry.seq}项与账本不一致`,
          `entry ${entry.seq} is not its line of the ledger`,
          at,
        ),
      ]
    return stands(proved, opened)
      ? []
      : [
          about(
            'entry-not-in-ledger',
            false,
            `第${entry.seq}项不在签名的账本中`,
            `entry ${entry.seq} is not under the head`,
            {
              file: paths.proofs,
              read: { entry: entry.seq },
            },
          ),
        ]
  })
  const more = entries.length > record.entries.length
  return wrong.length > 0 || more
    ? [
        ...wrong,
        ...(more
          ? [
              about('entries-cut', false, '案件记录少于账本证明的项数', 'the record is shorter than its proofs', {
                file: paths.record,
              }),
            ]
          : []),
      ]
    : [about('entries', true, `${record.entries.length}项记录逐项与账本一致`, 'every entry is in the ledger')]
}

function manifestFinding(
  { manifest }: PackageProofs,
  opened: OpenedCheckpoint,
  sha256: string | undefined,
  caseId: string | undefined,
): Finding {
  const file = paths.manifest
  if (!manifest)
    return about(
      'manifest-unproved',
      undefined,
      '清单没有记入账本，文书和音像只核对了摘要',
      'the manifest is in no ledger',
      { file },
    )
  const said = leafOfPackage(manifest.line)
  const same = said !== undefined && said.manifest === sha256 && said.caseId === caseId
  const holds = same && stands(manifest, opened)
  return about(
    'manifest-proved',
    holds,
    holds ? '清单与打包时记入账本的一致，清单所列文件均由此证明' : '清单与打包时记入账本的不一致',
    holds ? 'the manifest is what the agency put into its ledger' : 'the manifest is not what the ledger holds',
    { file },
  )
}

/** What the leaf of a package says: of which case it is, and the SHA-256 of its manifest. */
function leafOfPackage(line: string): { readonly manifest: string; readonly caseId: string } | undefined {
  try {
    const { event } = JSON.parse(line) as { event?: { kind: string; body: Record<string, string> } }
    if (event?.kind !== 'archive-package' || canonicalJson(JSON.parse(line)) !== line) return undefined
    const { sha256 = '', case_id = '' } = event.body
    return { manifest: sha256, caseId: case_id }
  } catch {
    return undefined
  }
}

/** That it is of this case; whether the procedure was kept is asked of the certificate itself (`zhifa-domain verify --certificate`). */
function certificateFindings({ certificate, description, proofs }: ReadParts): Finding[] {
  if (!certificate) return []
  const leaves = new Set(proofs?.entries.map(({ line }) => Buffer.from(hashLine(line)).toString('hex')))
  const agency = description === undefined || certificate.agencyUscc === description.agency.uscc
  const own = agency && (certificate.ledger === undefined || !proofs || leaves.has(certificate.ledger.leaf))
  return [
    about(
      'certificate',
      own,
      own ? '程序证书属于本案' : '程序证书不属于本案',
      own ? 'the certificate is of this case' : 'the certificate is of another case',
      { file: paths.certificate },
    ),
  ]
}
