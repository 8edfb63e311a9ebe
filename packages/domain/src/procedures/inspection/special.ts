import { type Answer, guard } from '../../case/table/guard'
import { amongWords } from '../../input/bare-words'
import type { AnyInspection } from '../../payloads/inspection'

interface Special {
  readonly items: readonly string[]
  readonly objectArea: string
  readonly plannedOn: string
  readonly campaign: {
    readonly items: readonly string[]
    readonly area: string
    readonly from: string
    readonly until: string
    readonly filedOn: string
    readonly publishedOn: string
  }
}

const cites = ['国办发〔2024〕54号']

/** 专项检查不超出批准的事项、区域和时间 */
export const withinCampaign = guard<Special, AnyInspection>(
  { id: 'inspection.within-campaign', title: '检查在专项检查批准的事项、区域和时间之内', cites },
  ({ data: { campaign, items, objectArea, plannedOn } }): Answer => {
    const beyond = items.filter((item) => !amongWords(campaign.items, item))
    const faults = [
      ...(beyond.length > 0
        ? [{ zh: `${beyond.join('、')}不在检查事项范围`, en: `${beyond.join(', ')} is not in its scope` }]
        : []),
      ...(objectArea === campaign.area
        ? []
        : [{ zh: `检查对象在${objectArea}，不在检查区域${campaign.area}`, en: 'the object is outside of its area' }]),
      ...(campaign.from <= plannedOn && plannedOn <= campaign.until
        ? []
        : [
            {
              zh: `${plannedOn}不在${campaign.from}至${campaign.until}之内`,
              en: `${plannedOn} is outside of its time`,
            },
          ]),
    ]
    return {
      holds: faults.length === 0,
      read: { beyond, area: campaign.area, from: campaign.from, until: campaign.until },
      message:
        faults.length === 0
          ? { zh: '在批准的范围之内', en: 'within what was approved' }
          : { zh: faults.map(({ zh }) => zh).join('；'), en: faults.map(({ en }) => en).join('; ') },
      cure: { zh: '超出范围的，另行报批', en: 'what goes beyond needs an approval of its own' },
    }
  },
)

/** 专项检查先备案、公布，再检查 */
export const filedAndPublishedFirst = guard<Special, AnyInspection>(
  { id: 'inspection.campaign-public-first', title: '专项检查在检查以前已经备案并公布', cites },
  ({ data: { campaign, plannedOn } }): Answer => {
    const holds = campaign.filedOn < plannedOn && campaign.publishedOn < plannedOn
    return {
      holds,
      read: { filedOn: campaign.filedOn, publishedOn: campaign.publishedOn, plannedOn },
      message: holds
        ? { zh: '检查以前已经备案并公布', en: 'filed and public before' }
        : { zh: '检查当日或者以后才备案、公布', en: 'filed or published not before the day of the check' },
      cure: { zh: '请在备案、公布以后再检查', en: 'check after it was filed and published' },
    }
  },
)
