import { expect } from 'vitest'
import type { Answer, Client } from './client'

interface People {
  readonly as: (account: string) => Promise<Client>
}

/**
 * Everybody whom a proposal waits for opens its page, reads it and presses the button. @returns the address that the last
 * one is sent to: the case with the act on record
 */
export async function confirmedAtTheDesk({ as }: People, proposed: Answer): Promise<string> {
  let at = proposed.headers.get('location') ?? ''
  const page = at
  while (at.startsWith('/desk/proposals/')) {
    const id = at.split('/').at(-1)
    const { waitingFor } = (await (await as('agency-head')).get(`/api/proposals/${id}`)).json<Seen>().proposal
    const person = await as(waitingFor[0]!)
    const { text } = await person.get(page)
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(text)?.[1]
    expect(digest, `${waitingFor[0]} can confirm`).toBeDefined()
    const done = await person.postForm(`${at}/confirm`, [['digest', digest!]])
    expect([done.status, done.status === 303 ? '' : done.text.replace(/<[^>]+>/g, ' ')]).toEqual([303, ''])
    at = done.headers.get('location')!
  }
  return at
}

interface Seen {
  readonly proposal: { readonly id: string; readonly digest: string; readonly waitingFor: readonly string[] }
}

/** The same over the JSON interface. @returns the last answer: 201 when the act is on record */
export async function confirmedOverApi({ as }: People, proposed: Answer): Promise<Answer> {
  let answer = proposed
  if (answer.status !== 202) return answer
  const { proposal, waitingFor } = answer.json<Seen & { waitingFor: readonly string[] }>()
  for (const id of waitingFor)
    answer = await (await as(id)).postJson(`/api/proposals/${proposal.id}/confirm`, { digest: proposal.digest })
  return answer
}
