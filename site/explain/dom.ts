/** Makes elements. Texts become text nodes and attributes are set by name, so nothing that a user pastes is ever markup. */

export type Child = Node | string | undefined

/** Attributes by name; `true` sets an empty one, `undefined` and `false` set none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}
