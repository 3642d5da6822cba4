// Written by catalog/generate from catalog/messages/official-account.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface OfficialAccountHeader {
  readonly [OF_PLATFORM]?: 'official-account'
  /** Original id of the official account the message goes to (`gh_...`).
   *
   * 接收消息的公众号的原始 ID（`gh_...`）。 */
  readonly ToUserName?: string
  /** OpenID of the user who sent it.
   *
   * 发送者的 OpenID。 */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime?: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
   *
   * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
  readonly MsgId?: string
}

/** The fields of which one names the kind of a push of official-account.
 *
 * 用来区分 official-account 推送类型的字段。 */
export type OfficialAccountKindFields = 'MsgType'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface OfficialAccountMessageHeader {
  readonly [OF_PLATFORM]?: 'official-account'
  /** Original id of the official account the message goes to (`gh_...`).
   *
   * 接收消息的公众号的原始 ID（`gh_...`）。 */
  readonly ToUserName: string
  /** OpenID of the user who sent it.
   *
   * 发送者的 OpenID。 */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
   *
   * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
  readonly MsgId: string
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface OfficialAccountEventHeader {
  readonly [OF_PLATFORM]?: 'official-account'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

interface OfficialAccountOptionalMsgDataId {
  /** Data id of the article. Only when the message came from an article.
   *
   * 文章的数据 ID，仅消息来自文章时出现。 */
  readonly MsgDataId?: string
}

interface OfficialAccountOptionalIdx {
  /** Place of the article, counted from 1. Only when the message came from an article.
   *
   * 文章的序号，从 1 开始，仅消息来自文章时出现。 */
  readonly Idx?: number
}

interface OfficialAccountMediaId {
  /** Id of the temporary media file, which can be downloaded for 3 days.
   *
   * 临时素材 ID，3 天内可下载。 */
  readonly MediaId: string
}

interface OfficialAccountThumbMediaId {
  /** Media id of the thumbnail of the video.
   *
   * 视频缩略图的素材 ID。 */
  readonly ThumbMediaId: string
}

interface OfficialAccountDeviceType {
  /** Type of the device, which is an account id.
   *
   * 设备类型，即公众号的账号 ID。 */
  readonly DeviceType: string
}

interface OfficialAccountDeviceID {
  /** Id of the IoT device.
   *
   * 物联网设备 ID。 */
  readonly DeviceID: string
}

interface OfficialAccountOptionalSessionID {
  /** Id of the session, to be sent back in the reply.
   *
   * 会话 ID，须在回复中传回。 */
  readonly SessionID?: string
}

interface OfficialAccountOptionalContent {
  /** Bytes of the device, in Base64.
   *
   * 设备数据，base64 编码。 */
  readonly Content?: string
}

interface OfficialAccountOpenID {
  /** OpenID of the user concerned.
   *
   * 相关用户的 OpenID。 */
  readonly OpenID: string
}

interface OfficialAccountEventKey {
  /** Key the developer gave to the menu item, card button or QR scene. May be empty.
   *
   * 菜单项、卡片按钮或二维码场景的 key，由开发者设置，可能为空。 */
  readonly EventKey: string
}

interface OfficialAccountScanCodeInfo {
  /** What the scan read: its type and its content.
   *
   * 扫码信息：类型和内容。 */
  readonly ScanCodeInfo: {
    /** Kind of code scanned, usually `qrcode` (or `barcode`).
     *
     * 扫码类型，一般是 `qrcode`（或 `barcode`）。 */
    readonly ScanType: string
    /** Content decoded from the scanned code.
     *
     * 扫码得到的内容。 */
    readonly ScanResult: string
  }
}

interface OfficialAccountSendPicsInfo {
  /** The pictures sent through the menu item.
   *
   * 通过菜单项发送的图片。 */
  readonly SendPicsInfo: {
    /** Number of entries in the list.
     *
     * 列表的条目数。 */
    readonly Count: number
    /** The list of pictures. Its `<item>` child repeats.
     *
     * 图片列表，其子元素 `<item>` 可重复出现。 */
    readonly PicList: {
      /** One picture of the list. The `<item>` element repeats.
       *
       * 列表中的一张图片，`<item>` 元素可重复出现。 */
      readonly item?: ReadonlyArray<{
        /** MD5 hash of the picture.
         *
         * 图片的 MD5 值。 */
        readonly PicMd5Sum?: string
      }
      >
    }
  }
}

interface OfficialAccountKfAccount {
  /** Account of the 客服 in the session.
   *
   * 会话中的客服账号。 */
  readonly KfAccount: string
}

interface OfficialAccountOptionalMsgId {
  /** Id of the message. 64-bit id, as text.
   *
   * 消息 ID，64 位整数，以字符串表示。 */
  readonly MsgId?: string
}

interface OfficialAccountOpType {
  /** `0` for unsubscribe, `1` for subscribe.
   *
   * `0` 退订，`1` 订阅。 */
  readonly OpType: number
}

interface OfficialAccountResult {
  /** Outcome: `succ` or `fail`.
   *
   * 结果：`succ` 或 `fail`。 */
  readonly Result: string
}

interface OfficialAccountKeyStandard {
  /** Standard the product code follows.
   *
   * 商品编码的标准。 */
  readonly KeyStandard: string
}

interface OfficialAccountKeyStr {
  /** Code of the product.
   *
   * 商品编码。 */
  readonly KeyStr: string
}

interface OfficialAccountAppID {
  /** AppID of the official account or mini program.
   *
   * 公众号或小程序的 AppID。 */
  readonly AppID: string
}

interface OfficialAccountOptionalRevokeInfo {
  /** Revoked data: `1` plate, `2` address, `3` invoice, `4` bluetooth, `5` microphone, `6` nickname/avatar, `7` camera, `8` phone, `12` steps, `13` location, and others.
   *
   * 撤回的数据：`1` 车牌号，`2` 地址，`3` 发票，`4` 蓝牙，`5` 麦克风，`6` 昵称头像，`7` 摄像头，`8` 手机号，`12` 微信运动步数，`13` 位置，以及其他。 */
  readonly RevokeInfo?: string
}

interface OfficialAccountOptionalPluginID {
  /** AppID of the plugin. Only in the plugin scene.
   *
   * 插件的 AppID，仅插件场景有。 */
  readonly PluginID?: string
}

interface OfficialAccountOptionalOpenPID {
  /** OpenPID of the user. Only in the plugin scene.
   *
   * 用户的 OpenPID，仅插件场景有。 */
  readonly OpenPID?: string
}

interface OfficialAccountExpiredTime {
  /** When it expires, in seconds since 1970.
   *
   * 过期时间，Unix 时间戳（秒）。 */
  readonly ExpiredTime: number
}

interface OfficialAccountFailTime {
  /** When it failed, in seconds since 1970.
   *
   * 失败时间，Unix 时间戳（秒）。 */
  readonly FailTime: number
}

interface OfficialAccountFailReason {
  /** Reason for the failure.
   *
   * 认证失败的原因。 */
  readonly FailReason: string
}

interface OfficialAccountStatus {
  /** Status code, `0` for ok.
   *
   * 状态码，`0` 表示正常。 */
  readonly status: number
}

interface OfficialAccountAuditId {
  /** Id of the review.
   *
   * 审核单 ID。 */
  readonly audit_id: string
}

interface OfficialAccountOptionalReason {
  /** Why the review failed; empty or absent if it did not.
   *
   * 审核不通过的原因；通过时为空或没有。 */
  readonly reason?: string
}

interface OfficialAccountStatus2 {
  /** Result of the review, as a number.
   *
   * 审核结果，数字。 */
  readonly status: number
}

interface OfficialAccountCardId {
  /** Id of the card template (卡券).
   *
   * 卡券 ID。 */
  readonly CardId: string
}

interface OfficialAccountPageId {
  /** Id of the shelf (货架) the gift card is sold on.
   *
   * 售卖礼品卡的货架 ID。 */
  readonly PageId: string
}

interface OfficialAccountOrderId {
  /** Id of the order, up to 32 characters.
   *
   * 订单号，最长 32 个字符。 */
  readonly OrderId: string
}

interface OfficialAccountIsReturnBack {
  /** `1` when the gift has been returned.
   *
   * 礼品已退回时为 `1`。 */
  readonly IsReturnBack: boolean
}

interface OfficialAccountIsChatRoom {
  /** `1` when the gift was made in a group chat.
   *
   * 在群聊中赠送时为 `1`。 */
  readonly IsChatRoom: boolean
}

interface OfficialAccountOrderType {
  /** Type of the order, such as `ORDER_TYPE_SYS_ADD`.
   *
   * 订单类型，如 `ORDER_TYPE_SYS_ADD`。 */
  readonly OrderType: string
}

interface OfficialAccountStatus3 {
  /** State of the order, such as `ORDER_STATUS_FINANCE_SUCC`.
   *
   * 订单状态，如 `ORDER_STATUS_FINANCE_SUCC`。 */
  readonly Status: string
}

interface OfficialAccountCreateOrderTime {
  /** When the order was created, in seconds since 1970.
   *
   * 订单创建时间，Unix 时间戳（秒）。 */
  readonly CreateOrderTime: number
}

interface OfficialAccountPayFinishTime {
  /** When the payment was finished, in seconds since 1970.
   *
   * 支付完成时间，Unix 时间戳（秒）。 */
  readonly PayFinishTime: number
}

interface OfficialAccountOptionalDesc {
  /** Text that describes the order.
   *
   * 订单的描述。 */
  readonly Desc?: string
}

interface OfficialAccountFreeCoinCount {
  /** Number of free coupon points (券点).
   *
   * 免费券点数量。 */
  readonly FreeCoinCount: number
}

interface OfficialAccountPayCoinCount {
  /** Number of paid coupon points (券点).
   *
   * 付费券点数量。 */
  readonly PayCoinCount: number
}

interface OfficialAccountRefundFreeCoinCount {
  /** Number of free coupon points (券点) changed.
   *
   * 变动的免费券点数量。 */
  readonly RefundFreeCoinCount: number
}

interface OfficialAccountRefundPayCoinCount {
  /** Number of paid coupon points (券点) changed.
   *
   * 变动的付费券点数量。 */
  readonly RefundPayCoinCount: number
}

interface OfficialAccountOptionalReceiptInfo {
  /** Details of the receipt.
   *
   * 收据详情。 */
  readonly ReceiptInfo?: string
}

interface OfficialAccountOptionalMemo {
  /** Memo written by the system.
   *
   * 系统写入的备注。 */
  readonly Memo?: string
}

interface OfficialAccountUserCardCode {
  /** Code of the user's card.
   *
   * 用户卡券的 code。 */
  readonly UserCardCode: string
}

interface OfficialAccountOptionalLocationId {
  /** Id of the shop (门店).
   *
   * 门店 ID。 */
  readonly LocationId?: number
}

interface OfficialAccountOptionalLocationName {
  /** Name of the shop (门店).
   *
   * 门店名称。 */
  readonly LocationName?: string
}

interface OfficialAccountOptionalOuterId {
  /** Scene value, kept for statistics.
   *
   * 场景值，用于统计。 */
  readonly OuterId?: string
}

interface OfficialAccountOptionalOuterStr {
  /** Scene string, kept for statistics.
   *
   * 场景字符串，用于统计。 */
  readonly OuterStr?: string
}

interface OfficialAccountMsgID {
  /** 64-bit id of the send job or message, as text. Some pushes spell the name with a capital `D`, as here.
   *
   * 群发任务或消息的 64 位 ID，以字符串表示。部分推送的字段名如此处所示，`D` 为大写。 */
  readonly MsgID: string
}

/** The user sends a text message to the official account. (接收普通消息)
 *
 * 文本消息：用户向公众号发送文本消息。 */
export interface OfficialAccountTextMessage extends OfficialAccountMessageHeader, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'text'
  /** The text that was written.
   *
   * 文本内容。 */
  readonly Content: string
  /** Id of the item tapped in a 客服 menu message (`msgmenu`).
   *
   * 用户在客服菜单消息（`msgmenu`）中点击的菜单项 ID。 */
  readonly bizmsgmenuid?: string
}

/** The user sends a picture to the official account. (接收普通消息)
 *
 * 图片消息：用户向公众号发送图片。 */
export interface OfficialAccountImageMessage extends OfficialAccountMessageHeader, OfficialAccountMediaId, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'image'
  /** Link to the picture, made by the platform.
   *
   * 图片链接，由平台生成。 */
  readonly PicUrl: string
}

/** The user sends a voice message to the official account. (接收普通消息)
 *
 * 语音消息：用户向公众号发送语音消息。 */
export interface OfficialAccountVoiceMessage extends OfficialAccountMessageHeader, OfficialAccountMediaId, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'voice'
  /** Format of the voice, such as `amr` or `speex`.
   *
   * 语音格式，如 `amr`、`speex`。 */
  readonly Format: string
  /** The speech turned into text, in UTF-8. Only when recognition is enabled.
   *
   * 语音识别结果，UTF-8 编码。仅开通语音识别后出现。 */
  readonly Recognition?: string
  /** Media id of the voice at 16 kHz, when there is one.
   *
   * 16 kHz 语音的素材 ID（如有）。 */
  readonly MediaId16K?: string
}

/** The user sends a video to the official account. (接收普通消息)
 *
 * 视频消息：用户向公众号发送视频。 */
export interface OfficialAccountVideoMessage extends OfficialAccountMessageHeader, OfficialAccountMediaId, OfficialAccountThumbMediaId, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'video'
}

/** The user sends a short video to the official account. (接收普通消息)
 *
 * 小视频消息：用户向公众号发送小视频。 */
export interface OfficialAccountShortvideoMessage extends OfficialAccountMessageHeader, OfficialAccountMediaId, OfficialAccountThumbMediaId, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'shortvideo'
}

/** The user sends a location to the official account. (接收普通消息)
 *
 * 地理位置消息：用户向公众号发送位置。 */
export interface OfficialAccountLocationMessage extends OfficialAccountMessageHeader, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'location'
  /** Latitude in degrees.
   *
   * 纬度，单位为度。 */
  readonly Location_X: number
  /** Longitude in degrees.
   *
   * 经度，单位为度。 */
  readonly Location_Y: number
  /** Zoom level of the map.
   *
   * 地图缩放级别。 */
  readonly Scale: number
  /** Address of the place in readable words.
   *
   * 地点的文字地址。 */
  readonly Label: string
}

/** The user sends a link to the official account. (接收普通消息)
 *
 * 链接消息：用户向公众号发送链接。 */
export interface OfficialAccountLinkMessage extends OfficialAccountMessageHeader, OfficialAccountOptionalMsgDataId, OfficialAccountOptionalIdx {
  readonly MsgType: 'link'
  /** Title of the link.
   *
   * 链接标题。 */
  readonly Title: string
  /** Description shown with the title.
   *
   * 随标题显示的描述。 */
  readonly Description: string
  /** Address of the page the link leads to.
   *
   * 链接指向的页面地址。 */
  readonly Url: string
}

/** The user sends a file to the official account (sent in practice, not documented). (no official page found) No official page confirms it.
 *
 * 文件消息：用户向公众号发送文件（实际会推送，文档中没有）。没有官方页面证实。 */
export interface OfficialAccountFileMessage extends OfficialAccountMessageHeader {
  readonly MsgType: 'file'
  /** Name of the file.
   *
   * 文件名。 */
  readonly Title: string
  /** Description shown with the title.
   *
   * 随标题显示的描述。 */
  readonly Description?: string
  /** Opaque key of the file.
   *
   * 文件的 key，不必解析。 */
  readonly FileKey?: string
  /** MD5 hash of the file.
   *
   * 文件的 MD5 值。 */
  readonly FileMd5?: string
  /** Size of the file in bytes.
   *
   * 文件大小，单位字节。 */
  readonly FileTotalLen?: number
}

/** An IoT device sends data to the official account (retired). (no official page found) No official page confirms it.
 *
 * 设备消息：物联网设备向公众号发送数据（已停用）。没有官方页面证实。 */
export interface OfficialAccountDeviceTextMessage extends OfficialAccountMessageHeader, OfficialAccountDeviceType, OfficialAccountDeviceID, OfficialAccountOptionalSessionID, OfficialAccountOptionalContent, OfficialAccountOpenID {
  readonly MsgType: 'device_text'
}

/** The user follows the official account, plainly or through a parametric QR code. (接收事件推送)
 *
 * 关注事件：用户关注公众号：直接关注，或扫描带参数二维码关注。 */
export interface OfficialAccountSubscribeEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  /** `qrscene_` and the scene value after a follow by parametric QR code. Absent on a plain follow.
   *
   * 扫描带参数二维码关注时，为 `qrscene_` 加场景值；直接关注时没有此字段。 */
  readonly EventKey?: string
  /** Ticket of the QR code.
   *
   * 二维码的 ticket。 */
  readonly Ticket?: string
}

/** The user unfollows the official account; a reply is never delivered. (接收事件推送)
 *
 * 取消关注事件：用户取消关注公众号；回复不会送达。 */
export interface OfficialAccountUnsubscribeEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  /** Key the developer gave to the menu item, card button or QR scene. May be empty.
   *
   * 菜单项、卡片按钮或二维码场景的 key，由开发者设置，可能为空。 */
  readonly EventKey?: string
}

/** A user who already follows the account scans a parametric QR code. (接收事件推送)
 *
 * 扫描带参数二维码事件：已关注的用户扫描带参数二维码。 */
export interface OfficialAccountScanEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'SCAN'
  /** Scene value without the prefix `qrscene_`: a 32-bit unsigned integer or a string.
   *
   * 场景值，不带前缀 `qrscene_`：32 位无符号整数或字符串。 */
  readonly EventKey: string
  /** Ticket of the QR code.
   *
   * 二维码的 ticket。 */
  readonly Ticket: string
}

/** The user's location is reported on entering the chat, or every 5 seconds while in it. (接收事件推送)
 *
 * 上报地理位置事件：用户进入会话时上报地理位置，或在会话中每 5 秒上报一次。 */
export interface OfficialAccountLocationEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'LOCATION'
  /** Latitude in degrees.
   *
   * 纬度，单位为度。 */
  readonly Latitude: number
  /** Longitude in degrees.
   *
   * 经度，单位为度。 */
  readonly Longitude: number
  /** Accuracy of the location in metres.
   *
   * 定位精度，单位为米。 */
  readonly Precision: number
}

/** The user taps a menu item of type click. (接收事件推送)
 *
 * 点击菜单拉取消息事件：用户点击 click 类型的菜单项。 */
export interface OfficialAccountClickEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'CLICK'
  /** Key of the tapped menu item.
   *
   * 被点击菜单项的 key。 */
  readonly EventKey: string
}

/** The user taps a menu item that opens a link. (自定义菜单事件推送)
 *
 * 点击菜单跳转链接事件：用户点击跳转链接的菜单项。 */
export interface OfficialAccountViewEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'VIEW'
  /** URL that the tapped menu item opens.
   *
   * 被点击菜单项打开的 URL。 */
  readonly EventKey: string
  /** Id of the menu, or of the rule of a personalised menu.
   *
   * 菜单 ID，或个性化菜单规则的 ID。 */
  readonly MenuId?: string
}

/** The user scans a code through a menu item. (自定义菜单事件推送)
 *
 * 扫码推事件：用户通过菜单项扫码。 */
export interface OfficialAccountScancodePushEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, OfficialAccountScanCodeInfo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
}

/** The user scans a code through a menu item that shows a waiting hint. (自定义菜单事件推送)
 *
 * 扫码推事件且弹出提示框：用户通过菜单项扫码，并看到等待提示。 */
export interface OfficialAccountScancodeWaitmsgEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, OfficialAccountScanCodeInfo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
}

/** The user takes and sends photos through a menu item that opens the system camera. (自定义菜单事件推送)
 *
 * 弹出系统拍照发图：用户通过菜单项打开系统相机，拍照并发送。 */
export interface OfficialAccountPicSysphotoEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, OfficialAccountSendPicsInfo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
}

/** The user sends pictures through a menu item that offers camera or album. (自定义菜单事件推送)
 *
 * 弹出拍照或者相册发图：用户通过菜单项拍照或从相册选图发送。 */
export interface OfficialAccountPicPhotoOrAlbumEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, OfficialAccountSendPicsInfo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
}

/** The user sends pictures through a menu item that opens the WeChat album picker. (自定义菜单事件推送)
 *
 * 弹出微信相册发图器：用户通过菜单项打开微信相册，选图发送。 */
export interface OfficialAccountPicWeixinEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, OfficialAccountSendPicsInfo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
}

/** The user sends a location through a menu item that opens the location picker. (自定义菜单事件推送)
 *
 * 弹出地理位置选择器：用户通过菜单项打开位置选择器，发送位置。 */
export interface OfficialAccountLocationSelectEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  /** The location the user chose.
   *
   * 用户选择的位置。 */
  readonly SendLocationInfo: {
    /** X coordinate of the chosen location, as text.
     *
     * 所选位置的 X 坐标，以字符串表示。 */
    readonly Location_X: number
    /** Y coordinate of the chosen location, as text.
     *
     * 所选位置的 Y 坐标，以字符串表示。 */
    readonly Location_Y: number
    /** Zoom level of the map.
     *
     * 地图缩放级别。 */
    readonly Scale: string
    /** Address of the place in readable words.
     *
     * 地点的文字地址。 */
    readonly Label: string
    /** Name of the point of interest. May be empty.
     *
     * POI 名称，可能为空。 */
    readonly Poiname: string
  }
}

/** The user taps a menu item that opens a mini program. (自定义菜单事件推送)
 *
 * 点击菜单跳转小程序事件：用户点击跳转小程序的菜单项。 */
export interface OfficialAccountViewMiniprogramEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
  /** Page path in the 小程序 that the menu item opens.
   *
   * 菜单项打开的小程序页面路径。 */
  readonly EventKey: string
  /** Id of the menu, or of the rule of a personalised menu.
   *
   * 菜单 ID，或个性化菜单规则的 ID。 */
  readonly MenuId: string
}

/** Publishing a draft has succeeded or failed. (发布草稿：发布结果的事件推送)
 *
 * 发布结果：草稿发布任务结束，成功或失败。 */
export interface OfficialAccountPublishjobfinishEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'PUBLISHJOBFINISH'
  /** Outcome of the publish job.
   *
   * 发布任务的结果。 */
  readonly PublishEventInfo: {
    /** Id of the publish job. The sample carries it as a bare number.
     *
     * 发布任务 ID。示例中为不带引号的数字。 */
    readonly publish_id: string
    /** `0` ok, `1` publishing, `2` originality failed, `3` failed, `4` platform rejected, `5` user deleted all, `6` platform banned all.
     *
     * `0` 成功，`1` 发布中，`2` 原创审核不通过，`3` 失败，`4` 平台审核不通过，`5` 用户删除了全部文章，`6` 平台封禁了全部文章。 */
    readonly publish_status: number
    /** Id of the article, given when it is published.
     *
     * 文章 ID，发布成功时给出。 */
    readonly article_id?: string
    /** The published articles. Its `<item>` child repeats.
     *
     * 已发布的文章，其子元素 `<item>` 可重复出现。 */
    readonly article_detail?: {
      /** Number of published articles.
       *
       * 已发布文章的数量。 */
      readonly count?: number
      /** One published article. The `<item>` element repeats.
       *
       * 一篇已发布的文章，`<item>` 元素可重复出现。 */
      readonly item?: ReadonlyArray<{
        /** Place of the article, counted from 1.
         *
         * 文章的序号，从 1 开始。 */
        readonly idx?: number
        /** Permanent URL of the article.
         *
         * 文章的永久 URL。 */
        readonly article_url?: string
      }
      >
    }
    /** Place of a rejected article, counted from 1. The element repeats.
     *
     * 审核未通过的文章的序号，从 1 开始，该元素可重复出现。 */
    readonly fail_idx?: readonly string[]
  }
}

/** A customer-service session is opened. (会话控制)
 *
 * 客服接入会话：客服会话接入。 */
export interface OfficialAccountKfCreateSessionEvent extends OfficialAccountEventHeader, OfficialAccountKfAccount, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'kf_create_session'
  /** Source of the session. Not sent in every version.
   *
   * 会话来源。并非每个版本都推送。 */
  readonly Source?: string
}

/** A customer-service session is closed. (会话控制)
 *
 * 客服关闭会话：客服会话关闭。 */
export interface OfficialAccountKfCloseSessionEvent extends OfficialAccountEventHeader, OfficialAccountKfAccount, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'kf_close_session'
  /** Who closed the session.
   *
   * 会话由谁关闭。 */
  readonly CloseType?: string
}

/** A customer-service session is handed over to another account. (会话控制)
 *
 * 客服转接会话：客服会话转接到另一个客服账号。 */
export interface OfficialAccountKfSwitchSessionEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'kf_switch_session'
  /** Account of the 客服 the session came from.
   *
   * 会话转出的客服账号。 */
  readonly FromKfAccount: string
  /** Account of the 客服 the session moved to.
   *
   * 会话转入的客服账号。 */
  readonly ToKfAccount: string
}

/** The user binds an IoT device (retired). (no official page found) No official page confirms it.
 *
 * 设备绑定事件：用户绑定物联网设备（已停用）。没有官方页面证实。 */
export interface OfficialAccountDeviceBindEvent extends OfficialAccountEventHeader, OfficialAccountDeviceType, OfficialAccountDeviceID, OfficialAccountOptionalSessionID, OfficialAccountOptionalContent, OfficialAccountOpenID, OfficialAccountOptionalMsgId {
  readonly MsgType: 'device_event'
  readonly Event: 'bind'
}

/** The user unbinds an IoT device (retired). (no official page found) No official page confirms it.
 *
 * 设备解绑事件：用户解绑物联网设备（已停用）。没有官方页面证实。 */
export interface OfficialAccountDeviceUnbindEvent extends OfficialAccountEventHeader, OfficialAccountDeviceType, OfficialAccountDeviceID, OfficialAccountOptionalSessionID, OfficialAccountOptionalContent, OfficialAccountOpenID, OfficialAccountOptionalMsgId {
  readonly MsgType: 'device_event'
  readonly Event: 'unbind'
}

/** The user subscribes to the status of an IoT device (retired). (no official page found) No official page confirms it.
 *
 * 订阅设备状态：用户订阅物联网设备状态（已停用）。没有官方页面证实。 */
export interface OfficialAccountDeviceSubscribeStatusEvent extends OfficialAccountEventHeader, OfficialAccountDeviceType, OfficialAccountDeviceID, OfficialAccountOpType, OfficialAccountOpenID, Absent<'MsgId'> {
  readonly MsgType: 'device_event'
  readonly Event: 'subscribe_status'
}

/** The user unsubscribes from the status of an IoT device (retired). (no official page found) No official page confirms it.
 *
 * 退订设备状态：用户退订物联网设备状态（已停用）。没有官方页面证实。 */
export interface OfficialAccountDeviceUnsubscribeStatusEvent extends OfficialAccountEventHeader, OfficialAccountDeviceType, OfficialAccountDeviceID, OfficialAccountOpType, OfficialAccountOpenID, Absent<'MsgId'> {
  readonly MsgType: 'device_event'
  readonly Event: 'unsubscribe_status'
}

/** The user shakes the phone near a beacon (retired). (no official page found)
 *
 * 摇一摇周边事件：用户在信标附近摇一摇（已停用）。 */
export interface OfficialAccountShakearoundUserShakeEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'ShakearoundUserShake'
  /** The beacon nearest to the user.
   *
   * 离用户最近的信标。 */
  readonly ChosenBeacon: {
    /** UUID that the beacon sends.
     *
     * 信标发送的 UUID。 */
    readonly Uuid: string
    /** Major number of the beacon.
     *
     * 信标的 major 值。 */
    readonly Major: number
    /** Minor number of the beacon.
     *
     * 信标的 minor 值。 */
    readonly Minor: number
    /** Distance to the beacon in metres.
     *
     * 与信标的距离，单位为米。 */
    readonly Distance: number
  }
  /** The other beacons nearby. Its `<AroundBeacon>` child repeats.
   *
   * 附近的其他信标，其子元素 `<AroundBeacon>` 可重复出现。 */
  readonly AroundBeacons?: {
    /** One other beacon, with `Uuid`, `Major`, `Minor` and `Distance`. The element repeats.
     *
     * 另一个信标，含 `Uuid`、`Major`、`Minor` 和 `Distance`，该元素可重复出现。 */
    readonly AroundBeacon?: ReadonlyArray<{
      /** UUID of the beacon.
       *
       * 信标的 UUID。 */
      readonly Uuid: string
      /** Major number of the beacon.
       *
       * 信标的 major 值。 */
      readonly Major: number
      /** Minor number of the beacon.
       *
       * 信标的 minor 值。 */
      readonly Minor: number
      /** Distance to the user in metres.
       *
       * 与用户的距离，单位为米。 */
      readonly Distance: number
    }
    >
  }
}

/** The user connects to the merchant's Wi-Fi (retired). (no official page found)
 *
 * Wi-Fi连网成功事件：用户连上商家的 Wi-Fi（已停用）。 */
export interface OfficialAccountWifiConnectedEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'WifiConnected'
  /** When the connection was made, in seconds since 1970.
   *
   * 建立连接的时间，Unix 时间戳（秒）。 */
  readonly ConnectTime: number
  /** When it expires, in seconds since 1970.
   *
   * 过期时间，Unix 时间戳（秒）。 */
  readonly ExpireTime: number
  /** Id of the Wi-Fi vendor.
   *
   * Wi-Fi 服务商 ID。 */
  readonly VendorId: string
  /** Id of the place that offers the Wi-Fi.
   *
   * 提供 Wi-Fi 的门店 ID。 */
  readonly PlaceId: string
  /** BSSID of the access point.
   *
   * 无线接入点的 BSSID。 */
  readonly DeviceNo: string
}

/** The review of a shop ends (retired). (no official page found)
 *
 * 门店审核结果：门店审核结束（已停用）。 */
export interface OfficialAccountPoiCheckNotifyEvent extends OfficialAccountEventHeader, OfficialAccountResult, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'poi_check_notify'
  /** Id the merchant itself gave to the shop.
   *
   * 商户自己的门店 ID。 */
  readonly UniqId: string
  /** Id of the shop (门店).
   *
   * 门店 ID。 */
  readonly PoiId: string
  /** Message that goes with the result.
   *
   * 随结果给出的说明。 */
  readonly Msg: string
}

/** The user opens the product page by scanning a product (retired). (no official page found)
 *
 * 打开商品主页事件：用户扫描商品打开商品主页（已停用）。 */
export interface OfficialAccountUserScanProductEvent extends OfficialAccountEventHeader, OfficialAccountKeyStandard, OfficialAccountKeyStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product'
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
  /** `0` for unknown, `1` for male, `2` for female.
   *
   * `0` 未知，`1` 男，`2` 女。 */
  readonly Sex?: number
  /** Code of the scene of the scan.
   *
   * 扫码场景的代码。 */
  readonly Scene?: number
}

/** The user enters the account's chat from the product page (retired). (no official page found)
 *
 * 商品主页进入公众号会话：用户从商品主页进入公众号会话（已停用）。 */
export interface OfficialAccountUserScanProductEnterSessionEvent extends OfficialAccountEventHeader, OfficialAccountKeyStandard, OfficialAccountKeyStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_enter_session'
}

/** The region of a product scan is sent afterwards (retired). (no official page found)
 *
 * 扫商品地理位置异步推送：商品扫码后异步推送用户所在地区（已停用）。 */
export interface OfficialAccountUserScanProductAsyncEvent extends OfficialAccountEventHeader, OfficialAccountKeyStandard, OfficialAccountKeyStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_async'
  /** Code of the user's region.
   *
   * 用户所在地区的代码。 */
  readonly RegionCode: string
}

/** The review of a product ends (retired). (no official page found)
 *
 * 商品审核结果：商品审核结束（已停用）。 */
export interface OfficialAccountUserScanProductVerifyActionEvent extends OfficialAccountEventHeader, OfficialAccountKeyStandard, OfficialAccountKeyStr, OfficialAccountResult, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_scan_product_verify_action'
  /** Reason for the result.
   *
   * 结果的原因。 */
  readonly ReasonMsg?: string
}

/** The user follows the official account from the product page (retired). (no official page found)
 *
 * 商品主页关注公众号：用户从商品主页关注公众号（已停用）。 */
export interface OfficialAccountSubscribeScanProductEvent extends OfficialAccountEventHeader, OfficialAccountEventKey, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'subscribe_scan_product'
}

/** The developer sends a test push from the console's debugging tool. (消息加解密说明)
 *
 * 调试事件：开发者从后台的调试工具发送测试推送。 */
export interface OfficialAccountDebugDemoEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'debug_demo'
  /** Free text typed in the debugging tool.
   *
   * 在调试工具中输入的任意文本。 */
  readonly debug_str: string
}

/** A user who authorised the account changes the profile. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户资料变更：已授权的用户修改资料。 */
export interface OfficialAccountUserInfoModifiedEvent extends OfficialAccountEventHeader, OfficialAccountOpenID, OfficialAccountAppID, OfficialAccountOptionalRevokeInfo, OfficialAccountOptionalPluginID, OfficialAccountOptionalOpenPID, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_info_modified'
}

/** The user takes back the authorisation of some data. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户资料撤回：用户撤回部分数据的授权。 */
export interface OfficialAccountUserAuthorizationRevokeEvent extends OfficialAccountEventHeader, OfficialAccountOpenID, OfficialAccountAppID, OfficialAccountOptionalRevokeInfo, OfficialAccountOptionalPluginID, OfficialAccountOptionalOpenPID, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_revoke'
}

/** A user who authorised the account closes the WeChat account. (服务端/事件通知：授权用户信息变更 authorized_user_information_changes)
 *
 * 授权用户注销：已授权的用户注销微信账号。 */
export interface OfficialAccountUserAuthorizationCancellationEvent extends OfficialAccountEventHeader, OfficialAccountOpenID, OfficialAccountAppID, OfficialAccountOptionalRevokeInfo, OfficialAccountOptionalPluginID, OfficialAccountOptionalOpenPID, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_authorization_cancellation'
}

/** The account's yearly verification is due for renewal. (微信认证事件推送)
 *
 * 年审通知：账号年审到期，须办理年审。 */
export interface OfficialAccountAnnualRenewEvent extends OfficialAccountEventHeader, OfficialAccountExpiredTime, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'annual_renew'
}

/** The verification of the account's name fails. (微信认证事件推送)
 *
 * 名称认证失败：账号名称认证失败。 */
export interface OfficialAccountNamingVerifyFailEvent extends OfficialAccountEventHeader, OfficialAccountFailTime, OfficialAccountFailReason, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_fail'
}

/** The verification of the account's name succeeds. (微信认证事件推送)
 *
 * 名称认证成功：账号名称认证成功。 */
export interface OfficialAccountNamingVerifySuccessEvent extends OfficialAccountEventHeader, OfficialAccountExpiredTime, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'naming_verify_success'
}

/** The verification of the account's qualification fails. (微信认证事件推送)
 *
 * 资质认证失败：账号资质认证失败。 */
export interface OfficialAccountQualificationVerifyFailEvent extends OfficialAccountEventHeader, OfficialAccountFailTime, OfficialAccountFailReason, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_fail'
}

/** The verification of the account's qualification succeeds. (微信认证事件推送)
 *
 * 资质认证成功：账号资质认证成功。 */
export interface OfficialAccountQualificationVerifySuccessEvent extends OfficialAccountEventHeader, OfficialAccountExpiredTime, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'qualification_verify_success'
}

/** The account's verification has expired. (微信认证事件推送)
 *
 * 认证过期失效通知：账号认证已过期失效。 */
export interface OfficialAccountVerifyExpiredEvent extends OfficialAccountEventHeader, OfficialAccountExpiredTime, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'verify_expired'
}

/** The fee for the verification of the account (微信认证) has been paid. (微信开放社区：能不能补充一下wx_verify_pay_succ这个事件的相关文档描述？) No official page confirms it.
 *
 * 微信认证支付成功：微信认证的费用已支付。没有官方页面证实。 */
export interface OfficialAccountWxVerifyPaySuccEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
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
export interface OfficialAccountWxVerifyDispatchEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
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

/** The review of a shop newly created on the map ends.
 *
 * 地图创建门店审核结果：在地图上新建的门店审核结束。 */
export interface OfficialAccountCreateMapPoiAuditInfoEvent extends OfficialAccountEventHeader, OfficialAccountStatus, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'create_map_poi_audit_info'
  /** Id of the review, 64-bit, as text.
   *
   * 审核单 ID，64 位整数，以字符串表示。 */
  readonly audit_id: string
  /** Id of the place on the map.
   *
   * 地图上的地点 ID。 */
  readonly map_poi_id: string
  /** Name of the shop.
   *
   * 门店名称。 */
  readonly name: string
  /** Address of the place.
   *
   * 地点的地址。 */
  readonly address: string
  /** Longitude in degrees.
   *
   * 经度，单位为度。 */
  readonly longitude: number
  /** Latitude in degrees.
   *
   * 纬度，单位为度。 */
  readonly latitude: number
  /** Remark that goes with the review.
   *
   * 随审核给出的备注。 */
  readonly sh_remark: string
}

/** The review of a shop's mini program (门店小程序) ends. (微信门店小程序接口文档)
 *
 * 创建门店小程序审核结果：创建门店小程序的审核有了结果。 */
export interface OfficialAccountApplyMerchantAuditInfoEvent extends OfficialAccountEventHeader, OfficialAccountAuditId, OfficialAccountOptionalReason, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'apply_merchant_audit_info'
  /** Result of the review: `1` passed, `2` in progress, `3` failed, `4` refused by the administrator.
   *
   * 审核结果：`1` 通过，`2` 审核中，`3` 失败，`4` 管理员拒绝。 */
  readonly status: number
}

/** The review of a shop that was added to 门店小程序 ends. (微信门店小程序接口文档)
 *
 * 创建门店审核结果：门店小程序中新建门店的审核有了结果。 */
export interface OfficialAccountAddStoreAuditInfoEvent extends OfficialAccountEventHeader, OfficialAccountAuditId, OfficialAccountStatus2, OfficialAccountOptionalReason, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'add_store_audit_info'
  /** Whether the shop was moved from 门店管理, as a number; empty in a real push.
   *
   * 是否由门店管理升级而来，数字；真实推送中为空。 */
  readonly is_upgrade?: number
  /** Id of the shop.
   *
   * 门店 ID。 */
  readonly poiid: string
}

/** The review of a shop's changed pictures ends. (微信门店小程序接口文档)
 *
 * 修改门店图片审核结果：修改门店图片的审核有了结果。 */
export interface OfficialAccountModifyStoreAuditInfoEvent extends OfficialAccountEventHeader, OfficialAccountAuditId, OfficialAccountStatus2, OfficialAccountOptionalReason, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'modify_store_audit_info'
}

/** The review of a sub-merchant for cards ends.
 *
 * 子商户审核事件：卡券子商户审核结束。 */
export interface OfficialAccountCardMerchantCheckResultEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'card_merchant_check_result'
  /** Id of the card template (卡券).
   *
   * 卡券 ID。 */
  readonly CardId?: string
  /** Id of the sub-merchant (子商户).
   *
   * 子商户 ID。 */
  readonly MerchantId: string
  /** `1` when the check is passed, `0` when not.
   *
   * 审核通过为 `1`，未通过为 `0`。 */
  readonly IsPass: number
  /** Reason for the outcome.
   *
   * 结果的原因。 */
  readonly Reason?: string
}

/** A card template is rejected in the review. (卡券事件推送)
 *
 * 卡券审核未通过：卡券审核未通过。 */
export interface OfficialAccountCardNotPassCheckEvent extends OfficialAccountEventHeader, OfficialAccountCardId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'card_not_pass_check'
  /** Reason why the card was rejected.
   *
   * 卡券未通过的原因。 */
  readonly RefuseReason: string
}

/** A card template passes the review. (卡券事件推送)
 *
 * 卡券审核通过：卡券审核通过。 */
export interface OfficialAccountCardPassCheckEvent extends OfficialAccountEventHeader, OfficialAccountCardId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'card_pass_check'
}

/** The stock of a card runs low or out. (卡券事件推送)
 *
 * 库存报警事件：卡券库存不足或耗尽。 */
export interface OfficialAccountCardSkuRemindEvent extends OfficialAccountEventHeader, OfficialAccountCardId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'card_sku_remind'
  /** Text of the stock alert.
   *
   * 库存报警的文字。 */
  readonly Detail: string
}

/** The user pays for a gift card. (礼品卡接口文档)
 *
 * 礼品卡付款成功：用户付款购买礼品卡。 */
export interface OfficialAccountGiftcardPayDoneEvent extends OfficialAccountEventHeader, OfficialAccountPageId, OfficialAccountOrderId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_pay_done'
}

/** The user gives a bought gift card to a friend. (礼品卡接口文档)
 *
 * 礼品卡赠送：用户把购买的礼品卡赠送给好友。 */
export interface OfficialAccountGiftcardSendToFriendEvent extends OfficialAccountEventHeader, OfficialAccountPageId, OfficialAccountOrderId, OfficialAccountIsReturnBack, OfficialAccountIsChatRoom, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_send_to_friend'
}

/** The user accepts a gift card. (礼品卡接口文档)
 *
 * 礼品卡领取成功：用户领取礼品卡。 */
export interface OfficialAccountGiftcardUserAcceptEvent extends OfficialAccountEventHeader, OfficialAccountPageId, OfficialAccountOrderId, OfficialAccountIsChatRoom, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'giftcard_user_accept'
}

/** An order changes the merchant's coupon points. (卡券事件推送)
 *
 * 券点流水详情事件：订单引起商户券点变动。 */
export interface OfficialAccountCardPayOrderEvent extends OfficialAccountEventHeader, OfficialAccountOrderId, OfficialAccountOrderType, OfficialAccountStatus3, OfficialAccountCreateOrderTime, OfficialAccountPayFinishTime, OfficialAccountOptionalDesc, OfficialAccountFreeCoinCount, OfficialAccountPayCoinCount, OfficialAccountRefundFreeCoinCount, OfficialAccountRefundPayCoinCount, OfficialAccountOptionalReceiptInfo, OfficialAccountOptionalMemo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'card_pay_order'
}

/** Coupon points (券点) were added by an order. Libraries know it as an event; the page has the name as a `Status` of `card_pay_order`. (卡券事件推送) No official page confirms it.
 *
 * 券点加代币成功：订单带来的券点已到账。其他库把它当作事件；官方页面中它是 `card_pay_order` 的 `Status`。没有官方页面证实。 */
export interface OfficialAccountOrderStatusFinanceSuccEvent extends OfficialAccountEventHeader, OfficialAccountOrderId, OfficialAccountOrderType, OfficialAccountStatus3, OfficialAccountCreateOrderTime, OfficialAccountPayFinishTime, OfficialAccountOptionalDesc, OfficialAccountFreeCoinCount, OfficialAccountPayCoinCount, OfficialAccountRefundFreeCoinCount, OfficialAccountRefundPayCoinCount, OfficialAccountOptionalReceiptInfo, OfficialAccountOptionalMemo, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'ORDER_STATUS_FINANCE_SUCC'
}

/** The user submits the details that activate a membership card. (卡券事件推送)
 *
 * 会员卡激活事件：用户提交激活会员卡的资料。 */
export interface OfficialAccountSubmitMembercardUserInfoEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'submit_membercard_user_info'
}

/** The bonus or balance of a membership card changes. (卡券事件推送)
 *
 * 会员卡内容更新事件：会员卡的积分或余额变动。 */
export interface OfficialAccountUpdateMemberCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'update_member_card'
  /** Change in bonus points (积分).
   *
   * 积分变动值。 */
  readonly ModifyBonus?: number
  /** Change in balance, in cents (分).
   *
   * 余额变动值，单位分。 */
  readonly ModifyBalance?: number
}

/** A card of the user is redeemed. (卡券事件推送)
 *
 * 核销卡券事件：用户的卡券被核销。 */
export interface OfficialAccountUserConsumeCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, OfficialAccountOptionalLocationId, OfficialAccountOptionalLocationName, OfficialAccountOptionalOuterId, OfficialAccountOptionalOuterStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_consume_card'
  /** Channel through which the card was redeemed, such as `FROM_API`.
   *
   * 核销渠道，如 `FROM_API`。 */
  readonly ConsumeSource: string
  /** OpenID of the staff member who redeemed the card.
   *
   * 核销员的 OpenID。 */
  readonly StaffOpenId?: string
  /** Verification code typed by the user.
   *
   * 用户输入的验证码。 */
  readonly VerifyCode?: string
  /** Amount typed by the user.
   *
   * 用户输入的金额。 */
  readonly RemarkAmount?: string
}

/** The user deletes a card. (卡券事件推送)
 *
 * 删除卡券事件：用户删除卡券。 */
export interface OfficialAccountUserDelCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_del_card'
}

/** The user enters the official account's chat from a card. (卡券事件推送)
 *
 * 从卡券进入公众号会话事件：用户从卡券进入公众号会话。 */
export interface OfficialAccountUserEnterSessionFromCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_enter_session_from_card'
}

/** The user receives a card. (投放卡券)
 *
 * 领取卡券事件：用户领取卡券。 */
export interface OfficialAccountUserGetCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, OfficialAccountOptionalOuterId, OfficialAccountOptionalOuterStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_get_card'
  /** Code the card had before it was gifted.
   *
   * 转赠前的卡券 code。 */
  readonly OldUserCardCode?: string
  /** UnionID of the user, when available.
   *
   * 用户的 UnionID（如有）。 */
  readonly UnionId?: string
  /** `1` when the card was gifted by a friend.
   *
   * 卡券由好友转赠时为 `1`。 */
  readonly IsGiveByFriend: number
  /** OpenID of the giver of the card.
   *
   * 赠送者的 OpenID。 */
  readonly FriendUserName?: string
  /** `1` when a membership card (会员卡) was restored.
   *
   * 恢复会员卡时为 `1`。 */
  readonly IsRestoreMemberCard?: number
  /** `1` when a friend recommended the card to the user.
   *
   * 卡券由好友推荐时为 `1`。 */
  readonly IsRecommendByFriend?: number
}

/** The user gives a card to someone else. (卡券事件推送)
 *
 * 转赠卡券事件：用户转赠卡券。 */
export interface OfficialAccountUserGiftingCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, OfficialAccountIsReturnBack, OfficialAccountIsChatRoom, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_gifting_card'
  /** OpenID of the giver of the card.
   *
   * 赠送者的 OpenID。 */
  readonly FriendUserName: string
}

/** The user pays a bill through the pay entry of a card. (创建卡券)
 *
 * 买单事件：用户通过卡券的买单入口付款。 */
export interface OfficialAccountUserPayFromPayCellEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, OfficialAccountOptionalLocationId, OfficialAccountOptionalLocationName, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_pay_from_pay_cell'
  /** Transaction id of the payment.
   *
   * 支付的交易号。 */
  readonly TransId?: string
  /** Amount actually paid, in cents (分).
   *
   * 实付金额，单位分。 */
  readonly Fee: number
  /** Amount that was due, in cents (分).
   *
   * 应付金额，单位分。 */
  readonly OriginalFee: number
}

/** The user opens a membership card. (卡券事件推送)
 *
 * 进入会员卡事件：用户打开会员卡。 */
export interface OfficialAccountUserViewCardEvent extends OfficialAccountEventHeader, OfficialAccountCardId, OfficialAccountUserCardCode, OfficialAccountOptionalOuterId, OfficialAccountOptionalOuterStr, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_view_card'
}

/** A mass send job ends. (群发接口和原创校验)
 *
 * 群发结果：群发任务结束。 */
export interface OfficialAccountMasssendjobfinishEvent extends OfficialAccountEventHeader, OfficialAccountMsgID, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'MASSSENDJOBFINISH'
  /** `send success`, `send fail` or `err(num)`: `10001` advertising, `20001` politics, `20002` porn, `20004` society, `20006` crime, `20008` fraud, `20013` copyright, `21000` other, `22000` mutual promotion, `30001` to `30003` originality, `40001` and `40002` review.
   *
   * `send success`、`send fail` 或 `err(num)`：`10001` 涉嫌广告，`20001` 涉嫌政治，`20002` 涉嫌色情，`20004` 涉嫌社会，`20006` 涉嫌违法犯罪，`20008` 涉嫌欺诈，`20013` 涉嫌版权，`21000` 涉嫌其他，`22000` 涉嫌互推，`30001` 到 `30003` 原创校验，`40001` 和 `40002` 审核。 */
  readonly Status: string
  /** Number of followers in the audience.
   *
   * 群发对象的粉丝数。 */
  readonly TotalCount: number
  /** Followers left after filtering: `SentCount` plus `ErrorCount`.
   *
   * 过滤后的粉丝数，等于 `SentCount` 加 `ErrorCount`。 */
  readonly FilterCount: number
  /** Number of followers the message was delivered to.
   *
   * 发送成功的粉丝数。 */
  readonly SentCount: number
  /** Number of followers the message failed to reach.
   *
   * 发送失败的粉丝数。 */
  readonly ErrorCount: number
  /** Result of the originality check (原创校验).
   *
   * 原创校验结果。 */
  readonly CopyrightCheckResult?: {
    /** Number of entries in the list.
     *
     * 列表的条目数。 */
    readonly Count: number
    /** `1` for not a reprint, `2` for a reprint that is allowed, `3` for a reprint that is forbidden.
     *
     * `1` 未被判为转载，`2` 转载且允许群发，`3` 转载且禁止群发。 */
    readonly CheckState: number
    /** Holds the results per article; its child `<item>` repeats.
     *
     * 各篇文章的结果，其子元素 `<item>` 可重复出现。 */
    readonly ResultList: {
      /** One entry of the list; may repeat. The element name is in lower case.
       *
       * 列表中的一项，可重复出现。元素名为小写。 */
      readonly item: ReadonlyArray<{
        /** Index of the article within the message.
         *
         * 文章在消息中的序号。 */
        readonly ArticleIdx: number
        /** State of the user's own originality declaration, as a number.
         *
         * 用户声明原创的状态，数字。 */
        readonly UserDeclareState: number
        /** State of the system's check, as a number.
         *
         * 系统校验的状态，数字。 */
        readonly AuditState: number
        /** Address of the similar original article.
         *
         * 相似原创文章的地址。 */
        readonly OriginalArticleUrl: string
        /** Type of the original article, as a number.
         *
         * 原创文章的类型，数字。 */
        readonly OriginalArticleType: number
        /** `1` if the article may be reprinted, `0` if not.
         *
         * 可以转载为 `1`，不可以为 `0`。 */
        readonly CanReprint: number
        /** `1` if the content has to be replaced, `0` if not.
         *
         * 须替换内容为 `1`，不须为 `0`。 */
        readonly NeedReplaceContent: number
        /** `1` if the source of the reprint has to be shown, `0` if not.
         *
         * 须注明转载来源为 `1`，不须为 `0`。 */
        readonly NeedShowReprintSource: number
      }
      >
    }
  }
  /** Holds the addresses of the articles sent.
   *
   * 已发送文章的地址。 */
  readonly ArticleUrlResult?: {
    /** Number of entries in the list.
     *
     * 列表的条目数。 */
    readonly Count: number
    /** Holds the results per article; its child `<item>` repeats.
     *
     * 各篇文章的结果，其子元素 `<item>` 可重复出现。 */
    readonly ResultList: {
      /** One entry of the list; may repeat. The element name is in lower case.
       *
       * 列表中的一项，可重复出现。元素名为小写。 */
      readonly item: ReadonlyArray<{
        /** Index of the article within the message.
         *
         * 文章在消息中的序号。 */
        readonly ArticleIdx: number
        /** Address of the article.
         *
         * 文章的地址。 */
        readonly ArticleUrl: string
      }
      >
    }
  }
}

/** The delivery of a template message has succeeded or failed. (模板消息接口)
 *
 * 模板消息送达结果：模板消息投递结束，成功或失败。 */
export interface OfficialAccountTemplatesendjobfinishEvent extends OfficialAccountEventHeader, OfficialAccountMsgID, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'TEMPLATESENDJOBFINISH'
  /** Outcome of the delivery: `success`, `failed:user block` or `failed: system failed`.
   *
   * 投递结果：`success`、`failed:user block` 或 `failed: system failed`。 */
  readonly Status: string
}

/** The issuing of an electronic invoice gives a result.
 *
 * 电子发票开票结果：电子发票开票有结果。 */
export interface OfficialAccountCloudInvoiceInvoiceresultEvent extends OfficialAccountEventHeader, OfficialAccountStatus, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'cloud_invoice_invoiceresult_event'
  /** Serial number of the invoice request (发票请求流水号).
   *
   * 发票请求流水号。 */
  readonly fpqqlsh: string
  /** Taxpayer id (纳税人识别号).
   *
   * 纳税人识别号。 */
  readonly nsrsbh: string
}

/** The user submits an invoice title to the merchant.
 *
 * 用户提交发票抬头：用户向商户提交发票抬头。 */
export interface OfficialAccountSubmitInvoiceTitleEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'submit_invoice_title'
  /** Kind of invoice title (发票抬头).
   *
   * 发票抬头的类型。 */
  readonly title_type: string
  /** Text of the invoice title (发票抬头).
   *
   * 发票抬头的文本。 */
  readonly title: string
  /** Tax number that belongs to the invoice title.
   *
   * 发票抬头的税号。 */
  readonly tax_no?: string
  /** Phone number of the invoice title.
   *
   * 发票抬头的电话号码。 */
  readonly phone?: string
  /** Address that belongs to the invoice title.
   *
   * 发票抬头的地址。 */
  readonly addr?: string
  /** Bank that belongs to the invoice title.
   *
   * 发票抬头的开户银行。 */
  readonly bank_type?: string
  /** Bank account that belongs to the invoice title.
   *
   * 发票抬头的银行账号。 */
  readonly bank_no?: string
  /** Pass-through text, handed back as it was given.
   *
   * 透传文本，原样返回。 */
  readonly attach?: string
}

/** The status of an invoice in the user's card wallet changes.
 *
 * 发票状态更新：用户卡包中的发票状态变化。 */
export interface OfficialAccountUpdateInvoiceStatusEvent extends OfficialAccountEventHeader, OfficialAccountCardId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'update_invoice_status'
  /** Code of the invoice card.
   *
   * 发票卡券的 code。 */
  readonly Code: string
  /** State of the invoice, such as `INVOICE_REIMBURSE_INIT`.
   *
   * 发票状态，如 `INVOICE_REIMBURSE_INIT`。 */
  readonly Status?: string
}

/** The user authorises the issuing of an invoice for an order. (礼品卡接口文档)
 *
 * 用户授权开票：用户授权为订单开票。 */
export interface OfficialAccountUserAuthorizeInvoiceEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'user_authorize_invoice'
  /** Id of the order whose authorisation succeeded.
   *
   * 授权成功的订单号。 */
  readonly SuccOrderId?: string
  /** Id of the order whose authorisation failed.
   *
   * 授权失败的订单号。 */
  readonly FailOrderId?: string
  /** AppID of the account; empty in the sample.
   *
   * 账号的 AppID，示例中为空。 */
  readonly AppId?: string
  /** Where the user authorized it from.
   *
   * 授权的来源。 */
  readonly Source: string
}

/** The user scans the QR code of a shopping guide.
 *
 * 顾问二维码扫码事件：用户扫描导购的二维码。 */
export interface OfficialAccountGuideQrcodeScanEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'guide_qrcode_scan_event'
  /** Holds the scan: the guide (导购), the user, the action and the QR code's extra data.
   *
   * 扫码信息：导购、用户、动作及二维码附带的数据。 */
  readonly GuideScanEvent: {
    /** WeChat id of the guide (导购).
     *
     * 导购的微信号。 */
    readonly qrcode_guide_account: string
    /** OpenID of the guide (导购).
     *
     * 导购的 OpenID。 */
    readonly qrcode_guide_openid?: string
    /** OpenID of the person this push is about.
     *
     * 相关用户的 OpenID。 */
    readonly openid: string
    /** Code of the action, such as `11`.
     *
     * 动作代码，如 `11`。 */
    readonly action: number
    /** Extra information carried by the QR code.
     *
     * 二维码附带的信息。 */
    readonly qrcode_info?: string
  }
}

/** An invitation to become a shopping guide (顾问) of the account has a result. (shopping-guide.addGuideAcct)
 *
 * 添加顾问结果：邀请成为服务号顾问有了结果。 */
export interface OfficialAccountGuideInviteResultEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'guide_invite_result_event'
  /** Holds the guide (顾问) and the result.
   *
   * 顾问与结果。 */
  readonly GuideInviteEvent: {
    /** WeChat id of the guide (顾问), if the request had it.
     *
     * 顾问微信号，请求时传了才有。 */
    readonly guide_account?: string
    /** OpenID or unionid of the guide (顾问), if the request had it.
     *
     * 顾问的 OpenID 或 UnionID，请求时传了才有。 */
    readonly guide_openid?: string
    /** Always `1`.
     *
     * 固定为 `1`。 */
    readonly invite_result: number
  }
}

/** A buyer pays for an order in the WeChat shop (retired). (微信门店接口)
 *
 * 微信小店订单付款通知：买家支付微信小店订单（已停用）。 */
export interface OfficialAccountMerchantOrderEvent extends OfficialAccountEventHeader, OfficialAccountOrderId, Absent<'MsgId'> {
  readonly MsgType: 'event'
  readonly Event: 'merchant_order'
  /** State of the order, as a number.
   *
   * 订单状态，数字。 */
  readonly OrderStatus: number
  /** Id of the product ordered.
   *
   * 所购商品的 ID。 */
  readonly ProductId: string
  /** SKU as text, such as `10001:1000012;10002:100021`.
   *
   * SKU 文本，如 `10001:1000012;10002:100021`。 */
  readonly SkuInfo: string
}

/** The user changes a message subscription in the settings. (订阅通知接口)
 *
 * 订阅通知管理事件：用户在设置中更改消息订阅。 */
export interface OfficialAccountSubscribeMsgChangeEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
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

/** The user answers the popup that asks to subscribe to messages. (订阅通知接口)
 *
 * 订阅通知弹窗事件：用户在订阅消息弹窗中作出选择。 */
export interface OfficialAccountSubscribeMsgPopupEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
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

/** Sending a subscription message has succeeded or failed. (订阅通知接口)
 *
 * 订阅通知发送结果：订阅消息发送结束，成功或失败。 */
export interface OfficialAccountSubscribeMsgSentEvent extends OfficialAccountEventHeader, Absent<'MsgId'> {
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

/** Every push of official-account that the catalogue knows, by its key.
 *
 * official-account 的全部已知推送，以键索引。 */
export interface OfficialAccountKnown {
  readonly 'text': OfficialAccountTextMessage
  readonly 'image': OfficialAccountImageMessage
  readonly 'voice': OfficialAccountVoiceMessage
  readonly 'video': OfficialAccountVideoMessage
  readonly 'shortvideo': OfficialAccountShortvideoMessage
  readonly 'location': OfficialAccountLocationMessage
  readonly 'link': OfficialAccountLinkMessage
  readonly 'file': OfficialAccountFileMessage
  readonly 'device_text': OfficialAccountDeviceTextMessage
  readonly 'event.subscribe': OfficialAccountSubscribeEvent
  readonly 'event.unsubscribe': OfficialAccountUnsubscribeEvent
  readonly 'event.SCAN': OfficialAccountScanEvent
  readonly 'event.LOCATION': OfficialAccountLocationEvent
  readonly 'event.CLICK': OfficialAccountClickEvent
  readonly 'event.VIEW': OfficialAccountViewEvent
  readonly 'event.scancode_push': OfficialAccountScancodePushEvent
  readonly 'event.scancode_waitmsg': OfficialAccountScancodeWaitmsgEvent
  readonly 'event.pic_sysphoto': OfficialAccountPicSysphotoEvent
  readonly 'event.pic_photo_or_album': OfficialAccountPicPhotoOrAlbumEvent
  readonly 'event.pic_weixin': OfficialAccountPicWeixinEvent
  readonly 'event.location_select': OfficialAccountLocationSelectEvent
  readonly 'event.view_miniprogram': OfficialAccountViewMiniprogramEvent
  readonly 'event.PUBLISHJOBFINISH': OfficialAccountPublishjobfinishEvent
  readonly 'event.kf_create_session': OfficialAccountKfCreateSessionEvent
  readonly 'event.kf_close_session': OfficialAccountKfCloseSessionEvent
  readonly 'event.kf_switch_session': OfficialAccountKfSwitchSessionEvent
  readonly 'device_event.bind': OfficialAccountDeviceBindEvent
  readonly 'device_event.unbind': OfficialAccountDeviceUnbindEvent
  readonly 'device_event.subscribe_status': OfficialAccountDeviceSubscribeStatusEvent
  readonly 'device_event.unsubscribe_status': OfficialAccountDeviceUnsubscribeStatusEvent
  readonly 'event.ShakearoundUserShake': OfficialAccountShakearoundUserShakeEvent
  readonly 'event.WifiConnected': OfficialAccountWifiConnectedEvent
  readonly 'event.poi_check_notify': OfficialAccountPoiCheckNotifyEvent
  readonly 'event.user_scan_product': OfficialAccountUserScanProductEvent
  readonly 'event.user_scan_product_enter_session': OfficialAccountUserScanProductEnterSessionEvent
  readonly 'event.user_scan_product_async': OfficialAccountUserScanProductAsyncEvent
  readonly 'event.user_scan_product_verify_action': OfficialAccountUserScanProductVerifyActionEvent
  readonly 'event.subscribe_scan_product': OfficialAccountSubscribeScanProductEvent
  readonly 'event.debug_demo': OfficialAccountDebugDemoEvent
  readonly 'event.user_info_modified': OfficialAccountUserInfoModifiedEvent
  readonly 'event.user_authorization_revoke': OfficialAccountUserAuthorizationRevokeEvent
  readonly 'event.user_authorization_cancellation': OfficialAccountUserAuthorizationCancellationEvent
  readonly 'event.annual_renew': OfficialAccountAnnualRenewEvent
  readonly 'event.naming_verify_fail': OfficialAccountNamingVerifyFailEvent
  readonly 'event.naming_verify_success': OfficialAccountNamingVerifySuccessEvent
  readonly 'event.qualification_verify_fail': OfficialAccountQualificationVerifyFailEvent
  readonly 'event.qualification_verify_success': OfficialAccountQualificationVerifySuccessEvent
  readonly 'event.verify_expired': OfficialAccountVerifyExpiredEvent
  readonly 'event.wx_verify_pay_succ': OfficialAccountWxVerifyPaySuccEvent
  readonly 'event.wx_verify_dispatch': OfficialAccountWxVerifyDispatchEvent
  readonly 'event.create_map_poi_audit_info': OfficialAccountCreateMapPoiAuditInfoEvent
  readonly 'event.apply_merchant_audit_info': OfficialAccountApplyMerchantAuditInfoEvent
  readonly 'event.add_store_audit_info': OfficialAccountAddStoreAuditInfoEvent
  readonly 'event.modify_store_audit_info': OfficialAccountModifyStoreAuditInfoEvent
  readonly 'event.card_merchant_check_result': OfficialAccountCardMerchantCheckResultEvent
  readonly 'event.card_not_pass_check': OfficialAccountCardNotPassCheckEvent
  readonly 'event.card_pass_check': OfficialAccountCardPassCheckEvent
  readonly 'event.card_sku_remind': OfficialAccountCardSkuRemindEvent
  readonly 'event.giftcard_pay_done': OfficialAccountGiftcardPayDoneEvent
  readonly 'event.giftcard_send_to_friend': OfficialAccountGiftcardSendToFriendEvent
  readonly 'event.giftcard_user_accept': OfficialAccountGiftcardUserAcceptEvent
  readonly 'event.card_pay_order': OfficialAccountCardPayOrderEvent
  readonly 'event.ORDER_STATUS_FINANCE_SUCC': OfficialAccountOrderStatusFinanceSuccEvent
  readonly 'event.submit_membercard_user_info': OfficialAccountSubmitMembercardUserInfoEvent
  readonly 'event.update_member_card': OfficialAccountUpdateMemberCardEvent
  readonly 'event.user_consume_card': OfficialAccountUserConsumeCardEvent
  readonly 'event.user_del_card': OfficialAccountUserDelCardEvent
  readonly 'event.user_enter_session_from_card': OfficialAccountUserEnterSessionFromCardEvent
  readonly 'event.user_get_card': OfficialAccountUserGetCardEvent
  readonly 'event.user_gifting_card': OfficialAccountUserGiftingCardEvent
  readonly 'event.user_pay_from_pay_cell': OfficialAccountUserPayFromPayCellEvent
  readonly 'event.user_view_card': OfficialAccountUserViewCardEvent
  readonly 'event.MASSSENDJOBFINISH': OfficialAccountMasssendjobfinishEvent
  readonly 'event.TEMPLATESENDJOBFINISH': OfficialAccountTemplatesendjobfinishEvent
  readonly 'event.cloud_invoice_invoiceresult_event': OfficialAccountCloudInvoiceInvoiceresultEvent
  readonly 'event.submit_invoice_title': OfficialAccountSubmitInvoiceTitleEvent
  readonly 'event.update_invoice_status': OfficialAccountUpdateInvoiceStatusEvent
  readonly 'event.user_authorize_invoice': OfficialAccountUserAuthorizeInvoiceEvent
  readonly 'event.guide_qrcode_scan_event': OfficialAccountGuideQrcodeScanEvent
  readonly 'event.guide_invite_result_event': OfficialAccountGuideInviteResultEvent
  readonly 'event.merchant_order': OfficialAccountMerchantOrderEvent
  readonly 'event.subscribe_msg_change_event': OfficialAccountSubscribeMsgChangeEvent
  readonly 'event.subscribe_msg_popup_event': OfficialAccountSubscribeMsgPopupEvent
  readonly 'event.subscribe_msg_sent_event': OfficialAccountSubscribeMsgSentEvent
}
