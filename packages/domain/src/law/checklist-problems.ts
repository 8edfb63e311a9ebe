import type { LayerProblem, ReadLayer } from './read-layer'

/** Checklists whose versions do not follow each other by number, are published too late, or ask one question twice. */
export function checklistProblems(layers: readonly ReadLayer[]): LayerProblem[] {
  return layers.flatMap(({ index, name, layer }) =>
    (layer.checklists ?? []).flatMap(({ id, versions }) => {
      const say = (zh: string, en: string): LayerProblem => ({
        index,
        layer: name,
        place: `checklists ${id}`,
        message: { zh, en },
      })
      const sorted = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))
      return sorted.flatMap(({ number, from, publishedOn, questions }, i) => {
        const before = sorted[i - 1]
        const ids = questions.map((question) => question.id)
        const twice = ids.filter((question, at) => ids.indexOf(question) !== at)
        return [
          ...(before && before.number >= number
            ? [say(`第${number}版排在第${before.number}版之后`, `version ${number} follows version ${before.number}`)]
            : []),
          ...(publishedOn > from
            ? [say(`第${number}版在公布之前施行`, `version ${number} is in force before it was published`)]
            : []),
          ...twice.map((question) =>
            say(`第${number}版的${question}出现两次`, `version ${number} asks ${question} twice`),
          ),
        ]
      })
    }),
  )
}
