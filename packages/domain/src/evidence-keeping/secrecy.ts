import type { Grade } from '../citation/grade'

/**
 * What a file of a case says that is not for everybody. State secrets are no class here: they are kept on other systems, and none of
 * these may hold them.
 */
export const secrecyNames = {
  open: '不涉及',
  'work-secret': '工作秘密',
  'personal-privacy': '个人隐私',
  'commercial-secret': '商业秘密',
} as const
export type Secrecy = keyof typeof secrecyNames

/** Why a class is kept from others, and how well that was read. */
export const secrecyBasis: Readonly<
  Record<Exclude<Secrecy, 'open'>, { readonly cites: readonly string[]; readonly grade?: Grade }>
> = {
  // No article was read for it: what the bureau itself keeps within the house.
  'work-secret': { cites: [], grade: 'unverified' },
  'personal-privacy': { cites: ['行政处罚法 50'] },
  'commercial-secret': { cites: ['行政处罚法 50'] },
}

/** Whether a class is kept from those in the house who have no part in the case. */
export const isKept = (secrecy: Secrecy | undefined): boolean => secrecy !== undefined && secrecy !== 'open'
