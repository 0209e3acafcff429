// A table as a stream of CSV, with a byte-order mark so that umlauts survive a spreadsheet.
import { csvText } from "../csv-text"

/** A head and pages of rows as a stream of bytes. It breaks off with an error where a page does, so that no half file looks whole. */
export function csvStream(
  head: readonly string[],
  pages: AsyncIterator<readonly (readonly string[])[]>,
): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  return new ReadableStream({
    start: (to) => to.enqueue(text.encode(`\ufeff${csvText([head])}`)),
    async pull(to) {
      const { value, done } = await pages.next()
      if (done) to.close()
      else to.enqueue(text.encode(csvText(value)))
    },
    async cancel() {
      await pages.return?.()
    },
  })
}
