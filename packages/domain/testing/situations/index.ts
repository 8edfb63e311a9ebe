export { type PlayedSituation, playSituation } from './play'
export { type ReadSituation, readSituation, type SituationProblem } from './read'
export { Situation } from './schema'
export { SituationError } from './start'
