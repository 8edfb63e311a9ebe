export * from './draw-pages'
export * from './open-pdf'
