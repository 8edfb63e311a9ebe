export * from './asked'
export * from './count'
export * from './supervised'
export { casesOfFigure } from './where'
