import { line } from '../../input/field-kind'

/** The id of a cause of the law book: a form offers those that there are. */
export const causeField = () => line('案由', 'plain', 100).meta({ listed: 'causes' })

/** The id of a tier of the cause that stands beside it, or of that of the case. */
export const tierField = (title = '裁量档次') => line(title, 'plain', 60).meta({ listed: 'cause-tiers' })
