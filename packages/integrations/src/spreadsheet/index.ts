export * from './channel'
export * from './directory-drop'
export * from './export'
export * from './workbook'
