// Written by catalog/generate from catalog/messages/mini-program.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface MiniProgramHeader {
  readonly [OF_PLATFORM]?: 'mini-program'
  /** Original id of the mini program that receives the push.
   *
   * 接收推送的小程序的原始 ID。 */
  readonly ToUserName?: string
  /** OpenID of the user who sent it.
   *
   * 发送者的 OpenID。 */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime?: number
  /** 64-bit id, as text. A bare number in JSON, inexact above 2^53; not numeric in the cloud function's form.
   *
   * 64 位 ID，以字符串表示。JSON 中为裸数字，超过 2^53 时不精确；云函数形式下不是数字。 */
  readonly MsgId?: string
}

/** The fields of which one names the kind of a push of mini-program.
 *
 * 用来区分 mini-program 推送类型的字段。 */
export type MiniProgramKindFields = 'MsgType'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface MiniProgramMessageHeader {
  readonly [OF_PLATFORM]?: 'mini-program'
  /** Original id of the mini program that receives the push.
   *
   * 接收推送的小程序的原始 ID。 */
  readonly ToUserName: string
  /** OpenID of the user who sent it.
   *
   * 发送者的 OpenID。 */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
  /** 64-bit id, as text. A bare number in JSON, inexact above 2^53; not numeric in the cloud function's form.
   *
   * 64 位 ID，以字符串表示。JSON 中为裸数字，超过 2^53 时不精确；云函数形式下不是数字。 */
  readonly MsgId: string
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface MiniProgramEventHeader extends Absent<'MsgId'> {
  readonly [OF_PLATFORM]?: 'mini-program'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
  /** OpenID of the user.
   *
   * 用户的 OpenID。 */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface MiniProgramMinigameHeader extends Absent<'MsgId'> {
  readonly [OF_PLATFORM]?: 'mini-program'
  /** Original id (`gh_...`) of the mini game. The samples of some pushes lack it.
   *
   * 小游戏的原始 ID（`gh_...`）；有些推送的示例中没有。 */
  readonly ToUserName?: string
  /** OpenID of the sender, which is WeChat itself. The samples of some pushes lack it.
   *
   * 发送方的 OpenID，固定为微信官方；有些推送的示例中没有。 */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

interface MiniProgramContent {
  /** The text that was written.
   *
   * 文本内容。 */
  readonly Content: string
}

interface MiniProgramOpenID {
  /** OpenID of the user concerned.
   *
   * 相关用户的 OpenID。 */
  readonly OpenID: string
}

interface MiniProgramAppID {
  /** AppID of the official account or mini program.
   *
   * 公众号或小程序的 AppID。 */
  readonly AppID: string
}

interface MiniProgramOptionalRevokeInfo {
  /** Revoked data: `1` plate, `2` address, `3` invoice, `4` bluetooth, `5` microphone, `6` nickname/avatar, `7` camera, `8` phone, `12` steps, `13` location, and others.
   *
   * 撤回的数据：`1` 车牌号，`2` 地址，`3` 发票，`4` 蓝牙，`5` 麦克风，`6` 昵称头像，`7` 摄像头，`8` 手机号，`12` 微信运动步数，`13` 位置，以及其他。 */
  readonly RevokeInfo?: string
}

interface MiniProgramOptionalPluginID {
  /** AppID of the plugin. Only in the plugin scene.
   *
   * 插件的 AppID，仅插件场景有。 */
  readonly PluginID?: string
}

interface MiniProgramOptionalOpenPID {
  /** OpenPID of the user. Only in the plugin scene.
   *
   * 用户的 OpenPID，仅插件场景有。 */
  readonly OpenPID?: string
}

interface MiniProgramMerchantId {
  /** Id of the merchant who sells.
   *
   * 卖方商户号。 */
  readonly merchant_id: string
}

interface MiniProgramOptionalSubMerchantId {
  /** Id of the sub-merchant.
   *
   * 子商户号。 */
  readonly sub_merchant_id?: string
}

interface MiniProgramMerchantTradeNo {
  /** Order number on the merchant's side.
   *
   * 商户侧的订单号。 */
  readonly merchant_trade_no: string
}

interface MiniProgramTransactionId {
  /** Transaction id in 微信支付.
   *
   * 微信支付的交易单号。 */
  readonly transaction_id: string
}

interface MiniProgramPayTime {
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
   *
   * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
  readonly pay_time: number
}

interface MiniProgramOptionalMsg {
  /** Message that goes with the status, such as `OK`.
   *
   * 随状态给出的说明，如 `OK`。 */
  readonly msg?: string
}

interface MiniProgramToken {
  /** Token of the order. Keep it: later calls for the order need it.
   *
   * 订单 token。请保存：之后针对该订单的调用要传入。 */
  readonly Token: string
}

interface MiniProgramWXAppId {
  /** AppID, as pushed to the carrier's side.
   *
   * AppID，推送给快递公司一侧。 */
  readonly WXAppId: string
}

interface MiniProgramOptionalOrderID {
  /** Id of the order to be shipped.
   *
   * 待发货的订单 ID。 */
  readonly OrderID?: string
}

interface MiniProgramReceiver {
  /** Address of the receiver.
   *
   * 收件人地址。 */
  readonly Receiver: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly Name?: string
    /** Landline number of the receiver.
     *
     * 收件人的座机号码。 */
    readonly Tel?: string
    /** Mobile number of the person.
     *
     * 手机号。 */
    readonly Mobile?: string
    /** Name of the province.
     *
     * 省份名称。 */
    readonly Province?: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly City?: string
    /** District of the address, such as `海珠区`.
     *
     * 地址的区县，如 `海珠区`。 */
    readonly Area?: string
    /** Street part of the address.
     *
     * 地址的街道部分。 */
    readonly Street?: string
    /** Rest of the address.
     *
     * 详细地址。 */
    readonly Address?: string
  }
}

interface MiniProgramOptionalRemark {
  /** Remark on the parcel, such as `易碎物品`.
   *
   * 包裹的备注，如 `易碎物品`。 */
  readonly Remark?: string
}

interface MiniProgramBizID {
  /** Code of the merchant at the carrier.
   *
   * 商户在快递公司的编码。 */
  readonly BizID: string
}

interface MiniProgramOptionalBizPwd {
  /** Password of the merchant at the carrier.
   *
   * 商户在快递公司的密码。 */
  readonly BizPwd?: string
}

interface MiniProgramOptionalShopAppID {
  /** AppID of the merchant's mini program.
   *
   * 商户小程序的 AppID。 */
  readonly ShopAppID?: string
}

interface MiniProgramOrderID {
  /** Id of the order to be shipped.
   *
   * 待发货的订单 ID。 */
  readonly OrderID: string
}

interface MiniProgramWayBillID {
  /** Id of the waybill at the carrier.
   *
   * 快递公司的运单 ID。 */
  readonly WayBillID: string
}

interface MiniProgramOptionalWayBillID {
  /** Id of the waybill at the carrier.
   *
   * 快递公司的运单 ID。 */
  readonly WayBillID?: string
}

interface MiniProgramOptionalErrcode {
  /** Error code; `0` means success.
   *
   * 错误码，`0` 表示成功。 */
  readonly errcode?: number
}

interface MiniProgramOptionalErrmsg {
  /** Error text that goes with `errcode`, such as `ok`.
   *
   * `errcode` 的说明文字，如 `ok`。 */
  readonly errmsg?: string
}

interface MiniProgramAppid {
  /** AppID of the shop.
   *
   * 小店 AppID。 */
  readonly appid: string
}

interface MiniProgramOrderInfo {
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
  }
}

interface MiniProgramBindStatus {
  /** Code of the binding state of the sharer (分享员).
   *
   * 分享员绑定状态的代码。 */
  readonly bind_status: number
}

interface MiniProgramOpenid {
  /** OpenID of the person this push is about.
   *
   * 相关用户的 OpenID。 */
  readonly openid: string
}

interface MiniProgramToUserName {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
}

interface MiniProgramOptionalFromUserName {
  /** OpenID of the user.
   *
   * 用户的 OpenID。 */
  readonly FromUserName?: string
}

interface MiniProgramCreateTime {
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

interface MiniProgramDsOrderId {
  /** Id of the dropship order (代发单).
   *
   * 代发单 ID。 */
  readonly ds_order_id: string
}

interface MiniProgramData {
  /** The order and the AppID of the shop it was placed in.
   *
   * 订单，以及所下单小店的 AppID。 */
  readonly Data: {
    /** Id by which the mini program queries the order; it is not the shop's order id.
     *
     * 供渠道小程序查询的订单 ID，不是小店侧的订单 ID。 */
    readonly order_id: string
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
  }
}

interface MiniProgramAftersaleInfo {
  /** Ids of the after-sale order (售后单).
   *
   * 售后单的 ID 信息。 */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text.
     *
     * 售后单 ID，64 位整数，以字符串表示。 */
    readonly aftersale_id: string
    /** The merchant's own id of the after-sale order.
     *
     * 商家自己的售后单 ID。 */
    readonly out_aftersale_id: string
  }
}

interface MiniProgramOrderInfo2 {
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** The merchant's own id of the order.
     *
     * 商家自己的订单 ID。 */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
  }
}

interface MiniProgramOpenProductSpuAudit {
  /** The product, its status and the reason for a rejection.
   *
   * 商品、其状态，以及不通过的原因。 */
  readonly OpenProductSpuAudit: {
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** The merchant's own id of the product.
     *
     * 商家自己的商品 ID。 */
    readonly out_product_id: string
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Why the review failed.
     *
     * 审核不通过的原因。 */
    readonly reject_reason?: string
  }
}

interface MiniProgramOpenId {
  /** OpenID of the user who pays or gets the refund.
   *
   * 付款或收到退款的用户的 OpenID。 */
  readonly OpenId: string
}

interface MiniProgramOutTradeNo {
  /** Order number in the developer's own system.
   *
   * 开发者自有系统的订单号。 */
  readonly OutTradeNo: string
}

interface MiniProgramOptionalWeChatPayInfo {
  /** Data of the payment through WeChat Pay.
   *
   * 微信支付的支付信息。 */
  readonly WeChatPayInfo?: {
    /** Merchant order number of the payment.
     *
     * 支付的商户订单号。 */
    readonly MchOrderNo: string
    /** Transaction id in WeChat Pay.
     *
     * 微信支付的交易单号。 */
    readonly TransactionId: string
    /** When the payment was made, in seconds since 1970.
     *
     * 支付时间，Unix 时间戳（秒）。 */
    readonly PaidTime: number
  }
}

interface MiniProgramOptionalEnv {
  /** Environment: `0` for production, `1` for sandbox.
   *
   * 环境：`0` 正式环境，`1` 沙箱环境。 */
  readonly Env?: number
}

interface MiniProgramOptionalTeamInfo {
  /** The group purchase (拼团), if it is one.
   *
   * 拼团信息，拼团时才有。 */
  readonly TeamInfo?: {
    /** Id of the activity.
     *
     * 活动 ID。 */
    readonly ActivityId: string
    /** Id of the group.
     *
     * 团 ID。 */
    readonly TeamId: string
    /** Kind of group: `1` all pay, and those that complete it are refunded.
     *
     * 团类型：`1` 支付全部，拼成退款。 */
    readonly TeamType: number
    /** What the user did: `0` started the group, `1` joined it.
     *
     * `0` 创团，`1` 参团。 */
    readonly TeamAction: number
  }
}

interface MiniProgramMchOrderId {
  /** The merchant's number of the order.
   *
   * 商户侧的订单号。 */
  readonly MchOrderId: string
}

interface MiniProgramWxOrderId {
  /** WeChat's number of the order.
   *
   * 微信侧的订单号。 */
  readonly WxOrderId: string
}

interface MiniProgramRetryTimes {
  /** Number of retries so far.
   *
   * 已重试次数。 */
  readonly RetryTimes: number
}

interface MiniProgramOptionalAttach {
  /** Data attached to the order and handed through unchanged.
   *
   * 订单的附加数据，原样透传。 */
  readonly Attach?: string
}

interface MiniProgramOpenId2 {
  /** OpenID of the user who subscribes.
   *
   * 订阅用户的 OpenID。 */
  readonly OpenId: string
}

interface MiniProgramOptionalOutTradeNo {
  /** Order number in the developer's own system.
   *
   * 开发者自有系统的订单号。 */
  readonly OutTradeNo?: string
}

interface MiniProgramShopid {
  /** Id of the shop given by the carrier, its `dev_id` or `appkey`.
   *
   * 配送公司分配的门店 ID，即其 `dev_id` 或 `appkey`。 */
  readonly shopid: string
}

interface MiniProgramWxAppid {
  /** AppID of the WeChat account concerned.
   *
   * 相关微信账号的 AppID。 */
  readonly wx_appid: string
}

interface MiniProgramShopOrderId {
  /** The merchant's own id of the order.
   *
   * 商家自己的订单 ID。 */
  readonly shop_order_id: string
}

interface MiniProgramShopNo {
  /** Number of the shop as registered at the carrier.
   *
   * 门店在配送公司登记的编号。 */
  readonly shop_no: string
}

interface MiniProgramWaybillId {
  /** Id of the waybill (运单).
   *
   * 运单 ID。 */
  readonly waybill_id: string
}

interface MiniProgramDeliverySign {
  /** Signature made with the carrier's appSecret.
   *
   * 用配送公司的 appSecret 生成的签名。 */
  readonly delivery_sign: string
}

interface MiniProgramOrderStatus {
  /** Code of the state of the order.
   *
   * 配送单的状态码。 */
  readonly order_status: number
}

interface MiniProgramActionTime {
  /** When the state changed, in seconds since 1970.
   *
   * 状态变化的时间，Unix 时间戳（秒）。 */
  readonly action_time: number
}

interface MiniProgramOptionalActionMsg {
  /** Additional text on the change of state; may be empty.
   *
   * 状态变化的附加说明，可能为空。 */
  readonly action_msg?: string
}

interface MiniProgramOptionalSender {
  /** Address data of the sender.
   *
   * 寄件人的地址信息。 */
  readonly sender?: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly name?: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly city?: string
    /** Address, without the number of the door.
     *
     * 地址。 */
    readonly address?: string
    /** Rest of the address, such as the number of the door.
     *
     * 详细地址，如门牌号。 */
    readonly address_detail?: string
    /** Phone number of the person.
     *
     * 电话号码。 */
    readonly phone?: string
    /** Longitude of the address.
     *
     * 经度。 */
    readonly lng?: number
    /** Latitude of the address.
     *
     * 纬度。 */
    readonly lat?: number
    /** Kind of the coordinates: `0` GCJ-02 (腾讯、高德), `1` BD-09 (百度).
     *
     * 坐标类型：`0` 为 GCJ-02（腾讯、高德），`1` 为 BD-09（百度）。 */
    readonly coordinate_type?: number
  }
}

interface MiniProgramReceiver2 {
  /** Address data of the receiver.
   *
   * 收件人的地址信息。 */
  readonly receiver: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly name?: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly city?: string
    /** Address, without the number of the door.
     *
     * 地址。 */
    readonly address?: string
    /** Rest of the address, such as the number of the door.
     *
     * 详细地址，如门牌号。 */
    readonly address_detail?: string
    /** Phone number of the person.
     *
     * 电话号码。 */
    readonly phone?: string
    /** Longitude of the address.
     *
     * 经度。 */
    readonly lng?: number
    /** Latitude of the address.
     *
     * 纬度。 */
    readonly lat?: number
    /** Kind of the coordinates: `0` GCJ-02 (腾讯、高德), `1` BD-09 (百度).
     *
     * 坐标类型：`0` 为 GCJ-02（腾讯、高德），`1` 为 BD-09（百度）。 */
    readonly coordinate_type?: number
  }
}

interface MiniProgramCargo {
  /** The goods to be delivered.
   *
   * 待配送的货物。 */
  readonly cargo: Readonly<Record<string, unknown>>
}

interface MiniProgramOrderInfo3 {
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Remark on the order.
     *
     * 订单备注。 */
    readonly note?: string
    /** `0` deliver now, `1` at an appointed time.
     *
     * `0` 即时单，`1` 预约单。 */
    readonly order_type?: number
  }
}

interface MiniProgramWxToken {
  /** Opaque token that must be sent back unchanged.
   *
   * 须原样传回的 token，不必解析。 */
  readonly wx_token: string
}

interface MiniProgramOptionalWaybillId {
  /** Id of the waybill (运单).
   *
   * 运单 ID。 */
  readonly waybill_id?: string
}

interface MiniProgramCancelReasonId {
  /** Code of the reason for cancelling.
   *
   * 取消原因的代码。 */
  readonly cancel_reason_id: number
}

interface MiniProgramOptionalCancelReason {
  /** Reason for cancelling, as text.
   *
   * 取消原因，字符串。 */
  readonly cancel_reason?: string
}

interface MiniProgramAppid2 {
  /** AppID of the mini program concerned. The name is in lower case; the same package may also have `AppId`.
   *
   * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
  readonly appid: string
}

interface MiniProgramOrderId {
  /** Id of the order. 64-bit id, as text.
   *
   * 订单 ID，64 位整数，以字符串表示。 */
  readonly order_id: string
}

interface MiniProgramOutTradeNo2 {
  /** The merchant's number of the order.
   *
   * 商户侧的订单号。 */
  readonly out_trade_no: string
}

interface MiniProgramMiniGame {
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `Env` (`0` production, `1` sandbox), `OutTradeNo`, `GoodsInfo` (`ProductId`, `Quantity`, `ZoneId`, `OrigPrice`, `ActualPrice`, `Attach`, `OrderSource`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay.
     *
     * JSON 文本（推送为 XML 时也是）：`OpenId`、`Env`（`0` 现网，`1` 沙箱）、`OutTradeNo`、`GoodsInfo`（`ProductId`、`Quantity`、`ZoneId`、`OrigPrice`、`ActualPrice`、`Attach`、`OrderSource`）；微信支付渠道还有 `WeChatPayInfo`（`MchOrderNo`、`TransactionId`）。 */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it.
     *
     * 以环境 `Env` 对应的 AppKey 为密钥，对 `Event`、`&`、`Payload` 计算的 HMAC-SHA256，十六进制。用 `verifyPayEventSig` 校验。 */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing.
     *
     * 是否为后台的模拟推送，其中的值是随机的。照常回复，但不要发货。 */
    readonly IsMock?: boolean
  }
}

interface MiniProgramMchid {
  /** Id of the merchant (商户号).
   *
   * 商户号。 */
  readonly mchid: string
}

interface MiniProgramEnv {
  /** Environment of the payment, as a number.
   *
   * 支付环境，数字。 */
  readonly env: number
}

/** The user sends a text in the 客服 chat of the mini program. (接收消息和事件)
 *
 * 客服文本消息：用户在小程序客服会话中发送文本。 */
export interface MiniProgramTextMessage extends MiniProgramMessageHeader, MiniProgramContent {
  readonly MsgType: 'text'
}

/** The user sends a picture in the 客服 chat of the mini program. (接收消息和事件)
 *
 * 客服图片消息：用户在小程序客服会话中发送图片。 */
export interface MiniProgramImageMessage extends MiniProgramMessageHeader {
  readonly MsgType: 'image'
  /** Link to the picture, made by the platform.
   *
   * 图片链接，由平台生成。 */
  readonly PicUrl: string
  /** Id of the temporary media file, which can be downloaded for 3 days.
   *
   * 临时素材 ID，3 天内可下载。 */
  readonly MediaId: string
}

/** The user sends a mini program card in the 客服 chat. (接收消息和事件)
 *
 * 客服小程序卡片消息：用户在客服会话中发送小程序卡片。 */
export interface MiniProgramMiniprogrampageMessage extends MiniProgramMessageHeader {
  readonly MsgType: 'miniprogrampage'
  /** Title of the card.
   *
   * 卡片标题。 */
  readonly Title: string
  /** AppID of the mini program in the card.
   *
   * 卡片中小程序的 AppID。 */
  readonly AppId: string
  /** Path of the page in the mini program.
   *
   * 小程序的页面路径。 */
  readonly PagePath: string
  /** Temporary CDN URL of the thumbnail.
   *
   * 缩略图的临时 CDN URL。 */
  readonly ThumbUrl: string
  /** Temporary media id of the thumbnail.
   *
   * 缩略图的临时素材 ID。 */
  readonly ThumbMediaId: string
}

/** The user opens the 客服 chat of the mini program. (接收消息和事件)
 *
 * 进入会话事件：用户打开小程序的客服会话。 */
export interface MiniProgramUserEnterTempsessionEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_tempsession'
  /** The `session-from` value set on the 客服 button.
   *
   * 客服按钮上设置的 `session-from` 值。 */
  readonly SessionFrom: string
}

/** The profile of a user who gave authorisation changes. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户资料变更：已授权的用户资料变更。 */
export interface MiniProgramUserInfoModifiedEvent extends MiniProgramEventHeader, MiniProgramOpenID, MiniProgramAppID, MiniProgramOptionalRevokeInfo, MiniProgramOptionalPluginID, MiniProgramOptionalOpenPID {
  readonly MsgType: 'event'
  readonly Event: 'user_info_modified'
}

/** A user withdraws the authorisation to use personal data. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户资料撤回：用户撤回个人数据的使用授权。 */
export interface MiniProgramUserAuthorizationRevokeEvent extends MiniProgramEventHeader, MiniProgramOpenID, MiniProgramAppID, MiniProgramOptionalRevokeInfo, MiniProgramOptionalPluginID, MiniProgramOptionalOpenPID {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_revoke'
}

/** A user who gave authorisation closes the account. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户完成注销：已授权的用户注销账号。 */
export interface MiniProgramUserAuthorizationCancellationEvent extends MiniProgramEventHeader, MiniProgramOpenID, MiniProgramAppID, MiniProgramOptionalRevokeInfo, MiniProgramOptionalPluginID, MiniProgramOptionalOpenPID {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_cancellation'
}

/** An order has been shipped and will be settled, or it is settled. (小程序发货信息管理服务)
 *
 * 订单结算通知：订单已发货即将结算，或已结算。 */
export interface MiniProgramTradeManageOrderSettlementEvent extends MiniProgramEventHeader, MiniProgramMerchantId, MiniProgramOptionalSubMerchantId, MiniProgramMerchantTradeNo, MiniProgramTransactionId, MiniProgramPayTime, MiniProgramOptionalMsg {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_order_settlement'
  /** When the goods were shipped, in seconds since 1970.
   *
   * 发货时间，Unix 时间戳（秒）。 */
  readonly shipped_time: number
  /** Estimated time of settlement, in seconds since 1970.
   *
   * 预计结算时间，Unix 时间戳（秒）。 */
  readonly estimated_settlement_time?: number
  /** How receipt of the goods was confirmed, as a code.
   *
   * 确认收货的方式，代码。 */
  readonly confirm_receive_method?: number
  /** When receipt was confirmed, in seconds since 1970.
   *
   * 确认收货的时间，Unix 时间戳（秒）。 */
  readonly confirm_receive_time?: number
  /** When the order was settled, in seconds since 1970.
   *
   * 结算时间，Unix 时间戳（秒）。 */
  readonly settlement_time?: number
}

/** The platform reminds the mini program to use the shipping information API. (小程序发货信息管理服务)
 *
 * 提醒接入发货信息管理：平台提醒小程序接入发货信息管理接口。 */
export interface MiniProgramTradeManageRemindAccessApiEvent extends MiniProgramEventHeader, MiniProgramOptionalMsg {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_remind_access_api'
}

/** The platform reminds the mini program to upload the shipping data of an order. (小程序发货信息管理服务)
 *
 * 提醒上传发货信息：平台提醒小程序上传订单的发货信息。 */
export interface MiniProgramTradeManageRemindShippingEvent extends MiniProgramEventHeader, MiniProgramMerchantId, MiniProgramOptionalSubMerchantId, MiniProgramMerchantTradeNo, MiniProgramTransactionId, MiniProgramPayTime, MiniProgramOptionalMsg {
  readonly MsgType: 'event'
  readonly Event: 'trade_manage_remind_shipping'
}

/** The review status of a short drama changes. (审核状态事件)
 *
 * 短剧审核状态事件：短剧的审核状态变化。 */
export interface MiniProgramSecvodAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secvod_audit_event'
  /** The fields of this event: the work reviewed and the result.
   *
   * 此事件的字段：被审核的作品和结果。 */
  readonly audit_event: {
    /** Id of the drama that was reviewed.
     *
     * 被审核的短剧 ID。 */
    readonly drama_id: string
    /** Details of the review, such as its times.
     *
     * 审核详情，如审核时间。 */
    readonly audit_detail: {
      /** Kind of review, as a code such as `0` or `1`.
       *
       * 审核类型码，如 `0`、`1`。 */
      readonly audit_type: number
      /** Status code, `0` for ok.
       *
       * 状态码，`0` 表示正常。 */
      readonly status: number
      /** Time of creation, in seconds since 1970.
       *
       * 创建时间，Unix 时间戳（秒）。 */
      readonly create_time: number
      /** Time of the review, in seconds since 1970.
       *
       * 审核时间，Unix 时间戳（秒）。 */
      readonly audit_time: number
    }
  }
}

/** The upload of a short drama's media file ends, with success or an error. (媒资上传完成事件)
 *
 * 短剧媒资上传事件：短剧媒体文件上传结束，成功或出错。 */
export interface MiniProgramSecvodUploadEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secvod_upload_event'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly upload_event: {
    /** Id of the uploaded media.
     *
     * 所上传媒资的 ID。 */
    readonly media_id: string
    /** Context that was passed along when uploading.
     *
     * 上传时透传的上下文。 */
    readonly source_context: string
    /** Error code; `0` means success.
     *
     * 错误码，`0` 表示成功。 */
    readonly errcode: number
    /** Error text that goes with `errcode`, such as `ok`.
     *
     * `errcode` 的说明文字，如 `ok`。 */
    readonly errmsg?: string
  }
}

/** The tracking of a waybill gets new entries. (运单轨迹更新事件)
 *
 * 运单轨迹更新事件：运单轨迹有更新。 */
export interface MiniProgramAddExpressPathEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_express_path'
  /** Id of the carrier, such as `SF`.
   *
   * 快递公司 ID，如 `SF`。 */
  readonly DeliveryID: string
  /** Id of the order, up to 32 characters.
   *
   * 订单号，最长 32 个字符。 */
  readonly OrderId: string
  /** Id of the waybill the track belongs to.
   *
   * 轨迹所属的运单 ID。 */
  readonly WayBillId: string
  /** Version of the track data, as a number.
   *
   * 轨迹数据的版本，数字。 */
  readonly Version: number
  /** Number of entries in the list.
   *
   * 列表的条目数。 */
  readonly Count: number
  /** Track entries of the waybill; the element may repeat.
   *
   * 运单的轨迹节点，该元素可重复出现。 */
  readonly Actions: ReadonlyArray<{
    /** Time of the track entry, in seconds since 1970.
     *
     * 轨迹节点的时间，Unix 时间戳（秒）。 */
    readonly ActionTime: number
    /** Code of the track entry, such as `100001`.
     *
     * 轨迹节点的代码，如 `100001`。 */
    readonly ActionType: number
    /** Text of the track entry.
     *
     * 轨迹节点的文字说明。 */
    readonly ActionMsg: string
    /** Latitude of the place.
     *
     * 所在位置的纬度。 */
    readonly Lat?: number
    /** Longitude of the place.
     *
     * 所在位置的经度。 */
    readonly Lng?: number
  }
  >
}

/** A user places a single parcel order with the carrier. (散单寄件)
 *
 * 散单下单事件：用户向快递公司下散单。 */
export interface MiniProgramAddSingleWaybillEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramReceiver, MiniProgramOptionalRemark {
  readonly MsgType: 'event'
  readonly Event: 'add_single_waybill'
  /** Id of the company in the waybill order.
   *
   * 运单订单中的公司 ID。 */
  readonly CompanyID?: string
  /** Account the waybill is ordered with.
   *
   * 下单所用的账号。 */
  readonly Account?: string
  /** Password of the account in `Account`.
   *
   * `Account` 中账号的密码。 */
  readonly AccountPwd?: string
  /** Address of the sender.
   *
   * 寄件人地址。 */
  readonly Sender: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly Name?: string
    /** Landline number of the sender.
     *
     * 寄件人的座机号码。 */
    readonly Tel?: string
    /** Mobile number of the person.
     *
     * 手机号。 */
    readonly Mobile?: string
    /** Name of the province.
     *
     * 省份名称。 */
    readonly Province?: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly City?: string
    /** District of the address, such as `海珠区`.
     *
     * 地址的区县，如 `海珠区`。 */
    readonly Area?: string
    /** Street part of the address.
     *
     * 地址的街道部分。 */
    readonly Street?: string
    /** Rest of the address.
     *
     * 详细地址。 */
    readonly Address?: string
  }
  /** Details of the goods to be sent.
   *
   * 所寄物品的详情。 */
  readonly GoodDetail?: Readonly<Record<string, unknown>>
  /** Insurance of the parcel.
   *
   * 包裹的保价信息。 */
  readonly Insured?: Readonly<Record<string, unknown>>
  /** How the waybill is settled, as a code; spelt `Settingment` in the push.
   *
   * 运单的结算方式，代码；推送中拼作 `Settingment`。 */
  readonly Settingment?: number
  /** Start of the expected time span.
   *
   * 期望时间段的开始时间。 */
  readonly ExpectStartTime?: number
  /** End of the expected time span.
   *
   * 期望时间段的结束时间。 */
  readonly ExpectEndTime?: number
  /** Start of the time span for pick-up.
   *
   * 取件时间段的开始时间。 */
  readonly PickUpStartTime?: number
  /** End of the time span for pick-up.
   *
   * 取件时间段的结束时间。 */
  readonly PickUpEndTime?: number
  /** Scene of the order, as a code.
   *
   * 下单场景码。 */
  readonly Scene?: number
}

/** A merchant asks the carrier to accept a waybill order. (logistics.onAddOrder)
 *
 * 请求下单事件：商户请求快递公司接受运单订单。 */
export interface MiniProgramAddWaybillEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramBizID, MiniProgramOptionalBizPwd, MiniProgramOptionalShopAppID, MiniProgramOrderID, MiniProgramWayBillID, MiniProgramOptionalRemark {
  readonly MsgType: 'event'
  readonly Event: 'add_waybill'
  /** Address of the sender.
   *
   * 寄件人地址。 */
  readonly Sender: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly Name: string
    /** Landline number of the sender.
     *
     * 寄件人的座机号码。 */
    readonly Tel?: string
    /** Mobile number of the person.
     *
     * 手机号。 */
    readonly Mobile?: string
    /** Company of the sender.
     *
     * 寄件人的公司。 */
    readonly Company?: string
    /** Post code of the address.
     *
     * 地址的邮编。 */
    readonly PostCode?: string
    /** Name of the country.
     *
     * 国家名称。 */
    readonly Country?: string
    /** Name of the province.
     *
     * 省份名称。 */
    readonly Province: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly City: string
    /** District of the address, such as `海珠区`.
     *
     * 地址的区县，如 `海珠区`。 */
    readonly Area: string
    /** Rest of the address.
     *
     * 详细地址。 */
    readonly Address: string
  }
  /** Address of the receiver.
   *
   * 收件人地址。 */
  readonly Receiver: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly Name?: string
    /** Landline number of the receiver.
     *
     * 收件人的座机号码。 */
    readonly Tel?: string
    /** Mobile number of the person.
     *
     * 手机号。 */
    readonly Mobile?: string
    /** Company of the receiver.
     *
     * 收件人的公司。 */
    readonly Company?: string
    /** Post code of the address.
     *
     * 地址的邮编。 */
    readonly PostCode?: string
    /** Name of the country.
     *
     * 国家名称。 */
    readonly Country?: string
    /** Name of the province.
     *
     * 省份名称。 */
    readonly Province?: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly City?: string
    /** District of the address, such as `海珠区`.
     *
     * 地址的区县，如 `海珠区`。 */
    readonly Area?: string
    /** Rest of the address.
     *
     * 详细地址。 */
    readonly Address?: string
  }
  /** The goods in the parcel: size, weight and list.
   *
   * 包裹内的货物：尺寸、重量和清单。 */
  readonly Cargo?: {
    /** Number of goods.
     *
     * 货物数量。 */
    readonly Count: number
    /** Size of the goods along the first side; may have decimals.
     *
     * 货物第一边的尺寸，可带小数。 */
    readonly Space_X?: number
    /** Size of the goods along the second side.
     *
     * 货物第二边的尺寸。 */
    readonly Space_Y?: number
    /** Size of the goods along the third side.
     *
     * 货物第三边的尺寸。 */
    readonly Space_Z?: number
    /** Weight of the goods, in kilograms.
     *
     * 货物重量，单位千克。 */
    readonly Weight?: number
    /** List of the goods in the parcel, one entry each.
     *
     * 包裹内的货物清单，每种一项。 */
    readonly DetailList?: ReadonlyArray<{
      /** Name of the goods.
       *
       * 货物名称。 */
      readonly Name: string
      /** How many of it.
       *
       * 该货物的数量。 */
      readonly Count: number
    }
    >
  }
  /** Insurance of the parcel.
   *
   * 包裹的保价信息。 */
  readonly Insured?: {
    /** Whether the goods are insured, as a number such as `1`.
     *
     * 货物是否保价，数字，如 `1`。 */
    readonly UseInsured: number
    /** Value the goods are insured for.
     *
     * 货物的保价金额。 */
    readonly InsuredValue: number
  }
  /** The carrier's service that was chosen.
   *
   * 所选的快递服务。 */
  readonly Service?: {
    /** Code of the carrier's service, such as `0`.
     *
     * 快递服务的代码，如 `0`。 */
    readonly ServiceType: number
    /** Name of the carrier's service, such as `标准快递`.
     *
     * 快递服务的名称，如 `标准快递`。 */
    readonly ServiceName: string
  }
}

/** A user cancels a single parcel order with the carrier. (散单寄件)
 *
 * 散单取消事件：用户取消散单。 */
export interface MiniProgramCancelSingleWaybillEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'cancel_single_waybill'
  /** Id that belongs to the cancellation.
   *
   * 取消操作的 ID。 */
  readonly CancelID: string
  /** Reason for cancelling the waybill.
   *
   * 取消运单的原因。 */
  readonly CancelReason?: string
}

/** A merchant asks the carrier to cancel a waybill order. (logistics.onCancelOrder)
 *
 * 取消订单事件：商户请求快递公司取消运单订单。 */
export interface MiniProgramCancelWaybillEvent extends MiniProgramEventHeader, MiniProgramBizID, MiniProgramOptionalBizPwd, MiniProgramOptionalShopAppID, MiniProgramOrderID, MiniProgramWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'cancel_waybill'
}

/** The carrier is asked to review a merchant who wants to bind an account. (logistics.onCheckBusiness)
 *
 * 审核商户事件：请快递公司审核要绑定账号的商户。 */
export interface MiniProgramCheckBizEvent extends MiniProgramEventHeader, MiniProgramBizID, MiniProgramOptionalBizPwd, MiniProgramOptionalShopAppID {
  readonly MsgType: 'event'
  readonly Event: 'check_biz'
  /** Name of the merchant's shop.
   *
   * 商户的店铺名称。 */
  readonly ShopName?: string
  /** Phone number of the shop.
   *
   * 店铺的电话号码。 */
  readonly ShopTelphone?: string
  /** Name of the contact person of the shop.
   *
   * 店铺联系人的姓名。 */
  readonly ShopContact?: string
  /** Name of the carrier's service, such as `标准快递`.
   *
   * 快递服务的名称，如 `标准快递`。 */
  readonly ServiceName?: string
  /** Province the shop sends from.
   *
   * 店铺发货地的省份。 */
  readonly SenderProvince?: string
  /** City the shop sends from.
   *
   * 店铺发货地的城市。 */
  readonly SenderCity?: string
  /** District the shop sends from.
   *
   * 店铺发货地的区县。 */
  readonly SenderArea?: string
  /** Detailed address the shop sends from.
   *
   * 店铺发货地的详细地址。 */
  readonly SenderAddress?: string
}

/** The carrier is asked for a merchant's balance. (查询商户余额)
 *
 * 查询商户余额事件：向快递公司查询商户的余额。 */
export interface MiniProgramGetQuotaEvent extends MiniProgramEventHeader, MiniProgramBizID, MiniProgramOptionalBizPwd, MiniProgramOptionalShopAppID {
  readonly MsgType: 'event'
  readonly Event: 'get_quota'
}

/** A single parcel order is paid; the push notifies the carrier. (散单寄件)
 *
 * 散单支付通知：散单已支付，通知快递公司。 */
export interface MiniProgramNotifySingleWaybillPayEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'notify_single_waybill_pay'
  /** Amount actually paid, in cents (分).
   *
   * 实付金额，单位分。 */
  readonly Fee: number
  /** Amount that was due, in cents (分).
   *
   * 应付金额，单位分。 */
  readonly OriginalFee?: number
  /** Id of the payment order.
   *
   * 支付单 ID。 */
  readonly PayOrderId?: string
  /** When the payment was finished, in seconds since 1970.
   *
   * 支付完成时间，Unix 时间戳（秒）。 */
  readonly PayFinishTime?: number
}

/** The carrier is asked for the data of a single parcel order. (散单寄件)
 *
 * 散单查询事件：向快递公司查询散单数据。 */
export interface MiniProgramQuerySingleWaybillEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'query_single_waybill'
}

/** The carrier is asked what a single parcel would cost. (散单寄件)
 *
 * 散单运费查询：向快递公司查询散单的运费。 */
export interface MiniProgramQuerySingleWaybillFeeEvent extends MiniProgramEventHeader, MiniProgramReceiver {
  readonly MsgType: 'event'
  readonly Event: 'query_single_waybill_fee'
  /** Address of the sender.
   *
   * 寄件人地址。 */
  readonly Sender: {
    /** Name of the person.
     *
     * 姓名。 */
    readonly Name: string
    /** Landline number of the sender.
     *
     * 寄件人的座机号码。 */
    readonly Tel?: string
    /** Mobile number of the person.
     *
     * 手机号。 */
    readonly Mobile?: string
    /** Name of the province.
     *
     * 省份名称。 */
    readonly Province: string
    /** Name of the city (市).
     *
     * 城市名称。 */
    readonly City: string
    /** District of the address, such as `海珠区`.
     *
     * 地址的区县，如 `海珠区`。 */
    readonly Area: string
    /** Street part of the address.
     *
     * 地址的街道部分。 */
    readonly Street: string
    /** Rest of the address.
     *
     * 详细地址。 */
    readonly Address: string
    /** Id of the address.
     *
     * 地址 ID。 */
    readonly Id?: string
  }
  /** Details of the goods to be sent.
   *
   * 所寄物品的详情。 */
  readonly GoodDetail?: {
    /** Flag that marks special goods.
     *
     * 特殊物品标记。 */
    readonly Special?: number
    /** Weight of the goods, in kilograms.
     *
     * 货物重量，单位千克。 */
    readonly Weight?: number
  }
  /** Scene of the order, as a code.
   *
   * 下单场景码。 */
  readonly Scene: number
}

/** A user urges the carrier to handle a single parcel order. (散单寄件)
 *
 * 散单催单事件：用户向快递公司催办散单。 */
export interface MiniProgramRemindWaybillEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'remind_waybill'
}

/** The carrier decides on the binding of the merchant's account. (logistics.onBindResultUpdate)
 *
 * 物流账号绑定结果：快递公司返回商户账号的绑定结果。 */
export interface MiniProgramUpdateBusinessBindResultEvent extends MiniProgramEventHeader, MiniProgramOptionalErrcode, MiniProgramOptionalErrmsg {
  readonly MsgType: 'event'
  readonly Event: 'update_business_bind_result'
  /** Id of the carrier, such as `EMS`.
   *
   * 快递公司 ID，如 `EMS`。 */
  readonly delivery_id: string
  /** Id of the merchant's account at the carrier.
   *
   * 商户在快递公司的账号 ID。 */
  readonly biz_id: string
}

/** A user complains about a single parcel order. (散单寄件)
 *
 * 散单投诉事件：用户投诉散单。 */
export interface MiniProgramWaybillComplaintEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID, MiniProgramContent {
  readonly MsgType: 'event'
  readonly Event: 'waybill_complaint'
  /** Code of the kind of complaint.
   *
   * 投诉类型的代码。 */
  readonly ComplainType: number
  /** Pictures that belong to the complaint.
   *
   * 投诉的图片。 */
  readonly Pic?: string
  /** Name of the person.
   *
   * 姓名。 */
  readonly Name?: string
  /** Phone number given with the complaint.
   *
   * 投诉时留下的电话号码。 */
  readonly Phone?: string
}

/** A user rates the courier of a single parcel order. (散单寄件)
 *
 * 散单评价快递员：用户评价散单的快递员。 */
export interface MiniProgramWaybillEvaluateAgentEvent extends MiniProgramEventHeader, MiniProgramToken, MiniProgramWXAppId, MiniProgramOptionalOrderID, MiniProgramOptionalWayBillID {
  readonly MsgType: 'event'
  readonly Event: 'waybill_evaluate_agent'
  /** Code of the kind of courier.
   *
   * 快递员类型的代码。 */
  readonly CourierType: number
  /** Score in the rating of the courier.
   *
   * 对快递员的评分。 */
  readonly Score: number
}

/** A user looks up the pick-up times that can be booked at an address. (散单寄件)
 *
 * 查询预约时间段：用户查询某地址可预约的取件时间段。 */
export interface MiniProgramWaybillQueryExpectTimeRangeEvent extends MiniProgramEventHeader, MiniProgramWXAppId {
  readonly MsgType: 'event'
  readonly Event: 'waybill_query_expect_time_range'
  /** Name of the province.
   *
   * 省份名称。 */
  readonly Province: string
  /** Name of the city (市).
   *
   * 城市名称。 */
  readonly City: string
  /** District of the address, such as `海珠区`.
   *
   * 地址的区县，如 `海珠区`。 */
  readonly Area: string
  /** Street part of the address.
   *
   * 地址的街道部分。 */
  readonly Street: string
  /** Rest of the address.
   *
   * 详细地址。 */
  readonly Address: string
  /** Id of the address.
   *
   * 地址 ID。 */
  readonly Id?: string
}

/** Interfaces of 微信小店 change. (API 变更日志回调)
 *
 * API 变更日志：微信小店的接口有变更。 */
export interface MiniProgramApiDiffEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'api_diff'
  /** Address of the page that lists the changes.
   *
   * 变更日志页面的地址。 */
  readonly changelog_url: string
  /** One item for each interface that changes.
   *
   * 变更的接口，每项对应一个接口。 */
  readonly api_changes: ReadonlyArray<{
    /** Chinese name of the interface.
     *
     * 接口的中文名称。 */
    readonly chinese_name: string
    /** Path of the interface.
     *
     * 接口路径。 */
    readonly cgi_path: string
    /** Address of the page of the interface.
     *
     * 接口文档的地址。 */
    readonly doc_url: string
    /** What changes in the interface.
     *
     * 变更内容。 */
    readonly change_content: string
  }
  >
  /** When the change happened, in seconds since 1970.
   *
   * 变更发生的时间，Unix 时间戳（秒）。 */
  readonly change_time: number
}

/** The shop begins to close, or stops closing: its status changes between `open_finished` and `closing`. (小店状态变更回调事件)
 *
 * 小店状态变更：小店开始注销或取消注销：店铺状态在 `open_finished` 与 `closing` 之间变化。 */
export interface MiniProgramChannelsEcChangeStatusEvent extends MiniProgramEventHeader, MiniProgramAppid {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_change_status'
  /** When the status changed, in seconds since 1970.
   *
   * 状态变更的时间，Unix 时间戳（秒）。 */
  readonly change_timestamp: number
  /** Status of the shop before.
   *
   * 变更前的店铺状态。 */
  readonly old_status: string
  /** Status of the shop now.
   *
   * 变更后的店铺状态。 */
  readonly new_status: string
}

/** The shop is closed for good: its status changes from `closing` to `close_finished`. (小店最终注销回调事件)
 *
 * 小店最终注销：小店最终注销：店铺状态由 `closing` 变为 `close_finished`。 */
export interface MiniProgramChannelsEcCloseStoreEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_close_store'
  /** AppID of the shop. 视频号小店 calls it `bind_appid`.
   *
   * 小店 AppID；视频号小店的推送中为 `bind_appid`。 */
  readonly appid?: string
  /** AppID of the shop, in pushes of 视频号小店.
   *
   * 小店 AppID，见于视频号小店的推送。 */
  readonly bind_appid?: string
  /** When the shop was closed, in seconds since 1970.
   *
   * 注销完成的时间，Unix 时间戳（秒）。 */
  readonly close_timestamp: number
}

/** The shop changes its name. (小店修改名称事件)
 *
 * 小店修改名称：小店修改名称。 */
export interface MiniProgramSetShopNicknameEvent extends MiniProgramEventHeader, MiniProgramAppid {
  readonly MsgType: 'event'
  readonly Event: 'set_shop_nickname'
  /** Name of the shop before.
   *
   * 修改前的小店名称。 */
  readonly old_nickname: string
  /** Name of the shop now.
   *
   * 修改后的小店名称。 */
  readonly new_nickname: string
}

/** The shop changes its picture. (小店修改头像事件)
 *
 * 小店修改头像：小店修改头像。 */
export interface MiniProgramSetShopHeadimgEvent extends MiniProgramEventHeader, MiniProgramAppid {
  readonly MsgType: 'event'
  readonly Event: 'set_shop_headimg'
  /** Address of the picture before.
   *
   * 修改前的头像地址。 */
  readonly old_head_img_url: string
  /** Address of the picture now.
   *
   * 修改后的头像地址。 */
  readonly new_head_img_url: string
}

/** An after-sale order of the shop changes. (售后单更新通知)
 *
 * 售后单更新通知：小店的售后单变更。 */
export interface MiniProgramChannelsEcAftersaleUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_aftersale_update'
  /** The after-sale order and its new status.
   *
   * 售后单及其新状态。 */
  readonly finder_shop_aftersale_status_update: {
    /** Id of the after-sale order (售后单). 64-bit id, as text.
     *
     * 售后单 ID，64 位整数，以字符串表示。 */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: string
    /** Discount the user got as a member of the mini program, in cents (分).
     *
     * 用户作为小程序会员获得的优惠，单位分。 */
    readonly wxa_vip_discounted_price?: number
  }
}

/** The review of a brand of the shop changes its status. (品牌资质事件通知)
 *
 * 品牌资质审核：小店品牌的审核状态变化。 */
export interface MiniProgramChannelsEcBrandEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_brand'
  /** The brand and the result of its review.
   *
   * 品牌及其审核结果。 */
  readonly BrandEvent: {
    /** Id of the brand. 64-bit id, as text.
     *
     * 品牌 ID，64 位整数，以字符串表示。 */
    readonly brand_id: string
    /** Id of the review, 64-bit, as text.
     *
     * 审核单 ID，64 位整数，以字符串表示。 */
    readonly audit_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
  }
}

/** A complaint about an order of the shop changes. (纠纷单更新通知)
 *
 * 纠纷单更新通知：小店订单的纠纷单变更。 */
export interface MiniProgramChannelsEcComplaintUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_complaint_update'
  /** The complaint (纠纷单) and its status.
   *
   * 纠纷单及其状态。 */
  readonly finder_shop_complaint: {
    /** Id of the complaint (纠纷单).
     *
     * 纠纷单 ID。 */
    readonly complaint_id: string
    /** Id of the after-sale order (售后单). 64-bit id, as text.
     *
     * 售后单 ID，64 位整数，以字符串表示。 */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Code of the status of the complaint.
     *
     * 纠纷单的状态码。 */
    readonly complaint_status: number
  }
}

/** A user receives a coupon of the shop. (领取优惠券通知)
 *
 * 领取优惠券通知：用户领取小店优惠券。 */
export interface MiniProgramChannelsEcCouponReceiveEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_receive'
  /** Which coupon was received, and when.
   *
   * 领取的优惠券和领取时间。 */
  readonly receive_info: {
    /** Id of the coupon in the user's hands.
     *
     * 用户持有的优惠券 ID。 */
    readonly user_coupon_id: string
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon was received, in seconds since 1970.
     *
     * 领取优惠券的时间，Unix 时间戳（秒）。 */
    readonly receive_time: number
  }
}

/** A coupon of the shop is created. (创建优惠券通知)
 *
 * 创建优惠券通知：小店创建优惠券。 */
export interface MiniProgramChannelsEcCouponCreateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_create'
  /** The coupon, and when it happened.
   *
   * 优惠券及事件发生的时间。 */
  readonly coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon was created, in seconds since 1970.
     *
     * 创建时间，Unix 时间戳（秒）。 */
    readonly create_time: number
  }
}

/** A coupon of the shop is deleted. (删除优惠券通知)
 *
 * 删除优惠券通知：小店删除优惠券。 */
export interface MiniProgramChannelsEcCouponDeleteEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_delete'
  /** The coupon, and when it happened.
   *
   * 优惠券及事件发生的时间。 */
  readonly coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon was deleted, in seconds since 1970.
     *
     * 删除时间，Unix 时间戳（秒）。 */
    readonly delete_time: number
  }
}

/** A coupon of the shop expires. (优惠券过期通知)
 *
 * 优惠券过期通知：小店的优惠券过期。 */
export interface MiniProgramChannelsEcCouponExpireEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_expire'
  /** The coupon, and when it happened.
   *
   * 优惠券及事件发生的时间。 */
  readonly coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon expired, in seconds since 1970.
     *
     * 过期时间，Unix 时间戳（秒）。 */
    readonly expire_time: number
  }
}

/** The data of a coupon of the shop changes. (优惠券信息更新通知)
 *
 * 优惠券信息更新通知：小店更新优惠券信息。 */
export interface MiniProgramChannelsEcCouponInfoChangeEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_info_change'
  /** The coupon, and when it happened.
   *
   * 优惠券及事件发生的时间。 */
  readonly coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon was changed, in seconds since 1970.
     *
     * 更新时间，Unix 时间戳（秒）。 */
    readonly change_time: number
  }
}

/** A coupon of the shop is made invalid. (作废优惠券通知)
 *
 * 作废优惠券通知：小店作废优惠券。 */
export interface MiniProgramChannelsEcCouponInvalidEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_coupon_invalid'
  /** The coupon, and when it happened.
   *
   * 优惠券及事件发生的时间。 */
  readonly coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** When the coupon was made invalid, in seconds since 1970.
     *
     * 作废时间，Unix 时间戳（秒）。 */
    readonly invalid_time: number
  }
}

/** A coupon in the hands of a user expires. (用户优惠券过期通知)
 *
 * 用户优惠券过期通知：用户领取的优惠券过期。 */
export interface MiniProgramChannelsEcUserCouponExpireEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_user_coupon_expire'
  /** The coupon of the user, and when it expired.
   *
   * 用户优惠券及过期时间。 */
  readonly user_coupon_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** Id of the coupon in the user's hands.
     *
     * 用户持有的优惠券 ID。 */
    readonly user_coupon_id: string
    /** When the coupon expired, in seconds since 1970.
     *
     * 过期时间，Unix 时间戳（秒）。 */
    readonly expire_time: number
  }
}

/** A coupon that was used for an order is returned to the user. (优惠券返还通知)
 *
 * 优惠券返还通知：订单用掉的优惠券返还给用户。 */
export interface MiniProgramChannelsEcUserCouponUnuseEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_user_coupon_unuse'
  /** The coupon of the user, the order, and when it was returned.
   *
   * 用户优惠券、对应的订单及返还时间。 */
  readonly use_info?: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** Id of the coupon in the user's hands.
     *
     * 用户持有的优惠券 ID。 */
    readonly user_coupon_id: string
    /** Id of the order for which the coupon was used. 64-bit id, as text.
     *
     * 使用该优惠券的订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** When the coupon was returned, in seconds since 1970.
     *
     * 返还时间，Unix 时间戳（秒）。 */
    readonly unuse_time: number
  }
}

/** A user uses a coupon for an order. (优惠券核销通知)
 *
 * 优惠券核销通知：用户下单核销优惠券。 */
export interface MiniProgramChannelsEcUserCouponUseEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_user_coupon_use'
  /** The coupon of the user, the order, and when it was used.
   *
   * 用户优惠券、对应的订单及核销时间。 */
  readonly use_info: {
    /** Id of the coupon. 64-bit id, as text.
     *
     * 优惠券 ID，64 位整数，以字符串表示。 */
    readonly coupon_id: string
    /** Id of the coupon in the user's hands.
     *
     * 用户持有的优惠券 ID。 */
    readonly user_coupon_id: string
    /** Id of the order for which the coupon was used. 64-bit id, as text.
     *
     * 使用该优惠券的订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** When the coupon was used, in seconds since 1970.
     *
     * 核销时间，Unix 时间戳（秒）。 */
    readonly use_time: number
  }
}

/** A guarantee order of the shop changes. (保障单更新通知)
 *
 * 保障单更新通知：小店的保障单变更。 */
export interface MiniProgramChannelsEcGuaranteeUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_guarantee_update'
  /** The guarantee order (保障单) and its new status.
   *
   * 保障单及其新状态。 */
  readonly finder_shop_guarantee_status_update: {
    /** Id of the guarantee order (保障单). 64-bit id, as text.
     *
     * 保障单 ID，64 位整数，以字符串表示。 */
    readonly guarantee_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: string
  }
}

/** A product promoted by the agency (带货机构) changes.
 *
 * 团长商品变更：带货机构推广的商品变更。 */
export interface MiniProgramHeadSupplierItemUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'head_supplier_item_update'
  /** The product that changed, and what changed in it.
   *
   * 变更的商品及变更内容。 */
  readonly item_info: {
    /** Code of the sub-type of the event.
     *
     * 事件子类型的代码。 */
    readonly event_type: number
    /** AppID of the mini program concerned. The name is in lower case; the same package may also have `AppId`.
     *
     * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
    readonly appid: string
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Version of the item.
     *
     * 条目的版本。 */
    readonly version?: string
    /** Names of the fields that changed.
     *
     * 变更的字段名。 */
    readonly update_fields?: readonly string[]
  }
}

/** An order of the shop is cancelled. (订单取消事件推送)
 *
 * 订单取消：小店订单被取消。 */
export interface MiniProgramChannelsEcOrderCancelEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_cancel'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Code for how the order was cancelled, as text.
     *
     * 订单取消方式的代码，以字符串表示。 */
    readonly cancel_type: string
  }
}

/** Receipt of an order of the shop is confirmed. (订单确认收货事件推送)
 *
 * 订单确认收货：小店订单确认收货。 */
export interface MiniProgramChannelsEcOrderConfirmEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_confirm'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Code for how receipt was confirmed, as text.
     *
     * 确认收货方式的代码，以字符串表示。 */
    readonly confirm_type: string
  }
}

/** An order of the shop is shipped, wholly or in part. (订单发货事件推送)
 *
 * 订单发货：小店订单发货，全部或部分。 */
export interface MiniProgramChannelsEcOrderDeliverEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_deliver'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Code that shows whether the whole order has been shipped.
     *
     * 整个订单是否已发货，数字。 */
    readonly finish_delivery: number
  }
}

/** Additional data of an order of the shop changes. (订单其他信息更新)
 *
 * 订单其他信息更新：小店订单的其他信息变更。 */
export interface MiniProgramChannelsEcOrderExtInfoUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_ext_info_update'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Code of the kind of update.
     *
     * 更新类型码。 */
    readonly type: number
  }
}

/** A user places an order in the shop. (订单下单事件推送)
 *
 * 订单下单：用户在小店下单。 */
export interface MiniProgramChannelsEcOrderNewEvent extends MiniProgramEventHeader, MiniProgramOrderInfo {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_new'
}

/** An order of the shop is paid. (订单支付成功事件推送)
 *
 * 订单支付成功：小店订单支付成功。 */
export interface MiniProgramChannelsEcOrderPayEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_pay'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
     *
     * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
    readonly pay_time: number
  }
}

/** An order of the shop can be shipped. (订单待发货事件推送)
 *
 * 订单待发货：订单进入待发货状态。 */
export interface MiniProgramChannelsEcOrderWaitShippingEvent extends MiniProgramEventHeader, MiniProgramOrderInfo {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_wait_shipping'
}

/** An order of the shop is settled. (订单结算成功事件推送)
 *
 * 订单结算成功：小店订单结算成功。 */
export interface MiniProgramChannelsEcOrderSettleEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_settle'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** When the order was settled, in seconds since 1970.
     *
     * 结算时间，Unix 时间戳（秒）。 */
    readonly settle_time: number
  }
}

/** An after-sale order for a gift bought in the shop changes. (群礼物超时自动退售后单更新通知)
 *
 * 礼物售后单更新：在小店购买的礼物的售后单变更。 */
export interface MiniProgramChannelsEcPresentAftersaleUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_present_aftersale_update'
  /** The after-sale order of a gift and its new status.
   *
   * 礼物售后单及其新状态。 */
  readonly finder_shop_present_aftersale_status_update: {
    /** Id of the after-sale order (售后单). 64-bit id, as text.
     *
     * 售后单 ID，64 位整数，以字符串表示。 */
    readonly after_sale_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: string
  }
}

/** The review of a product category ends or changes its status. (类目审核结果通知)
 *
 * 类目审核结果：商品类目审核结束，或审核状态变化。 */
export interface MiniProgramProductCategoryAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_category_audit'
  /** Result of the category review.
   *
   * 类目审核结果。 */
  readonly ProductCategoryAudit: {
    /** Id of the review, 64-bit, as text.
     *
     * 审核单 ID，64 位整数，以字符串表示。 */
    readonly audit_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: string
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
  }
}

/** An order of the shop gets a new status.
 *
 * 订单状态更新：小店订单的状态更新。 */
export interface MiniProgramProductOrderStatusUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_order_status_update'
  /** The order and its new status.
   *
   * 订单及其新状态。 */
  readonly ProductOrderStatusUpdate: {
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
  }
}

/** The review of a product of the shop has a result. (商品审核事件通知)
 *
 * 商品审核结果：小店商品的审核有结果。 */
export interface MiniProgramProductSpuAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_audit'
  /** Result of the product review.
   *
   * 商品审核结果。 */
  readonly ProductSpuAudit: {
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
    /** Details of the review, JSON as text.
     *
     * 审核详情，JSON 文本。 */
    readonly audit_info?: string
  }
}

/** A product of the shop is put on sale or taken off sale. (商品上下架事件通知)
 *
 * 商品上下架：小店商品上架或下架。 */
export interface MiniProgramProductSpuListingEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_listing'
  /** The product and its listing status.
   *
   * 商品及其上下架状态。 */
  readonly ProductSpuListing: {
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
  }
}

/** A product of the shop is updated. (商品更新事件通知)
 *
 * 商品更新：小店商品更新。 */
export interface MiniProgramProductSpuUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'product_spu_update'
  /** The product and its status after the update.
   *
   * 商品及其更新后的状态。 */
  readonly ProductSpuUpdate: {
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
  }
}

/** A sharer (分享员) is bound to the shop or unbound from it.
 *
 * 分享员变更：分享员绑定小店，或与小店解绑。 */
export interface MiniProgramChannelsEcSharerChangeEvent extends MiniProgramEventHeader, MiniProgramBindStatus, MiniProgramOpenid {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_sharer_change'
  /** Code of the kind of sharer (分享员).
   *
   * 分享员类型的代码。 */
  readonly sharer_type: number
}

/** The stock of a product runs short.
 *
 * 库存不足通知：商品库存不足。 */
export interface MiniProgramChannelsEcStockNoEnoughEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_stock_no_enough'
  /** The product and SKU that run short, with what is left.
   *
   * 库存不足的商品和 SKU，以及剩余数量。 */
  readonly channels_ec_stock_no_enough: {
    /** Id of the product. 64-bit id, as text.
     *
     * 商品 ID，64 位整数，以字符串表示。 */
    readonly product_id: string
    /** Id of the SKU. 64-bit id, as text.
     *
     * SKU ID，64 位整数，以字符串表示。 */
    readonly sku_id: string
    /** Number of items left in stock.
     *
     * 剩余库存数量。 */
    readonly remaining_stock_amount: number
    /** Number of prepared codes that are left.
     *
     * 预存 code 的剩余数量。 */
    readonly remaining_code_amount: number
  }
}

/** The bank account to which the shop is settled changes. (结算账户变更回调)
 *
 * 结算账户变更：小店的结算账户有变更。 */
export interface MiniProgramChannelsEcAcctNotifyEvent extends MiniProgramToUserName, MiniProgramOptionalFromUserName, MiniProgramCreateTime, Absent<'MsgId'> {
  readonly [OF_PLATFORM]?: 'mini-program'
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_acct_notify'
  /** What happened to the account.
   *
   * 结算账户的变更信息。 */
  readonly account_info: {
    /** Code of the change: `1` for a changed account.
     *
     * 变更类型：`1` 表示修改结算账户。 */
    readonly event: number
  }
}

/** A withdrawal of the shop proceeds: it is requested, confirmed, done, or has failed. (提现回调)
 *
 * 提现：小店提现状态变化：发起、验证、成功或失败。 */
export interface MiniProgramChannelsEcWithdrawNotifyEvent extends MiniProgramToUserName, MiniProgramOptionalFromUserName, MiniProgramCreateTime, Absent<'MsgId'> {
  readonly [OF_PLATFORM]?: 'mini-program'
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_withdraw_notify'
  /** The withdrawal and what happened to it.
   *
   * 提现单及其进展。 */
  readonly withdraw_info: {
    /** Id of the withdrawal.
     *
     * 提现单号。 */
    readonly withdraw_id: string
    /** Code of the step: `1` requested, a QR code is made; `2` confirmed by scanning it; `3` done; `4` failed.
     *
     * 提现事件：`1` 发起提现并生成二维码，`2` 扫码验证成功，`3` 提现成功，`4` 提现失败。 */
    readonly event: number
  }
}

/** The QR code that confirms a withdrawal is scanned, confirmed, cancelled, or expires. (提现二维码回调)
 *
 * 提现二维码：提现二维码被扫描、确认、取消或失效。 */
export interface MiniProgramQrcodeStatusEvent extends MiniProgramToUserName, MiniProgramOptionalFromUserName, MiniProgramCreateTime, Absent<'MsgId'> {
  readonly [OF_PLATFORM]?: 'mini-program'
  readonly MsgType: 'event'
  readonly Event: 'qrcode_status'
  /** The QR code and its status.
   *
   * 二维码及其状态。 */
  readonly qrcode_info: {
    /** Ticket of the QR code.
     *
     * 二维码的 ticket。 */
    readonly ticket: string
    /** Code of the status: `1` confirmed, `2` cancelled, `3` expired, `4` scanned.
     *
     * 二维码状态：`1` 已确认，`2` 已取消，`3` 已失效，`4` 已扫码。 */
    readonly status: number
    /** Whether an administrator has scanned it: `1` if so, otherwise `0`.
     *
     * 扫码者身份：`1` 管理员，`0` 非管理员。 */
    readonly scan_user_type: number
  }
}

/** A user or a member of the staff writes or does something in the 客服 chat of the shop. The content is in the field of its kind. (客服消息事件)
 *
 * 小店客服消息：用户或接待人员在小店客服会话中发消息或有操作；消息内容在对应类型的字段中。 */
export interface MiniProgramCommkfSendMsgToKfEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'commkf_send_msg_to_kf'
  /** What happened: `EVENT_TYPE_SEND_MSG` for a message.
   *
   * 事件类型：`EVENT_TYPE_SEND_MSG` 表示发送消息。 */
  readonly msg_event: string
  /** Id of the message. Later messages have greater ids.
   *
   * 消息 ID，单调递增。 */
  readonly msg_id?: string
  /** A text message.
   *
   * 文本消息。 */
  readonly text?: {
    /** The text that was written.
     *
     * 文本内容。 */
    readonly content: string
  }
  /** A video message.
   *
   * 视频消息。 */
  readonly video?: Readonly<Record<string, unknown>>
  /** A picture message.
   *
   * 图片消息。 */
  readonly image?: Readonly<Record<string, unknown>>
  /** A file message.
   *
   * 文件消息。 */
  readonly file?: Readonly<Record<string, unknown>>
  /** A product that was shared.
   *
   * 分享的商品卡片。 */
  readonly product_share?: Readonly<Record<string, unknown>>
  /** An order that was shared.
   *
   * 分享的订单卡片。 */
  readonly order_share?: Readonly<Record<string, unknown>>
  /** A voice message.
   *
   * 语音消息。 */
  readonly voice?: Readonly<Record<string, unknown>>
}

/** The vouchers (券码) of a 团购 order are issued to the user. (发放团购优惠成功回调)
 *
 * 发放团购优惠成功：团购优惠的券码已发放给用户。 */
export interface MiniProgramChannelsEcVoucherSendSuccEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_voucher_send_succ'
  /** One item for each voucher.
   *
   * 券码列表，每项对应一张券。 */
  readonly voucher_list: ReadonlyArray<{
    /** Code of the voucher.
     *
     * 券码。 */
    readonly code: string
    /** Code of the status of the voucher.
     *
     * 券状态。 */
    readonly status: number
    /** When the voucher was issued, in seconds since 1970.
     *
     * 发放时间，Unix 时间戳（秒）。 */
    readonly send_time: number
    /** When the update happened, in seconds since 1970.
     *
     * 更新时间，Unix 时间戳（秒）。 */
    readonly update_time: number
    /** From when the voucher can be used, in seconds since 1970.
     *
     * 可核销的开始时间，Unix 时间戳（秒）。 */
    readonly start_time: number
    /** Until when the voucher can be used, in seconds since 1970.
     *
     * 可核销的结束时间，Unix 时间戳（秒）。 */
    readonly end_time: number
    /** When the voucher was used, in seconds since 1970. Absent for a voucher of several uses (次卡).
     *
     * 核销时间，Unix 时间戳（秒）；次卡没有该字段。 */
    readonly consume_time?: number
    /** When the voucher was refunded, in seconds since 1970. Absent for a voucher of several uses (次卡).
     *
     * 退券时间，Unix 时间戳（秒）；次卡没有该字段。 */
    readonly refund_time?: number
    /** Id of the product, which is not a number.
     *
     * 商品 ID，不是数字。 */
    readonly product_id: string
    /** Name of the store where the voucher was used.
     *
     * 核销门店名称。 */
    readonly consume_store_name?: string
    /** Code of the kind of voucher.
     *
     * 券类型。 */
    readonly voucher_type: number
    /** Price of the voucher, in cents (分).
     *
     * 券的售卖价格，单位为分。 */
    readonly voucher_buy_amount: number
    /** Market value of the voucher, in cents (分).
     *
     * 券的市场金额，单位为分。 */
    readonly voucher_actual_amount: number
    /** Telephone number of the user. The name is misspelt on the wire.
     *
     * 用户手机号；字段名如此拼写。 */
    readonly telphone_no?: string
    /** OpenID of the user under the merchant's AppID.
     *
     * 用户在商家 AppID 下的 OpenID。 */
    readonly openid: string
    /** Who made the code: `1` the merchant at once, `2` the merchant beforehand, `3` the platform.
     *
     * 券码来源：`1` 商户实时生成，`2` 商户预存，`3` 平台生成。 */
    readonly code_type: number
    /** Id of the order, which is not a number.
     *
     * 订单 ID，不是数字。 */
    readonly order_id: string
    /** Id of the SKU, which is not a number.
     *
     * SKU ID，不是数字。 */
    readonly sku_id: string
  }
  >
}

/** A user becomes a member of the shop through silent linking. (用户静默关联小店会员通知)
 *
 * 用户静默关联小店会员：用户通过静默关联成为小店会员。 */
export interface MiniProgramChannelsEcVipUserAutoAddEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_user_auto_add'
  /** Details of the event.
   *
   * 事件的详情。 */
  readonly info: {
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
    /** The user's member identity as the mini program defines it, such as `V1`.
     *
     * 用户的会员身份，由小程序定义，如 `V1`。 */
    readonly identity: string
    /** Id of the member in the mini program's own system.
     *
     * 会员在小程序自有系统中的 ID。 */
    readonly outer_userid?: string
    /** When the user became a member, in seconds since 1970.
     *
     * 成为会员的时间，Unix 时间戳（秒）。 */
    readonly add_time: number
  }
}

/** The shop asks the mini program for the member data of a user. (静默关联时获取小程序会员信息)
 *
 * 获取会员信息：小店向小程序获取用户的会员信息。 */
export interface MiniProgramChannelsEcVipUserInfoGetEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_user_info_get'
  /** Details of the event.
   *
   * 事件的详情。 */
  readonly info: {
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
  }
}

/** A user opens the order page; the mini program tells at once which member discount applies. (用户进入下单页获取默认会员权益)
 *
 * 获取默认会员权益：用户进入下单页，小程序需实时返回默认会员权益。 */
export interface MiniProgramChannelsEcGenOrderInfoInitEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_gen_order_info_init'
  /** The order that the user is about to place.
   *
   * 待提交的订单信息。 */
  readonly gen_order_info: {
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
    /** Id of the session of the order page.
     *
     * 下单页面的会话 ID。 */
    readonly order_session_id: string
    /** For whom the order is: `1` the user, `2` a group as a gift, `3` a friend as a gift.
     *
     * 场景：`1` 自购，`2` 群送礼，`3` 单聊送礼。 */
    readonly scene: number
    /** One item for each product.
     *
     * 商品信息，每项对应一个商品。 */
    readonly product_infos: ReadonlyArray<{
      /** Id of the product. 64-bit id, as text.
       *
       * 商品 ID，64 位整数，以字符串表示。 */
      readonly product_id: string
      /** Id of the SKU. 64-bit id, as text.
       *
       * SKU ID，64 位整数，以字符串表示。 */
      readonly sku_id: string
      /** How many of it.
       *
       * 数量。 */
      readonly sku_cnt: number
      /** Price of one, in cents (分).
       *
       * 单价，单位为分。 */
      readonly sale_price: number
      /** Discount that the shop gives, in cents (分).
       *
       * 小店优惠金额，单位为分。 */
      readonly shop_discounted_price?: number
      /** One item for each coupon that is used for the product.
       *
       * 该商品使用的优惠券，每项对应一张。 */
      readonly order_product_coupon_info_list?: ReadonlyArray<{
        /** Id of the coupon in the user's hands.
         *
         * 用户持有的优惠券 ID。 */
        readonly user_coupon_id: string
        /** Code of the kind of coupon.
         *
         * 优惠券类型。 */
        readonly coupon_type: number
        /** Discount by the coupon, in cents (分).
         *
         * 该优惠券的优惠金额，单位为分。 */
        readonly discounted_price: number
      }
      >
    }
    >
    /** Prices of the whole order.
     *
     * 整单价格信息。 */
    readonly price_info: {
      /** Price of the products before the member discount, in cents (分).
       *
       * 会员优惠前的商品价格，单位为分。 */
      readonly product_price_before_vip_discount: number
      /** Price of the products without any discount, in cents (分).
       *
       * 商品总价，未计任何优惠，单位为分。 */
      readonly product_price: number
      /** Discount that the shop gives, in cents (分).
       *
       * 小店优惠金额，单位为分。 */
      readonly shop_discounted_price?: number
    }
  }
}

/** A user orders with a member discount; the mini program confirms it at once, or the order is refused. (用户下单使用会员权益)
 *
 * 下单使用会员权益：用户下单使用会员权益，小程序需实时确认，否则拦截下单。 */
export interface MiniProgramChannelsEcOrderUseVipDiscountEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_use_vip_discount'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
    /** Id of the session of the order page.
     *
     * 下单页面的会话 ID。 */
    readonly order_session_id: string
    /** For whom the order is: `1` the user, `2` a group as a gift, `3` a friend as a gift.
     *
     * 场景：`1` 自购，`2` 群送礼，`3` 单聊送礼。 */
    readonly scene: number
    /** Id of this order attempt of the user; the same in the events of one attempt.
     *
     * 用户某次下单行为的唯一 ID，同一次下单的各事件中相同。 */
    readonly unique_id: string
    /** Prices of the whole order.
     *
     * 整单价格信息。 */
    readonly price_info: {
      /** Price of the products before the member discount, in cents (分).
       *
       * 会员优惠前的商品价格，单位为分。 */
      readonly product_price_before_vip_discount: number
      /** Member discount, in cents (分).
       *
       * 会员优惠总金额，单位为分。 */
      readonly vip_discounted_price: number
      /** Price of the products after the member discount, in cents (分).
       *
       * 会员优惠后的商品价格，单位为分。 */
      readonly product_price_after_vip_discount: number
    }
  }
}

/** An order with a member discount fails, or a gift is not paid for; the discount is unused. (用户取消使用会员权益)
 *
 * 取消使用会员权益：使用了会员权益的订单下单失败，或礼物订单未支付，权益未使用。 */
export interface MiniProgramChannelsEcOrderUnuseVipDiscountEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_order_unuse_vip_discount'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** AppID of the shop (小店).
     *
     * 小店的 AppID。 */
    readonly shop_appid: string
    /** Id of the session of the order page.
     *
     * 下单页面的会话 ID。 */
    readonly order_session_id: string
    /** Id of this order attempt of the user; the same in the events of one attempt.
     *
     * 用户某次下单行为的唯一 ID，同一次下单的各事件中相同。 */
    readonly unique_id: string
  }
}

/** A user becomes a member of the shop. (用户加入会员通知) No official page confirms it.
 *
 * 用户加入会员：用户加入小店会员。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipJoinEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_join'
  /** Data of the member.
   *
   * 会员信息。 */
  readonly user_info: {
    /** When the user became a member, in seconds since 1970.
     *
     * 成为会员的时间，Unix 时间戳（秒）。 */
    readonly join_time: number
    /** Telephone number of the member.
     *
     * 会员的手机号。 */
    readonly phone_number?: string
  }
}

/** A user leaves the membership of the shop. (用户注销会员通知) No official page confirms it.
 *
 * 用户注销会员：用户注销小店会员。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipCloseEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_close'
  /** Data of the member.
   *
   * 会员信息。 */
  readonly user_info: {
    /** When the user left, in seconds since 1970.
     *
     * 注销时间，Unix 时间戳（秒）。 */
    readonly close_time: number
  }
}

/** The grade of a member of the shop changes. (用户等级信息更新通知) No official page confirms it.
 *
 * 用户等级信息更新：小店会员的等级信息有更新。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipGradeInfoUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_grade_info_update'
  /** Data of the member.
   *
   * 会员信息。 */
  readonly user_info: {
    /** Grade of the member now.
     *
     * 当前会员等级。 */
    readonly grade: number
    /** Experience of the member in that grade.
     *
     * 当前等级的经验值。 */
    readonly experience_value: number
  }
}

/** The points of a member of the shop change. (用户积分更新通知) No official page confirms it.
 *
 * 用户积分更新：小店会员的积分有变动。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipScoreUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_score_update'
  /** Data of the member.
   *
   * 会员信息。 */
  readonly user_info: {
    /** Points of the member now.
     *
     * 当前积分。 */
    readonly score: number
    /** By how much the points changed; negative if they became fewer.
     *
     * 本次变动的积分，负数表示减少。 */
    readonly delta_score: number
    /** Code of the reason for the change.
     *
     * 积分流水类型。 */
    readonly flow_type?: number
  }
}

/** A member of the shop exchanges points for a coupon or a product. (用户积分兑换通知) No official page confirms it.
 *
 * 用户积分兑换：小店会员用积分兑换优惠券或商品。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipScoreExchangeEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_score_exchange'
  /** What was exchanged.
   *
   * 兑换信息。 */
  readonly exchange_info: {
    /** Points paid.
     *
     * 兑换消耗的积分。 */
    readonly pay_score: number
    /** What was received: `1` a coupon, `2` a product.
     *
     * 兑换类型：`1` 优惠券，`2` 商品。 */
    readonly score_item_type: number
    /** The coupon, if it is one.
     *
     * 兑换的优惠券，兑换类型为优惠券时有值。 */
    readonly coupon_info?: {
      /** Id of the coupon. 64-bit id, as text.
       *
       * 优惠券 ID，64 位整数，以字符串表示。 */
      readonly related_coupon_id: string
    }
    /** The product, if it is one.
     *
     * 兑换的商品，兑换类型为商品时有值。 */
    readonly product_info?: {
      /** Id of the product. 64-bit id, as text.
       *
       * 商品 ID，64 位整数，以字符串表示。 */
      readonly related_product_id: string
    }
  }
}

/** A member of the shop completes a task and receives its award. (用户获得任务奖励通知) No official page confirms it.
 *
 * 用户获得任务奖励：小店会员完成任务并获得奖励。没有官方页面证实。 */
export interface MiniProgramChannelsEcVipTaskAwardEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'channels_ec_vip_task_award'
  /** The task and its award.
   *
   * 任务及其奖励。 */
  readonly task_info: {
    /** Id of the task. 64-bit id, as text.
     *
     * 任务 ID，64 位整数，以字符串表示。 */
    readonly task_id: string
    /** Name of the task.
     *
     * 任务名称。 */
    readonly task_name: string
    /** The award.
     *
     * 任务奖励。 */
    readonly award_info: {
      /** Code of the kind of award.
       *
       * 奖励类型。 */
      readonly award_type: number
      /** Id of the coupon. 64-bit id, as text.
       *
       * 优惠券 ID，64 位整数，以字符串表示。 */
      readonly coupon_id?: string
      /** Points received.
       *
       * 奖励的积分。 */
      readonly gain_score?: number
    }
  }
}

/** A dropship order for the supplier is cancelled.
 *
 * 代发单取消：供货商的代发单被取消。 */
export interface MiniProgramDropshipOrderCancelEvent extends MiniProgramEventHeader, MiniProgramDsOrderId {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_cancel'
}

/** The supplier gets a new dropship order.
 *
 * 代发单新增：供货商收到新的代发单。 */
export interface MiniProgramDropshipOrderNewEvent extends MiniProgramEventHeader, MiniProgramDsOrderId {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_new'
}

/** A dropship order for the supplier changes. (代发单更新)
 *
 * 代发单更新：供货商的代发单变更。 */
export interface MiniProgramDropshipOrderUpdateEvent extends MiniProgramEventHeader, MiniProgramDsOrderId {
  readonly MsgType: 'event'
  readonly Event: 'dropship_order_update'
  /** When the update happened, in seconds since 1970.
   *
   * 更新时间，Unix 时间戳（秒）。 */
  readonly update_time: number
}

/** A merchant invites the supplier to be linked. (商家关联供货商邀请)
 *
 * 商家关联供货商邀请：商家邀请关联供货商。 */
export interface MiniProgramEcSupplierInviteRelationEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'ec_supplier_invite_relation'
  /** AppID of the merchant.
   *
   * 商家 AppID。 */
  readonly appid: string
  /** When the invitation was made, in seconds since 1970.
   *
   * 邀请时间，Unix 时间戳（秒）。 */
  readonly invite_time: number
}

/** The supplier gets a new supply order. (供货单新增)
 *
 * 供货单新增：供货商有新的供货单。 */
export interface MiniProgramSupplyOrderNewEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'supply_order_new'
  /** The supply order (供货单).
   *
   * 供货单。 */
  readonly SupplyOrderNew: {
    /** Id of the supply order (供货单). 64-bit id, as text.
     *
     * 供货单 ID，64 位整数，以字符串表示。 */
    readonly supply_order_id: string
  }
}

/** A supply order for the supplier changes. (供货单更新)
 *
 * 供货单更新：供货单信息有变更。 */
export interface MiniProgramSupplyOrderUpdateEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'supply_order_update'
  /** The supply order (供货单).
   *
   * 供货单。 */
  readonly SupplyOrderUpdate: {
    /** Id of the supply order (供货单). 64-bit id, as text.
     *
     * 供货单 ID，64 位整数，以字符串表示。 */
    readonly supply_order_id: string
    /** When the update happened, in seconds since 1970.
     *
     * 更新时间，Unix 时间戳（秒）。 */
    readonly update_time: number
  }
}

/** A supply order for the supplier is cancelled. (供货单取消)
 *
 * 供货单取消：供货单被取消。 */
export interface MiniProgramSupplyOrderCancelEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'supply_order_cancel'
  /** The supply order (供货单).
   *
   * 供货单。 */
  readonly SupplyOrderCancel: {
    /** Id of the supply order (供货单). 64-bit id, as text.
     *
     * 供货单 ID，64 位整数，以字符串表示。 */
    readonly supply_order_id: string
  }
}

/** A supply order for the supplier is complete. (供货单完成)
 *
 * 供货单完成：供货单已完成。 */
export interface MiniProgramSupplyOrderCompleteEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'supply_order_complete'
  /** The supply order (供货单).
   *
   * 供货单。 */
  readonly SupplyOrderComplete: {
    /** Id of the supply order (供货单). 64-bit id, as text.
     *
     * 供货单 ID，64 位整数，以字符串表示。 */
    readonly supply_order_id: string
  }
}

/** The tracking of an electronic waybill gets a new entry. (物流轨迹推送通知)
 *
 * 电子面单轨迹：电子面单的轨迹有更新。 */
export interface MiniProgramEwaybillPushPathEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'ewaybill_push_path'
  /** The waybill and its latest tracking entry.
   *
   * 运单及其最新的轨迹节点。 */
  readonly waybill_info: {
    /** Id of the electronic waybill order (电子面单).
     *
     * 电子面单订单 ID。 */
    readonly ewaybill_order_id: number
    /** Id of the waybill (运单).
     *
     * 运单 ID。 */
    readonly waybill_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Text of the tracking entry.
     *
     * 轨迹节点的文字说明。 */
    readonly desc: string
    /** When the update happened, in seconds since 1970.
     *
     * 更新时间，Unix 时间戳（秒）。 */
    readonly update_time: number
  }
}

/** A user orders in a cooperating shop that was entered through the mini program. (订单通知)
 *
 * 合作小店订单通知：用户从小程序进入合作小店后下单。 */
export interface MiniProgramCooperationShopOrderEvent extends MiniProgramEventHeader, MiniProgramData {
  readonly MsgType: 'event'
  readonly Event: 'cooperation_shop_order'
}

/** A user orders in a linked shop that was entered through the mini program. (订单通知)
 *
 * 关联小店订单通知：用户从小程序进入关联的小店并下单。 */
export interface MiniProgramRelatedShopOrderSubmissionEvent extends MiniProgramEventHeader, MiniProgramData {
  readonly MsgType: 'event'
  readonly Event: 'related_shop_order_submission'
}

/** A complaint changes the state of an after-sale order. (纠纷事件更新售后单状态)
 *
 * 纠纷更新售后单状态：纠纷使售后单的状态变化。 */
export interface MiniProgramAftersaleComplaintUpdateOrderStateEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_complaint_update_order_state'
}

/** The merchant does not confirm the receipt of returned goods in time. (商家确认收货超时)
 *
 * 商家确认收货超时：商家未在时限内确认收到退货。 */
export interface MiniProgramAftersaleMerchantConfirmReceiptOverdueEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_confirm_receipt_overdue'
}

/** The merchant does not handle a refund request in time.
 *
 * 商家处理退款申请超时：商家未在时限内处理退款申请。 */
export interface MiniProgramAftersaleMerchantHandleRefundOverdueEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_handle_refund_overdue'
}

/** The merchant does not handle a return request in time.
 *
 * 商家处理退货申请超时：商家未在时限内处理退货申请。 */
export interface MiniProgramAftersaleMerchantHandleReturnOverdueEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_merchant_handle_return_overdue'
}

/** A user applies for after-sale service.
 *
 * 用户申请售后：用户申请售后。 */
export interface MiniProgramAftersaleNewOrderEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_new_order'
  /** Ids of the after-sale order (售后单).
   *
   * 售后单的 ID 信息。 */
  readonly aftersale_info: {
    /** Id of the after-sale order (售后单). 64-bit id, as text.
     *
     * 售后单 ID，64 位整数，以字符串表示。 */
    readonly aftersale_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** The merchant's own id of the order.
     *
     * 商家自己的订单 ID。 */
    readonly out_order_id: string
  }
}

/** The refund of an after-sale order succeeds.
 *
 * 售后单退款成功：售后单退款成功。 */
export interface MiniProgramAftersaleRefundSuccessEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_refund_success'
}

/** The user changes an after-sale application.
 *
 * 用户修改售后申请：用户修改售后申请。 */
export interface MiniProgramAftersaleUpdateOrderEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_update_order'
}

/** The user does not ask the platform to decide in time. (用户申请平台介入超时)
 *
 * 用户申请平台介入超时：用户未在时限内申请平台介入。 */
export interface MiniProgramAftersaleUserApplyPlatformJudgeOverdueEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_apply_platform_judge_overdue'
}

/** The user cancels an after-sale order.
 *
 * 用户取消售后单：用户取消售后单。 */
export interface MiniProgramAftersaleUserCancelEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_cancel'
}

/** The user confirms the proof of the refund. (用户确认退款凭证)
 *
 * 用户确认退款凭证：用户确认退款凭证。 */
export interface MiniProgramAftersaleUserConfirmRefundCertificateEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_confirm_refund_certificate'
}

/** The user changes the data of the return shipment.
 *
 * 用户修改退货信息：用户修改退货物流信息。 */
export interface MiniProgramAftersaleUserModifyReturnInfoEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_modify_return_info'
}

/** The user does not upload the data of the return shipment in time.
 *
 * 用户上传退货信息超时：用户未在时限内上传退货物流信息。 */
export interface MiniProgramAftersaleUserUploadReturnInfoOverdueEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_user_upload_return_info_overdue'
}

/** An after-sale order waits for the merchant to confirm the returned goods.
 *
 * 待商家确认收货：售后单待商家确认收到退货。 */
export interface MiniProgramAftersaleWaitMerchantConfirmReceiptEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_wait_merchant_confirm_receipt'
}

/** An after-sale order waits for the merchant to refund outside the platform.
 *
 * 待商家线下退款：售后单待商家在平台外退款。 */
export interface MiniProgramAftersaleWaitMerchantOfflineRefundEvent extends MiniProgramEventHeader, MiniProgramAftersaleInfo {
  readonly MsgType: 'event'
  readonly Event: 'aftersale_wait_merchant_offline_refund'
}

/** A complaint about an order changes its state. (纠纷回调)
 *
 * 纠纷单通知：订单纠纷的状态变化。 */
export interface MiniProgramComplaintNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'complaint_notify'
  /** Data of the complaint the event is about.
   *
   * 相关纠纷单的数据。 */
  readonly complaint_info: {
    /** Id of the complaint. 64-bit id, as text.
     *
     * 纠纷单 ID，64 位整数，以字符串表示。 */
    readonly complaint_order_id: string
    /** Code of the state of the complaint.
     *
     * 纠纷单的状态码。 */
    readonly state: number
    /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
     *
     * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
    readonly event: number
  }
}

/** The payment of an order succeeds. (订单支付成功通知)
 *
 * 订单支付成功：订单支付成功。 */
export interface MiniProgramFundsOrderPayEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_pay'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Trade number of the order.
     *
     * 订单的交易单号。 */
    readonly trade_no: string
    /** Transaction id in 微信支付.
     *
     * 微信支付的交易单号。 */
    readonly transaction_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
     *
     * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
    readonly pay_time: string
  }
}

/** The profit sharing of an order has a result. (分账成功通知)
 *
 * 分账结果通知：订单的分账有结果。 */
export interface MiniProgramFundsOrderProfitsharingEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_profitsharing'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Number of the profit sharing (分账).
     *
     * 分账单号。 */
    readonly profit_sharing_no: string
    /** In cents (分). In `retail_pay_notify` an object that holds several amounts.
     *
     * 金额，单位分。在 `retail_pay_notify` 中为含多个金额的对象。 */
    readonly amount: number
    /** Result, such as `SUCCESS`.
     *
     * 结果，如 `SUCCESS`。 */
    readonly result: string
    /** When the 分账 finished, as text such as `2021-12-30 22:31:00`.
     *
     * 分账完成时间，字符串，如 `2021-12-30 22:31:00`。 */
    readonly finish_time: string
  }
}

/** The refund of an order has a result.
 *
 * 退款结果通知：订单的退款有结果。 */
export interface MiniProgramFundsOrderRefundEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'funds_order_refund'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** Number of the refund.
     *
     * 退款单号。 */
    readonly refund_no: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: string
    /** When the refund succeeded, as text such as `2021-12-30 22:31:00`.
     *
     * 退款成功时间，字符串，如 `2021-12-30 22:31:00`。 */
    readonly success_time?: string
  }
}

/** An action of a sharer (分享员) of the mini program is recorded.
 *
 * 分享员行为通知：记录到小程序分享员的一次行为。 */
export interface MiniProgramMiniprogramSharerActionEvent extends MiniProgramEventHeader, MiniProgramOpenid {
  readonly MsgType: 'event'
  readonly Event: 'miniprogram_sharer_action'
  /** Code of the kind of action.
   *
   * 行为类型码。 */
  readonly type: number
  /** Data of the promoter (推广员).
   *
   * 推广员的数据。 */
  readonly promoter: {
    /** The promoter's nickname on 视频号.
     *
     * 推广员的视频号昵称。 */
    readonly finder_nickname?: string
    /** Id of the promoter (推广员).
     *
     * 推广员 ID。 */
    readonly promoter_id?: string
    /** OpenID of the promoter (推广员).
     *
     * 推广员的 OpenID。 */
    readonly promoter_openid?: string
  }
}

/** A sharer (分享员) is bound to the mini program or unbound from it. (分享员绑定解绑通知)
 *
 * 分享员绑定解绑通知：分享员绑定小程序，或与小程序解绑。 */
export interface MiniProgramMiniprogramSharerBindStatusChangeEvent extends MiniProgramEventHeader, MiniProgramOpenid, MiniProgramBindStatus {
  readonly MsgType: 'event'
  readonly Event: 'miniprogram_sharer_bind_status_change'
}

/** The account registration for the 交易组件 gets a new status. (商家开通/取消自定义组件)
 *
 * 账号注册结果：交易组件的账号注册状态变化。 */
export interface MiniProgramOpenProductAccountRegisterEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_account_register'
  /** Result of the account registration.
   *
   * 账号注册结果。 */
  readonly OpenProductAccountRegister: {
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
  }
}

/** The review of a brand has a result. (品牌审核结果)
 *
 * 品牌审核结果：品牌审核有结果。 */
export interface MiniProgramOpenProductBrandAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_brand_audit'
  /** Result of the brand or category review.
   *
   * 品牌或类目的审核结果。 */
  readonly QualificationAuditResult: {
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Id of the review, 64-bit, as text.
     *
     * 审核单 ID，64 位整数，以字符串表示。 */
    readonly audit_id: string
    /** Id of the brand. 64-bit id, as text.
     *
     * 品牌 ID，64 位整数，以字符串表示。 */
    readonly brand_id: string
    /** Kind of review, as a code such as `0` or `1`.
     *
     * 审核类型码，如 `0`、`1`。 */
    readonly audit_type: number
    /** Why the review failed.
     *
     * 审核不通过的原因。 */
    readonly reject_reason?: string
  }
}

/** The review of a category has a result. (类目审核结果)
 *
 * 类目审核结果：类目审核有结果。 */
export interface MiniProgramOpenProductCategoryAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_category_audit'
  /** Result of the brand or category review.
   *
   * 品牌或类目的审核结果。 */
  readonly QualificationAuditResult: {
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Id of the review, 64-bit, as text.
     *
     * 审核单 ID，64 位整数，以字符串表示。 */
    readonly audit_id: string
    /** Kind of review, as a code such as `0` or `1`.
     *
     * 审核类型码，如 `0`、`1`。 */
    readonly audit_type: number
    /** Why the review failed.
     *
     * 审核不通过的原因。 */
    readonly reject_reason?: string
  }
}

/** An order is attributed to its source.
 *
 * 订单归因成功：订单归因到其来源。 */
export interface MiniProgramOpenProductOrderAnalyzeEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_analyze'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** The merchant's own id of the order.
     *
     * 商家自己的订单 ID。 */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** OpenID of the person this push is about.
     *
     * 相关用户的 OpenID。 */
    readonly openid: string
  }
}

/** An order of the 交易组件 is cancelled.
 *
 * 订单取消：交易组件的订单被取消。 */
export interface MiniProgramOpenProductOrderCancelEvent extends MiniProgramEventHeader, MiniProgramOrderInfo2 {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_cancel'
}

/** Receipt of an order of the 交易组件 is confirmed. (订单确认收货)
 *
 * 订单确认收货：交易组件的订单确认收货。 */
export interface MiniProgramOpenProductOrderConfirmEvent extends MiniProgramEventHeader, MiniProgramOrderInfo2 {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_confirm'
}

/** An order of the 交易组件 is paid. (订单支付成功)
 *
 * 订单支付成功：交易组件的订单支付成功。 */
export interface MiniProgramOpenProductOrderPayEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_pay'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** The merchant's own id of the order.
     *
     * 商家自己的订单 ID。 */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Transaction id in 微信支付.
     *
     * 微信支付的交易单号。 */
    readonly transaction_id: string
    /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
     *
     * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
    readonly pay_time: string
    /** Amount that was paid, in cents (分).
     *
     * 支付金额，单位分。 */
    readonly amount?: number
    /** OpenID of the user at the service provider.
     *
     * 用户在服务商 AppID 下的 OpenID。 */
    readonly sp_openid?: string
  }
}

/** An order of the 交易组件 is refunded in full.
 *
 * 订单全部退款：交易组件的订单全额退款。 */
export interface MiniProgramOpenProductOrderRefundEvent extends MiniProgramEventHeader, MiniProgramOrderInfo2 {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_refund'
}

/** An order of the 交易组件 is settled. (订单结算成功)
 *
 * 订单结算成功：交易组件的订单结算成功。 */
export interface MiniProgramOpenProductOrderSettleEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_order_settle'
  /** Data of the order the event is about.
   *
   * 相关订单的数据。 */
  readonly order_info: {
    /** The merchant's own id of the order.
     *
     * 商家自己的订单 ID。 */
    readonly out_order_id: string
    /** Id of the order. 64-bit id, as text.
     *
     * 订单 ID，64 位整数，以字符串表示。 */
    readonly order_id: string
    /** Number of the settlement.
     *
     * 结算单号。 */
    readonly settle_no: string
    /** In cents (分). In `retail_pay_notify` an object that holds several amounts.
     *
     * 金额，单位分。在 `retail_pay_notify` 中为含多个金额的对象。 */
    readonly amount: number
    /** When the order was settled, in seconds since 1970.
     *
     * 结算时间，Unix 时间戳（秒）。 */
    readonly settle_time: string
  }
}

/** A user receives a coupon of the merchant.
 *
 * 用户领券：用户领取商家的优惠券。 */
export interface MiniProgramOpenProductReceiveCouponEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_receive_coupon'
  /** The merchant's own id of the coupon.
   *
   * 商家自己的优惠券 ID。 */
  readonly out_coupon_id: string
  /** Id of the request to receive the coupon.
   *
   * 领券请求的 ID。 */
  readonly request_id: string
}

/** The review of a product of the 交易组件 has a result. (商品审核结果)
 *
 * 商品审核结果：交易组件的商品审核有结果。 */
export interface MiniProgramOpenProductSpuAuditEvent extends MiniProgramEventHeader, MiniProgramOpenProductSpuAudit {
  readonly MsgType: 'event'
  readonly Event: 'open_product_spu_audit'
}

/** The platform takes a product of the 交易组件 off sale. (商品系统下架通知)
 *
 * 商品系统下架通知：平台下架交易组件的商品。 */
export interface MiniProgramOpenProductSpuStatusUpdateEvent extends MiniProgramEventHeader, MiniProgramOpenProductSpuAudit {
  readonly MsgType: 'event'
  readonly Event: 'open_product_spu_status_update'
}

/** The review of a scene of the 交易组件 has a result. (场景审核结果)
 *
 * 场景审核结果：交易组件的场景审核有结果。 */
export interface MiniProgramOpenProductSceneGroupAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'open_product_scene_group_audit'
  /** Result of the scene review.
   *
   * 场景审核结果。 */
  readonly SceneGroupAudit: {
    /** Id of the scene group.
     *
     * 场景组 ID。 */
    readonly group_id: number
    /** Name of the scene group.
     *
     * 场景组的名称。 */
    readonly name: string
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
    /** Further items of the scene group, each with its own status.
     *
     * 场景组的其他项，各有自己的状态。 */
    readonly scene_group_ext_list: ReadonlyArray<{
      /** Id of the further item.
       *
       * 其他项的 ID。 */
      readonly ext_id: number
      /** Name of the entry.
       *
       * 该项的名称。 */
      readonly name: string
      /** Status code, `0` for ok.
       *
       * 状态码，`0` 表示正常。 */
      readonly status: number
    }
    >
  }
}

/** A withdrawal of funds in the transaction component has news.
 *
 * 提现通知：交易组件的资金提现状态变化。 */
export interface MiniProgramWithdrawNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'withdraw_notify'
  /** Data of the withdrawal (提现).
   *
   * 提现的数据。 */
  readonly withdraw_info: {
    /** The merchant's own number of the withdrawal request.
     *
     * 商家自己的提现单号。 */
    readonly out_request_no: string
    /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead.
     *
     * 事件的字段。在 `complaint_info` 和 `withdraw_info` 中则为数字。 */
    readonly event: number
  }
}

/** A user has paid for coins (代币) in virtual payment. (虚拟支付)
 *
 * 代币支付推送：用户在虚拟支付中购买了代币。 */
export interface MiniProgramXpayCoinPayNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId, MiniProgramOutTradeNo, MiniProgramOptionalWeChatPayInfo {
  readonly MsgType: 'event'
  readonly Event: 'xpay_coin_pay_notify'
  /** Environment: `0` for production, `1` for sandbox.
   *
   * 环境：`0` 正式环境，`1` 沙箱环境。 */
  readonly Env: number
  /** The coins (代币) that were bought, with price.
   *
   * 所购的代币及价格。 */
  readonly CoinInfo?: {
    /** Number of coins or items bought.
     *
     * 购买的代币或道具数量。 */
    readonly Quantity: number
    /** List price, in cents (分).
     *
     * 原价，单位分。 */
    readonly OrigPrice: number
    /** Price really paid, in cents (分).
     *
     * 实付价格，单位分。 */
    readonly ActualPrice: number
    /** Data attached to the order and handed through unchanged.
     *
     * 订单的附加数据，原样透传。 */
    readonly Attach?: string
  }
}

/** A user has paid for virtual goods (道具), which are now to be delivered. (虚拟支付)
 *
 * 道具发货推送：用户购买了道具，须发货。 */
export interface MiniProgramXpayGoodsDeliverNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId, MiniProgramOutTradeNo, MiniProgramOptionalEnv, MiniProgramOptionalWeChatPayInfo, MiniProgramOptionalTeamInfo {
  readonly MsgType: 'event'
  readonly Event: 'xpay_goods_deliver_notify'
  /** The items (道具) that were bought, with price.
   *
   * 所购的道具及价格。 */
  readonly GoodsInfo?: {
    /** Id of the product ordered.
     *
     * 所购商品的 ID。 */
    readonly ProductId: string
    /** Number of coins or items bought.
     *
     * 购买的代币或道具数量。 */
    readonly Quantity: number
    /** List price, in cents (分).
     *
     * 原价，单位分。 */
    readonly OrigPrice: number
    /** Price really paid, in cents (分).
     *
     * 实付价格，单位分。 */
    readonly ActualPrice: number
    /** Data attached to the order and handed through unchanged.
     *
     * 订单的附加数据，原样透传。 */
    readonly Attach?: string
  }
  /** The subscription at Apple, if it is the payment for one.
   *
   * 苹果订阅信息，苹果订阅扣款时才有。 */
  readonly AppleSubscriptionInfo?: {
    /** Transaction id of the first purchase, which identifies the subscription.
     *
     * 首次订阅的苹果原始交易 ID，标识同一条订阅关系。 */
    readonly OriginalTransactionId: string
    /** Whether the subscription renews itself: `1` if so, otherwise `0`.
     *
     * 自动续费状态：`1` 开启，`0` 关闭。 */
    readonly AutoRenewStatus: number
    /** When the subscription renews or ends, in milliseconds since 1970.
     *
     * 下次续费时间，解约后为到期时间，Unix 时间戳（毫秒）。 */
    readonly RenewalDate: number
  }
}

/** A refund in virtual payment ends, with its result. (虚拟支付)
 *
 * 虚拟支付退款推送：虚拟支付的退款有了结果。 */
export interface MiniProgramXpayRefundNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId, MiniProgramMchOrderId, MiniProgramWxOrderId, MiniProgramRetryTimes, MiniProgramOptionalAttach, MiniProgramOptionalTeamInfo {
  readonly MsgType: 'event'
  readonly Event: 'xpay_refund_notify'
  /** The merchant's number of the refund.
   *
   * 商户侧的退款单号。 */
  readonly MchRefundId: string
  /** WeChat's number of the refund.
   *
   * 微信侧的退款单号。 */
  readonly WxRefundId: string
  /** Id of the refund in WeChat Pay.
   *
   * 微信支付的退款单号。 */
  readonly WxpayRefundTransactionId?: string
  /** Amount refunded, in cents (分).
   *
   * 退款金额，单位分。 */
  readonly RefundFee: number
  /** Result code of the refund; `0` means success.
   *
   * 退款结果码，`0` 表示成功。 */
  readonly RetCode: number
  /** Text that explains the result of the refund.
   *
   * 退款结果的说明文字。 */
  readonly RetMsg?: string
  /** When the refund started, in seconds since 1970.
   *
   * 退款开始时间，Unix 时间戳（秒）。 */
  readonly RefundStartTimestamp: number
  /** When the refund succeeded, in seconds since 1970.
   *
   * 退款成功时间，Unix 时间戳（秒）。 */
  readonly RefundSuccTimestamp?: number
  /** Transaction id of the payment that is refunded; on iOS.
   *
   * 原支付订单的交易单号，iOS 退款时有值。 */
  readonly WxTransactionId?: string
}

/** A user complains about an order in virtual payment. (虚拟支付)
 *
 * 用户投诉推送：用户就虚拟支付订单发起投诉。 */
export interface MiniProgramXpayComplaintNotifyEvent extends MiniProgramEventHeader, MiniProgramWxOrderId, MiniProgramMchOrderId, MiniProgramRetryTimes {
  readonly MsgType: 'event'
  readonly Event: 'xpay_complaint_notify'
  /** OpenID of the user who complains.
   *
   * 投诉用户的 OpenID。 */
  readonly OpenId: string
  /** Transaction id in WeChat Pay.
   *
   * 微信支付的交易单号。 */
  readonly TransactionId?: string
  /** Id of the complaint.
   *
   * 投诉单号。 */
  readonly ComplaintId?: string
  /** What the user complains about.
   *
   * 投诉内容。 */
  readonly ComplaintDetail?: string
  /** When the user complained, in seconds since 1970.
   *
   * 投诉时间，Unix 时间戳（秒）。 */
  readonly ComplaintTime: number
  /** Id of the request.
   *
   * 请求编号。 */
  readonly RequestId: string
}

/** WeChat Pay examines or restricts the merchant account of virtual payment. (虚拟支付) No official page confirms it.
 *
 * 微信支付风控事件通知：微信支付对虚拟支付商户号发起尽职调查或管控。没有官方页面证实。 */
export interface MiniProgramXpayWxpayCallbackNotifyEvent extends MiniProgramEventHeader, MiniProgramRetryTimes {
  readonly MsgType: 'event'
  readonly Event: 'xpay_wxpay_callback_notify'
  /** AppID of the mini program.
   *
   * 小程序 AppID。 */
  readonly AppId: string
  /** Name of the mini program.
   *
   * 小程序名称。 */
  readonly NickName: string
  /** Number of the merchant account.
   *
   * 商户号。 */
  readonly MerchantCode: string
  /** Name of the company of the merchant account.
   *
   * 商户主体名称。 */
  readonly MerchantCompanyName: string
  /** When it happened, such as `2026-07-03T12:47:13+08:00`.
   *
   * 业务发生时间，如 `2026-07-03T12:47:13+08:00`。 */
  readonly BusinessTime: string
  /** Number of the case.
   *
   * 业务单据号。 */
  readonly BusinessCode: string
  /** State of the case.
   *
   * 业务状态。 */
  readonly BusinessState: string
  /** Remark on the case.
   *
   * 备注。 */
  readonly Remark?: string
  /** Kind of the case: `due_diligence` or `punishment`.
   *
   * 事件类型：`due_diligence` 尽职调查，`punishment` 管控。 */
  readonly EventType: string
}

/** A user has signed or ended a subscription contract (安卓, 鸿蒙). (会员订阅：安卓/鸿蒙)
 *
 * 订阅签约结果推送：用户完成会员订阅的签约或解约（安卓、鸿蒙）。 */
export interface MiniProgramXpaySubscribeSigningResultNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId2, MiniProgramOptionalOutTradeNo, MiniProgramOptionalEnv {
  readonly MsgType: 'event'
  readonly Event: 'xpay_subscribe_signing_result_notify'
}

/** The payment for a period of a subscription fails (安卓, 鸿蒙). (会员订阅：安卓/鸿蒙)
 *
 * 订阅支付失败推送：会员订阅的周期扣费失败（安卓、鸿蒙）。 */
export interface MiniProgramXpaySubscribePayFailNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId, MiniProgramOutTradeNo, MiniProgramOptionalEnv {
  readonly MsgType: 'event'
  readonly Event: 'xpay_subscribe_pay_fail_notify'
  /** Data of the payment through WeChat Pay.
   *
   * 微信支付的支付信息。 */
  readonly WeChatPayInfo?: {
    /** Merchant order number of the payment.
     *
     * 支付的商户订单号。 */
    readonly MchOrderNo: string
    /** Transaction id in WeChat Pay.
     *
     * 微信支付的交易单号。 */
    readonly TransactionId?: string
    /** When the payment was made, in seconds since 1970.
     *
     * 支付时间，Unix 时间戳（秒）。 */
    readonly PaidTime?: number
  }
  /** The items (道具) that were bought, with price.
   *
   * 所购的道具及价格。 */
  readonly GoodsInfo?: {
    /** Id of the product ordered.
     *
     * 所购商品的 ID。 */
    readonly ProductId: string
    /** Number of coins or items bought.
     *
     * 购买的代币或道具数量。 */
    readonly Quantity: number
    /** List price, in cents (分).
     *
     * 原价，单位分。 */
    readonly OrigPrice: number
    /** Price really paid, in cents (分).
     *
     * 实付价格，单位分。 */
    readonly ActualPrice: number
    /** Data attached to the order and handed through unchanged.
     *
     * 订单的附加数据，原样透传。 */
    readonly Attach?: string
    /** Length of a period of the subscription, in days.
     *
     * 订阅周期，单位为天。 */
    readonly SubscribePeriodDays?: number
  }
  /** AppID under which the contract was signed.
   *
   * 签约所属的 AppID。 */
  readonly ContractWxAppid?: string
}

/** A user has subscribed through Apple for the first time (iOS). (会员订阅：iOS)
 *
 * 苹果订阅签约成功推送：用户首次完成苹果订阅签约（iOS）。 */
export interface MiniProgramXpayAppleSubscribeSigningResultNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId2, MiniProgramOptionalAttach {
  readonly MsgType: 'event'
  readonly Event: 'xpay_apple_subscribe_signing_result_notify'
  /** The subscription at Apple.
   *
   * 苹果订阅信息。 */
  readonly AppleSubscriptionInfo: {
    /** Transaction id of the first purchase, which identifies the subscription.
     *
     * 首次订阅的苹果原始交易 ID，标识同一条订阅关系。 */
    readonly OriginalTransactionId: string
    /** Id of the product ordered.
     *
     * 所购商品的 ID。 */
    readonly ProductId: string
    /** Whether the subscription renews itself: `1` if so, otherwise `0`.
     *
     * 自动续费状态：`1` 开启，`0` 关闭。 */
    readonly AutoRenewStatus: number
    /** When the subscription renews or ends, in milliseconds since 1970.
     *
     * 下次续费时间，解约后为到期时间，Unix 时间戳（毫秒）。 */
    readonly RenewalDate: number
    /** When the user subscribed, in milliseconds since 1970.
     *
     * 签约成功时间，Unix 时间戳（毫秒）。 */
    readonly SignedTime: number
  }
}

/** A user ends the automatic renewal of a subscription through Apple (iOS). (会员订阅：iOS)
 *
 * 苹果订阅解约推送：用户关闭苹果订阅的自动续费（iOS）。 */
export interface MiniProgramXpayAppleSubscribeUnsigningResultNotifyEvent extends MiniProgramEventHeader, MiniProgramOpenId2, MiniProgramOptionalAttach {
  readonly MsgType: 'event'
  readonly Event: 'xpay_apple_subscribe_unsigning_result_notify'
  /** Always `unsubscribe`.
   *
   * 固定为 `unsubscribe`。 */
  readonly Action: string
  /** The subscription at Apple.
   *
   * 苹果订阅信息。 */
  readonly AppleSubscriptionInfo: {
    /** Transaction id of the first purchase, which identifies the subscription.
     *
     * 首次订阅的苹果原始交易 ID，标识同一条订阅关系。 */
    readonly OriginalTransactionId: string
    /** Id of the product ordered.
     *
     * 所购商品的 ID。 */
    readonly ProductId: string
    /** Whether the subscription renews itself: `1` if so, otherwise `0`.
     *
     * 自动续费状态：`1` 开启，`0` 关闭。 */
    readonly AutoRenewStatus: number
    /** When the subscription renews or ends, in milliseconds since 1970.
     *
     * 下次续费时间，解约后为到期时间，Unix 时间戳（毫秒）。 */
    readonly RenewalDate: number
    /** When the user ended it, in milliseconds since 1970.
     *
     * 解约时间，Unix 时间戳（毫秒）。 */
    readonly UnsignedTime: number
  }
}

/** Apple asks the developer whether a refund that a user wants should be given (iOS). It asks three times. (会员订阅：iOS)
 *
 * iOS 退款问询推送：用户向苹果申请退款后，苹果问询开发者是否同意（iOS），共问询三次。 */
export interface MiniProgramXpaySubscribeIosRefundQueryNotifyEvent extends MiniProgramEventHeader, MiniProgramOptionalOutTradeNo, MiniProgramOptionalEnv {
  readonly MsgType: 'event'
  readonly Event: 'xpay_subscribe_ios_refund_query_notify'
  /** OpenID of the user who pays or gets the refund.
   *
   * 付款或收到退款的用户的 OpenID。 */
  readonly OpenId?: string
  /** When Apple asks, in seconds since 1970.
   *
   * 问询时间，Unix 时间戳（秒）。 */
  readonly refund_time: number
  /** When the order was paid, in seconds since 1970.
   *
   * 该笔订单的交易时间，Unix 时间戳（秒）。 */
  readonly order_time: number
  /** Apple's number of the payment.
   *
   * 苹果支付票据号。 */
  readonly channel_bill: string
  /** Bundle id of the app at Apple.
   *
   * 应用在苹果的 Bundle ID。 */
  readonly bundleid?: string
  /** Id of the item (道具).
   *
   * 道具 ID。 */
  readonly product_id: string
  /** Number of coins or items bought.
   *
   * 购买的代币或道具数量。 */
  readonly p_count: number
  /** Why the user wants the refund.
   *
   * 用户申请退款的原因。 */
  readonly refund_request_reason?: string
  /** Whether the order was delivered: `0` not yet, `1` delivered, `2` being delivered.
   *
   * 发货状态：`0` 未发货，`1` 已发货，`2` 发货中。 */
  readonly provide_status: number
  /** Number of the order to be refunded.
   *
   * 退款对应的支付订单号。 */
  readonly pay_order_id: string
}

/** A merchant withdraws its account authorisation from the delivery company. (immediateDelivery.onCancelAuth)
 *
 * 取消授权账号：商户取消对配送公司的账号授权。 */
export interface MiniProgramCancelAuthAccountEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramWxAppid {
  readonly MsgType: 'event'
  readonly Event: 'cancel_auth_account'
}

/** The platform asks the delivery company for the authorisation details that belong to a code. (immediateDelivery.onAuthInfoGet)
 *
 * 使用授权码拉取授权信息：平台凭授权码向配送公司拉取授权信息。 */
export interface MiniProgramGetAuthInfoEvent extends MiniProgramEventHeader, MiniProgramWxAppid {
  readonly MsgType: 'event'
  readonly Event: 'get_auth_info'
  /** Authorisation code.
   *
   * 授权码。 */
  readonly code: string
}

/** The platform asks the delivery company for a pre-authorisation code. (immediateDelivery.onPreAuthCodeGet)
 *
 * 获取预授权码：平台向配送公司获取预授权码。 */
export interface MiniProgramGetPreAuthCodeEvent extends MiniProgramEventHeader, MiniProgramWxAppid {
  readonly MsgType: 'event'
  readonly Event: 'get_pre_auth_code'
}

/** The platform asks the delivery company to mock a state change of an order. (immediateDelivery.onMockUpdateOrder)
 *
 * 模拟更新配送单状态：平台请配送公司模拟配送单的状态变化。 */
export interface MiniProgramMockUpdateOrderStatusEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramWaybillId, MiniProgramDeliverySign, MiniProgramOrderStatus, MiniProgramActionTime, MiniProgramOptionalActionMsg {
  readonly MsgType: 'event'
  readonly Event: 'mock_update_order_status'
}

/** A merchant places a delivery order with the delivery company. (immediateDelivery.onOrderAdd)
 *
 * 下配送单：商户向配送公司下配送单。 */
export interface MiniProgramTransportAddOrderEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalSender, MiniProgramReceiver2, MiniProgramCargo, MiniProgramOrderInfo3, MiniProgramWxToken {
  readonly MsgType: 'event'
  readonly Event: 'transport_add_order'
}

/** A merchant adds a tip to a delivery order. (immediateDelivery.onOrderAddTips)
 *
 * 增加小费：商户为配送单增加小费。 */
export interface MiniProgramTransportAddTipsEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalWaybillId {
  readonly MsgType: 'event'
  readonly Event: 'transport_add_tips'
  /** Tip for the courier, in yuan (元).
   *
   * 给骑手的小费，单位元。 */
  readonly tips: number
  /** Remark given with the tip.
   *
   * 增加小费时的备注。 */
  readonly remark: string
}

/** A merchant cancels a delivery order. (immediateDelivery.onOrderCancel)
 *
 * 取消配送单：商户取消配送单。 */
export interface MiniProgramTransportCancelOrderEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalWaybillId, MiniProgramCancelReasonId, MiniProgramOptionalCancelReason {
  readonly MsgType: 'event'
  readonly Event: 'transport_cancel_order'
}

/** A merchant confirms that it got back the goods of a failed delivery. (immediateDelivery.onOrderPreCancel)
 *
 * 异常件退回商家确认：商户确认收回配送失败的货物。 */
export interface MiniProgramTransportConfirmReturnToBizEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalWaybillId {
  readonly MsgType: 'event'
  readonly Event: 'transport_confirm_return_to_biz'
}

/** The platform asks the delivery company where the rider is. (immediateDelivery.onAgentPosQuery)
 *
 * 查询骑手位置：平台向配送公司查询骑手的位置。 */
export interface MiniProgramTransportGetAgentPosEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramWaybillId {
  readonly MsgType: 'event'
  readonly Event: 'transport_get_agent_pos'
}

/** A merchant checks the cancelling of a delivery order beforehand. (immediateDelivery.onOrderPreCancel)
 *
 * 预取消配送单：商户预检能否取消配送单。 */
export interface MiniProgramTransportPrecancelOrderEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalWaybillId, MiniProgramCancelReasonId, MiniProgramOptionalCancelReason {
  readonly MsgType: 'event'
  readonly Event: 'transport_precancel_order'
}

/** A merchant checks a delivery order before placing it. (immediateDelivery.onOrderPreAdd)
 *
 * 预下配送单：商户在下单前预检配送单。 */
export interface MiniProgramTransportPrecreateOrderEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalSender, MiniProgramReceiver2, MiniProgramCargo, MiniProgramOrderInfo3 {
  readonly MsgType: 'event'
  readonly Event: 'transport_precreate_order'
}

/** The platform asks the delivery company for the state of an order. (immediateDelivery.onOrderQuery)
 *
 * 查询配送单状态：平台向配送公司查询配送单的状态。 */
export interface MiniProgramTransportQueryOrderStatusEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalWaybillId {
  readonly MsgType: 'event'
  readonly Event: 'transport_query_order_status'
}

/** A merchant places a delivery order again. (immediateDelivery.onOrderReAdd)
 *
 * 重新下单：商户重新下配送单。 */
export interface MiniProgramTransportReaddOrderEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramDeliverySign, MiniProgramOptionalSender, MiniProgramReceiver2, MiniProgramCargo, MiniProgramOrderInfo3, MiniProgramWxToken {
  readonly MsgType: 'event'
  readonly Event: 'transport_readd_order'
}

/** The rider of a delivery order is rated. (immediateDelivery.onRiderScoreSet)
 *
 * 给骑手评分：对配送单的骑手评分。 */
export interface MiniProgramTransportSetRiderScoreEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramWaybillId {
  readonly MsgType: 'event'
  readonly Event: 'transport_set_rider_score'
  /** Score for delivery on time.
   *
   * 准时送达的评分。 */
  readonly delivery_ontime_score: number
  /** Score for goods that arrive intact.
   *
   * 货物完好送达的评分。 */
  readonly cargo_intact_score: number
  /** Score for the courier's attitude.
   *
   * 服务态度的评分。 */
  readonly attitude_score: number
}

/** The delivery company changes the state of a delivery order. (onOrderStatus)
 *
 * 配送单状态更新通知：配送公司更新配送单的状态。 */
export interface MiniProgramUpdateWaybillStatusEvent extends MiniProgramEventHeader, MiniProgramShopid, MiniProgramShopOrderId, MiniProgramShopNo, MiniProgramWaybillId, MiniProgramOrderStatus, MiniProgramActionTime, MiniProgramOptionalActionMsg {
  readonly MsgType: 'event'
  readonly Event: 'update_waybill_status'
  /** Data of the courier.
   *
   * 骑手的数据。 */
  readonly agent?: {
    /** Name of the courier.
     *
     * 骑手的姓名。 */
    readonly name: string
    /** Phone number of the courier.
     *
     * 骑手的电话号码。 */
    readonly phone: string
    /** When the courier arrives, in seconds since 1970.
     *
     * 骑手到达的时间，Unix 时间戳（秒）。 */
    readonly reach_time?: number
  }
}

/** The review of a novel has news, with its state.
 *
 * 小说作品审核通知：小说审核有进展，并给出状态。 */
export interface MiniProgramSecbookAuditEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'secbook_audit_event'
  /** The fields of this event: the work reviewed and the result.
   *
   * 此事件的字段：被审核的作品和结果。 */
  readonly audit_event: {
    /** Id of the book concerned.
     *
     * 相关书籍的 ID。 */
    readonly book_id: string
    /** Details of the review, such as its times.
     *
     * 审核详情，如审核时间。 */
    readonly audit_detail: {
      /** Status code, `0` for ok.
       *
       * 状态码，`0` 表示正常。 */
      readonly status: number
      /** Time of creation, in seconds since 1970.
       *
       * 创建时间，Unix 时间戳（秒）。 */
      readonly create_time: number
      /** Time of the review, in seconds since 1970.
       *
       * 审核时间，Unix 时间戳（秒）。 */
      readonly audit_time: number
    }
  }
}

/** A user's complaint about a transaction is opened or moves on.
 *
 * 交易投诉通知：用户发起交易投诉，或投诉有进展。 */
export interface MiniProgramComplaintCallbackEvent extends MiniProgramEventHeader, MiniProgramAppid2, MiniProgramOrderId, MiniProgramOutTradeNo2 {
  readonly MsgType: 'event'
  readonly Event: 'complaint_callback'
  /** Kind of notification, a code as text.
   *
   * 通知类型，代码，以字符串表示。 */
  readonly option_type: string
  /** Id of the complaint. 64-bit id, as text.
   *
   * 纠纷单 ID，64 位整数，以字符串表示。 */
  readonly complaint_order_id: string
  /** OpenID of the user who complains.
   *
   * 投诉用户的 OpenID。 */
  readonly open_id: string
  /** Code of the kind of complaint.
   *
   * 纠纷类型码。 */
  readonly type: number
  /** Status code, `0` for ok.
   *
   * 状态码，`0` 表示正常。 */
  readonly status: number
  /** Phone number of the user who complains.
   *
   * 投诉用户的手机号。 */
  readonly phone_number: string
  /** Text of the material the customer handed in.
   *
   * 用户所提交材料的文字。 */
  readonly customer_material_content?: string
  /** Media ids of the material the customer handed in, in one text.
   *
   * 用户所提交材料的素材 ID，合为一个字符串。 */
  readonly customer_material_media_id_list?: string
  /** Name of the product.
   *
   * 商品名称。 */
  readonly product_name: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
   *
   * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
  readonly pay_time?: number
  /** Total amount of the order, in cents (分).
   *
   * 订单总金额，单位分。 */
  readonly total_cost: number
  /** Time of creation, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly create_time?: number
  /** When the time limit ends, in seconds since 1970.
   *
   * 截止时间，Unix 时间戳（秒）。 */
  readonly expire_time?: number
  /** Progress entries of the complaint; the element repeats.
   *
   * 投诉的进展记录，该元素可重复出现。 */
  readonly history: ReadonlyArray<{
    /** Time of the event, in seconds since 1970.
     *
     * 事件时间，Unix 时间戳（秒）。 */
    readonly time?: number
    /** Text of the entry.
     *
     * 进展记录的文字。 */
    readonly content?: string
    /** Media ids attached to this entry of the history.
     *
     * 这条进展记录所附的素材 ID。 */
    readonly media_id_list?: ReadonlyArray<{
      /** Media ids attached to this entry of the history.
       *
       * 这条进展记录所附的素材 ID。 */
      readonly media_id_list?: string
    }
    >
  }
  >
}

/** The delivery of coins (代币) in a mini game is complete. (支付类事件订阅)
 *
 * 代币发货完成通知：小游戏的代币发货完成。 */
export interface MiniProgramMinigameCoinDeliverCompletedEvent extends MiniProgramMinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_coin_deliver_completed'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `OutTradeNo`, `Env` (`0` production, `1` sandbox), `CoinInfo` (`ZoneId`, `ActualPrice`, `BuyQuantity`, `OrigPrice`; the samples have `TotalPrice`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay.
     *
     * JSON 文本（推送为 XML 时也是）：`OpenId`、`OutTradeNo`、`Env`（`0` 现网，`1` 沙箱）、`CoinInfo`（`ZoneId`、`ActualPrice`、`BuyQuantity`、`OrigPrice`，示例中还有 `TotalPrice`）；微信支付渠道还有 `WeChatPayInfo`（`MchOrderNo`、`TransactionId`）。 */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it.
     *
     * 以环境 `Env` 对应的 AppKey 为密钥，对 `Event`、`&`、`Payload` 计算的 HMAC-SHA256，十六进制。用 `verifyPayEventSig` 校验。 */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing.
     *
     * 是否为后台的模拟推送，其中的值是随机的。照常回复，但不要发货。 */
    readonly IsMock?: boolean
  }
}

/** A player has bought an item (道具直购) in a mini game; the item is to be delivered. (小游戏消息推送)
 *
 * 道具直购（游戏内）发货推送：玩家在小游戏内直购了道具，等待发货。 */
export interface MiniProgramMinigameGamePayGoodsDeliverNotifyEvent extends MiniProgramMinigameHeader, MiniProgramMiniGame {
  readonly MsgType: 'event'
  readonly Event: 'minigame_game_pay_goods_deliver_notify'
}

/** A player has bought an item in the mall (商城) of a mini game; the item is to be delivered. (小游戏消息推送)
 *
 * 道具直购（商城）发货推送：玩家在小游戏商城购买了道具，等待发货。 */
export interface MiniProgramMinigameH5GoodsDeliverNotifyEvent extends MiniProgramMinigameHeader, MiniProgramMiniGame {
  readonly MsgType: 'event'
  readonly Event: 'minigame_h5_goods_deliver_notify'
}

/** The delivery of an item bought in the mall (商城), under the name that the samples of the pages print in place of `minigame_h5_goods_deliver_notify`. (小游戏消息推送)
 *
 * 商城道具发货推送（示例中的事件名）：商城道具发货；官方页面的示例以此名代替 `minigame_h5_goods_deliver_notify`。 */
export interface MiniProgramMinigameDeliverH5PayProductsEvent extends MiniProgramMinigameHeader, MiniProgramMiniGame {
  readonly MsgType: 'event'
  readonly Event: 'minigame_deliver_h5_pay_products'
}

/** A refund of coins or of an item in a mini game has succeeded. (支付类事件订阅)
 *
 * 退款成功通知：小游戏的游戏币或直购道具退款成功。 */
export interface MiniProgramMinigamePayRefundSuccNotifyEvent extends MiniProgramMinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_pay_refund_succ_notify'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly MiniGame: {
    /** JSON text, also in XML: `RefundId`, `RefundAmount` in cents (分), `RefundSource` (`1` platform, `2` console, `3` API), `Env` (`0` production, `1` sandbox), `OutTradeNo`, and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay.
     *
     * JSON 文本（推送为 XML 时也是）：`RefundId`、`RefundAmount`（分）、`RefundSource`（`1` 平台，`2` 后台提交，`3` 接口提交）、`Env`（`0` 现网，`1` 沙箱）、`OutTradeNo`；微信支付渠道还有 `WeChatPayInfo`（`MchOrderNo`、`TransactionId`）。 */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it.
     *
     * 以环境 `Env` 对应的 AppKey 为密钥，对 `Event`、`&`、`Payload` 计算的 HMAC-SHA256，十六进制。用 `verifyPayEventSig` 校验。 */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing.
     *
     * 是否为后台的模拟推送，其中的值是随机的。照常回复，但不要发货。 */
    readonly IsMock?: boolean
  }
}

/** Coins (游戏币) bought in the recharge centre (充值中心) have been delivered. (支付类事件订阅)
 *
 * 充值中心发货完成通知：在充值中心购买的游戏币已到账。 */
export interface MiniProgramMinigameRechargeCenterCoinDeliverCompletedEvent extends MiniProgramMinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_recharge_center_coin_deliver_completed'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly MiniGame: {
    /** JSON text, also in XML: `OpenId`, `OutTradeNo`, `Env` (`0` production, `1` sandbox), `CoinInfo` (`ActualPrice`, `BuyQuantity`, `OrigPrice`; the samples have `TotalPrice`), and `WeChatPayInfo` (`MchOrderNo`, `TransactionId`) if it was paid through WeChat Pay.
     *
     * JSON 文本（推送为 XML 时也是）：`OpenId`、`OutTradeNo`、`Env`（`0` 现网，`1` 沙箱）、`CoinInfo`（`ActualPrice`、`BuyQuantity`、`OrigPrice`，示例中还有 `TotalPrice`）；微信支付渠道还有 `WeChatPayInfo`（`MchOrderNo`、`TransactionId`）。 */
    readonly Payload: string
    /** HMAC-SHA256 of `Event`, `&` and `Payload` with the AppKey of the environment `Env`, in hex. `verifyPayEventSig` checks it.
     *
     * 以环境 `Env` 对应的 AppKey 为密钥，对 `Event`、`&`、`Payload` 计算的 HMAC-SHA256，十六进制。用 `verifyPayEventSig` 校验。 */
    readonly PayEventSig: string
    /** Whether the console sent it as a test (模拟推送); its values are random. Answer it, but deliver nothing.
     *
     * 是否为后台的模拟推送，其中的值是随机的。照常回复，但不要发货。 */
    readonly IsMock?: boolean
  }
}

/** A player receives a gift (礼包) of a mini game; its items are to be delivered. (小游戏礼包)
 *
 * 礼包道具发货推送：玩家领取了小游戏礼包，等待发放其中的道具。 */
export interface MiniProgramMinigameDeliverGoodsEvent extends MiniProgramMinigameHeader {
  readonly MsgType: 'event'
  readonly Event: 'minigame_deliver_goods'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly MiniGame: {
    /** Id of the order; the same in every attempt.
     *
     * 订单唯一 ID，重试时不变，可用于去重。 */
    readonly OrderId: string
    /** `1` if it is a test from the console.
     *
     * 是否预览调试：`1` 表示来自后台的测试。 */
    readonly IsPreview: number
    /** OpenID of the player who receives the items.
     *
     * 接收道具的玩家的 OpenID。 */
    readonly ToUserOpenid: string
    /** Zone of the game: `1001` for iOS, `2001` for Android and PC.
     *
     * 分区：`1001` 为 iOS，`2001` 为安卓、PC。 */
    readonly Zone: number
    /** Kind of gift, as a number, such as `1` for the daily login. Items can be tested before they are in a gift.
     *
     * 礼包类型编号，如 `1` 为每日登录礼包。道具在配入礼包之前就可以测试。 */
    readonly GiftTypeId?: number
    /** Id of the gift in the console. Items can be tested before they are in a gift.
     *
     * 后台中的礼包 ID。道具在配入礼包之前就可以测试。 */
    readonly GiftId?: string
    /** When the player received it, in seconds since 1970.
     *
     * 玩家接收道具的时间，Unix 时间戳（秒）。 */
    readonly SendTime: number
    /** The items to deliver; may repeat.
     *
     * 要发放的道具，可有多个。 */
    readonly GoodsList: ReadonlyArray<{
      /** Id of the item.
       *
       * 道具 ID。 */
      readonly Id: string
      /** How many of the item.
       *
       * 道具数量。 */
      readonly Num: number
    }
    >
  }
}

/** The fee for the verification of the account (微信认证) has been paid. (微信开放社区：第三方平台wx_verify_dispatch和wx_verify_pay_succ是什么事件？) No official page confirms it.
 *
 * 微信认证支付成功：微信认证的费用已支付。没有官方页面证实。 */
export interface MiniProgramWxVerifyPaySuccEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wx_verify_pay_succ'
  /** Id of the order for the verification.
   *
   * 认证订单号。 */
  readonly OrderId: string
}

/** The verification of the account (微信认证) is passed to a review agency. (微信开放社区：第三方平台wx_verify_dispatch和wx_verify_pay_succ是什么事件？) No official page confirms it.
 *
 * 微信认证派单：微信认证已派单给审核机构。没有官方页面证实。 */
export interface MiniProgramWxVerifyDispatchEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wx_verify_dispatch'
  /** Name of the review agency.
   *
   * 审核机构的名称。 */
  readonly Provider: string
  /** How to reach the agency, in words.
   *
   * 审核机构的联系方式，文字说明。 */
  readonly Contact: string
  /** When it was passed to the agency, in seconds since 1970.
   *
   * 派单时间，Unix 时间戳（秒）。 */
  readonly DispatchTime: number
}

/** A service that the mini program pays for (付费管理) is nearly used up, or its time is nearly over. The official pages have the fields, a real push has the name of the event. (付费管理订单用量告警事件) No official page confirms it.
 *
 * 付费管理用量、有效期告警：小程序付费管理中购买的服务即将用完或到期。字段出自官方页面，事件名出自真实推送。没有官方页面证实。 */
export interface MiniProgramChargeServiceQuotaNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'charge_service_quota_notify'
  /** `3` for the quota, `4` for the time.
   *
   * `3` 为用量告警，`4` 为有效期告警。 */
  readonly event_type: number
  /** AppID of the mini program.
   *
   * 小程序 AppID。 */
  readonly appid: string
  /** Id of the service that was bought.
   *
   * 所购商品的 SPU_ID。 */
  readonly spu_id: number
  /** Name of the service that was bought.
   *
   * 所购商品的 SPU_NAME。 */
  readonly spu_name: string
  /** Quota that was bought in all. Only for the quota.
   *
   * 当前总用量，仅用量告警有。 */
  readonly total_quota?: number
  /** Quota used so far. Only for the quota.
   *
   * 当前已使用的用量，仅用量告警有。 */
  readonly total_used_quota?: number
  /** When the service ends. Only for the time.
   *
   * 有效期到期时间，仅有效期告警有。 */
  readonly validity_end_time?: string
}

/** The review of a place that was added to 附近的小程序 ends. (no official page found) No official page confirms it.
 *
 * 附近地点审核结果：“附近的小程序”中新增地点的审核有了结果。没有官方页面证实。 */
export interface MiniProgramAddNearbyPoiAuditInfoEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'add_nearby_poi_audit_info'
  /** Id of the review.
   *
   * 审核单 ID。 */
  readonly audit_id: string
  /** Result of the review: `3` passed, `2` failed.
   *
   * 审核结果：`3` 通过，`2` 失败。 */
  readonly status: number
  /** Why the review failed; empty or absent if it did not.
   *
   * 审核不通过的原因；通过时为空或没有。 */
  readonly reason?: string
  /** Id of the place.
   *
   * 地点 ID。 */
  readonly poi_id: string
}

/** The review of a category for 附近的小程序 ends. Only its name is known, from libraries. (no official page found) No official page confirms it.
 *
 * 附近类目审核结果：“附近的小程序”的类目审核有了结果。只知道事件名，出自其他库。没有官方页面证实。 */
export interface MiniProgramNearbyCategoryAuditInfoEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'nearby_category_audit_info'
}

/** A user leaves a bad review of the mini program. (评价管理差评通知事件)
 *
 * 差评通知：用户给小程序差评。 */
export interface MiniProgramWxaCommentBadScoreEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_comment_bad_score'
  /** Overall result.
   *
   * 总体结果。 */
  readonly result: {
    /** Id of the comment, as text.
     *
     * 评论 ID，以字符串表示。 */
    readonly comment_id: string
  }
}

/** An asynchronous check of an image or audio file ends, with its result.
 *
 * 多媒体内容安全识别结果：图片或音频的异步检测有了结果。 */
export interface MiniProgramWxaMediaCheckEvent extends MiniProgramEventHeader, MiniProgramAppid2, MiniProgramOptionalErrcode, MiniProgramOptionalErrmsg {
  readonly MsgType: 'event'
  readonly Event: 'wxa_media_check'
  /** Risk flag: `0` for harmless media, `1` for risky media; version 1 only.
   *
   * 风险标志：`0` 无风险，`1` 有风险；仅版本 1 有。 */
  readonly isrisky?: number
  /** More information, as JSON text; version 1 only.
   *
   * 附加信息，JSON 文本；仅版本 1 有。 */
  readonly extra_info_json?: string
  /** Id of the asynchronous check task.
   *
   * 异步检测任务的 ID。 */
  readonly trace_id: string
  /** Status: `0` for success, `4294966288` when the link could not be downloaded; version 1 only.
   *
   * 状态：`0` 成功，`4294966288` 链接无法下载；仅版本 1 有。 */
  readonly status_code?: number
  /** Version of the API.
   *
   * 接口的版本。 */
  readonly version?: number
  /** Overall result.
   *
   * 总体结果。 */
  readonly result?: {
    /** Suggested handling: `risky`, `pass` or `review`.
     *
     * 处理建议：`risky`、`pass` 或 `review`。 */
    readonly suggest: string
    /** Kind found: `100` none, `20001` politics, `20002` porn, `20006` crime, `21000` other.
     *
     * 命中的类型：`100` 无，`20001` 时政，`20002` 色情，`20006` 违法犯罪，`21000` 其他。 */
    readonly label: number
  }
  /** In a media check, the results per strategy. In a penalty, text with the details.
   *
   * 在多媒体检测中为各策略的结果；在处罚中为含详情的文本。 */
  readonly detail?: ReadonlyArray<{
    /** Error code; `0` means success.
     *
     * 错误码，`0` 表示成功。 */
    readonly errcode: number
    /** Name of the strategy that gave this result.
     *
     * 给出此结果的策略名。 */
    readonly strategy: string
    /** Suggested handling: `risky`, `pass` or `review`.
     *
     * 处理建议：`risky`、`pass` 或 `review`。 */
    readonly suggest?: string
    /** Kind found: `100` none, `20001` politics, `20002` porn, `20006` crime, `21000` other.
     *
     * 命中的类型：`100` 无，`20001` 时政，`20002` 色情，`20006` 违法犯罪，`21000` 其他。 */
    readonly label?: number
    /** Confidence of the result, from 0 to 100.
     *
     * 结果的置信度，从 0 到 100。 */
    readonly prob?: number
  }
  >
}

/** A refund in B2b payment ends, with its result.
 *
 * B2b退款结果通知：B2b 支付的退款有了结果。 */
export interface MiniProgramRetailRefundNotifyEvent extends MiniProgramEventHeader, MiniProgramAppid2, MiniProgramMchid, MiniProgramEnv {
  readonly MsgType: 'event'
  readonly Event: 'retail_refund_notify'
  /** Refund number on the merchant's side.
   *
   * 商户侧的退款单号。 */
  readonly out_refund_no: string
  /** Id of the refund, as text.
   *
   * 退款单号，以字符串表示。 */
  readonly refund_id: string
  /** The merchant's number of the order.
   *
   * 商户侧的订单号。 */
  readonly out_trade_no?: string
  /** Id of the order. 64-bit id, as text.
   *
   * 订单 ID，64 位整数，以字符串表示。 */
  readonly order_id?: string
  /** Amount refunded, in cents (分).
   *
   * 退款金额，单位分。 */
  readonly refund_amount: number
  /** Amount of the order, in cents (分).
   *
   * 订单金额，单位分。 */
  readonly order_amount: number
  /** Where the refund came from, such as `REFUND_FROM_USER`.
   *
   * 退款来源，如 `REFUND_FROM_USER`。 */
  readonly refund_from: string
  /** Reason for the refund, such as `REFUND_REASON_WILLING`.
   *
   * 退款原因，如 `REFUND_REASON_WILLING`。 */
  readonly refund_reason?: string
  /** Time of creation, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly create_time: string
  /** Time of the refund, as text such as `2025-03-05 17:50:53`.
   *
   * 退款时间，字符串，如 `2025-03-05 17:50:53`。 */
  readonly refund_time?: string
  /** State of the refund, such as `REFUND_SUCC`.
   *
   * 退款状态，如 `REFUND_SUCC`。 */
  readonly refund_status: string
  /** Id of the refund in 微信支付.
   *
   * 微信支付的退款单号。 */
  readonly wxpay_refund_id?: string
  /** Payment channel, as a number.
   *
   * 支付渠道，数字。 */
  readonly pay_channel: number
  /** Description of the refund; may be empty.
   *
   * 退款描述，可能为空。 */
  readonly refund_desc?: string
}

/** A user follows a mini program live room. (长期订阅状态通知)
 *
 * 直播间关注通知：用户关注小程序直播间。 */
export interface MiniProgramWxaliveFollowNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxalive_follow_notify'
  /** The fields of the follow: live room, user, time and state.
   *
   * 关注的字段：直播间、用户、时间和状态。 */
  readonly FollowNotify?: {
    /** Id of the live room (直播间).
     *
     * 直播间 ID。 */
    readonly room_id: string
    /** OpenID of the user concerned.
     *
     * 相关用户的 OpenID。 */
    readonly user_openid: string
    /** Time of the event, in seconds since 1970.
     *
     * 事件时间，Unix 时间戳（秒）。 */
    readonly time: string
    /** State of the live broadcast, as a code such as `101`.
     *
     * 直播状态码，如 `101`。 */
    readonly live_status: string
    /** The action, such as `add_follow`.
     *
     * 动作，如 `add_follow`。 */
    readonly action: string
  }
}

/** The mini program gets a penalty for breaking a rule. (小程序违规处罚信息通知)
 *
 * 小程序违规处罚通知：小程序因违规受到处罚。 */
export interface MiniProgramWxaPunishEvent extends MiniProgramEventHeader, MiniProgramAppid2 {
  readonly MsgType: 'event'
  readonly Event: 'wxa_punish_event'
  /** Id of the penalty, as text.
   *
   * 处罚 ID，以字符串表示。 */
  readonly punish_id: string
  /** Time of the penalty, in seconds since 1970.
   *
   * 处罚时间，Unix 时间戳（秒）。 */
  readonly punish_time: number
  /** Reason for the penalty, in words.
   *
   * 处罚原因的文字。 */
  readonly illegal_reason: string
  /** List of the content that broke the rule.
   *
   * 违规内容列表。 */
  readonly illegal_content: readonly string[]
  /** In a media check, the results per strategy. In a penalty, text with the details.
   *
   * 在多媒体检测中为各策略的结果；在处罚中为含详情的文本。 */
  readonly detail: string
  /** Link to the rule that was broken.
   *
   * 所违反规则的链接。 */
  readonly rule_url: string
  /** Name of the rule that was broken.
   *
   * 所违反规则的名称。 */
  readonly rule_name: string
  /** Link to the guide for correction or appeal.
   *
   * 整改或申诉指引的链接。 */
  readonly adjust_guide_url: string
  /** Code of the sub-type of the event.
   *
   * 事件子类型的代码。 */
  readonly event_type: number
}

/** The platform asks the carrier for the logistics state of a waybill. (查询订单状态)
 *
 * 查询订单状态：平台向快递公司查询运单的物流状态。 */
export interface MiniProgramWaybillNotifyQueryEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'waybill_notify_query'
  /** Id of the waybill (运单).
   *
   * 运单 ID。 */
  readonly WaybillId: string
  /** Phone number of the sender.
   *
   * 寄件人的电话号码。 */
  readonly SenderPhone: string
  /** Phone number of the receiver.
   *
   * 收件人的电话号码。 */
  readonly ReceiverPhone: string
}

/** A claim on freight insurance is decided. (理赔结果推送)
 *
 * 理赔结果通知：运费险理赔有结果。 */
export interface MiniProgramWxainsuranceClaimResultEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxainsurance_claim_result'
  /** The fields of this event.
   *
   * 此事件的字段。 */
  readonly upload_event?: {
    /** Number of the order, as text.
     *
     * 订单号，以字符串表示。 */
    readonly OrderNo: string
    /** State, as a number.
     *
     * 状态，数字。 */
    readonly Status: number
    /** Time at which the claim finished, such as `1234455555`.
     *
     * 理赔完成时间，如 `1234455555`。 */
    readonly FinishTime: string
  }
}

/** A mass send to long-term live subscribers ends, with its counts. (长期订阅群发结果通知)
 *
 * 长期订阅群发结果通知：直播长期订阅群发结束，并给出统计。 */
export interface MiniProgramWxalivePushMessageNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxalive_push_message_notify'
  /** Result of the mass send, with its counts.
   *
   * 群发结果及统计。 */
  readonly PushMessageApiNotify?: {
    /** Id of the mass-sent message, as text.
     *
     * 群发消息的 ID，以字符串表示。 */
    readonly message_id: string
    /** Id of the live room (直播间).
     *
     * 直播间 ID。 */
    readonly room_id: string
    /** Total count of the mass send.
     *
     * 群发总数。 */
    readonly total_count: string
    /** Count of messages delivered.
     *
     * 发送成功的数量。 */
    readonly success_count: string
    /** Count of failures caused by an OpenID error.
     *
     * 因 OpenID 错误而失败的数量。 */
    readonly openid_error_count: string
    /** Count of failures caused by a relation error.
     *
     * 因关系错误而失败的数量。 */
    readonly relation_error_count: string
    /** Count of failures caused by a user's receiving limit.
     *
     * 因用户接收上限而失败的数量。 */
    readonly user_recv_limit_count: string
    /** Count of failures caused by an internal error.
     *
     * 因内部错误而失败的数量。 */
    readonly internal_error_count: string
  }
}

/** A B2b payment ends, with its result. (小程序 B2b 门店助手)
 *
 * B2b支付结果通知：B2b 支付有了结果。 */
export interface MiniProgramRetailPayNotifyEvent extends MiniProgramEventHeader, MiniProgramAppid2, MiniProgramMchid, MiniProgramOutTradeNo2, MiniProgramOrderId, MiniProgramEnv {
  readonly MsgType: 'event'
  readonly Event: 'retail_pay_notify'
  /** State of the payment, such as `ORDER_PAY_SUCC`.
   *
   * 支付状态，如 `ORDER_PAY_SUCC`。 */
  readonly pay_status: string
  /** Time of payment, in seconds since 1970; in some samples text such as `2021-12-30 22:31:00`.
   *
   * 支付时间，Unix 时间戳（秒）；部分示例中为字符串，如 `2021-12-30 22:31:00`。 */
  readonly pay_time?: string
  /** Pass-through text, handed back as it was given.
   *
   * 透传文本，原样返回。 */
  readonly attach?: string
  /** OpenID of the payer.
   *
   * 付款人的 OpenID。 */
  readonly payer_openid: string
  /** In cents (分). In `retail_pay_notify` an object that holds several amounts.
   *
   * 金额，单位分。在 `retail_pay_notify` 中为含多个金额的对象。 */
  readonly amount?: {
    /** Amount of the order, in cents (分).
     *
     * 订单金额，单位分。 */
    readonly order_amount: number
    /** Amount the payer paid, in cents (分).
     *
     * 付款人支付的金额，单位分。 */
    readonly payer_amount: number
    /** Currency code, such as `CNY`.
     *
     * 货币代码，如 `CNY`。 */
    readonly currency: string
  }
  /** Transaction id in 微信支付.
   *
   * 微信支付的交易单号。 */
  readonly wxpay_transaction_id?: string
}

/** The platform asks whether a user may read a chapter of a novel.
 *
 * 小说章节权限查询：平台查询用户能否阅读小说的某一章。 */
export interface MiniProgramWxaNovelChapterPermissionEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_novel_chapter_permission'
  /** Id of the book, as text.
   *
   * 书籍 ID，以字符串表示。 */
  readonly BookId: string
  /** Index of the chapter in the book.
   *
   * 章节在书中的序号。 */
  readonly ChapterIndex: number
  /** Id of the chapter, as text.
   *
   * 章节 ID，以字符串表示。 */
  readonly ChapterId: string
  /** Custom parameter of the developer.
   *
   * 开发者的自定义参数。 */
  readonly CustomServerParams?: string
  /** Code of the scene the query came from.
   *
   * 查询来源场景的代码。 */
  readonly Source?: number
}

/** The ban state of a novel or one of its chapters changes.
 *
 * 小说封禁状态变更：小说或其章节的封禁状态变化。 */
export interface MiniProgramBookBanStatusChangeEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'book_ban_status_change'
  /** Id of the book concerned.
   *
   * 相关书籍的 ID。 */
  readonly book_id: string
  /** Title of the book concerned.
   *
   * 相关书籍的书名。 */
  readonly book_title: string
  /** Id of the chapter concerned.
   *
   * 相关章节的 ID。 */
  readonly chapter_id?: string
  /** Title of the chapter concerned.
   *
   * 相关章节的标题。 */
  readonly chapter_title?: string
  /** Ban state of the book or chapter, as a code.
   *
   * 书籍或章节的封禁状态，代码。 */
  readonly ban_status: string
  /** Time of the event, in seconds since 1970.
   *
   * 事件时间，Unix 时间戳（秒）。 */
  readonly time: string
}

/** The user answers the popup that asks to subscribe to messages.
 *
 * 订阅消息弹框事件：用户在订阅消息弹窗中作出选择。 */
export interface MiniProgramSubscribeMsgPopupEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_popup_event'
  /** The result for each template.
   *
   * 各模板的结果。 */
  readonly List: ReadonlyArray<{
    /** Id of the template used.
     *
     * 所用模板的 ID。 */
    readonly TemplateId: string
    /** The user's choice: `accept` or `reject`.
     *
     * 用户的选择：`accept` 或 `reject`。 */
    readonly SubscribeStatusString: string
    /** Scene of the popup: `1` for a popup, `2` for an article.
     *
     * 弹窗场景：`1` 弹窗，`2` 文章。 */
    readonly PopupScene: number
  }
  >
}

/** The user changes message subscriptions in the settings.
 *
 * 订阅消息管理事件：用户在设置中更改消息订阅。 */
export interface MiniProgramSubscribeMsgChangeEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_change_event'
  /** The result for each template.
   *
   * 各模板的结果。 */
  readonly List: ReadonlyArray<{
    /** Id of the template used.
     *
     * 所用模板的 ID。 */
    readonly TemplateId: string
    /** The user's choice: `accept` or `reject`.
     *
     * 用户的选择：`accept` 或 `reject`。 */
    readonly SubscribeStatusString: string
  }
  >
}

/** A subscription message has been sent, with its result.
 *
 * 订阅消息发送结果：订阅消息的发送结果。 */
export interface MiniProgramSubscribeMsgSentEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_msg_sent_event'
  /** The result for each template.
   *
   * 各模板的结果。 */
  readonly List: ReadonlyArray<{
    /** Id of the template used.
     *
     * 所用模板的 ID。 */
    readonly TemplateId: string
    /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here.
     *
     * 群发任务或消息的 64 位 ID，以字符串表示。部分推送的字段名如此处所示，`D` 为大写。 */
    readonly MsgID?: string
    /** Result code of the delivery.
     *
     * 投递结果码。 */
    readonly ErrorCode: number
    /** Result of the delivery in words, such as `success`.
     *
     * 投递结果的文字，如 `success`。 */
    readonly ErrorStatus: string
  }
  >
}

/** A new-style one-time subscription message has been sent, with its result.
 *
 * 新版一次性订阅消息发送结果：新版一次性订阅消息的发送结果。 */
export interface MiniProgramNotifyServiceMsgSendResultEvent extends MiniProgramEventHeader, MiniProgramOpenid {
  readonly MsgType: 'event'
  readonly Event: 'notify_service_msg_send_result'
  /** Code of the notification.
   *
   * 通知的 code。 */
  readonly notify_code: string
  /** Kind of the notification, as a number.
   *
   * 通知类型，数字。 */
  readonly notify_type: number
  /** State of the card, as a number.
   *
   * 卡片状态，数字。 */
  readonly card_status: number
  /** Code of the failure.
   *
   * 失败的代码。 */
  readonly fail_ret: number
  /** Why it failed, such as `user reject message`.
   *
   * 失败原因，如 `user reject message`。 */
  readonly fail_msg: string
}

/** A voice or video call with an IoT device changes its state.
 *
 * 设备音视频通话通知：与物联网设备的音视频通话状态变化。 */
export interface MiniProgramIotVoipNotifyEvent extends MiniProgramEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'iot_voip_notify'
  /** What happened in the call, such as `join_voip_room`.
   *
   * 通话中发生的动作，如 `join_voip_room`。 */
  readonly Action: string
  /** In `MiniGame`, JSON text with the order detail. In `iot_voip_notify`, the payload text of the call.
   *
   * 在 `MiniGame` 中为含订单详情的 JSON 文本；在 `iot_voip_notify` 中为通话的 payload 文本。 */
  readonly Payload: string
  /** Id of the call room.
   *
   * 通话房间 ID。 */
  readonly RoomId: string
  /** Session key of the call.
   *
   * 通话的会话密钥。 */
  readonly SessionKey: string
  /** Server token of the call.
   *
   * 通话的服务端 token。 */
  readonly ServerToken: string
  /** Id of the device model.
   *
   * 设备型号 ID。 */
  readonly ModelId: string
  /** Serial number of the device.
   *
   * 设备序列号。 */
  readonly Sn: string
}

/** Every push of mini-program that the catalogue knows, by its key.
 *
 * mini-program 的全部已知推送，以键索引。 */
export interface MiniProgramKnown {
  readonly 'text': MiniProgramTextMessage
  readonly 'image': MiniProgramImageMessage
  readonly 'miniprogrampage': MiniProgramMiniprogrampageMessage
  readonly 'event.user_enter_tempsession': MiniProgramUserEnterTempsessionEvent
  readonly 'event.user_info_modified': MiniProgramUserInfoModifiedEvent
  readonly 'event.user_authorization_revoke': MiniProgramUserAuthorizationRevokeEvent
  readonly 'event.user_authorization_cancellation': MiniProgramUserAuthorizationCancellationEvent
  readonly 'event.trade_manage_order_settlement': MiniProgramTradeManageOrderSettlementEvent
  readonly 'event.trade_manage_remind_access_api': MiniProgramTradeManageRemindAccessApiEvent
  readonly 'event.trade_manage_remind_shipping': MiniProgramTradeManageRemindShippingEvent
  readonly 'event.secvod_audit_event': MiniProgramSecvodAuditEvent
  readonly 'event.secvod_upload_event': MiniProgramSecvodUploadEvent
  readonly 'event.add_express_path': MiniProgramAddExpressPathEvent
  readonly 'event.add_single_waybill': MiniProgramAddSingleWaybillEvent
  readonly 'event.add_waybill': MiniProgramAddWaybillEvent
  readonly 'event.cancel_single_waybill': MiniProgramCancelSingleWaybillEvent
  readonly 'event.cancel_waybill': MiniProgramCancelWaybillEvent
  readonly 'event.check_biz': MiniProgramCheckBizEvent
  readonly 'event.get_quota': MiniProgramGetQuotaEvent
  readonly 'event.notify_single_waybill_pay': MiniProgramNotifySingleWaybillPayEvent
  readonly 'event.query_single_waybill': MiniProgramQuerySingleWaybillEvent
  readonly 'event.query_single_waybill_fee': MiniProgramQuerySingleWaybillFeeEvent
  readonly 'event.remind_waybill': MiniProgramRemindWaybillEvent
  readonly 'event.update_business_bind_result': MiniProgramUpdateBusinessBindResultEvent
  readonly 'event.waybill_complaint': MiniProgramWaybillComplaintEvent
  readonly 'event.waybill_evaluate_agent': MiniProgramWaybillEvaluateAgentEvent
  readonly 'event.waybill_query_expect_time_range': MiniProgramWaybillQueryExpectTimeRangeEvent
  readonly 'event.api_diff': MiniProgramApiDiffEvent
  readonly 'event.channels_ec_change_status': MiniProgramChannelsEcChangeStatusEvent
  readonly 'event.channels_ec_close_store': MiniProgramChannelsEcCloseStoreEvent
  readonly 'event.set_shop_nickname': MiniProgramSetShopNicknameEvent
  readonly 'event.set_shop_headimg': MiniProgramSetShopHeadimgEvent
  readonly 'event.channels_ec_aftersale_update': MiniProgramChannelsEcAftersaleUpdateEvent
  readonly 'event.channels_ec_brand': MiniProgramChannelsEcBrandEvent
  readonly 'event.channels_ec_complaint_update': MiniProgramChannelsEcComplaintUpdateEvent
  readonly 'event.channels_ec_coupon_receive': MiniProgramChannelsEcCouponReceiveEvent
  readonly 'event.channels_ec_coupon_create': MiniProgramChannelsEcCouponCreateEvent
  readonly 'event.channels_ec_coupon_delete': MiniProgramChannelsEcCouponDeleteEvent
  readonly 'event.channels_ec_coupon_expire': MiniProgramChannelsEcCouponExpireEvent
  readonly 'event.channels_ec_coupon_info_change': MiniProgramChannelsEcCouponInfoChangeEvent
  readonly 'event.channels_ec_coupon_invalid': MiniProgramChannelsEcCouponInvalidEvent
  readonly 'event.channels_ec_user_coupon_expire': MiniProgramChannelsEcUserCouponExpireEvent
  readonly 'event.channels_ec_user_coupon_unuse': MiniProgramChannelsEcUserCouponUnuseEvent
  readonly 'event.channels_ec_user_coupon_use': MiniProgramChannelsEcUserCouponUseEvent
  readonly 'event.channels_ec_guarantee_update': MiniProgramChannelsEcGuaranteeUpdateEvent
  readonly 'event.head_supplier_item_update': MiniProgramHeadSupplierItemUpdateEvent
  readonly 'event.channels_ec_order_cancel': MiniProgramChannelsEcOrderCancelEvent
  readonly 'event.channels_ec_order_confirm': MiniProgramChannelsEcOrderConfirmEvent
  readonly 'event.channels_ec_order_deliver': MiniProgramChannelsEcOrderDeliverEvent
  readonly 'event.channels_ec_order_ext_info_update': MiniProgramChannelsEcOrderExtInfoUpdateEvent
  readonly 'event.channels_ec_order_new': MiniProgramChannelsEcOrderNewEvent
  readonly 'event.channels_ec_order_pay': MiniProgramChannelsEcOrderPayEvent
  readonly 'event.channels_ec_order_wait_shipping': MiniProgramChannelsEcOrderWaitShippingEvent
  readonly 'event.channels_ec_order_settle': MiniProgramChannelsEcOrderSettleEvent
  readonly 'event.channels_ec_present_aftersale_update': MiniProgramChannelsEcPresentAftersaleUpdateEvent
  readonly 'event.product_category_audit': MiniProgramProductCategoryAuditEvent
  readonly 'event.product_order_status_update': MiniProgramProductOrderStatusUpdateEvent
  readonly 'event.product_spu_audit': MiniProgramProductSpuAuditEvent
  readonly 'event.product_spu_listing': MiniProgramProductSpuListingEvent
  readonly 'event.product_spu_update': MiniProgramProductSpuUpdateEvent
  readonly 'event.channels_ec_sharer_change': MiniProgramChannelsEcSharerChangeEvent
  readonly 'event.channels_ec_stock_no_enough': MiniProgramChannelsEcStockNoEnoughEvent
  readonly 'event.channels_ec_acct_notify': MiniProgramChannelsEcAcctNotifyEvent
  readonly 'event.channels_ec_withdraw_notify': MiniProgramChannelsEcWithdrawNotifyEvent
  readonly 'event.qrcode_status': MiniProgramQrcodeStatusEvent
  readonly 'event.commkf_send_msg_to_kf': MiniProgramCommkfSendMsgToKfEvent
  readonly 'event.channels_ec_voucher_send_succ': MiniProgramChannelsEcVoucherSendSuccEvent
  readonly 'event.channels_ec_vip_user_auto_add': MiniProgramChannelsEcVipUserAutoAddEvent
  readonly 'event.channels_ec_vip_user_info_get': MiniProgramChannelsEcVipUserInfoGetEvent
  readonly 'event.channels_ec_gen_order_info_init': MiniProgramChannelsEcGenOrderInfoInitEvent
  readonly 'event.channels_ec_order_use_vip_discount': MiniProgramChannelsEcOrderUseVipDiscountEvent
  readonly 'event.channels_ec_order_unuse_vip_discount': MiniProgramChannelsEcOrderUnuseVipDiscountEvent
  readonly 'event.channels_ec_vip_join': MiniProgramChannelsEcVipJoinEvent
  readonly 'event.channels_ec_vip_close': MiniProgramChannelsEcVipCloseEvent
  readonly 'event.channels_ec_vip_grade_info_update': MiniProgramChannelsEcVipGradeInfoUpdateEvent
  readonly 'event.channels_ec_vip_score_update': MiniProgramChannelsEcVipScoreUpdateEvent
  readonly 'event.channels_ec_vip_score_exchange': MiniProgramChannelsEcVipScoreExchangeEvent
  readonly 'event.channels_ec_vip_task_award': MiniProgramChannelsEcVipTaskAwardEvent
  readonly 'event.dropship_order_cancel': MiniProgramDropshipOrderCancelEvent
  readonly 'event.dropship_order_new': MiniProgramDropshipOrderNewEvent
  readonly 'event.dropship_order_update': MiniProgramDropshipOrderUpdateEvent
  readonly 'event.ec_supplier_invite_relation': MiniProgramEcSupplierInviteRelationEvent
  readonly 'event.supply_order_new': MiniProgramSupplyOrderNewEvent
  readonly 'event.supply_order_update': MiniProgramSupplyOrderUpdateEvent
  readonly 'event.supply_order_cancel': MiniProgramSupplyOrderCancelEvent
  readonly 'event.supply_order_complete': MiniProgramSupplyOrderCompleteEvent
  readonly 'event.ewaybill_push_path': MiniProgramEwaybillPushPathEvent
  readonly 'event.cooperation_shop_order': MiniProgramCooperationShopOrderEvent
  readonly 'event.related_shop_order_submission': MiniProgramRelatedShopOrderSubmissionEvent
  readonly 'event.aftersale_complaint_update_order_state': MiniProgramAftersaleComplaintUpdateOrderStateEvent
  readonly 'event.aftersale_merchant_confirm_receipt_overdue': MiniProgramAftersaleMerchantConfirmReceiptOverdueEvent
  readonly 'event.aftersale_merchant_handle_refund_overdue': MiniProgramAftersaleMerchantHandleRefundOverdueEvent
  readonly 'event.aftersale_merchant_handle_return_overdue': MiniProgramAftersaleMerchantHandleReturnOverdueEvent
  readonly 'event.aftersale_new_order': MiniProgramAftersaleNewOrderEvent
  readonly 'event.aftersale_refund_success': MiniProgramAftersaleRefundSuccessEvent
  readonly 'event.aftersale_update_order': MiniProgramAftersaleUpdateOrderEvent
  readonly 'event.aftersale_user_apply_platform_judge_overdue': MiniProgramAftersaleUserApplyPlatformJudgeOverdueEvent
  readonly 'event.aftersale_user_cancel': MiniProgramAftersaleUserCancelEvent
  readonly 'event.aftersale_user_confirm_refund_certificate': MiniProgramAftersaleUserConfirmRefundCertificateEvent
  readonly 'event.aftersale_user_modify_return_info': MiniProgramAftersaleUserModifyReturnInfoEvent
  readonly 'event.aftersale_user_upload_return_info_overdue': MiniProgramAftersaleUserUploadReturnInfoOverdueEvent
  readonly 'event.aftersale_wait_merchant_confirm_receipt': MiniProgramAftersaleWaitMerchantConfirmReceiptEvent
  readonly 'event.aftersale_wait_merchant_offline_refund': MiniProgramAftersaleWaitMerchantOfflineRefundEvent
  readonly 'event.complaint_notify': MiniProgramComplaintNotifyEvent
  readonly 'event.funds_order_pay': MiniProgramFundsOrderPayEvent
  readonly 'event.funds_order_profitsharing': MiniProgramFundsOrderProfitsharingEvent
  readonly 'event.funds_order_refund': MiniProgramFundsOrderRefundEvent
  readonly 'event.miniprogram_sharer_action': MiniProgramMiniprogramSharerActionEvent
  readonly 'event.miniprogram_sharer_bind_status_change': MiniProgramMiniprogramSharerBindStatusChangeEvent
  readonly 'event.open_product_account_register': MiniProgramOpenProductAccountRegisterEvent
  readonly 'event.open_product_brand_audit': MiniProgramOpenProductBrandAuditEvent
  readonly 'event.open_product_category_audit': MiniProgramOpenProductCategoryAuditEvent
  readonly 'event.open_product_order_analyze': MiniProgramOpenProductOrderAnalyzeEvent
  readonly 'event.open_product_order_cancel': MiniProgramOpenProductOrderCancelEvent
  readonly 'event.open_product_order_confirm': MiniProgramOpenProductOrderConfirmEvent
  readonly 'event.open_product_order_pay': MiniProgramOpenProductOrderPayEvent
  readonly 'event.open_product_order_refund': MiniProgramOpenProductOrderRefundEvent
  readonly 'event.open_product_order_settle': MiniProgramOpenProductOrderSettleEvent
  readonly 'event.open_product_receive_coupon': MiniProgramOpenProductReceiveCouponEvent
  readonly 'event.open_product_spu_audit': MiniProgramOpenProductSpuAuditEvent
  readonly 'event.open_product_spu_status_update': MiniProgramOpenProductSpuStatusUpdateEvent
  readonly 'event.open_product_scene_group_audit': MiniProgramOpenProductSceneGroupAuditEvent
  readonly 'event.withdraw_notify': MiniProgramWithdrawNotifyEvent
  readonly 'event.xpay_coin_pay_notify': MiniProgramXpayCoinPayNotifyEvent
  readonly 'event.xpay_goods_deliver_notify': MiniProgramXpayGoodsDeliverNotifyEvent
  readonly 'event.xpay_refund_notify': MiniProgramXpayRefundNotifyEvent
  readonly 'event.xpay_complaint_notify': MiniProgramXpayComplaintNotifyEvent
  readonly 'event.xpay_wxpay_callback_notify': MiniProgramXpayWxpayCallbackNotifyEvent
  readonly 'event.xpay_subscribe_signing_result_notify': MiniProgramXpaySubscribeSigningResultNotifyEvent
  readonly 'event.xpay_subscribe_pay_fail_notify': MiniProgramXpaySubscribePayFailNotifyEvent
  readonly 'event.xpay_apple_subscribe_signing_result_notify': MiniProgramXpayAppleSubscribeSigningResultNotifyEvent
  readonly 'event.xpay_apple_subscribe_unsigning_result_notify': MiniProgramXpayAppleSubscribeUnsigningResultNotifyEvent
  readonly 'event.xpay_subscribe_ios_refund_query_notify': MiniProgramXpaySubscribeIosRefundQueryNotifyEvent
  readonly 'event.cancel_auth_account': MiniProgramCancelAuthAccountEvent
  readonly 'event.get_auth_info': MiniProgramGetAuthInfoEvent
  readonly 'event.get_pre_auth_code': MiniProgramGetPreAuthCodeEvent
  readonly 'event.mock_update_order_status': MiniProgramMockUpdateOrderStatusEvent
  readonly 'event.transport_add_order': MiniProgramTransportAddOrderEvent
  readonly 'event.transport_add_tips': MiniProgramTransportAddTipsEvent
  readonly 'event.transport_cancel_order': MiniProgramTransportCancelOrderEvent
  readonly 'event.transport_confirm_return_to_biz': MiniProgramTransportConfirmReturnToBizEvent
  readonly 'event.transport_get_agent_pos': MiniProgramTransportGetAgentPosEvent
  readonly 'event.transport_precancel_order': MiniProgramTransportPrecancelOrderEvent
  readonly 'event.transport_precreate_order': MiniProgramTransportPrecreateOrderEvent
  readonly 'event.transport_query_order_status': MiniProgramTransportQueryOrderStatusEvent
  readonly 'event.transport_readd_order': MiniProgramTransportReaddOrderEvent
  readonly 'event.transport_set_rider_score': MiniProgramTransportSetRiderScoreEvent
  readonly 'event.update_waybill_status': MiniProgramUpdateWaybillStatusEvent
  readonly 'event.secbook_audit_event': MiniProgramSecbookAuditEvent
  readonly 'event.complaint_callback': MiniProgramComplaintCallbackEvent
  readonly 'event.minigame_coin_deliver_completed': MiniProgramMinigameCoinDeliverCompletedEvent
  readonly 'event.minigame_game_pay_goods_deliver_notify': MiniProgramMinigameGamePayGoodsDeliverNotifyEvent
  readonly 'event.minigame_h5_goods_deliver_notify': MiniProgramMinigameH5GoodsDeliverNotifyEvent
  readonly 'event.minigame_deliver_h5_pay_products': MiniProgramMinigameDeliverH5PayProductsEvent
  readonly 'event.minigame_pay_refund_succ_notify': MiniProgramMinigamePayRefundSuccNotifyEvent
  readonly 'event.minigame_recharge_center_coin_deliver_completed': MiniProgramMinigameRechargeCenterCoinDeliverCompletedEvent
  readonly 'event.minigame_deliver_goods': MiniProgramMinigameDeliverGoodsEvent
  readonly 'event.wx_verify_pay_succ': MiniProgramWxVerifyPaySuccEvent
  readonly 'event.wx_verify_dispatch': MiniProgramWxVerifyDispatchEvent
  readonly 'event.charge_service_quota_notify': MiniProgramChargeServiceQuotaNotifyEvent
  readonly 'event.add_nearby_poi_audit_info': MiniProgramAddNearbyPoiAuditInfoEvent
  readonly 'event.nearby_category_audit_info': MiniProgramNearbyCategoryAuditInfoEvent
  readonly 'event.wxa_comment_bad_score': MiniProgramWxaCommentBadScoreEvent
  readonly 'event.wxa_media_check': MiniProgramWxaMediaCheckEvent
  readonly 'event.retail_refund_notify': MiniProgramRetailRefundNotifyEvent
  readonly 'event.wxalive_follow_notify': MiniProgramWxaliveFollowNotifyEvent
  readonly 'event.wxa_punish_event': MiniProgramWxaPunishEvent
  readonly 'event.waybill_notify_query': MiniProgramWaybillNotifyQueryEvent
  readonly 'event.wxainsurance_claim_result': MiniProgramWxainsuranceClaimResultEvent
  readonly 'event.wxalive_push_message_notify': MiniProgramWxalivePushMessageNotifyEvent
  readonly 'event.retail_pay_notify': MiniProgramRetailPayNotifyEvent
  readonly 'event.wxa_novel_chapter_permission': MiniProgramWxaNovelChapterPermissionEvent
  readonly 'event.book_ban_status_change': MiniProgramBookBanStatusChangeEvent
  readonly 'event.subscribe_msg_popup_event': MiniProgramSubscribeMsgPopupEvent
  readonly 'event.subscribe_msg_change_event': MiniProgramSubscribeMsgChangeEvent
  readonly 'event.subscribe_msg_sent_event': MiniProgramSubscribeMsgSentEvent
  readonly 'event.notify_service_msg_send_result': MiniProgramNotifyServiceMsgSendResultEvent
  readonly 'event.iot_voip_notify': MiniProgramIotVoipNotifyEvent
}
