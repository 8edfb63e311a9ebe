import { main } from '@zhifa/domain/cli-kit'
import { program } from './run'

await main(program)
