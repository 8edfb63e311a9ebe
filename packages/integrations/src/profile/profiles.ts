import licence from '../../data/profiles/double-publicity-licence-g2.json'
import naturalPerson2018 from '../../data/profiles/double-publicity-penalty-g1-natural-person.json'
import organisation2018 from '../../data/profiles/double-publicity-penalty-g1-organisation.json'
import merged from '../../data/profiles/double-publicity-penalty-g2.json'
import elements from '../../data/profiles/sft-0052-2023.json'
import { Profile } from './profile'

/** The field tables that come with this package. A bureau's own table is one more object of the same form. */
export const profiles: readonly Profile[] = [merged, organisation2018, naturalPerson2018, licence, elements].map(
  (each) => Profile.parse(each),
)

/** Thrown for a field table that does not exist. */
export class UnknownProfileError extends Error {
  readonly code = 'profile.unknown'
  constructor(id: string) {
    super(`没有名为 ${id} 的字段表 / there is no profile ${id}; known: ${profiles.map((each) => each.id).join(', ')}`)
    this.name = 'UnknownProfileError'
  }
}

/** The field table of that id. @throws UnknownProfileError */
export function profileOf(id: string): Profile {
  const found = profiles.find((each) => each.id === id)
  if (!found) throw new UnknownProfileError(id)
  return found
}
