// The receipt against what is really read and sent, on a few pages; `npm run prove -- receipt` takes every page.
import { expect } from "@playwright/test"
import { checkReceipts } from "~tests/prove/receipt"
import { test } from "./harness"

test("the receipt equals what was read and what went over the wire, and planted leaks are caught", async ({
  backend,
}) => {
  test.setTimeout(90_000)
  const lines: string[] = []
  const proofs = await checkReceipts(backend, { short: true, say: (line) => lines.push(line) })
  expect(proofs.filter(({ met }) => !met).map(({ measured }) => [measured, ...lines])).toEqual([])
  expect(proofs).toHaveLength(2)
})
