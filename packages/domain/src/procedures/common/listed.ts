import { type Answer, guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import { sameWords } from '../../input/bare-words'
import { nearest } from '../../input/nearest'
import type { KnownPayloads } from '../../payloads'
import type { InspectionPlan } from '../../payloads/inspection-plan'

const cites = ['国办发〔2024〕54号']

/**
 * 检查事项清单以外的事项不得检查。A cap, a checklist and a plan speak of an item in the words of the list: another spelling of one would be
 * an item that none of them knows.
 */
export const itemsListed = guard<{ readonly items: readonly string[] }, KnownPayloads>(
  {
    id: 'inspection.items-listed',
    title: '检查事项是本机关公布的行政检查事项清单所列的事项',
    cites,
    asks: ['listedItems'],
  },
  ({ data, ...asked }) => listed(data.items, asked),
)

/** The rows of a plan in the same way: what is not on the list is planned for nobody. */
export const rowsListed = guard<{ readonly items: readonly { readonly item: string }[] }, InspectionPlan>(
  {
    id: 'plan.items-listed',
    title: '计划项的检查事项是本机关公布的行政检查事项清单所列的事项',
    cites,
    asks: ['listedItems'],
  },
  ({ data, ...asked }) => listed([...new Set(data.items.map(({ item }) => item))], asked),
)

function listed(
  items: readonly string[],
  { law, act, history }: Pick<Attempt, 'law' | 'act'> & { readonly history?: Attempt['history'] | undefined },
): Answer {
  const rule = law.parameter('inspection.listed-only', act.on)
  if (rule?.value !== true)
    return {
      holds: true,
      read: { listedOnly: rule?.value ?? null },
      message: { zh: '当日没有只能检查清单内事项的规定', en: 'no rule of the day binds checks to the list' },
      cure: { zh: '', en: '' },
      grade: rule?.grade,
    }
  const list = history?.listedItems?.(act.on)?.map(({ title }) => title)
  const unlisted = list && items.filter((item) => !list.some((title) => sameWords(title, item)))
  return {
    holds: unlisted && unlisted.length === 0,
    read: { unlisted: unlisted ?? null },
    message:
      unlisted === undefined
        ? { zh: '本机关公布的行政检查事项清单尚不明确', en: 'the published list of items is not known' }
        : unlisted.length === 0
          ? { zh: '均为清单所列的事项', en: 'all of them are on the list' }
          : {
              zh: unlisted.map((item) => `“${item}”不是清单所列的事项${meant(item, list)}`).join('；'),
              en: `not on the published list: ${unlisted.join(', ')}`,
            },
    cure:
      unlisted === undefined
        ? {
            zh: '请由管理人员在本单位文件中录入已经公布的行政检查事项清单（inspectionItems），再报批',
            en: 'enter the published list of items of inspection (inspectionItems), then ask again',
          }
        : {
            zh: '请按清单的事项名称填写；清单没有的，先调整并公布清单',
            en: 'use the names of the list; what it lacks is put on it and published first',
          },
    grade: rule.grade,
  }
}

function meant(item: string, list: readonly string[] = []): string {
  const title = nearest(item, list)
  return title === undefined ? '' : `，是否为“${title}”`
}
