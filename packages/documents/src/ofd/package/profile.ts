import { Grade } from '@zhifa/domain'
import { z } from 'zod'
import data from '../../../data/ofd-profiles.json'
import { OfdOptionError } from '../errors'

const Profile = z.strictObject({
  docType: z.enum(['OFD', 'OFD-A']),
  grade: Grade,
  source: z.string().min(1),
  note: z.string().min(1),
})

/** What a file promises to be, and how well we know what that demands. */
export type OfdProfile = z.infer<typeof Profile>

const profiles = z.strictObject({ standard: Profile, archive: Profile }).parse(data)

/** `archive` is OFD-A (GB/T 42133-2022): unverified, as its data and every such file say. */
export type OfdProfileName = keyof typeof profiles

/** The option of whatever writes OFD. */
export const profileOption = z
  .enum(Object.keys(profiles) as OfdProfileName[])
  .meta({ title: 'OFD规范' })
  .optional()

/** Checks a name that was read from outside. @throws {OfdOptionError} */
export function profileName(name: string): OfdProfileName {
  if (name === 'standard' || name === 'archive') return name
  const known = Object.keys(profiles)
  throw new OfdOptionError(`the profile is ${known.join(' or ')}`, `profile 只能是 ${known.join('、')}`)
}

/** @throws {OfdOptionError} */
export const profileOf = (name: OfdProfileName = 'standard'): OfdProfile => profiles[profileName(name)]
