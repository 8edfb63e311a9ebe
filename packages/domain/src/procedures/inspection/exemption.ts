import { type Answer, guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import { valueNames } from '../../choice/choice'
import { bareNumber } from '../../input/bare-number'
import { type Exempt, ExemptionProof, type InspectionCapVersion } from '../../law/inspection-cap'
import type { KnownPayloads } from '../../payloads'
import type { Exemption } from '../../payloads/inspection-grounds'
import { namesBody } from '../../people/names-body'
import { hasRole, roleNames } from '../../people/registry'
import { registered } from './registered'

interface Claimed {
  readonly items: readonly string[]
  readonly exemption?: Exemption | undefined
  readonly lead?: { readonly number: string } | undefined
  readonly campaign?: { readonly order?: { readonly number: string } | undefined } | undefined
}

const cites = ['国办发〔2024〕54号']

/** Whether a row of the table leaves out what is claimed. */
export const exempts = (version: InspectionCapVersion, claimed: string | undefined): boolean =>
  claimed !== undefined && version.exempt.some(({ id }) => id === claimed)

/** 主张不计入频次的，须是公布的情形 */
export const exemptionPublished = guard<Claimed, KnownPayloads>(
  { id: 'inspection.exemption-published', title: '不计入频次的情形是公布的情形', cites },
  ({ data, law, act }) => {
    const { exemption } = data
    const published =
      exemption === undefined || law.capsOf(data.items, act.on).some(({ version }) => exempts(version, exemption.id))
    return {
      holds: published,
      read: { exemption: exemption?.id ?? null },
      message: published
        ? { zh: '没有主张不计入，或者属于公布的情形', en: 'no exemption is claimed, or a published one' }
        : { zh: `“${exemption.id}”不是公布的不计入情形`, en: `${exemption.id} is no published exemption` },
      cure: { zh: '请只用公布的频次表所列情形', en: 'claim only what the published table exempts' },
    }
  },
)

/**
 * 主张不计入频次的，附频次表要求的证明材料，由频次表要求的人员确认。A reason alone would take any check out of the count; and the lead or
 * the order of the check itself is the one that shows it, no other.
 */
export const exemptionProved = guard<Claimed, KnownPayloads>(
  {
    id: 'inspection.exemption-proved',
    title: '不计入频次的情形有频次表要求的证明材料和确认',
    cites,
    asks: ['docketOf'],
  },
  ({ data, ...asked }): Answer => {
    const { exemption } = data
    const cure = {
      zh: '请附频次表要求的证明材料，并由要求的人员确认；没有材料的，计入频次',
      en: 'name the paper that the table asks for, and let whom it names confirm it; otherwise the check counts',
    }
    if (exemption === undefined)
      return { holds: true, message: { zh: '没有主张不计入', en: 'no exemption is claimed' }, cure }
    const { proof } = exemption
    const rows = asked.law
      .capsOf(data.items, asked.act.on)
      .flatMap(({ version }) => version.exempt.filter(({ id }) => id === exemption.id))
    const wrong =
      proof === undefined
        ? { zh: '没有写明证明材料', en: 'no paper shows it' }
        : (paperFault(proof, rows) ??
          linkFault(proof, data) ??
          bodyFault(proof, asked) ??
          confirmFault(exemption, rows, asked))
    if (wrong || proof === undefined)
      return {
        holds: false,
        read: { exemption: exemption.id, proof: proof?.kind ?? null },
        message: wrong ?? cure,
        cure,
      }
    // The approval of this body itself is a paper of its own, and in no docket.
    if (proof.kind === 'approval')
      return { holds: true, read: { exemption: exemption.id, proof: proof.kind }, message: shown, cure }
    const found = registered(proof, { until: asked.act.on, history: asked.history })
    return { ...found, read: { ...found.read, exemption: exemption.id, proof: proof.kind } }
  },
)

type Proof = NonNullable<Exemption['proof']>
type Asked = Pick<Attempt, 'act' | 'agency' | 'registry'>

const shown = { zh: '有频次表要求的证明材料', en: 'the paper that the table asks for is named' }

/** A table that does not say by which papers leaves the kind to whoever approves. */
function paperFault({ kind }: Proof, rows: readonly Exempt[]) {
  const row = rows.find(({ proof }) => proof !== undefined && !proof.includes(kind))
  const names = valueNames(ExemptionProof)
  return row?.proof === undefined
    ? undefined
    : {
        zh: `频次表要求的证明材料是${row.proof.map((one) => names?.[one] ?? one).join('、')}`,
        en: `the table asks for ${row.proof.join(', ')}`,
      }
}

/** 检查本身有线索、部署文件的，证明材料就是它 */
function linkFault({ kind, number }: Proof, { lead, campaign }: Claimed) {
  const own = kind === 'superior-order' ? campaign?.order?.number : kind === 'approval' ? undefined : lead?.number
  return own === undefined || bareNumber(own) === bareNumber(number)
    ? undefined
    : { zh: `证明材料${number}不是本次检查的${own}`, en: `${number} is not ${own}, on which the check rests` }
}

const bodyFault = ({ kind, body }: Proof, { agency }: Asked) =>
  kind === 'superior-order' && namesBody(body, agency.name)
    ? { zh: '部署的上级机关写的是本机关', en: 'the superior body that is named is this one' }
    : undefined

function confirmFault({ confirmedBy }: Exemption, rows: readonly Exempt[], { act, registry }: Asked) {
  const role = rows.find((row) => row.confirmedBy !== undefined)?.confirmedBy
  if (role === undefined) return undefined
  const officer = confirmedBy === undefined ? undefined : registry.officers.get(confirmedBy)
  if (officer && hasRole(officer, role, act.on) && !act.by.includes(officer.id)) return undefined
  return {
    zh: `频次表要求由${roleNames[role]}确认，不得由检查人员自行确认`,
    en: `the table wants the ${role} to confirm it, and nobody who makes the check`,
  }
}
