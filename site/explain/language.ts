/** The language of the page: the chosen one, and the texts of elements that stay when it changes. */
import { type Language, type TextName, textIn } from './texts.ts'

export type Values = Readonly<Record<string, string | number>>

/** Returns a text in the current language. */
export type Translate = (name: TextName, values?: Values) => string

export interface Texts {
  readonly translate: Translate
  language(): Language
  /** Changes the language of all nodes that were made here. */
  setLanguage(language: Language): void
  /** Makes a text node that follows the language. */
  node(read: TextName | ((language: Language) => string)): Text
  /** Sets an attribute that follows the language. */
  attribute(target: Element, name: string, read: TextName | ((language: Language) => string)): void
}

export function createTexts(initial: Language): Texts {
  let current = initial
  const updates: (() => void)[] = []
  const follow = (update: () => void): void => {
    updates.push(update)
    update()
  }
  const read = (source: TextName | ((language: Language) => string)): string =>
    typeof source === 'function' ? source(current) : textIn(current, source)
  return {
    translate: (name, values) => textIn(current, name, values),
    language: () => current,
    setLanguage: (language) => {
      current = language
      for (const update of updates) update()
    },
    node: (source) => {
      const node = document.createTextNode('')
      follow(() => {
        node.data = read(source)
      })
      return node
    },
    attribute: (target, name, source) => follow(() => target.setAttribute(name, read(source))),
  }
}
