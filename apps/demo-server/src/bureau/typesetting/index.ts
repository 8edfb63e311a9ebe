export { pdfPages } from './pdf-pages'
export { typesettingProgram } from './program'
export type { PaperOptions } from './task'
export * from './typesetter'
