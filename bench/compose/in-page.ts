// Runs in the page of bench/compose.ts: composes as the background does, and checks text as it does.
import { composePov, type PovInput } from "~src/domain/compose/compose-pov"
import { makeCheck } from "~src/domain/message-check/check-message"
import type { AvoidTerm } from "~src/domain/message-check/terms-in"
import type { Message } from "~src/domain/messaging"
import { type PeerGroup, peersOf } from "~src/domain/specificity/peers"

export type Composing = typeof import("./in-page")
type Times = { first: number; times: number[] }

/** Of each input as often as it takes; the peers' facts are made from their groups every time, as for every view. */
export function compose(
  inputs: Omit<PovInput, "peers">[],
  groups: PeerGroup[],
  warmUp: number,
  rounds: number,
): Times & { sentences: number; tailored: number; lines: number } {
  const times: number[] = []
  let [sentences, tailored, first] = [0, 0, Number.NaN]
  for (let n = 0; n < warmUp + rounds; n++) {
    const input = inputs[n % inputs.length] as Omit<PovInput, "peers">
    const started = performance.now()
    const pov = composePov({ ...input, peers: peersOf(input.account, groups) })
    const took = performance.now() - started
    if (n === 0) first = took
    if (n >= warmUp) times.push(took)
    sentences += pov.sentences.length
    if (pov.level === "tailored") tailored++
  }
  return { first, times, sentences, tailored, lines: inputs[0]?.messages.length ?? 0 }
}

export function check(
  messages: Message[],
  terms: AvoidTerm[],
  texts: string[],
  warmUp: number,
  rounds: number,
): Times & { made: number; findings: number; nearest: number } {
  const begun = performance.now()
  const check = makeCheck(messages, terms)
  const made = performance.now() - begun
  const times: number[] = []
  let [findings, nearest, first] = [0, 0, Number.NaN]
  for (let n = 0; n < warmUp + rounds; n++) {
    const text = texts[n % texts.length] as string
    const started = performance.now()
    const sentences = check(text)
    const took = performance.now() - started
    if (n === 0) first = took
    if (n >= warmUp) times.push(took)
    findings += sentences.reduce((sum, one) => sum + one.findings.length, 0)
    nearest += sentences.filter((one) => one.nearest).length
  }
  return { made, first, times, findings, nearest }
}
