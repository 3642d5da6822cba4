export { createPlatform, type PlatformSide } from './create-platform.ts'
export type { MessageFields } from './push-body.ts'
export type {
  PlainAnswer,
  PlatformOptions,
  PlatformReply,
  PlatformRequest,
  VerificationRequest,
} from './types.ts'
