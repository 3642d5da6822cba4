/** The vector files as data, as `vectors/schema.json` says; a test holds every file to it, so nothing is checked here. */

/** What a flag means, and what a failure at it means in production. */
export interface Note {
  readonly kind: string
  readonly description: string
  readonly effect: string
  readonly sources: readonly string[]
  /** Description and effect in Chinese. */
  readonly zh: { readonly description: string; readonly effect: string }
}

/** One case: what it is, and the inputs and outputs of its group's type. */
export interface VectorCase {
  readonly id: string
  readonly comment: string
  /** The comment in Chinese. */
  readonly zh: { readonly comment: string }
  readonly flags: readonly string[]
  readonly result: 'valid' | 'invalid'
  /** The reason of a refusal, and so the layer that must refuse. */
  readonly error?: string
  readonly [field: string]: unknown
}

/** Cases that share parameters. */
export interface VectorGroup {
  readonly type: string
  readonly cases: readonly VectorCase[]
  readonly [parameter: string]: unknown
}

/** One file. */
export interface VectorFile {
  /** Without `.json`. */
  readonly name: string
  readonly subject: string
  readonly notes: Readonly<Record<string, Note>>
  readonly groups: readonly VectorGroup[]
}

/** From the bottom up, as vectors/README.md has it: what fails low makes fail what stands above. */
const ORDER = [
  'signature',
  'encoding-aes-key',
  'pkcs7',
  'frame',
  'decrypt',
  'encrypt',
  'envelope-xml',
  'envelope-json',
  'verify-url',
  'exchange',
  'serverless',
]

/** Files in the order in which failures should be mended; those of the messages, by name, behind the others. */
export function inOrder(files: readonly VectorFile[]): readonly VectorFile[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return files.toSorted((one, other) => place(one.name) - place(other.name) || (one.name < other.name ? -1 : 1))
}
