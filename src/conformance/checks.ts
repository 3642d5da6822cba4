/**
 * Makes checks from vector files. A check has the request for a program, without the expected result, and the data to
 * compare the result with.
 */
import { OPERATIONS, type Operation } from './operations.ts'
import type { VectorCase, VectorFile, VectorGroup } from './vectors.ts'

/** One line for a program: the operation and all its inputs. */
export interface CaseRequest {
  /** The id, which is returned with the result. It is stable, and a program must not interpret it. */
  readonly id: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** A request, and what its result is compared with. */
export interface Check {
  readonly request: CaseRequest
  readonly operation: Operation
  readonly group: VectorGroup
  readonly testCase: VectorCase
  /** The name of the vector file. */
  readonly file: string
}

/** Fields of a case that describe it: they are neither sent nor expected as outputs. */
const ABOUT = ['id', 'comment', 'zh', 'flags', 'result', 'error', 'frameHex', 'key']
/** Short forms of an input or an output that the operation's lists have under its full name. */
const SHORT_FORMS = ['messageRepeat', 'bodyRepeat', 'encryptSha256', 'envelopeSha256']

/**
 * Makes all checks of a file, in its order.
 *
 * @throws TypeError this version does not know the type of a group or a field of a case
 */
export function checksOf(file: VectorFile): readonly Check[] {
  return file.groups.flatMap((group) => group.cases.flatMap((testCase) => checksOfCase(file.name, group, testCase)))
}

function checksOfCase(file: string, group: VectorGroup, testCase: VectorCase): readonly Check[] {
  const all = OPERATIONS[group.type]
  if (all === undefined) throw new TypeError(`${testCase.id}: the group type ${group.type} is not known`)
  refuseUnknownFields(testCase, all)
  const operations = all.filter(({ isForValidOnly }) => isForValidOnly !== true || testCase.result === 'valid')
  return operations.map((operation) => {
    const id = all.length === 1 ? testCase.id : `${testCase.id}#${operation.name}`
    const input = { ...pick(group, operation.parameters), ...pick(expanded(testCase), operation.inputs) }
    const request = { id, operation: operation.name, input }
    return { request, operation, group, testCase, file }
  })
}

function refuseUnknownFields(testCase: VectorCase, operations: readonly Operation[]): void {
  const known = operations.flatMap(({ inputs, outputs, optionalOutputs = [] }) => [
    ...inputs,
    ...outputs,
    ...optionalOutputs,
  ])
  const unknown = Object.keys(testCase).find((name) => ![...ABOUT, ...SHORT_FORMS, ...known].includes(name))
  if (unknown !== undefined) throw new TypeError(`${testCase.id}: the field ${unknown} is not known`)
}

/** Writes out the short forms of inputs, so that no program needs to know them. */
function expanded(testCase: VectorCase): VectorCase {
  const { messageRepeat, bodyRepeat } = testCase
  const message = isRepeated(messageRepeat) ? { message: messageRepeat.text.repeat(messageRepeat.times) } : {}
  return { ...testCase, ...message, ...(isRepeated(bodyRepeat) ? { body: wholeBody(bodyRepeat) } : {}) }
}

interface Repeated {
  readonly text: string
  readonly times: number
  readonly prefix?: string
  readonly suffix?: string
}

function isRepeated(value: unknown): value is Repeated {
  return typeof value === 'object' && value !== null && 'text' in value && 'times' in value
}

function wholeBody({ prefix = '', text, times, suffix = '' }: Repeated): string {
  return prefix + text.repeat(times) + suffix
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]))
}
