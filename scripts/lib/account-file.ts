// A CSV file of many invented accounts, as a CRM exports them: for benches and proofs of imports.
import { makeRandom } from "~src/server/sample/random"

const first = "Nova Halden Karst Bright Tern Loom Osier Vale Quill Sable Fenn Marl Rook Alder Brine Cobalt".split(" ")
const second = "Gears Foods Bearings Works Drives Mills Systems Plastics Logistics Tools Valves Optics".split(" ")
const forms = ["GmbH", "Ltd", "AG", "SpA", "Inc.", "& Co. KG", "B.V.", "AB"]
const industries = ["Machinery", "Food production", "Logistics", "Chemicals", "Medical devices", "Printing"]

/**
 * @param mark stands in every domain and name, so that one file's accounts can be told from another's.
 * @returns the head of a Salesforce export with its ids, and `n` rows.
 */
export function accountFile(n: number, mark: string, seed: number): Buffer {
  const random = makeRandom(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] as string
  const lines = [
    "Account ID,Account Name,Website,Industry,Billing City,Billing Country,Phone,Account Owner,Type,Description",
  ]
  for (let i = 0; i < n; i++) {
    const name = `${pick(first)} ${pick(second)} ${mark} ${i} ${pick(forms)}`
    const id = `001${mark.slice(-4).padStart(4, "x")}${String(i).padStart(8, "0")}`
    const site = `https://www.${mark}-${i}.example/de`
    lines.push(
      `${id},"${name}",${site},${pick(industries)},Ulm,Germany,+49 731 ${i},Ada Rep,Prospect,"Met at the fair, hall ${i % 9}"`,
    )
  }
  return Buffer.from(`${lines.join("\r\n")}\r\n`)
}
