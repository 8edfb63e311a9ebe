import { LawBookError } from '@zhifa/domain'
import {
  command,
  EnvironmentError,
  layersFrom,
  type Program,
  readJson,
  reasonOf,
  shared,
  UsageError,
} from '@zhifa/domain/cli-kit'
import { version } from '../../package.json'
import { type ServiceOptions, startService } from '../http/service'
import { openapi } from '../openapi/document'

const number = (text: string | undefined, option: string, least: number, most: number, otherwise: number): number => {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${option} 应为 ${least} 至 ${most} 的整数 / --${option} is a number from ${least} to ${most}`)
}

const { layer, calendar, registry, procedures } = shared

const serve = command({
  name: 'serve',
  usage: [
    {
      line: 'serve [--port 4880] [--layer FILE] [--registry FILE] [--procedures FILE.mjs]',
      zh: '启动规则服务，直到停止',
      en: 'run the rules service until it is stopped',
    },
  ],
  options: {
    port: { type: 'string', value: 'PORT', zh: '端口，默认 4880', en: 'the port, 4880 unless told' },
    host: {
      type: 'string',
      value: 'ADDRESS',
      zh: '监听地址，默认 127.0.0.1；服务不验证身份',
      en: 'where to listen, 127.0.0.1 unless told; there is no sign-in',
    },
    layer,
    calendar,
    registry,
    procedures,
    threads: { type: 'string', value: 'N', zh: '线程数', en: 'threads that answer' },
    timeout: { type: 'string', value: 'SECONDS', zh: '一次计算的时限', en: 'after which a computation is ended' },
    limit: { type: 'string', value: 'MIB', zh: '请求内容上限', en: 'the largest body' },
    quiet: { type: 'boolean', zh: '不记日志', en: 'no log' },
  },
  async run(args, values, io) {
    if (args.length > 0) throw new UsageError()
    const threads = values.threads === undefined ? undefined : number(values.threads, 'threads', 1, 64, 1)
    const options: ServiceOptions = {
      layers: layersFrom(values),
      ...(values.registry === undefined ? {} : { registry: readJson(values.registry) }),
      ...(values.procedures === undefined ? {} : { procedures: values.procedures }),
      ...(threads === undefined ? {} : { threads }),
      timeoutMs: number(values.timeout, 'timeout', 1, 600, 20) * 1000,
      limit: number(values.limit, 'limit', 1, 256, 8) * 1024 * 1024,
      ...(values.quiet ? {} : { log: (line) => io.note(JSON.stringify({ at: new Date().toISOString(), ...line })) }),
    }
    const service = await started(number(values.port, 'port', 0, 65535, 4880), values.host ?? '127.0.0.1', options)
    io.note(`zhifa-serve: ${service.url}/docs/`)
    if (!io.stop.aborted)
      await new Promise<void>((resolve) => io.stop.addEventListener('abort', () => resolve(), { once: true }))
    await service.close()
    return { out: '', yes: true }
  },
})

async function started(port: number, host: string, options: ServiceOptions) {
  try {
    return await startService({ port, host }, options)
  } catch (error) {
    if (error instanceof LawBookError || (error instanceof Error && error.name === 'ZodError'))
      throw new UsageError(error.message)
    const { syscall } = error as NodeJS.ErrnoException
    if (syscall === 'listen' || syscall === 'getaddrinfo')
      throw new EnvironmentError(`无法监听 ${host}:${port} / cannot listen (${reasonOf(error)})`)
    throw error
  }
}

const printOpenapi = command({
  name: 'openapi',
  usage: [{ line: 'openapi', zh: '输出接口说明（OpenAPI 3.1）', en: 'print the interface' }],
  options: {},
  run: (args) => {
    if (args.length > 0) throw new UsageError()
    return { out: JSON.stringify(openapi(), null, 2), yes: true }
  },
})

/** The command line `zhifa-serve`: without a command it serves. */
export const program: Program = {
  name: 'zhifa-serve',
  title: { zh: '规则服务（HTTP）', en: 'the rules service over HTTP' },
  version,
  commands: [serve, printOpenapi],
  usual: 'serve',
}
