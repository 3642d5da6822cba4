/** The entry `wechat-callback/api`: answering later, through the platform's API. */
export { type ApiAnswerContext, parseApiAnswer } from './answer.ts'
export { ApiError, type ApiErrorCode, type ApiErrorDetails, type ApiFamily, isApiError } from './api-error.ts'
export type { ConnectionOptions, Fetch, FetchInit, FetchResponse } from './connection.ts'
export type {
  CustomerServiceBusinessCard,
  CustomerServiceChannels,
  CustomerServiceEvent,
  CustomerServiceEventContent,
  CustomerServiceFile,
  CustomerServiceImage,
  CustomerServiceLink,
  CustomerServiceLocation,
  CustomerServiceMenu,
  CustomerServiceMergedMessages,
  CustomerServiceMessage,
  CustomerServiceMiniProgram,
  CustomerServiceNote,
  CustomerServiceShopOrder,
  CustomerServiceShopProduct,
  CustomerServiceText,
  CustomerServiceUnknownMessage,
  CustomerServiceVideo,
  CustomerServiceVoice,
} from './customer-service/messages.ts'
export {
  type CustomerServicePush,
  type ReadCustomerServiceOptions,
  readCustomerServiceMessages,
} from './customer-service/read-messages.ts'
export type {
  OutgoingCustomerServiceMessage,
  OutgoingMiniProgramMessage,
  OutgoingOfficialAccountMessage,
  OutgoingWecomMessage,
  ResponseUrlMessage,
} from './generated/types.ts'
export {
  createLateReplySender,
  type LateReplySender,
  type LateReplySenderOptions,
} from './late-replies/late-reply-sender.ts'
export { createPickUp, type PickUp, type PickUpOptions, type PickUpPlatform } from './pick-up.ts'
export type { SendResult, UnsentText } from './send/result.ts'
export { sendCustomerServiceMessage } from './send/send-customer-service-message.ts'
export {
  type CommonSendOptions,
  type OutgoingMessageOf,
  type SendMessageOptions,
  type SendPlatform,
  sendMessage,
} from './send/send-message.ts'
export { type ResponseUrlOptions, sendToResponseUrl } from './send/send-to-response-url.ts'
export { splitText } from './send/split-text.ts'
export type { AccessTokens } from './tokens/access-tokens.ts'
export {
  type ComponentAuthorization,
  type ComponentTokens,
  type ComponentTokensOptions,
  createComponentTokens,
} from './tokens/component-tokens.ts'
export {
  type AccessTokensAccount,
  type AccessTokensOptions,
  createAccessTokens,
} from './tokens/create-access-tokens.ts'
export type { TokenOptions } from './tokens/options.ts'
export type { SecretDatabase } from './tokens/secrets.ts'
export {
  createSuiteTokens,
  type SuiteAuthorization,
  type SuiteTokens,
  type SuiteTokensOptions,
} from './tokens/suite-tokens.ts'
