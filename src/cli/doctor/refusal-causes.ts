/** What makes a server refuse a genuine request, as an experiment shows it; or what is left where none shows anything. */
import type { FindingCode } from '../../findings/finding.ts'

/** `server-refused` is what `send` says, which makes no experiments. */
export type RefusalCode = Exclude<Extract<FindingCode, `server-${string}`>, 'server-refused'>
