import { withMeetings } from '../../../search'
import type { Migration } from './migration'

export const searchedFacets: Migration = {
  number: 43,
  name: 'words are searched with the pairs where Chinese and figures meet, public items with their kind and year in the same index',
  statements: [
    `update zhifa.case_summary set grams = ${withMeetings}`,
    `update zhifa.public_item set grams = ${withMeetings}`,
    `drop index zhifa.public_item_grams`,
    `create index public_item_searched on zhifa.public_item
      using gin ((grams || array['[kind:' || kind, '[year:' || extract(year from day)]))`,
  ],
}
