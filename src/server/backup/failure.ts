// Why a backup or a restore did not happen, in words for whoever runs the command.

/** Expected and explained: its message is shown as it is, without a stack. Nothing was changed. */
export class BackupFailure extends Error {}

/** A full disk and its like, in words. @returns anything else as it came. */
export function inWords(error: unknown, file: string): unknown {
  const words: Record<string, string> = {
    ENOSPC: "There is no room left on the disk",
    EDQUOT: "There is no room left on the disk",
    EFBIG: "The file would be larger than this disk allows",
    EACCES: "This user may not write there",
    EPERM: "This user may not write there",
    EROFS: "This disk cannot be written to",
    ENOENT: "There is no such folder",
    EIO: "The disk failed",
  }
  const said = words[(error as NodeJS.ErrnoException | null)?.code ?? ""]
  return said ? new BackupFailure(`${said}: ${file}. No backup was written.`) : error
}
