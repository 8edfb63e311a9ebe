import { describe, expect, it } from 'vitest'
import { type Citation, cites, formatCitation } from '../../src/citation/citation'
import { addDays } from '../../src/date/plain-date'
import { deadline } from '../../src/deadline/deadline'
import { deadlineFromHour } from '../../src/deadline/hour-deadline'
import { china } from '../../src/law/china'
import { lawBook } from '../../src/law/law-book'
import { liaoning } from '../../src/law/liaoning'
import { panjin } from '../../src/law/panjin'
import { fineRange } from '../../src/penalty/fine-range'
import { lighterRule } from '../../src/penalty/lighter-rule'
import { formatYuan } from '../../src/penalty/penalty-item'
import { surcharge } from '../../src/penalty/surcharge'
import {
  ends,
  FinePage,
  fen,
  goldenPages,
  HourPage,
  LighterPage,
  ParameterPage,
  PeriodPage,
  SurchargePage,
} from './page'

const law = lawBook(china, liaoning, panjin)
const pages = goldenPages()
const of = <T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }): (T & { title: string })[] =>
  pages.flatMap(({ page }) => {
    const read = schema.safeParse(page)
    return read.success ? [read.data as T & { title: string }] : []
  })
const periods = of(PeriodPage)
const hours = of(HourPage)
const parameters = of(ParameterPage)
const fines = of(FinePage)
const surcharges = of(SurchargePage)
const lighter = of(LighterPage)

/** As a page prints it: 行政处罚法 第六十四条第一项、第八十五条 — the norm once for articles that follow each other. */
function articleText(citations: readonly Citation[]): string {
  return citations
    .map((citation, i) => {
      const place = formatCitation(citation).slice(formatCitation({ statute: citation.statute }).length)
      return citations[i - 1]?.statute === citation.statute ? place : `${citation.statute} ${place}`.trim()
    })
    .join('、')
}

type Step = { from: string; to: string; counted: boolean; kind: string }

/**
 * The days off on the way, neighbours joined, as a page lists them. A last day that is itself a day off is counted, but the
 * page names it with the days that the end moves over.
 */
function skippedOf({ steps, raw, due }: { steps: readonly Step[]; raw: string; due: string }): string[] {
  const moved: Step[] = raw === due ? [] : [{ from: raw, to: raw, counted: false, kind: 'raw' }]
  const out: { from: string; to: string }[] = []
  for (const { from, to, counted, kind } of [...moved, ...steps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (counted || kind === 'start' || kind === 'moved') continue
    const last = out.at(-1)
    if (last && addDays(last.to, 1) === from) last.to = to
    else out.push({ from, to })
  }
  return out.map(({ from, to }) => (from === to ? from : `${from} .. ${to}`))
}

describe('golden pages', () => {
  it('every page in the folder is one of the known kinds', () => {
    const kinds = [PeriodPage, HourPage, ParameterPage, FinePage, SurchargePage, LighterPage]
    const unread = pages.filter(({ page }) => kinds.filter((kind) => kind.safeParse(page).success).length !== 1)
    expect(unread).toEqual([])
    expect(pages.length).toBeGreaterThan(400)
  })

  it.each(periods)('$title: $start → $due [L3.2]', (page) => {
    const found = deadline(law, page.rule, page.start)
    if (!found) throw new Error(`${page.rule} has no value on ${page.start}`)
    const notices = new Set(
      found.steps.flatMap((step) => (step.notice && step.kind !== 'workday' ? [step.notice] : [])),
    )
    expect({
      raw: found.raw,
      due: found.due,
      keepBy: found.keepBy,
      skipped: skippedOf(found),
      provisional: found.provisional,
      article: articleText(found.citations),
    }).toEqual({
      raw: page.raw ?? page.due,
      due: page.due,
      keepBy: page.keepBy ?? page.due,
      skipped: page.skipped,
      provisional: page.provisional ?? false,
      article: page.article,
    })
    if (page.notice) expect([...notices]).toEqual([page.notice])
  })

  it.each(hours)('$title: $start → $due', (page) => {
    const found = deadlineFromHour(law, page.rule, page.start)
    expect([found?.due, articleText(found?.citations ?? [])]).toEqual([page.due, page.article])
  })

  it.each(parameters)('$title, $on: $value', (page) => {
    const version = law.parameter(page.parameter, page.on)
    const unit = law.parameters.get(page.parameter)?.unit
    const value = unit === 'fen' ? `${formatYuan(version?.value as number)}元` : version?.value
    expect([value, articleText(cites(...(version?.cites ?? [])))]).toEqual([page.value, page.article])
  })

  it.each(fines)('$title, $on, $tier, gains $gains: $min … $max', (page) => {
    const version = law.cause(page.cause, page.on)
    const tier = version?.tiers.find((item) => item.id === page.tier)
    if (!version || !tier) throw new Error(`${page.cause} has no tier ${page.tier} on ${page.on}`)
    const range = fineRange(tier, page.gains === undefined ? undefined : fen(page.gains))
    const shown = typeof range === 'string' ? range : [range.min, range.max]
    expect(shown).toEqual(page.min && page.max ? [fen(page.min), fen(page.max)] : 'no-fine')
    expect(articleText(cites(...version.cites))).toBe(page.article)
  })

  it.each(surcharges)('$title: $days days, $surcharge', (page) => {
    const paused = page.paused?.map(ends)
    const found = surcharge(law, {
      fine: fen(page.fine),
      due: page.due,
      until: page.until,
      ...(paused ? { paused } : {}),
    })
    if (!found.ok) throw new Error(found.findings[0]?.message.en)
    expect([found.days, found.amount, articleText(found.citations)]).toEqual([
      page.days,
      fen(page.surcharge),
      page.article,
    ])
  })

  it.each(lighter)('$title: $lighter [L3.2]', ({ cause, actDate, decisionDate, tiers, ...page }) => {
    const found = lighterRule(law, { cause, actDate, decisionDate, tiers: { act: tiers, decision: tiers } })
    expect([found.lighter, articleText(found.finding.citations)]).toEqual([page.lighter, page.article])
  })

  it('cover every version of every period, parameter and tier that has a value on a day since 2018', () => {
    const open =
      (from: string, until = '9999') =>
      (day: string) =>
        from <= day.slice(0, 10) && day.slice(0, 10) <= until
    const missing: string[] = []
    const demand = (id: string, versions: readonly { from: string; until?: string | undefined }[], days: string[]) => {
      for (const { from, until } of versions)
        if ((until ?? '9999') >= '2018' && !days.some(open(from, until))) missing.push(`${id} from ${from}`)
    }
    const timed = [...periods, ...hours]
    for (const { id, versions } of law.periods.values())
      demand(
        id,
        versions,
        timed.filter((page) => page.rule === id).map((page) => page.start),
      )
    for (const { id, versions } of law.parameters.values())
      demand(
        id,
        versions,
        parameters.filter((page) => page.parameter === id).map((page) => page.on),
      )
    for (const { id, versions } of law.causes.values())
      for (const version of versions)
        for (const tier of version.tiers) {
          const days = fines.filter((page) => page.cause === id && page.tier === tier.id).map((page) => page.on)
          demand(`${id}/${tier.id}`, [version], days)
        }
    expect(missing).toEqual([])
  })
})
