import type { Bureau } from '../../bureau'
import type { actsByPerson, CapUse } from '../../cases'
import type { Addresses } from './addresses'
import { casesAddress, type FigureFilter } from './query'
import type { Section, Tone } from './sections'

/** Use of a cap is of the whole bureau: whose case it is does not matter to the enterprise that was visited. */
export function cap(
  { cap: { id, title, item, value, grade, level }, uses }: CapUse,
  { from, to }: FigureFilter,
): Section {
  const whole = { from, to, procedure: '', handler: '', department: '' }
  const tone = (times: number): Tone =>
    value === undefined ? 'dim' : times > value ? 'bad' : times === value ? 'warn' : 'good'
  const said = (times: number): string =>
    value === undefined ? '' : times > value ? '（超过上限）' : times === value ? '（达到上限）' : ''
  return {
    ...{ id: `cap-${id.replaceAll('.', '-')}`, title: `检查频次上限：${title}`, form: 'bars', unit: '家' },
    ...{ none: '没有计入的现场检查。', grade },
    note: `${to.slice(0, 4)}年全年、全机关同一企业的现场检查次数${item === undefined ? '' : `（事项：${item}）`}；${
      value === undefined ? '没有规定上限' : `上限${value}次`
    }${level === 'all' ? '，其他层级的检查不在其中' : ''}。`,
    lines: uses.map(({ times, enterprises, cases }) => ({
      label: `检查${times}次${said(times)}`,
      parts: [
        {
          ...{ name: '企业', tone: tone(times), count: enterprises, cases },
          href: casesAddress({ of: 'cap', cap: id, times }, whole),
        },
      ],
    })),
  }
}

/** Who did how much. */
export function people(found: Awaited<ReturnType<typeof actsByPerson>>, { registry }: Bureau, at: Addresses): Section {
  return {
    ...{ id: 'people', title: '人员', form: 'bars', unit: '项', none: '这段时间没有办理的事项。' },
    note: '每人办理的事项，两人共同办理的各计一次。',
    lines: found.map(({ person, count, cases }) => ({
      label: registry.officers.get(person)?.name ?? person,
      under: registry.officers.get(person)?.department ?? '',
      parts: [{ name: '事项', tone: 'calm', count, cases, href: at({ of: 'person', person }) }],
    })),
  }
}
