// Searching the library: typos, beginnings, accents and tags; what is not there is not found.
import { expect, test } from "vitest"
import { indexAssets } from "~src/ui/find-assets"

const find = indexAssets([
  { id: "stop", title: "Stop-cost calculator", tags: ["Calculator", "Plant director"] },
  { id: "night", title: "What the night shift hears", tags: ["Case study", "Food and drink"] },
  { id: "halle", title: "Die Öhren der Halle", tags: ["Leitfaden", "Werksleitung"] },
  { id: "note", title: "A note to forward", tags: ["Template", "calculator"] },
])

test("finds by title before tags, by beginnings, with typos and without accents", () => {
  expect(find("calculator")).toEqual(["stop", "note"])
  expect(find("calc")).toEqual(["stop", "note"])
  expect(find("calcualtor")).toEqual(["stop", "note"])
  expect(find("nigth shfit")).toEqual(["night"])
  expect(find("ohren")).toEqual(["halle"])
  expect(find("werksleitng")).toEqual(["halle"])
  expect(find("plant stop")).toEqual(["stop"])
})

test("does not find what is not there: every word must fit", () => {
  expect(find("retail benchmark")).toEqual([])
  expect(find("calculator retail")).toEqual([])
  expect(find("")).toEqual([])
})
