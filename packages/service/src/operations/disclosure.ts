import {
  allMet,
  commitDraw,
  DrawChange,
  DrawEntropy,
  DrawPlan,
  DrawResult,
  detectPersonalData,
  leakNames,
  maskText,
  ProcedureCertificate,
  runDraw,
  verifyCertificate,
  verifyDraw,
} from '@zhifa/domain'
import { ed25519 } from '@zhifa/domain/cli-kit'
import { parseVerifierKey, type VerifierKey } from '@zhifa/domain/ledger'
import { z } from 'zod'
import certificate from '../../data/requests/certificate.json'
import drawResult from '../../data/requests/draw-result.json'
import { FindingAnswer } from '../answers/finding'
import { operation } from '../operation/operation'
import { good } from '../operation/read'
import { ProblemError } from '../problem/problem'

export const maskPersonalData = operation({
  id: 'maskPersonalData',
  method: 'post',
  path: '/v1/texts/mask',
  tag: 'disclosure',
  zh: '隐去文本中的个人信息',
  en: 'Hide personal data in a text',
  description: '发现的每一处都须由人复核。Every place that was found is looked at by a person.',
  input: z.strictObject({
    text: z.string().max(200_000).meta({ title: '文本' }),
    known: z.array(z.string().min(1).max(400)).max(1000).default([]).meta({
      title: '案卷中已知的个人信息',
      description: '姓名、号码、住址 Names, numbers and addresses of the case',
    }),
  }),
  answer: z.strictObject({
    text: z.string(),
    found: z.array(
      z.strictObject({
        kind: z.string(),
        name: z.string(),
        certainty: z.enum(['certain', 'probable', 'doubtful']),
        start: z.int(),
        end: z.int(),
      }),
    ),
  }),
  examples: {
    witness: {
      zh: '证人和电话（虚构）',
      en: 'A witness and a telephone (fictional)',
      value: { text: '证人示例甲，联系电话138 0013 8000。', known: ['示例甲'] },
    },
  },
  run: ({ text, known }) => {
    const found = detectPersonalData(text, known)
    return {
      text: maskText(text, found),
      found: found.map(({ kind, certainty, start, end }) => ({
        ...{ kind, certainty, start, end },
        name: leakNames[kind],
      })),
    }
  },
})

const Plan = DrawPlan.meta({ id: 'DrawPlan' })
const { plan, commitment, entropy } = drawResult

export const commitToDraw = operation({
  id: 'commitToDraw',
  method: 'post',
  path: '/v1/draws/commit',
  tag: 'disclosure',
  zh: '登记随机抽取的名录摘要',
  en: 'Commit to the lists of a draw',
  description: '抽取前公布摘要，之后名录不能再改。Publish the commitment before the draw.',
  input: z.strictObject({ plan: Plan }),
  answer: z.strictObject({ commitment: z.string() }),
  examples: { plan: { zh: '一次抽查', en: 'One plan', value: { plan } } },
  run: ({ plan: given }) => {
    const committed = commitDraw(given)
    if (!committed.ok) throw new ProblemError('request.invalid', committed.findings)
    return { commitment: committed.commitment }
  },
})

export const drawAtRandom = operation({
  id: 'drawAtRandom',
  method: 'post',
  path: '/v1/draws/run',
  tag: 'disclosure',
  zh: '随机抽取对象和人员',
  en: 'Draw objects and inspectors',
  description:
    '随机源由调用方给出并说明出处，任何人可以重新抽取核对。The caller gives the entropy and says where it comes from.',
  input: z.strictObject({
    plan: Plan,
    entropy: DrawEntropy.meta({ title: '随机源' }),
    changes: z.array(DrawChange).max(10_000).optional().meta({ title: '抽取后的变动' }),
  }),
  answer: DrawResult.meta({ id: 'DrawResult' }),
  examples: { plan: { zh: '一次抽查', en: 'One draw', value: { plan, entropy } } },
  run: ({ plan: given, entropy: seed, changes }) => {
    const drawn = runDraw(given, seed, changes)
    if (!drawn.ok) throw new ProblemError('request.invalid', drawn.findings)
    return drawn.result
  },
})

const Verified = z.strictObject({
  sound: z.boolean().meta({ description: '全部符合才为 true True only when every finding is met' }),
  findings: z.array(FindingAnswer),
})

export const verifyPublishedDraw = operation({
  id: 'verifyPublishedDraw',
  method: 'post',
  path: '/v1/draws/verify',
  tag: 'disclosure',
  zh: '重新抽取并核对已公布的结果',
  en: 'Run a published draw again',
  input: z.strictObject({
    // Compared as it was published: what a schema would trim or sort is a change too.
    result: z.unknown().meta({ title: '公布的结果' }),
    commitment: z.string().optional().meta({ title: '事先登记的摘要' }),
    entropy: z.string().optional().meta({ title: '公开的随机数' }),
  }),
  answer: Verified,
  examples: {
    sound: { zh: '一次抽查的结果', en: 'A draw', value: { result: drawResult, commitment } },
    tampered: {
      zh: '被改动的结果',
      en: 'A draw that was changed',
      value: { result: { ...drawResult, wanted: drawResult.wanted + 1 }, commitment },
    },
  },
  run: ({ result, commitment: recorded, entropy: looked }) => {
    const findings = verifyDraw(result, {
      ...(recorded === undefined ? {} : { commitment: recorded }),
      ...(looked === undefined ? {} : { entropy: looked }),
    })
    return { sound: allMet(findings), findings }
  },
})

const keys = z.array(z.string().max(400)).max(100).default([])

export const verifyProcedureCertificate = operation({
  id: 'verifyProcedureCertificate',
  method: 'post',
  path: '/v1/certificates/verify',
  tag: 'disclosure',
  zh: '核对程序证书',
  en: 'Verify a procedure certificate',
  description:
    '没有给出受信任的账本公钥的，签名为 undetermined。Without a key that you trust the signature stays undetermined.',
  input: z.strictObject({
    certificate: ProcedureCertificate.meta({ id: 'ProcedureCertificate', title: '程序证书' }),
    keys: keys.meta({ title: '受信任的账本公钥', description: '名称+校验+base64' }),
    witnesses: keys.meta({ title: '受信任的见证方公钥' }),
  }),
  answer: Verified,
  examples: { decision: { zh: '一件处罚决定的证书', en: 'The certificate of a decision', value: { certificate } } },
  run: ({ certificate: given, keys: own, witnesses }, { law }) => {
    const trusted = { ledger: keysOf(own, 'keys', 1), witnesses: keysOf(witnesses, 'witnesses', 4) }
    const findings = verifyCertificate(given, law, { trusted, verify: ed25519 })
    return { sound: allMet(findings), findings }
  },
})

const keysOf = (texts: readonly string[], field: string, algorithm: VerifierKey['algorithm']): VerifierKey[] =>
  texts.map((text, i) => {
    const key = parseVerifierKey(text)
    if (key?.algorithm === algorithm) return key
    return good<VerifierKey>({
      ok: false,
      findings: [
        {
          code: 'certificate.key',
          rule: 'http.verifyProcedureCertificate',
          outcome: 'not-met',
          message: { zh: '不是这种公钥', en: 'not a verifier key of this kind' },
          citations: [],
          read: {},
          path: [field, i],
        },
      ],
    })
  })
