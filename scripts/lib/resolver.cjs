// Leaves out of the extension what a library brings and nobody here calls.
const { Resolver } = require("@parcel/plugin")

// zod can write its schemas as JSON Schema, as it does on the server; in the background that would be 6 KB gzip of nothing.
const unused = /\/((?:to-json-schema|json-schema-processors)\.js)$/
const core = require.resolve("zod/v4/core").replace(/[^\\/]+$/, "")

module.exports = new Resolver({
  async resolve({ specifier, dependency, options }) {
    const [, file] = unused.exec(specifier) ?? []
    if (!file || !/[\\/]node_modules[\\/]zod[\\/]/.test(dependency.sourcePath ?? "")) return null
    const written = await options.inputFS.readFile(core + file, "utf8")
    const names = [...written.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
    return { filePath: core + file, code: stub(names), sideEffects: false }
  },
})

/** The same names, and whoever calls one is told. */
function stub(names) {
  const none = 'const none = () => () => { throw new Error("JSON Schema is not part of the extension") }'
  return [none, ...names.map((name) => `export const ${name} = none`)].join("\n")
}
