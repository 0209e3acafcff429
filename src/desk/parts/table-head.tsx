// The head of a plain table: what each column holds.

/** `number`: of a column of figures, which stand at the right. `null`: of a column that holds buttons, or names of rows. */
export type ColumnHead = string | { number: string } | null

export function TableHead({ heads }: { heads: readonly ColumnHead[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head, at) => {
          if (head === null) return <td key={at} />
          if (typeof head === "string")
            return (
              <th key={at} scope="col">
                {head}
              </th>
            )
          return (
            <th key={at} scope="col" className="number">
              {head.number}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
