// The drill: a backup, a thousand more events from several browsers, a restore. Every browser sends what the backup lacks.
import { join } from "node:path"
import { crashServer } from "./crash-server"
import type { Proof, ProofOptions } from "./proof"
import { randomFrom } from "./random"
import { type Compared, compare } from "./restore-check"
import { closeBrowsers, joinAs, type LiveBrowser, liveBrowser, pairAgain, setUp, work } from "./restore-world"

export type RestoreResult = Compared & {
  browsers: number
  /** Events that the server had acknowledged when it was stopped. */
  acknowledged: number
  /** Of these, what the restored database lacked. */
  lacked: number
  /** Browsers that the backup did not know, and that were paired again. */
  pairedAgain: number
  /** Refused, with nothing changed: beside a running server; without a word that everything goes; with a damaged file. */
  refusals: number
  backupMs: number
  restoreMs: number
}

/**
 * @param options.more how many events are made after the backup.
 * @param options.seed decides what the reps do.
 */
export async function restoreRun(options: {
  more: number
  seed: number
  /** A restore that leaves the epoch as it was: the run has to show what is then lost. */
  sameEpoch?: boolean
  say?: (line: string) => void
}): Promise<RestoreResult> {
  const { say = () => undefined } = options
  const random = randomFrom(options.seed)
  const server = await crashServer()
  const browsers: LiveBrowser[] = []
  try {
    await server.start()
    const admin = await setUp(server)
    const rep = await joinAs(server, admin, "rep")
    for (const who of [admin, rep, rep]) browsers.push(await liveBrowser(server, who))
    const file = join(server.data, "drill.backup")
    // The backup is made while the browsers go on sending: it holds some moment of that.
    const before = Math.ceil(options.more / 5)
    await work(browsers, random, Math.ceil(before / 2))
    const began = Date.now()
    const [saved] = await Promise.all([server.command("backup", [file]), work(browsers, random, before)])
    const backupMs = Date.now() - began
    if (saved.code !== 0) throw new Error(`the backup failed: ${saved.said}`)
    say(saved.said.trim())

    browsers.push(await liveBrowser(server, rep))
    await work(browsers, random, options.more)
    const acknowledged = await eventsThere(server)
    const [was] = await server.ask<{ epoch: string }>("select epoch from workspaces")
    let refusals = 0
    const beside = await server.command("restore", [file, "--replace"])
    if (beside.code === 1 && /stop it first/.test(beside.said)) refusals++
    await server.stop()
    const unasked = await server.command("restore", [file])
    if (unasked.code === 1 && /--replace/.test(unasked.said)) refusals++
    const restoring = Date.now()
    const restored = await server.command("restore", [file, "--replace"])
    const restoreMs = Date.now() - restoring
    if (restored.code !== 0) throw new Error(`the restore failed: ${restored.said}`)
    await server.start()
    if (options.sameEpoch) await server.ask(`update workspaces set epoch = '${was?.epoch}'`)
    const lacked = acknowledged - (await eventsThere(server))
    say(`stopped with ${acknowledged} events, restored without ${lacked} of them`)

    let pairedAgain = 0
    for (const browser of browsers) {
      const first = await browser.sync.run()
      if (!("error" in first)) continue
      if (first.error.code !== "signed-out") throw new Error(`${first.error.code}: ${first.error.message}`)
      await pairAgain(server, browser, rep)
      pairedAgain++
      await browser.sync.run()
    }
    for (const browser of browsers) await browser.sync.run()
    const compared = await compare(server, browsers)
    return { browsers: browsers.length, acknowledged, lacked, pairedAgain, refusals, backupMs, restoreMs, ...compared }
  } finally {
    closeBrowsers(browsers)
    await server.close()
  }
}

async function eventsThere(server: Awaited<ReturnType<typeof crashServer>>): Promise<number> {
  const [row] = await server.ask<{ n: number }>("select count(*)::int as n from events")
  return row?.n ?? 0
}

/** The proof: a thousand events after the backup, none lost, none doubled; and the same without a new epoch, which must be caught. */
export async function proveRestore({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const more = Math.max(40, Math.round(1000 * share))
  const run = await restoreRun({ more, seed, say })
  const { browsers, made, acknowledged, lacked, pairedAgain, refusals, lost, doubled } = run
  const caught = await restoreRun({ more: Math.min(more, 100), seed, sameEpoch: true })
  return [
    {
      name: "Backup, more work, restore: every browser sends again what the backup lacks",
      bar: `${more} events after the backup, 0 lost, 0 doubled`,
      measured: `${lacked} events lacking after the restore, ${lost} lost, ${doubled} doubled; backup ${run.backupMs} ms, restore ${run.restoreMs} ms`,
      met: lacked >= more && lost === 0 && doubled === 0 && run.wrong.length === 0 && pairedAgain > 0 && refusals === 2,
      counts: { browsers, made, acknowledged, lacked, pairedAgain, refusals },
      seeds: { seed },
    },
    {
      name: "A restore that does not change the epoch is caught",
      bar: "events lost",
      measured: `${caught.lost} of ${caught.made} lost`,
      met: caught.lost > 0,
      counts: { made: caught.made, lacked: caught.lacked, lost: caught.lost },
      seeds: { seed },
    },
  ]
}
