/** The entry `wechat-callback/api`: answering later, through the platform's API. */
export { ApiError, type ApiErrorCode, type ApiFamily, isApiError } from './api-error.ts'
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
export { createPickUp, type PickUp, type PickUpOptions, type PickUpPlatform } from './pick-up.ts'
export type { AccessTokens } from './tokens/access-tokens.ts'
