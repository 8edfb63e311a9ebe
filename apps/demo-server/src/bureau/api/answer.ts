import { type Finding, finding, formatCitation } from '@zhifa/domain'
import type { Response } from 'express'

/** Findings as the interface gives them: the articles also as text. */
export const answer = (findings: readonly Finding[]) => ({
  findings: findings.map((item) => ({ ...item, articles: item.citations.map((citation) => formatCitation(citation)) })),
})

export function problem(code: string, zh: string, en: string, cure: { zh: string; en: string }) {
  return answer([finding(code, { outcome: 'not-met', zh, en, cure })])
}

export const notFound = (response: Response): void =>
  void response
    .status(404)
    .json(problem('http.not-found', '没有该资源', 'not found', { zh: '请核对地址', en: 'check the address' }))

export const notSignedIn = (response: Response): void =>
  void response
    .status(401)
    .json(problem('http.not-signed-in', '请先登录', 'not signed in', { zh: '请登录后重试', en: 'sign in first' }))
