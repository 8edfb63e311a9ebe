import { randomBytes } from 'node:crypto'
import { ChangeReason, enterFirstAdministrator, type Finding, validate } from '@zhifa/domain'
import { command, EnvironmentError, type Io, UsageError } from '@zhifa/domain/cli-kit'
import { accountStanding, actOnAccount, administratorsWithAccounts, codeHours } from '../../bureau/accounts'
import { keepAdministration, liveBureau } from '../../bureau/administration'
import type { Bureau } from '../../bureau/bureau'
import { openLedger, writtenBy } from '../../bureau/ledger'
import { claimDatabase } from '../../bureau/schema/demonstration-mark'
import { migrateCases } from '../../bureau/schema/migrate'
import type { Place } from '../bureaus/places'
import { agencyOption, inWords, openDesk, placeOf } from './place'

interface Asked {
  readonly person: string
  readonly entered?: { readonly name: string; readonly department: string; readonly post: string }
  readonly reason: string
  /** The agency has an administrator, and the owner of the server makes one all the same. */
  readonly again: boolean
}

const inWordsOf = (findings: readonly Finding[]): EnvironmentError =>
  new EnvironmentError(
    findings
      .map(
        ({ message, cure }) =>
          `${message.zh}${cure ? `。${cure.zh}` : ''} / ${message.en}${cure ? `; ${cure.en}` : ''}`,
      )
      .join('\n'),
  )

type House = Parameters<Parameters<typeof inHouse>[1]>[0]

/** The bureau over its database, which is not a demonstration's. @throws EnvironmentError */
async function inHouse<T>(
  { settings, bureau: brought }: Place,
  work: (house: {
    readonly db: Awaited<ReturnType<typeof openDesk>>['db']
    readonly bureau: Bureau
    readonly administration: Awaited<ReturnType<typeof keepAdministration>>
  }) => Promise<T>,
): Promise<T> {
  if (settings.DEMONSTRATION === 'yes')
    throw new EnvironmentError(
      '演示系统的账号由演示给出：正式运行请设置 DEMONSTRATION=no / A demonstration has accounts of its own: set DEMONSTRATION=no',
    )
  const { db, close } = await openDesk(settings)
  try {
    await migrateCases(db, writtenBy(brought))
    await openLedger(db, brought.agency.id)
    await claimDatabase(db, false, writtenBy(brought))
    const administration = await keepAdministration(db, brought)
    return await work({ db, bureau: liveBureau(brought, administration), administration })
  } finally {
    await close()
  }
}

/** A code for somebody's account, opened or reset by the owner of the server. @throws EnvironmentError */
async function codeFor({ db, bureau }: House, person: string, reason: string): Promise<string> {
  const officer = bureau.registry.officers.get(person)
  if (!officer) throw new EnvironmentError(`名册中没有${person} / ${person} is not registered`)
  const standing = await accountStanding(db, bureau.agency.id, person)
  const verb = standing === undefined || standing.state === 'closed' ? 'open' : 'reset'
  const done = await actOnAccount(db, bureau, { verb, officer, reason })
  if (!done.ok) throw inWordsOf(done.findings)
  return done.code ?? ''
}

/** Makes the first administrator of the agency. @returns the code of the account, and where it is put to use */
async function first(place: Place, { person, entered, reason, again }: Asked): Promise<Told> {
  return inHouse(place, async (house) => {
    const { db, bureau, administration } = house
    const there = await administratorsWithAccounts(db, bureau)
    if (there.length > 0 && !again)
      throw new EnvironmentError(
        `本机关已有系统管理员：${there.join('、')}。新的系统管理员由其提出、机关负责人审批；其账号无法使用的，加 --again 和 --reason，` +
          `将记入账本并显示在监督页面 / The agency has an administrator (${there.join(', ')}), who proposes another; where that ` +
          'account cannot be used, add --again and --reason: it is a leaf of the ledger and told on the supervision page',
      )
    const asked = { act: randomBytes(8).toString('hex'), person, reason, ...(entered ? { entered } : {}) }
    const on = bureau.today()
    if (enterFirstAdministrator(administration.current(), asked, on)) {
      const findings = await administration.change(
        writtenBy(bureau),
        (state) => enterFirstAdministrator(state, asked, on) ?? { ok: false, findings: [] },
      )
      if (findings.length > 0) throw inWordsOf(findings)
    }
    return { code: await codeFor(house, person, reason), at: activateAt(bureau) }
  })
}

interface Told {
  readonly code: string
  readonly at: string
}
const activateAt = ({ publicUrl }: Pick<Bureau, 'publicUrl'>): string => new URL('activate', publicUrl).href

/** Told once, on the terminal: it stands in no log, in no argument and in the database as its hash. */
const told = (person: string, { code, at }: Told): string =>
  [
    `账号 ${person} 的启用码（只显示这一次，${codeHours}小时内有效）：${code}`,
    `启动服务后由本人在 ${at} 设置密码`,
    `Activation code of ${person}, shown this once, for ${codeHours} hours: ${code}`,
    `Its owner sets a password at ${at} once the server runs`,
  ].join('\n')

const reasonOf = (text: string | undefined): string => {
  const read = validate(ChangeReason, text ?? '', 'reason')
  if (read.ok) return read.value
  throw new UsageError(read.findings.map(({ message }) => `--reason: ${message.zh} / ${message.en}`).join('\n'))
}

const reason = { type: 'string', zh: '依据和理由，记入账本', en: 'why, for the ledger' } as const

export const firstAdministrator = command({
  name: 'first-administrator',
  usage: [
    {
      line: 'first-administrator PERSON [--name N --department D --post P] [--again] [--reason TEXT]',
      zh: '设立本机关的首名系统管理员（先停止服务），显示一次性启用码；已有系统管理员的不予办理',
      en: 'make the first administrator of the agency while the server stands still, and show a code once',
    },
  ],
  options: {
    name: { type: 'string', zh: '姓名，名册中没有此人时填写', en: 'name of somebody who is not registered' },
    department: { type: 'string', zh: '单位（科室）', en: 'their department' },
    post: { type: 'string', zh: '职务', en: 'their post' },
    again: {
      type: 'boolean',
      zh: '已有系统管理员而其账号无法使用',
      en: 'although there is an administrator, whose account cannot be used',
    },
    reason,
    ...agencyOption,
  },
  async run([person, ...more], { name, department, post, again = false, reason: why, agency }, io: Io) {
    if (person === undefined || more.length > 0) throw new UsageError()
    const facts = [name, department, post]
    if (facts.some((fact) => fact !== undefined) && facts.some((fact) => fact === undefined))
      throw new UsageError('--name、--department、--post 须一并给出 / give all three')
    const entered =
      name === undefined || department === undefined || post === undefined ? undefined : { name, department, post }
    const given = again ? reasonOf(why) : reasonOf(why ?? '设立首名系统管理员')
    const place = placeOf(io, { agency })
    const asked = { person, reason: given, again, ...(entered ? { entered } : {}) }
    return { out: told(person, await inWords(() => first(place, asked))), yes: true }
  },
})

export const resetAccount = command({
  name: 'reset-account',
  usage: [
    {
      line: 'reset-account PERSON --reason TEXT',
      zh: '开立或者重置机关负责人、局办公室、系统管理员等任何人的账号（先停止服务），显示一次性启用码',
      en: 'open or reset the account of anybody, heads and administrators too, while the server stands still',
    },
  ],
  options: { reason, ...agencyOption },
  async run([person, ...more], { reason: why, agency }, io: Io) {
    if (person === undefined || more.length > 0) throw new UsageError()
    const given = reasonOf(why)
    const place = placeOf(io, { agency })
    const done = await inWords(() =>
      inHouse(place, async (house) => ({ code: await codeFor(house, person, given), at: activateAt(house.bureau) })),
    )
    return { out: told(person, done), yes: true }
  },
})
