import { z } from 'zod'
import { NewTokenBody, Scope } from '../../tokens'
import { endpoint } from '../kit/endpoint'

const Token = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    scopes: z.array(Scope).readonly(),
    madeAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'AccessToken', description: '访问令牌，不含其密文 A token without its secret' })

export const listTokens = endpoint({
  id: 'listTokens',
  method: 'get',
  path: '/api/tokens',
  tag: 'token',
  zh: '本人的访问令牌',
  en: 'The tokens of the person, in person',
  answers: { 200: { zh: '有效的令牌 Those that open something', content: z.strictObject({ tokens: z.array(Token) }) } },
})

export const makeTokenEndpoint = endpoint({
  id: 'makeToken',
  method: 'post',
  path: '/api/tokens',
  tag: 'token',
  zh: '生成访问令牌',
  en: 'Make a token, in person',
  secret: true,
  body: NewTokenBody,
  answers: {
    201: {
      zh: '令牌，仅此一次给出 The secret, told this once',
      content: z.strictObject({ token: Token, secret: z.string() }),
    },
  },
})

export const endTokenEndpoint = endpoint({
  id: 'endToken',
  method: 'delete',
  path: '/api/tokens/:id',
  tag: 'token',
  zh: '终止访问令牌',
  en: 'End a token, in person',
  answers: { 204: { zh: '已终止 Ended' } },
})
