import { peerDependencies } from '../../package.json'

/** A package that only some uses of this one need, and that the application installs itself. */
export type OptionalPackage = 'exceljs' | 'mysql2' | 'pg-boss' | 'sm-crypto-v2'

const uses: Readonly<Record<OptionalPackage, { readonly zh: string; readonly en: string }>> = {
  exceljs: { zh: '读写电子表格', en: 'Spreadsheets' },
  mysql2: { zh: 'MySQL 或者 MariaDB 前置库', en: 'Front databases on MySQL or MariaDB' },
  'pg-boss': { zh: '推送队列', en: 'The hint queue' },
  'sm-crypto-v2': { zh: 'SM2 签名', en: 'SM2 signatures' },
}

/** Thrown when something is used whose package the application has not installed. The message says which to install. */
export class MissingPackageError extends Error {
  readonly code = 'package.missing'
  constructor(
    /** The npm package that is not there. */
    readonly missing: OptionalPackage,
    cause?: unknown,
  ) {
    const wanted = `npm install "${missing}@${peerDependencies[missing]}"`
    super(
      `${uses[missing].zh}需要另装一个包，请运行：${wanted} / ${uses[missing].en} need a package that is not installed, run: ${wanted}`,
      { cause },
    )
    this.name = 'MissingPackageError'
  }
}
