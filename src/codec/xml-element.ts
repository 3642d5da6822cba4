/** An XML element as both readers give it. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  /**
   * The element's own text, exactly; `''` where it has child elements. Entities are decoded. White space around CDATA is
   * layout and left out; without CDATA it is text and kept.
   */
  readonly text: string
}
