import { type Custody, custodyEndNames, evidenceRoles, isInService, type Registry } from '@zhifa/domain'
import { Boxes, Choice, Field, Unfolding } from './fields'
import { type Here, holds } from './here'

const clock = (time = ''): string => time.replace('T', ' ')

/** Who can be given an original: everybody in service but whoever gives it. */
export const receivers = ({ officers }: Registry, on: string, but: string): (readonly [string, string])[] =>
  [...officers.values()]
    .filter((officer) => officer.id !== but && isInService(officer, on))
    .map(({ id, name, department }) => [id, `${name}（${department}）`])

/** 原始载体和原物: who held each from when to when, by the word of both. */
export function Originals(here: Here) {
  const { view, action, user, bureau } = here
  const { originals, items, on } = view
  return (
    <section class="panel" id="originals">
      <h2>原始载体和原物（{originals.length}）</h2>
      {originals.length === 0 && <p class="soft">没有登记原始载体和原物。</p>}
      {originals.map((item) => (
        <article key={item.no}>
          <h3>
            {item.title} <small class="soft">{item.label}</small>
          </h3>
          <Chain item={item} registry={bureau.registry} />
          <Acts item={item} {...{ action, bureau, user }} />
        </article>
      ))}
      {on && (
        <Unfolding action={action} kind="custody" title="登记原始载体或者原物（由您保管的）">
          <Field id="custody" name="title" title="原始载体或者原物" />
          <Field id="custody" name="label" title="载体编号" />
          <Boxes id="custody" name="of" title="所载文件" options={items.map(({ sha256, name }) => [sha256, name])} />
          <Field id="custody" name="since" title="开始保管时间" type="datetime-local" />
          <Field id="custody" name="place" title="保管地点" />
          <Field id="custody" name="state" title="状态（封存情况）" />
        </Unfolding>
      )}
    </section>
  )
}

/** The links of one original, with the gaps between them. */
export function Chain({ item, registry }: { readonly item: Custody; readonly registry: Registry }) {
  const person = (id: string): string => registry.officers.get(id)?.name ?? id
  const { links, gaps, open, end } = item
  return (
    <ol>
      {links.map(({ holder, from, until }) => (
        <li key={`${holder} ${from}`}>
          {person(holder)}{' '}
          <span class="soft">
            {clock(from)} 至 {until === undefined ? '今' : clock(until)}
          </span>
          {gaps
            .filter((gap) => (gap.why === 'on-the-way' ? gap.from === until : gap.from >= from && gap.to === until))
            .map((gap) => (
              <div key={gap.from}>
                <span class="badge bad">{gap.why === 'on-the-way' ? '途中无人保管' : '保管人已离任'}</span>{' '}
                {clock(gap.from)} 至 {gap.to === undefined ? '今' : clock(gap.to)}
              </div>
            ))}
        </li>
      ))}
      {open && (
        <li>
          <span class="badge warn">待确认</span> {clock(open.act.at)}交给{person(open.act.to)}
          ，对方确认前仍由交出人负责
        </li>
      )}
      {end && (
        <li>
          {custodyEndNames[end.act.how]} <span class="soft">{clock(end.act.at)}</span> {end.act.to}：{end.act.basis}
        </li>
      )}
    </ol>
  )
}

interface ActsProps extends Pick<Here, 'action' | 'bureau' | 'user'> {
  readonly item: Custody
  readonly about?: Readonly<Record<string, string>>
}

/** What the person may say of one original: give it away, end its custody, or that they took it. */
export function Acts({ item, action, bureau, user, about: more = {} }: ActsProps) {
  const { no, open, end, links } = item
  if (end) return null
  const today = bureau.today()
  const holder = bureau.registry.officers.get(links.at(-1)?.holder ?? '')
  const left = holder === undefined || !isInService(holder, today)
  const id = `item-${no}`
  const about = { ...more, item: no }
  return (
    <>
      {open?.act.to === user.id && (
        <Unfolding {...{ action, about }} kind="taken" title="确认接收" button="确认接收">
          <Field id={`${id}-taken`} name="at" title="接收时间" type="datetime-local" />
          <Field id={`${id}-taken`} name="state" title="接收时状态" />
        </Unfolding>
      )}
      {(holder?.id === user.id || (left && holds(user, evidenceRoles.leave))) && (
        <Unfolding {...{ action, about }} kind="hand-over" title="交出">
          <Choice id={`${id}-give`} name="to" title="接收人" options={receivers(bureau.registry, today, user.id)} />
          <Field id={`${id}-give`} name="at" title="交出时间" type="datetime-local" />
          <Field id={`${id}-give`} name="place" title="地点" />
          <Field id={`${id}-give`} name="state" title="交出时状态" />
        </Unfolding>
      )}
      {holder?.id === user.id && (
        <Unfolding {...{ action, about }} kind="custody-end" title="结束保管">
          <Choice id={`${id}-end`} name="how" title="去向" options={Object.entries(custodyEndNames)} />
          <Field id={`${id}-end`} name="to" title="接收的人或者单位" />
          <Field id={`${id}-end`} name="at" title="时间" type="datetime-local" />
          <Field id={`${id}-end`} name="basis" title="依据" />
        </Unfolding>
      )}
    </>
  )
}
