/** What the generated types of messages are made of. */
import type { Platform } from '../platforms.ts'

/**
 * Names the platform of a message in the type system only: no message has it at run time. `messageKey` knows by it
 * which keys to offer.
 */
export declare const OF_PLATFORM: unique symbol

/** A message of a platform. */
export interface OfPlatform<P extends Platform> {
  readonly [OF_PLATFORM]?: P
}

/**
 * Fields that a push lacks and others of its platform have, so that they can be read before it is known what was pushed.
 */
export type Absent<Names extends string> = { readonly [Name in Names]?: never }
