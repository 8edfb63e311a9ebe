import { main } from '@zhifa/domain/cli-kit'
import { program } from './cli'

await main(program)
