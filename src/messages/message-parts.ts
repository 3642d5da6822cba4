/** What the generated types of messages are made of. */
import type { Platform } from '../platforms.ts'

/**
 * Marks the platform of a message in the type system only: no message has this property at run time. The types of
 * `messageKey` use it to offer the keys of the platform.
 */
export declare const OF_PLATFORM: unique symbol

/** A message of a platform. */
export interface OfPlatform<P extends Platform> {
  readonly [OF_PLATFORM]?: P
}

/**
 * Fields that other pushes of the platform have and this one lacks, declared as absent so that they can be read before
 * narrowing.
 */
export type Absent<Names extends string> = { readonly [Name in Names]?: never }
