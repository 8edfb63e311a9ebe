import layer from '../../data/law/county-template.json'
import type { Layer } from './layer'

/**
 * A county without any value of its own: copy `data/law/county-template.json`, name the county, and add what its own
 * documents say (hearing amounts of the province as adopted, the point of submission for review, holidays of a minority area).
 * @example lawBook(china, liaoning, panjin, { ...countyTemplate, id: 'demo-district', title: '演示区' })
 */
export const countyTemplate = layer as Layer
