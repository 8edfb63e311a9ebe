import type { Bilingual } from '../finding/finding'

/** What the codes of the system mean to whoever typed the name of a file or a folder. */
const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件或者目录', en: 'there is no such file or folder' },
  EISDIR: { zh: '这是目录，应为文件', en: 'it is a folder, a file is wanted' },
  ENOTDIR: { zh: '这是文件，应为目录', en: 'it is a file, a folder is wanted' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  EADDRINUSE: { zh: '端口已被其他程序使用，请换一个端口', en: 'another program uses the port: choose another' },
  EADDRNOTAVAIL: { zh: '本机没有这个地址', en: 'this machine has no such address' },
  ECONNREFUSED: { zh: '该地址没有服务应答', en: 'nothing answers at that address' },
  ENOTFOUND: { zh: '找不到该主机', en: 'no such host' },
  ETIMEDOUT: { zh: '没有应答，已超时', en: 'no answer in time' },
  ERR_STRING_TOO_LONG: { zh: '文件过大', en: 'the file is too large' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件过大', en: 'the file is too large' },
}

/** Why a file, a folder or an address cannot be used, in both languages; the bare code where it is none that people meet. */
export function reasonOf(error: unknown): string {
  const { code = 'error' } = error as NodeJS.ErrnoException
  const known = reasons[code]
  return known ? `${known.zh} / ${known.en}, ${code}` : code
}
