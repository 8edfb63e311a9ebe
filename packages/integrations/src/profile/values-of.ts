import type { PublicContent } from '@zhifa/domain'
import { elementValues } from './element-values'
import { licenceValues } from './licence-values'
import { penaltyValues } from './penalty-values'
import type { Profile } from './profile'
import type { RowValues } from './row'

/** The values of a row from public content; `undefined` when the table does not take that kind of content. */
export function valuesOf(content: PublicContent, profile: Profile, exchange: RowValues = {}): RowValues | undefined {
  if (content.kind === 'penalty' && profile.kind === 'penalty') return penaltyValues(content, profile, exchange)
  if (content.kind === 'licence' && profile.kind === 'licence') return licenceValues(content, exchange)
  return profile.kind === 'any' ? elementValues(content, profile, exchange) : undefined
}
