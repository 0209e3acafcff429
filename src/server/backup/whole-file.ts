// A file that is there whole or not at all: written beside, forced to the disk, then put in its place.
import { createWriteStream } from "node:fs"
import { access, link, open, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import { BackupFailure, inWords } from "./failure"

/**
 * Writes lines, gzipped, into a new file that its owner alone reads.
 * @throws BackupFailure when the name is taken or the disk refuses; anything that `lines` throws. Nothing is left then.
 */
export async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const taken = () => new BackupFailure(`${file} is there already: give another name, or move it away.`)
  if (await access(file).then(reached, notReached)) throw taken()
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const out = createWriteStream(half, { mode: 0o600, flags: "wx" })
    await pipeline(Readable.from(chunked(lines)), createGzip(), out).catch((error) => {
      throw inWords(error, file)
    })
    await flush(half)
    // A link never replaces a file that somebody put there meanwhile.
    await link(half, file).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? taken() : inWords(error, file)
    })
    await flush(dirname(file)).catch(() => undefined)
  } finally {
    await rm(half, { force: true })
  }
}

const reached = () => true
const notReached = () => false

/** Few large pieces instead of many small ones. */
async function* chunked(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ""
  for await (const line of lines) {
    held += `${line}\n`
    if (held.length < 65_536) continue
    yield held
    held = ""
  }
  yield held
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
