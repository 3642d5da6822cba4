export { createPlatform } from './create-platform.ts'
export { FAULT_STATUS, type PushFault, type VerificationFault } from './faults.ts'
export type { FieldsOf } from './message-fields.ts'
export type { PlatformSide } from './platform-side.ts'
export type { MessageFields } from './push-body.ts'
export type {
  FetchApp,
  FetchTarget,
  NodeTarget,
  SendLimits,
  SendOptions,
  SendResult,
  SendTarget,
  SentAnswer,
  SentTry,
  TryError,
  VerifyOptions,
  VerifyResult,
} from './send-types.ts'
export type {
  PlainAnswer,
  PlatformOptions,
  PlatformReply,
  PlatformRequest,
  PushOptions,
  VerificationOptions,
  VerificationRequest,
} from './types.ts'
