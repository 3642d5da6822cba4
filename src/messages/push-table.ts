/**
 * Reads `PUSHES`, the generated table of all pushes. In: a text, since no other form of a table loads faster. Out: its sections,
 * made when the first push arrives.
 *
 *     # event | official-account wecom                       what the pushes have in common, up to the next such line
 *     location_select: SendLocationInfo{Scale# Poiname*}     a push, and its fields besides those of `HEADER`
 *     pic_sysphoto pic_weixin: SendPicsInfo{Count#}          two pushes with the same fields
 *     # event | mini-program | game-gift clear
 *     minigame_deliver_goods: MiniGame{Payload}
 *
 * A section has the kind of its pushes, the platforms that send them, and their rules if they have any. The kind is the `MsgType`
 * of pushes with an `Event`, `info` for pushes with an `InfoType`, and `other`. The rules are the milliseconds in which a push must
 * be answered, the plan of its retries, and `clear`: the reply is never sealed. A push is named by its `Event` or `InfoType` and,
 * if it has one, its `ChangeType` after a dot; in `other` by its key.
 *
 * A field is a text unless a mark follows its name: `#` a number, `@` a 64-bit id, `!` a boolean, `*` free text (`*>`: the next
 * field always follows), `{…}` an object (`{}`: its fields are not documented), `^{…}` an element that XML puts around fields
 * of the object around it. `[]` before the mark: a list. `A=B`: the field A, which can also arrive as B.
 */
import { PUSHES, type PushRules, type RetryPlanName } from './generated/tables.ts'

/** Pushes of one kind that the same platforms send, with the same rules. */
export interface PushSection {
  readonly kind: string
  readonly platforms: readonly string[]
  /** `undefined` if there are no special rules. */
  readonly rules: PushRules | undefined
  /** The pushes, as the table has them. */
  readonly lines: readonly string[]
}

let sections: readonly PushSection[] | undefined

/** Returns all sections of the table. */
export function pushSections(): readonly PushSection[] {
  sections ??= PUSHES.trimEnd().split('\n# ').slice(1).map(readSection)
  return sections
}

/** Returns the sections of the pushes that a platform itself sends; it can receive those of other platforms too. */
export function sectionsOf(platform: string): readonly PushSection[] {
  return pushSections().filter(({ platforms }) => platforms.includes(platform))
}

/** Calls a function with the name of each push in a section, and its fields as the table has them. */
export function forEachPush({ lines }: PushSection, visit: (name: string, fields: string) => void): void {
  for (const line of lines) {
    const end = line.indexOf(':')
    const fields = line.slice(end + 2)
    for (const name of line.slice(0, end).split(' ')) visit(name, fields)
  }
}

/** Returns the key of a push in a section. */
export function keyIn({ kind }: PushSection, name: string): string {
  const isKey = kind === 'other' || (kind === 'event' && name.includes('.'))
  return isKey ? name : `${kind}.${name}`
}

function readSection(section: string): PushSection {
  const end = section.indexOf('\n')
  const [kind = '', platforms = '', rules] = section.slice(0, end).split(' | ')
  return {
    kind,
    platforms: platforms.split(' '),
    rules: rules === undefined ? undefined : readRules(rules),
    lines: section.slice(end + 1).split('\n'),
  }
}

function readRules(text: string): PushRules {
  const rules = text.split(' ').map((rule) => {
    if (rule === 'clear') return { answeredInClear: true }
    return /^\d/.test(rule) ? { replyWithinMs: Number(rule) } : { retries: rule as RetryPlanName }
  })
  return Object.assign({}, ...rules)
}
