// A said line as a template again: what stands for this account and person becomes a slot. Free of schemas.

type Said = { account: string; person: string | null; facts: readonly { key: string; value: string }[] }

/**
 * What is reported about wording names neither account nor person, and can be said of others. A fact's value of one or two signs
 * stays: it may be any figure.
 */
export function unfill(text: string, { account, person, facts }: Said): string {
  const values: [string, string][] = [
    [account, "{account}"],
    ...(person ? ([[person, "{person}"]] as [string, string][]) : []),
    ...facts
      .filter(({ value }) => value.length > 2)
      .map(({ key, value }): [string, string] => [value, `{fact.${key}}`]),
  ]
  const known = values.filter(([value]) => value.trim() !== "").sort((a, b) => b[0].length - a[0].length)
  if (known.length === 0) return text
  const any = new RegExp(known.map(([value]) => escaped(value)).join("|"), "g")
  const slots = new Map(known)
  return text.replace(any, (value) => slots.get(value) ?? value)
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")
