/** Thrown when a backup cannot be made, is not what it was, or cannot be restored where it should be. */
export class BackupError extends Error {
  readonly code = 'backup.refused'
  /** @param place file of the backup, or where it should be restored */
  constructor(
    readonly zh: string,
    readonly en: string,
    place: string,
  ) {
    super(`${place}：${zh} / ${place}: ${en}`)
    this.name = 'BackupError'
  }
}
