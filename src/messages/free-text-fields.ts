/** Which fields of each kind of push are free text, that is, user text. In: the shapes of the catalogue. */
import { messageKey } from './message-key.ts'
import { type FieldShape, freeTextNames, type Shape, shapeOf, wrapperOf } from './shapes.ts'

/** The fields of free text in one kind of push. A path is the names from the root, joined by dots. */
export interface FreeText {
  /** All fields of this kind of push. */
  readonly shape: Shape
  /** Every field of free text. */
  readonly paths: ReadonlySet<string>
  /** The last names of the paths. */
  readonly names: ReadonlySet<string>
  /** The fields outside of lists. */
  readonly single: readonly FreeTextField[]
  /** The field of free text, if this kind of push has only one and not in a list. */
  readonly sole: FreeTextField | undefined
  /** The lists whose items hold free text, and the objects around these lists. */
  readonly holders: ReadonlySet<string>
}

/** A field of free text. */
export interface FreeTextField {
  readonly path: readonly string[]
  readonly name: string
  /** The field of free text that always follows. */
  readonly next: string | undefined
  readonly isInList: boolean
}

// Built when the first text needs them, so that importing the package costs nothing.
let allNames: ReadonlySet<string> | undefined
const byKey = new Map<string, FreeText>()

/** Returns whether a field with this name is free text in any kind of push. */
export function isFreeTextName(name: string): boolean {
  allNames ??= freeTextNames()
  return allNames.has(name)
}

/** Returns the paths of the free-text fields that a message of this kind can have: names joined by dots. */
export function freeTextPaths(message: object): ReadonlySet<string> {
  return freeTextByKey(messageKey(message))?.paths ?? new Set()
}

/** Returns the free text of the kind of push with this key; `undefined` if it has none or is not in the catalogue. */
export function freeTextByKey(key: string): FreeText | undefined {
  let freeText = byKey.get(key)
  if (freeText === undefined) {
    const shape = shapeOf(key)
    if (shape === undefined) return undefined
    freeText = compileFreeText(shape)
    byKey.set(key, freeText)
  }
  return freeText.paths.size === 0 ? undefined : freeText
}

/** Collects the free text of a kind of push. XML puts the fields into the wrapper, if there is one. */
function compileFreeText(shape: Shape): FreeText {
  const wrapper = wrapperOf(shape)
  const fields = freeTextIn(wrapper === undefined ? [...new Set(shape.values())] : [wrapper])
  const inLists = fields.filter(({ isInList }) => isInList)
  const single = fields.filter(({ isInList }) => !isInList)
  return {
    shape,
    paths: new Set(fields.map(({ path }) => path.join('.'))),
    names: new Set(fields.map(({ name }) => name)),
    single,
    sole: fields.length === 1 ? single[0] : undefined,
    holders: new Set(inLists.flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth + 1).join('.')))),
  }
}

/** @param path the path of the object that has the fields @param isInList whether it is in a list */
function freeTextIn(
  fields: readonly FieldShape[],
  path: readonly string[] = [],
  isInList = false,
): readonly FreeTextField[] {
  return fields.flatMap(({ name, kind, isList, isFollowed, fields: inner }, index) => {
    const own = { path: [...path, name], isInList: isInList || isList }
    if (kind === 'freeText') return [{ ...own, name, next: isFollowed ? fields[index + 1]?.name : undefined }]
    return freeTextIn([...new Set(inner?.values())], own.path, own.isInList)
  })
}
