import type { Answer } from '../../case/table/guard'
import type { History } from '../../case/table/types'
import type { PlainDate } from '../../date/plain-date'
import { sameWords } from '../../input/bare-words'

/** A lead, an order or another paper of somebody, by its number, and where it is said to be registered. */
export interface Registered {
  readonly number: string
  readonly keptIn?: 'docket' | 'elsewhere' | undefined
  /** Whose paper it is. */
  readonly body?: string | undefined
}

/**
 * Whether the docket of this body has what is said to be in it, and had it in time. What others register is claimed, and counted as
 * such; but whoever says so of a number that is in the docket here is held to the docket.
 */
export function registered(
  { number, keptIn, body }: Registered,
  { until, history }: { readonly until: PlainDate; readonly history?: History | undefined },
): Answer {
  const found = history?.docketOf?.(number)
  const read = { number, keptIn: keptIn ?? null, matter: found && found !== 'none' ? found.matter : null }
  const cure = {
    zh: '请核对编号和登记；本机关没有登记的，先登记，或者写明由何处登记',
    en: 'check the number; enter it first, or say who registered it',
  }
  if (found && found !== 'none') {
    const wrong =
      found.on > until
        ? { zh: `${number}在${found.on}才登记，晚于报批`, en: `${number} was registered on ${found.on} only` }
        : body !== undefined && found.body !== undefined && !sameWords(found.body, body)
          ? { zh: `${number}登记的来文机关是${found.body}`, en: `${number} is registered as a paper of ${found.body}` }
          : undefined
    const known = { zh: `登记为督办和投诉事项${found.matter}`, en: `it is matter ${found.matter} of the docket` }
    return { holds: wrong === undefined, read, message: wrong ?? known, cure }
  }
  if (keptIn === 'elsewhere')
    return {
      holds: true,
      read,
      message: { zh: '称在其他登记中，本机关无法核实', en: 'said to be registered elsewhere: claimed, not looked up' },
      cure,
    }
  return {
    holds: keptIn === 'docket' && found === 'none' ? false : undefined,
    read,
    message:
      keptIn === undefined
        ? { zh: `没有写明${number}登记在何处`, en: `nobody says where ${number} is registered` }
        : found === 'none'
          ? { zh: `本机关督办和投诉事项没有登记${number}`, en: `the docket has no ${number}` }
          : { zh: '督办和投诉事项尚不明确', en: 'the docket is not known' },
    cure,
  }
}
