/** An XML element, as every reader of this folder returns it. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  /**
   * The element's own text, unchanged; `''` if it has child elements. Entities are decoded. White space around CDATA is
   * layout and is left out; without CDATA it is text and is kept.
   */
  readonly text: string
}
