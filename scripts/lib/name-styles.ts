// Names styles by what is in them: the bundler names one that several pages share after whichever page it saw first.
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"

/** @param files paths under `folder`; what names a style names it anew. Throws when two styles would get one name. */
export function nameStyles(folder: string, files: readonly string[]): void {
  const names = new Map<string, string>()
  for (const path of files.filter((one) => one.endsWith(".css"))) {
    const parts = /^[\w-]+\.([0-9a-f]{8})\.css$/.exec(basename(path))
    if (!parts) throw new Error(`not the name of a bundled style: ${path}`)
    names.set(basename(path), `style.${parts[1]}.css`)
    renameSync(join(folder, path), join(folder, dirname(path), `style.${parts[1]}.css`))
  }
  if (new Set(names.values()).size !== names.size)
    throw new Error(`styles of one name: ${[...names.keys()].join(", ")}`)
  for (const path of files.filter((one) => /\.(html|js)$/.test(one))) {
    const before = readFileSync(join(folder, path), "utf8")
    let after = before
    for (const [from, to] of names) after = after.replaceAll(from, to)
    if (after !== before) writeFileSync(join(folder, path), after)
  }
}
