import type { Party } from '../../../party/party'
import type { EndingGround } from '../../../payloads/common/ending'

/**
 * Whether a ground of 终结执行 can be that of such a party (行政强制法第四十条第一项、第二项). A citizen leaves an estate, an organisation ends; of an
 * individual business, whose operator goes on owing, no source says that it ends like an organisation. Money is owed whatever becomes of a thing.
 * @param owes what is unpaid, in 分
 */
export function groundFits(ground: EndingGround, { kind }: Pick<Party, 'kind'>, owes: number): boolean | undefined {
  if (ground === 'object-lost') return owes <= 0
  if (ground === 'dead-without-estate') return kind !== 'organisation'
  if (ground !== 'ended-without-assets') return true
  return kind === 'individual-business' ? undefined : kind === 'organisation'
}
