import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sampleBureau, sampleLists } from '@zhifa/domain/testing'
import { demoBureau } from '../src/demo/sample/bureau'

/** Writes the invented bureau as a file of one's own, as a program in earnest is given it. @returns the file */
export async function ownBureauFile(directory: string): Promise<string> {
  const { registry, agency } = demoBureau(() => new Date())
  const file = join(directory, 'bureau.json')
  const of = <T>(all: ReadonlyMap<string, T>): T[] => [...all.values()]
  await writeFile(
    file,
    JSON.stringify({
      agency: agency.id,
      registry: {
        agencies: of(registry.agencies),
        officers: of(registry.officers),
        devices: of(registry.devices),
        systems: of(registry.systems),
      },
      province: 'liaoning',
      layers: [sampleBureau],
      lists: sampleLists,
    }),
  )
  return file
}
