import { parseCitation } from '../citation/citation'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import type { MonitoringDevice } from './monitoring-device'
import { mayReview, type Registry } from './registry'

/**
 * What a device lacked on a day for its records to be evidence, in words; empty: nothing (行政处罚法第四十一条第一款). The basis is held
 * against the law book, whoever reviewed it against the registry: neither is taken from what the register of devices says.
 * @example deviceLacks({ ...device, marked: false }, '2026-11-20', { law, registry }) // [{ zh: '标志不明显', en: 'it is not marked' }]
 */
export function deviceLacks(
  device: MonitoringDevice,
  on: PlainDate,
  { law, registry }: { readonly law: LawBook; readonly registry: Registry },
): { readonly zh: string; readonly en: string }[] {
  const { legalReview, technicalReview, published, marked, from, until } = device
  const reviewer = registry.officers.get(legalReview.by)
  const lacks: (readonly [boolean, string, string])[] = [
    [
      !device.basis.some((text) => allows(law, text, on)),
      '设置依据不是法律、行政法规',
      'no statute or regulation allows it',
    ],
    [legalReview.on > on, '尚未经过法制审核', 'not yet reviewed by lawyers'],
    [
      reviewer === undefined || mayReview(reviewer, legalReview.on, law) !== true,
      '法制审核人员当日不是本机关的法制审核人员',
      'who reviewed it was no legal reviewer on that day',
    ],
    [technicalReview.on > on, '尚未经过技术审核', 'not yet reviewed by engineers'],
    [published.on > on, '设置地点尚未向社会公布', 'its place was not yet public'],
    [!marked, '标志不明显', 'it is not marked'],
    [from > on, '尚未启用', 'not yet in use'],
    [until !== undefined && until < on, '已经停用', 'no longer in use'],
  ]
  return lacks.flatMap(([wrong, zh, en]) => (wrong ? [{ zh, en }] : []))
}

/** 依照法律、行政法规规定: of no other rank, and in force on the day. */
function allows(law: LawBook, text: string, on: PlainDate): boolean {
  const citation = parseCitation(text)
  const rank = law.edition(citation, on) && law.statute(citation.statute)?.rank
  return rank === 'law' || rank === 'regulation'
}
