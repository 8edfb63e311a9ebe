import { describe, expect, it } from 'vitest'
import { allPlaces, pages, placesOf } from './all'
import { answer, problemsOf } from './answer'
import { pageOf } from './page'

const groups = Object.values(pages).flatMap((page) => page.groups)
const cases = groups.flatMap((group) =>
  group.cases.map((example) => ({ name: `${group.guard}: ${example.when}`, group, example })),
)

describe('what the guards answer', () => {
  it.each(Object.entries(pages))('in words: golden/guards/%s.md', async (name, { title, groups }) => {
    await expect(pageOf(title, groups)).toMatchFileSnapshot(`../../golden/guards/${name}.md`)
  })

  it.each(cases)('$name', ({ group, example }) => {
    const places = placesOf(group, example)
    expect(places.length).toBeGreaterThan(0)
    for (const { procedure, step, guard } of places) {
      const at = `${procedure.id} ${step.id}`
      expect([at, problemsOf(procedure, step, example)]).toEqual([at, []])
      const outcomes = answer(procedure, step, guard, example).map((finding) => finding.outcome)
      expect([at, outcomes]).toEqual([at, [example.outcome].flat()])
    }
  })
})

describe('guards that are asked before the act is filled in', () => {
  it.each(cases.filter(({ group, example }) => placesOf(group, example)[0]?.guard.early))(
    '$name: an answer without a payload',
    ({ group, example }) => {
      for (const { procedure, step, guard } of placesOf(group, example))
        for (const finding of answer(procedure, step, guard, { ...example, data: undefined }))
          expect(['met', 'not-met', 'undetermined']).toContain(finding.outcome)
    },
  )
})

describe('proved from the tables', () => {
  const shown = (passes: boolean) =>
    new Set(
      cases
        .filter(({ example }) => [example.outcome].flat().every((outcome) => outcome === 'met') === passes)
        .flatMap(({ group, example }) => placesOf(group, example))
        .map(({ procedure, guard }) => `${procedure.id} ${allPlaces.findIndex((place) => place.guard === guard)}`),
    )
  const missing = (passes: boolean) => {
    const known = shown(passes)
    return allPlaces
      .filter(
        ({ procedure, guard }) =>
          !known.has(`${procedure.id} ${allPlaces.findIndex((place) => place.guard === guard)}`),
      )
      .map(({ procedure, step, guard }) => `${procedure.id} ${step.id}: ${guard.id}`)
  }

  it('no guard is dead: each passes in some example of its procedure [R0.1]', () => {
    expect(missing(true)).toEqual([])
  })

  it('no guard is dead: each refuses in some example of its procedure [R0.1]', () => {
    expect(missing(false)).toEqual([])
  })

  it('no example is told of a guard that no table has', () => {
    expect(groups.filter((group) => group.cases.every((example) => placesOf(group, example).length === 0))).toEqual([])
  })
})
