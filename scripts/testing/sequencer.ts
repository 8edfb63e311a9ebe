import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What starts servers and databases comes first and the many small files last, so that no core waits at the end. The files of
 * one project stand together: a worker that keeps its modules for the next file can do so only for a file of the same project.
 */
const projects = ['demo-server', 'integrations', 'service', 'zhifa', 'scripts', 'documents', 'review-rules', 'domain']

/** Files that take minutes and look small. */
const long = ['any-payload.test.ts', 'forms.test.ts', 'ofd-reader.test.ts']

const rank = ({ project, moduleId }: TestSpecification): readonly [number, number] => {
  const at = projects.indexOf(project.name)
  return [at === -1 ? projects.length : at, long.some((name) => moduleId.endsWith(`/${name}`)) ? 0 : 1]
}

/** The order of the whole suite; within a project that of Vitest: what failed or took long before, then the largest. */
export default class Sequencer extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specifications)
    return sorted
      .map((specification) => ({ specification, rank: rank(specification) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
      .map(({ specification }) => specification)
  }
}
