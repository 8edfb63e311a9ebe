import { ExemptionProof, formatChineseDate, type Payloads, valueNames } from '@zhifa/domain'
import { rangeText } from '../fields/related'
import { type FillView, personName } from './view'

type View = Pick<FillView, 'law' | 'registry' | 'entry'>

type Approval = Payloads[
  | 'inspection.random'
  | 'inspection.planned'
  | 'inspection.prompted'
  | 'inspection.special'
  | 'inspection.remote']['approval']
type Kept = 'docket' | 'elsewhere' | undefined

const keptIn = { docket: '登记在本机关督办和投诉事项', elsewhere: '称登记在来文机关、投诉举报平台等其他登记' } as const
const kept = (where: Kept): string => (where === undefined ? '没有写明登记在何处' : keptIn[where])
/** Parts of one cell, each a sentence of its own line. */
const told = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n')
const because = (what: string, why: string | undefined): string | undefined =>
  why === undefined ? why : `${what}：${why}`

/**
 * What an approval rests on beside the plan, as its paper prints it: whoever approves reads the lead, the order, what takes the check out
 * of the count, why the object is no enterprise, and whose earlier checks were told apart. Nothing of what is not said.
 */
export function groundsPrinted(view: View, data: Approval): Readonly<Record<string, string>> {
  const lead = 'lead' in data ? data.lead : undefined
  const campaign = 'campaign' in data ? data.campaign : undefined
  const { exemption, notEnterprise, namesakes } = data
  const proofs = valueNames(ExemptionProof)
  return said({
    lead:
      lead &&
      told(
        `${lead.number}（${kept(lead.keptIn)}）`,
        'receivedAt' in data
          ? `收到时间：${formatChineseDate(data.receivedAt.slice(0, 10))}${data.receivedAt.slice(11)}`
          : undefined,
        `内容：${lead.content}`,
        because('再次核查同一对象的理由', lead.again),
        because('核查其他对象、其他事项的理由', lead.others),
      ),
    campaign:
      campaign &&
      told(
        `《${campaign.title}》（${campaign.number}），${rangeText({ from: campaign.from, to: campaign.until })}，${campaign.area}`,
        `${formatChineseDate(campaign.filedOn)}向${campaign.filedWith}备案，${formatChineseDate(campaign.publishedOn)}在${campaign.channel}公布`,
      ),
    order: campaign?.order && `${campaign.order.body}${campaign.order.number}（${kept(campaign.order.keptIn)}）`,
    exemption:
      exemption &&
      told(
        `公布的情形：${exemptionTitle(view, data.items, exemption.id)}`,
        `理由：${exemption.reason}`,
        exemption.proof &&
          `证明材料：${proofs?.[exemption.proof.kind] ?? ''}，${exemption.proof.body}${exemption.proof.number}（${formatChineseDate(exemption.proof.on)}${
            exemption.proof.kind === 'approval' ? '' : `，${kept(exemption.proof.keptIn)}`
          }）`,
        exemption.confirmedBy && `确认：${personName(view, exemption.confirmedBy)}`,
      ),
    notEnterprise,
    namesakes: namesakes?.length
      ? namesakes
          .map(({ check, is, why }) => `${check}号检查${is === 'same' ? '是同一对象' : '不是同一对象'}：${why}`)
          .join('\n')
      : undefined,
  })
}

/** In the words of the table that publishes it; its id where the table does not have it any more. */
const exemptionTitle = ({ law, entry }: View, items: readonly string[], id: string): string =>
  law
    .capsOf(items, entry.on)
    .flatMap(({ version }) => version.exempt)
    .find((one) => one.id === id)?.title ?? id

const said = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  )
