import { BlockList, isIPv6 } from 'node:net'
import { type Finding, finding } from '@zhifa/domain'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addAddress('::1', 'ipv6')

/** Networks that nobody outside the house reaches (RFC 1918, RFC 4193). */
const inHouse = new BlockList()
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inHouse.addSubnet(net, bits)
inHouse.addSubnet('fc00::', 7, 'ipv6')

const within = (list: BlockList, host: string): boolean => list.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')

/** Whether a host is this machine: what goes there goes over no network. */
export const isOwn = (host: string): boolean => host === 'localhost' || within(own, host)

interface Placed {
  readonly DEMONSTRATION: 'yes' | 'no'
  readonly HOST: string
  readonly PLATFORM_URL?: string | undefined
}

/**
 * Why a demonstration must not run like this: its accounts have a password that everybody reads, and its cases are invented.
 * So it listens where the public does not reach it, and pushes to no platform but one on this machine.
 */
export function demonstrationFindings({ DEMONSTRATION, HOST, PLATFORM_URL }: Placed): Finding[] {
  if (DEMONSTRATION === 'no') return []
  const found: Finding[] = []
  if (!isOwn(HOST) && !within(inHouse, HOST))
    found.push(
      refused(
        'public-address',
        `演示系统不在公众可达的地址上运行：监听地址（HOST）为 ${HOST}`,
        `HOST: a demonstration does not listen on ${HOST}, where the public may reach it`,
        'HOST',
      ),
    )
  if (PLATFORM_URL !== undefined && !isOwn(new URL(PLATFORM_URL).hostname.replace(/^\[|\]$/g, '')))
    found.push(
      refused(
        'foreign-platform',
        `演示系统不向其他平台推送虚构案件：县级平台地址（PLATFORM_URL）为 ${PLATFORM_URL}`,
        'PLATFORM_URL: a demonstration pushes invented cases to no platform of others',
        'PLATFORM_URL',
      ),
    )
  return found
}

function refused(code: string, zh: string, en: string, field: string): Finding {
  const cure = {
    zh: '请改用本机地址，或者设置 DEMONSTRATION=no',
    en: 'use an address of this machine, or set DEMONSTRATION=no',
  }
  return finding(`demonstration.${code}`, { outcome: 'not-met', zh, en, cure, path: [field] })
}
