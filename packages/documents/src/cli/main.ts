import { main } from '@zhifa/domain/cli-kit'
import { disk } from './disk'
import { documents } from './run'

await main(documents(disk))
