import type { Officer } from './registry'

/** 正职或者主持工作: as what somebody approves whom the law wants to be the head of the agency, not one of its deputies. */
export const principalHeads = { principal: '本机关正职负责人', presiding: '主持工作的负责人' } as const
export type PrincipalHead = keyof typeof principalHeads

/**
 * Whether somebody approves as the head of the agency: a deputy does only while presiding, which he says and confirms himself.
 *
 * @returns `undefined` when nobody knows the post
 * @example approvesAsHead({ post: '副局长' }, 'principal') // false
 */
export const approvesAsHead = (officer: Pick<Officer, 'post'> | undefined, as: PrincipalHead): boolean | undefined =>
  as === 'presiding' ? true : officer && !officer.post.includes('副')
