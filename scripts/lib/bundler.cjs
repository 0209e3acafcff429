// Plasmo's bundler with one repair, for what a page of the extension loads on demand.
const { Graph } = require("@parcel/graph")

// It hands down what is already loaded in topological order, but orders only what hangs on the manifest, and pages stand
// apart from it: each part on demand would carry a second copy of what its page has, the panel's store among it.
Graph.prototype.topoSort = function topoSort(type) {
  const sorted = []
  const seen = new Set()
  const visit = (id) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const next of this.getNodeIdsConnectedFrom(id, type)) visit(next)
    sorted.push(id)
  }
  for (const id of this.nodes.keys()) visit(id)
  return sorted.reverse()
}

module.exports = require("@plasmohq/parcel-bundler")
