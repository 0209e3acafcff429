// Puts a word of its own into every text, comment, value, id, class and address of a page: none of them may come out.

/** Every planted word begins so, and nothing else on a page does. */
export const mark = "zqw"

/** @returns how many words were planted. */
export function plantWords(doc: Document): number {
  let planted = 0
  const next = () => `${mark}${(planted++).toString(36)}x`
  const walk = (node: Node): void => {
    if (node.nodeType === 3 || node.nodeType === 8) node.nodeValue = `${node.nodeValue ?? ""} ${next()}`
    for (const child of [...node.childNodes]) walk(child)
  }
  for (const element of doc.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const address = /href|src|action/.test(name)
      element.setAttribute(name, address ? `https://${next()}.example/in/${next()}` : `${next()} ${next()}`)
    }
    element.id = next()
    element.classList.add(next())
  }
  walk(doc.documentElement)
  return planted
}
