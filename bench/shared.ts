// What several measurements need and is slow to make: made once in a run, closed at its end.

type Closable = { close: () => Promise<void> }
export type Share = <T extends Closable>(name: string, make: () => Promise<T>) => Promise<T>

export function createShared(): { share: Share; close: () => Promise<void> } {
  const made = new Map<string, Promise<Closable>>()
  return {
    share: <T extends Closable>(name: string, make: () => Promise<T>) => {
      const there = (made.get(name) as Promise<T> | undefined) ?? make()
      made.set(name, there)
      return there
    },
    async close() {
      for (const one of made.values())
        await one.then(
          (thing) => thing.close(),
          () => undefined,
        )
    },
  }
}
