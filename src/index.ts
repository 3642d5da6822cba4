export type { MessageText } from './codec/document.ts'
export { diagnose } from './diagnosis/diagnose.ts'
export type { Capture, CapturedAnswer, CapturedHeaders, GivenCredentials } from './endpoint/capture.ts'
export {
  type EventKeyTable,
  type Route,
  type RoutedMessage,
  type RouteKey,
  type RouteTable,
  route,
} from './endpoint/route.ts'
export type {
  Account,
  AccountOf,
  CallbackContext,
  CallbackOptions,
  CallbackRequest,
  CredentialsOption,
  ErrorContext,
  HandledReport,
  HandlerResult,
  LateReplyContext,
} from './endpoint/types.ts'
export { CallbackError, type CallbackErrorCode, isCallbackError } from './errors.ts'
export type { Finding, FindingCode, FindingPart } from './findings/finding.ts'
export type { Bilingual } from './findings/types.ts'
export { dedupKey } from './messages/dedup-key.ts'
export { messageKey } from './messages/message-key.ts'
export type { OfPlatform } from './messages/message-parts.ts'
export { parseMessage } from './messages/parse-message.ts'
export { type PayEvent, verifyPayEventSig } from './messages/pay-event-sig.ts'
export { rawFields } from './messages/raw-fields.ts'
export type {
  AnyBotEvent,
  AnyEvent,
  AnyMessageKey,
  AnyNotice,
  KnownMessage,
  MessageKey,
  MessageOf,
  UnknownBotMessage,
  UnknownEvent,
  UnknownEventType,
  UnknownMessage,
  UnknownNotice,
  UnknownSubtype,
  UnknownType,
} from './messages/types.ts'
export type { Mode, Platform } from './platforms.ts'
export { decryptUnverified, encrypt } from './protocol/cipher.ts'
export type { Credentials, Matched, PlainCredentials } from './protocol/credentials.ts'
export { decryptFile } from './protocol/decrypt-file.ts'
export { decryptResource, type SealedResource } from './protocol/decrypt-resource.ts'
export { type AESKey, type AESKeyInput, decodeEncodingAESKey } from './protocol/encoding-aes-key.ts'
export { buildEnvelope, type Envelope, parseEnvelope, type ReplyEnvelope } from './protocol/envelope.ts'
export type { Frame } from './protocol/frame.ts'
export { generateEncodingAESKey, generateToken } from './protocol/generate.ts'
export type { Body, EnvelopeFormat } from './protocol/outer.ts'
export { pkcs7Pad, pkcs7Unpad } from './protocol/padding.ts'
export type { Query } from './protocol/query.ts'
export { computeSignature, verifyMsgSignature, verifyPlainSignature } from './protocol/signature.ts'
export { type DecryptedMsg, type EncryptOptions, WXBizMsgCrypt } from './protocol/wx-biz-msg-crypt.ts'
export { buildReply, type ReplyOptions } from './replies/build-reply.ts'
export * from './replies/generated/makers.ts'
export type * from './replies/generated/types.ts'
export { botImage } from './replies/pictures.ts'
export { truncateUtf8 } from './replies/truncate-utf8.ts'
export { createMemoryStore, type MemoryStoreOptions } from './stores/memory.ts'
export type { MaybePromise, Store, StoreSetOptions } from './stores/store.ts'
