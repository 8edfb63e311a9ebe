import { main } from '../cli-kit/main'
import { program } from './run'

await main(program)
