import { hexToBytes } from '@noble/hashes/utils.js'
import { officersNeeded } from '../case/people/officers-needed'
import { targets } from '../case/table/lock'
import { deadline, UnknownPeriodError } from '../deadline/deadline'
import type { Finding } from '../finding/finding'
import type { LawBook } from '../law/law-book'
import { openCheckpoint, type TrustedKeys } from '../ledger/checkpoint'
import { verifyInclusion } from '../ledger/merkle'
import type { VerifySignature } from '../ledger/note'
import { procedures } from '../procedures/procedures'
import { answer } from './answer'
import { decidingSteps, type ProcedureCertificate } from './certificate'
import { entryFindings } from './verify-people'

/** The keys that a reader trusts, from somewhere other than the certificate, and how signatures are checked. */
export interface CertificateTrust {
  readonly trusted: TrustedKeys
  readonly verify: VerifySignature
}

/**
 * Runs a certificate again, without the file and without any server: that the steps are a way through the procedure, that
 * those who acted were enough and certified, that every period ends where the law book says and was kept, that review was
 * not needed or passed before the decision, that every check was met, and that the entry stands in the signed ledger.
 *
 * @param trust absent: nobody knows whose the ledger is, so its signature stays undetermined
 * @returns one finding per question; sound when all are met
 */
export function verifyCertificate(
  certificate: ProcedureCertificate,
  law: LawBook,
  trust?: CertificateTrust,
): Finding[] {
  return [
    lawFinding(certificate, law),
    stepsFinding(certificate),
    peopleFinding(certificate, law),
    ...entryFindings(certificate, procedures.get(certificate.procedure)),
    ...periodFindings(certificate, law),
    reviewFinding(certificate),
    checksFinding(certificate),
    ...ledgerFindings(certificate, trust),
  ]
}

/** Another law book may give other values: then the answer rests on what the reader's book says. */
function lawFinding(certificate: ProcedureCertificate, law: LawBook): Finding {
  const same = certificate.lawDigest === law.digest
  return answer(
    'certificate.law',
    same ? true : undefined,
    same ? '法规数据版本一致' : '法规数据版本不同，期限按本地数据核对',
    same ? 'the same law book' : 'another law book: periods are checked against yours',
    { certificate: certificate.lawDigest, mine: law.digest },
  )
}

function stepsFinding(certificate: ProcedureCertificate): Finding {
  const procedure = procedures.get(certificate.procedure)
  if (!procedure)
    return answer('certificate.steps', undefined, '本版本不认识该程序', 'unknown procedure', {
      procedure: certificate.procedure,
    })
  // A step whose target depends on its payload may lead to several phases: all of them are followed.
  let phases = new Set([procedure.initial])
  let last = ''
  for (const { step: id, on } of certificate.steps) {
    const step = procedure.steps[id]
    const from = step ? [...phases].filter((phase) => step.in.includes(phase)) : []
    if (!step || from.length === 0)
      return answer('certificate.steps', false, `步骤"${id}"不能在此时办理`, `the step ${id} is out of place`, {
        step: id,
      })
    if (step.to !== undefined && on < last)
      return answer(
        'certificate.steps',
        false,
        `步骤"${id}"的日期早于前一步骤`,
        `the step ${id} is dated before an earlier one`,
        { step: id, on },
      )
    last = on > last ? on : last
    phases = new Set(from.flatMap((phase) => [...targets(step, phase)]))
  }
  const end = certificate.steps.at(-1)
  const decides =
    end !== undefined && decidingSteps.some((step) => step === end.step) && end.on === certificate.decidedOn
  return answer(
    'certificate.steps',
    decides,
    decides ? '步骤完整，依次办理' : '步骤没有以决定结束',
    decides ? 'the steps are a way through the procedure' : 'the steps do not end with the decision',
    { steps: certificate.steps.length },
  )
}

function peopleFinding(certificate: ProcedureCertificate, law: LawBook): Finding {
  const procedure = procedures.get(certificate.procedure)
  const acts = certificate.steps.flatMap(({ step, on, people, certified }) => {
    const info = procedure?.steps[step]
    const needed = info && officersNeeded(info, law, on)
    if (!needed) return []
    const enough = needed.people === undefined ? undefined : people >= needed.people
    return [{ step, holds: certified === true ? enough : false }]
  })
  const wrong = acts.filter(({ holds }) => holds === false).map(({ step }) => step)
  const open = acts.filter(({ holds }) => holds === undefined).map(({ step }) => step)
  if (wrong.length === 0 && open.length > 0)
    return answer(
      'certificate.officers',
      undefined,
      `法规数据没有下列步骤当日的最少人数：${open.join('、')}`,
      'the law book does not say how many officers these steps need',
      { steps: open },
    )
  return answer(
    'certificate.officers',
    wrong.length === 0,
    wrong.length === 0 ? '执法人员人数和证件符合规定' : `下列步骤人数不足或证件无效：${wrong.join('、')}`,
    wrong.length === 0 ? 'enough certified officers at every act' : 'too few or uncertified officers',
    { steps: wrong },
  )
}

function periodFindings(certificate: ProcedureCertificate, law: LawBook): Finding[] {
  return certificate.periods.map((period) => {
    const again = recompute(period, law)
    const same = again === undefined ? undefined : again.raw === period.raw && again.due === period.due
    const right = again?.duty === 'party-right'
    const kept = period.endedOn === undefined || period.endedOn <= period.due || right
    const holds = same === undefined ? undefined : same && kept
    return answer(
      'certificate.period',
      holds,
      holds
        ? `${again?.title ?? period.rule}：期限计算无误${period.endedOn !== undefined && period.endedOn <= period.due ? '并已遵守' : ''}`
        : same === false
          ? `${period.rule}：期限计算与法规不符`
          : `${period.rule}：期限没有遵守或者无法核对`,
      holds
        ? `${period.rule}: computed as the law has it${period.endedOn !== undefined && period.endedOn <= period.due ? ', and kept' : ''}`
        : `${period.rule}: wrong, not kept, or unknown`,
      { rule: period.rule, due: period.due, recomputed: again?.due ?? null, endedOn: period.endedOn ?? null },
    )
  })
}

function recompute(period: ProcedureCertificate['periods'][number], law: LawBook) {
  try {
    const own = law.period(period.rule, period.start)
    // Where the law leaves the length to the bureau, or it was extended, the length of the certificate is counted again.
    const given =
      own?.amount === period.amount && own.unit === period.unit
        ? undefined
        : { amount: period.amount, unit: period.unit, cites: [], grade: 'unverified' as const }
    return deadline(law, period.rule, period.start, { length: given, excluded: period.excluded })
  } catch (error) {
    if (error instanceof UnknownPeriodError) return undefined
    throw error
  }
}

function reviewFinding({ review, decidedOn }: ProcedureCertificate): Finding {
  const needed = review.determination !== 'not-required'
  const consistent =
    review.determination !== 'not-required' || review.grounds.every((ground) => ground.outcome === 'not-met')
  const holds = consistent && (!needed || (review.passedOn !== undefined && review.passedOn <= decidedOn))
  return answer(
    'certificate.review',
    holds,
    holds ? (needed ? '法制审核已在决定前通过' : '经判定无需法制审核') : '需要法制审核而没有通过',
    holds ? 'reviewed, or no review was needed' : 'review was needed and did not pass',
    { determination: review.determination, passedOn: review.passedOn ?? null },
  )
}

function checksFinding({ checks }: ProcedureCertificate): Finding {
  const wrong = checks.filter((check) => check.outcome !== 'met').map((check) => check.rule)
  const holds = checks.length > 0 && wrong.length === 0
  return answer(
    'certificate.checks',
    holds,
    holds ? `${checks.length}项检查全部符合` : `下列检查不符合：${wrong.join('、')}`,
    holds ? `all ${checks.length} checks were met` : 'some checks were not met',
    { wrong },
  )
}

const nobody: CertificateTrust = { trusted: { ledger: [], witnesses: [] }, verify: () => false }

function ledgerFindings({ ledger, agencyUscc }: ProcedureCertificate, trust: CertificateTrust = nobody): Finding[] {
  if (!ledger) return [answer('certificate.ledger', undefined, '没有防篡改账本证明', 'no proof from the ledger')]
  const { trusted, verify } = trust
  const { index, leaf, proof, checkpoint } = ledger
  const opened = openCheckpoint(checkpoint, trusted, verify)
  // The ledger of another agency proves nothing about this one's decision.
  if (opened?.head.origin !== agencyUscc)
    return [
      answer(
        'certificate.signed',
        false,
        '检查点无法读取，或者不属于该机关的账本',
        'the checkpoint cannot be read, or is not of the ledger of this agency',
      ),
    ]
  const { size, root } = opened.head
  const included = verifyInclusion(hexToBytes(leaf), index, size, proof.map(hexToBytes), hexToBytes(root))
  const signed = trusted.ledger.length === 0 ? undefined : opened.signed
  const witnesses = [...new Set(opened.cosignatures.map(({ name }) => name))]
  return [
    answer(
      'certificate.included',
      included,
      included ? '决定在账本之内' : '决定不在账本之内',
      included ? 'the decision stands in the ledger' : 'the decision does not stand in the ledger',
      { index, size },
    ),
    answer(
      'certificate.signed',
      signed,
      signed
        ? '账本签名有效'
        : signed === undefined
          ? '没有提供账本公钥，签名没有核对'
          : '账本检查点没有受信任密钥的有效签名',
      signed
        ? 'the head of the ledger is signed'
        : signed === undefined
          ? 'no key was given: whose ledger it is was not checked'
          : 'no trusted key signed the head of the ledger',
      { root },
    ),
    ...(trusted.witnesses.length === 0
      ? []
      : [
          answer(
            'certificate.witnessed',
            witnesses.length > 0 ? true : undefined,
            witnesses.length > 0 ? `见证方已联署：${witnesses.join('、')}` : '出具时见证方尚未联署该检查点',
            witnesses.length > 0
              ? `cosigned by ${witnesses.join(', ')}`
              : 'no witness had cosigned the head when the certificate was made',
            { witnesses },
          ),
        ]),
  ]
}
