export { type CapToCount, capsToCount } from './caps-to-count'
export {
  type CountedFigures,
  countFigures,
  type Durations,
  type FigureGroup,
  type StageDurations,
  timesOf,
} from './counted'
export { type Figure, type FigureKind, figureKinds } from './figure'
export { type FiguresContext, figuresMoveOn, figuresOf } from './figures-of'
