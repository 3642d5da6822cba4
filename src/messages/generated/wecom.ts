// Written by catalog/generate from catalog/messages/wecom.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface WecomHeader {
  readonly [OF_PLATFORM]?: 'wecom'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName?: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime?: number
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
   *
   * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
  readonly MsgId?: string
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID?: number
}

/** The fields of which one names the kind of a push of wecom.
 *
 * 用来区分 wecom 推送类型的字段。 */
export type WecomKindFields = 'MsgType' | 'InfoType' | 'event_type'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomPaymentHeader extends Absent<'MsgType' | 'InfoType' | 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgId' | 'AgentID'> {
  readonly [OF_PLATFORM]?: 'wecom'
  /** Kind of notification, such as `NORMALPAY`.
   *
   * 通知类型，如 `NORMALPAY`。 */
  readonly notify_type?: string
  /** Id of the notification; the same in every attempt.
   *
   * 通知的唯一 ID，重试时不变。 */
  readonly id: string
  /** When it was created, by RFC 3339, such as `2015-05-20T13:29:35+08:00`.
   *
   * 创建时间，RFC 3339 格式，如 `2015-05-20T13:29:35+08:00`。 */
  readonly create_time: string
  /** What happened, in a few words.
   *
   * 简要说明。 */
  readonly summary: string
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomZoneHeader extends Absent<'MsgType' | 'InfoType' | 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgId' | 'AgentID'> {
  readonly [OF_PLATFORM]?: 'wecom'
  /** When it happened, in seconds since 1970.
   *
   * 事件发生时间，Unix 时间戳（秒）。 */
  readonly timestamp: number
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomMessageHeader extends Absent<'InfoType' | 'event_type'> {
  readonly [OF_PLATFORM]?: 'wecom'
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
  /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
   *
   * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
  readonly MsgId: string
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID: number
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomEventHeader extends Absent<'InfoType' | 'event_type' | 'MsgId'> {
  readonly [OF_PLATFORM]?: 'wecom'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface WecomNoticeHeader extends Absent<'MsgType' | 'event_type' | 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgId' | 'AgentID'> {
  readonly [OF_PLATFORM]?: 'wecom'
  /** Id of the third-party app (suite).
   *
   * 第三方应用（套件）的 ID。 */
  readonly SuiteId: string
  /** Time of the push, in seconds since 1970; in place of `CreateTime`.
   *
   * 推送的时间，Unix 时间戳（秒），用来代替 `CreateTime`。 */
  readonly TimeStamp: number
}

interface WecomPicUrl {
  /** Link to the picture, made by the platform.
   *
   * 图片链接，由平台生成。 */
  readonly PicUrl: string
}

interface WecomMediaId {
  /** Id of the temporary media file, which can be downloaded for 3 days.
   *
   * 临时素材 ID，3 天内可下载。 */
  readonly MediaId: string
}

interface WecomThumbMediaId {
  /** Media id of the thumbnail of the video.
   *
   * 视频缩略图的素材 ID。 */
  readonly ThumbMediaId: string
}

interface WecomOptionalAppType {
  /** `wxwork` when sent from 企业微信; absent when sent from WeChat.
   *
   * 从企业微信发送时为 `wxwork`；从微信发送时没有此字段。 */
  readonly AppType?: string
}

interface WecomFromUserName {
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName: string
}

interface WecomAgentID {
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID: number
}

interface WecomOptionalEventKey {
  /** Developer's key of the menu item, card button or QR scene; may be empty. Documented, but not in the sample.
   *
   * 菜单项、卡片按钮或二维码场景的 key，由开发者设置，可能为空。文档中有此字段，示例中没有。 */
  readonly EventKey?: string
}

interface WecomEventKey {
  /** Key the developer gave to the menu item, card button or QR scene. May be empty.
   *
   * 菜单项、卡片按钮或二维码场景的 key，由开发者设置，可能为空。 */
  readonly EventKey: string
}

interface WecomId {
  /** Id of the department.
   *
   * 部门 ID。 */
  readonly Id: number
}

interface WecomOptionalName {
  /** Name of the department.
   *
   * 部门名称。 */
  readonly Name?: string
}

interface WecomScanCodeInfo {
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

interface WecomSendPicsInfo {
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
      /** One entry of the list; may repeat. The element name is in lower case.
       *
       * 列表中的一项，可重复出现。元素名为小写。 */
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

interface WecomTaskId {
  /** The `task_id` given when the card was sent.
   *
   * 发送卡片时指定的 `task_id`。 */
  readonly TaskId: string
}

interface WecomCardType {
  /** `text_notice`, `news_notice`, `button_interaction`, `vote_interaction` or `multiple_interaction`.
   *
   * 取值为 `text_notice`、`news_notice`、`button_interaction`、`vote_interaction` 或 `multiple_interaction`。 */
  readonly CardType: string
}

interface WecomResponseCode {
  /** Code for one call of the API that updates the card, valid for 72 hours.
   *
   * 调用更新卡片接口的凭证，只能使用一次，72 小时内有效。 */
  readonly ResponseCode: string
}

interface WecomEffectTime {
  /** When it takes effect, in seconds since 1970.
   *
   * 生效时间，Unix 时间戳（秒）。 */
  readonly EffectTime: number
}

interface WecomUserID {
  /** UserID of the member.
   *
   * 成员的 UserID。 */
  readonly UserID: string
}

interface WecomExternalUserID {
  /** Id of the external contact (外部联系人).
   *
   * 外部联系人的 ID。 */
  readonly ExternalUserID: string
}

interface WecomOptionalState {
  /** Channel value of your own, set on the contact way (联系我) or 获客链接.
   *
   * “联系我”或获客链接上自定义的渠道参数。 */
  readonly State?: string
}

interface WecomOptionalWelcomeCode {
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page.
   *
   * 发送欢迎语的凭证；按接口文档，20 秒内有效。 */
  readonly WelcomeCode?: string
}

interface WecomChatId {
  /** Id of the group chat.
   *
   * 群聊 ID。 */
  readonly ChatId: string
}

interface WecomId2 {
  /** Id of the tag or tag group.
   *
   * 标签或标签组的 ID。 */
  readonly Id: string
}

interface WecomTagType {
  /** `tag` for a tag, `tag_group` for a tag group.
   *
   * `tag` 为标签，`tag_group` 为标签组。 */
  readonly TagType: string
}

interface WecomOptionalStrategyId {
  /** Id of the rule group (规则组). Only sent to the 客户联系 app.
   *
   * 规则组 ID。只推送给“客户联系”应用。 */
  readonly StrategyId?: string
}

interface WecomLinkId {
  /** Id of the 获客链接 (customer-acquisition link).
   *
   * 获客链接 ID。 */
  readonly LinkId: string
}

interface WecomDocId {
  /** Id of the document; the element may repeat.
   *
   * 文档 ID，该元素可重复出现。 */
  readonly DocId: readonly string[]
}

interface WecomFormId {
  /** Id of the form (收集表); the element may repeat.
   *
   * 收集表 ID，该元素可重复出现。 */
  readonly FormId: readonly string[]
}

interface WecomDocId2 {
  /** Id of the document; the element may repeat.
   *
   * 文档 ID，该元素可重复出现。 */
  readonly DocId: string
}

interface WecomSheetId {
  /** Id of the sub-sheet (子表).
   *
   * 子表 ID。 */
  readonly SheetId: string
}

interface WecomFieldId {
  /** Id of a field of the sheet; may repeat.
   *
   * 表格字段的 ID，可重复出现。 */
  readonly FieldId: readonly string[]
}

interface WecomRecordId {
  /** Id of a record of the sheet; may repeat.
   *
   * 表格记录的 ID，可重复出现。 */
  readonly RecordId: readonly string[]
}

interface WecomAmount {
  /** Number of new mails.
   *
   * 新邮件数量。 */
  readonly Amount: number
}

interface WecomFileId {
  /** Id of the 微盘 file; may repeat.
   *
   * 微盘文件 ID，可重复出现。 */
  readonly FileId: readonly string[]
}

interface WecomSpaceId {
  /** Id of the 微盘 space; the element may repeat.
   *
   * 微盘空间 ID，该元素可重复出现。 */
  readonly SpaceId: readonly string[]
}

interface WecomApplyId {
  /** Id of the application.
   *
   * 申请 ID。 */
  readonly ApplyId: string
}

interface WecomMeetingRoomId {
  /** Id of the meeting room.
   *
   * 会议室 ID。 */
  readonly MeetingRoomId: string
}

interface WecomOptionalMeetingId {
  /** Id of the meeting the room is booked for.
   *
   * 会议室所预定会议的 ID。 */
  readonly MeetingId?: string
}

interface WecomBookingId {
  /** Id of the meeting room booking.
   *
   * 会议室预定 ID。 */
  readonly BookingId: string
}

interface WecomFromUserName2 {
  /** Always `sys`: the platform itself.
   *
   * 固定为 `sys`，即系统。 */
  readonly FromUserName: string
}

interface WecomMeetingId {
  /** Id of the meeting the event is about.
   *
   * 相关会议的 ID。 */
  readonly MeetingId: string
}

interface WecomOptionalFromUserName {
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName?: string
}

interface WecomFromUserTmpOpenId {
  /** Temporary id of the operator inside the meeting. Only present when a member acted.
   *
   * 操作者在会议内的临时 ID，仅由成员操作触发时出现。 */
  readonly FromUserTmpOpenId: string
}

interface WecomOperatedUser {
  /** The member on whom the action was taken.
   *
   * 被操作的成员。 */
  readonly OperatedUser: {
    /** The userid of the member.
     *
     * 成员的 UserID。 */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting.
     *
     * 成员在会议内的临时 ID。 */
    readonly TmpOpenId: string
  }
}

interface WecomOperatedUser2 {
  /** The member on whom the action was taken.
   *
   * 被操作的成员。 */
  readonly OperatedUser: {
    /** The userid of the member.
     *
     * 成员的 UserID。 */
    readonly UserId?: string
    /** Temporary id of the member inside the meeting.
     *
     * 成员在会议内的临时 ID。 */
    readonly TmpOpenId: string
    /** Role after the change: `0` for member, `1` for creator, `2` for host. `3` and further values exist.
     *
     * 变更后的角色：`0` 普通成员，`1` 创建者，`2` 主持人；另有 `3` 等取值。 */
    readonly UserRole: number
  }
}

interface WecomEnrollId {
  /** Id of the enrolment (报名). The element may repeat.
   *
   * 报名 ID，该元素可重复出现。 */
  readonly EnrollId: string
}

interface WecomCalId {
  /** Id of the calendar (日历).
   *
   * 日历 ID。 */
  readonly CalId: string
}

interface WecomScheduleId {
  /** Id of the schedule (日程).
   *
   * 日程 ID。 */
  readonly ScheduleId: string
}

interface WecomId3 {
  /** UserID of the student.
   *
   * 学生的 UserID。 */
  readonly Id: string
}

interface WecomId4 {
  /** UserID of the parent.
   *
   * 家长的 UserID。 */
  readonly Id: string
}

interface WecomId5 {
  /** UserID of the person the push is about.
   *
   * 相关人员的 UserID。 */
  readonly Id: string
}

interface WecomId6 {
  /** Id of the department.
   *
   * 部门 ID。 */
  readonly Id: string
}

interface WecomOptionalName2 {
  /** Name of the member.
   *
   * 成员姓名。 */
  readonly Name?: string
}

interface WecomOptionalDepartment {
  /** Ids of the member's departments, separated by commas.
   *
   * 成员所在部门的 ID，用逗号分隔。 */
  readonly Department?: string
}

interface WecomOptionalMainDepartment {
  /** Id of the member's main department.
   *
   * 成员主部门的 ID。 */
  readonly MainDepartment?: number
}

interface WecomOptionalIsLeaderInDept {
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`.
   *
   * 成员在各部门中是否为负责人：`0` 或 `1`，用逗号分隔，顺序与 `Department` 一致。 */
  readonly IsLeaderInDept?: string
}

interface WecomOptionalPosition {
  /** Job title of the member, at most 64 bytes.
   *
   * 成员的职务，最长 64 字节。 */
  readonly Position?: string
}

interface WecomOptionalMobile {
  /** Mobile number of the member; only with authorisation.
   *
   * 成员手机号，需要授权才能获取。 */
  readonly Mobile?: string
}

interface WecomOptionalGender {
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation.
   *
   * 性别：`0` 未知，`1` 男，`2` 女。需要授权才能获取。 */
  readonly Gender?: number
}

interface WecomOptionalEmail {
  /** E-mail address of the member. Needs authorisation.
   *
   * 成员的邮箱。需要授权才能获取。 */
  readonly Email?: string
}

interface WecomOptionalStatus {
  /** State of the member: `1` for active, `2` for disabled, `4` for not activated, `5` for left.
   *
   * 成员状态：`1` 已激活，`2` 已禁用，`4` 未激活，`5` 已退出。 */
  readonly Status?: number
}

interface WecomOptionalAvatar {
  /** URL of the member's avatar.
   *
   * 成员头像的 URL。 */
  readonly Avatar?: string
}

interface WecomOptionalAlias {
  /** Alias of the member.
   *
   * 成员的别名。 */
  readonly Alias?: string
}

interface WecomOptionalTelephone {
  /** Landline number of the member.
   *
   * 成员的座机号码。 */
  readonly Telephone?: string
}

interface WecomOptionalAddress {
  /** Address of the member.
   *
   * 成员的地址。 */
  readonly Address?: string
}

interface WecomOptionalExtAttr {
  /** Extended attributes of the member, one repeated `Item` each.
   *
   * 成员的扩展属性，每项一个 `Item`，可重复出现。 */
  readonly ExtAttr?: {
    /** One custom attribute; may repeat.
     *
     * 一项自定义属性，可重复出现。 */
    readonly Item?: ReadonlyArray<{
      /** Name of the custom attribute.
       *
       * 自定义属性的名称。 */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page.
       *
       * 属性类型：`0` 文本，`1` 网页。 */
      readonly Type?: number
    } & (
      | {
        /** Holds the value of a text attribute.
         *
         * 文本属性的内容。 */
        readonly Text: {
          /** Value of the text attribute.
           *
           * 文本属性的值。 */
          readonly Value: string
        }
        readonly Web?: never
      }
      | {
        /** Holds the content of a web page attribute.
         *
         * 网页属性的内容。 */
        readonly Web: {
          /** Title of the web page.
           *
           * 网页标题。 */
          readonly Title: string
          /** Address of the page the link leads to.
           *
           * 链接指向的页面地址。 */
          readonly Url: string
        }
        readonly Text?: never
      }
    )
    >
  }
}

interface WecomChainId {
  /** Id of the upstream and downstream chain (上下游).
   *
   * 上下游 ID。 */
  readonly ChainId: string
}

interface WecomGroupIds {
  /** Holds the ids of the groups that changed.
   *
   * 变更的分组 ID。 */
  readonly GroupIds: {
    /** Id of one group. The element may repeat.
     *
     * 一个分组的 ID，该元素可重复出现。 */
    readonly GroupId: readonly string[]
  }
}

interface WecomCorpIds {
  /** Holds the ids of the companies concerned.
   *
   * 相关企业的 ID。 */
  readonly CorpIds: {
    /** CorpID of a company; may repeat.
     *
     * 企业的 CorpID，可重复出现。 */
    readonly CorpId: readonly string[]
  }
}

interface WecomResource {
  /** The encrypted data. `decryptResource` decrypts it.
   *
   * 加密的业务数据，用 `decryptResource` 解密。 */
  readonly resource: {
    /** Always `AEAD_AES_256_GCM`.
     *
     * 固定为 `AEAD_AES_256_GCM`。 */
    readonly algorithm: string
    /** Base64 of ciphertext and tag. Inside is JSON with `mchid`, `out_trade_no`, `refund_id`, `out_refund_no`, `refund_status`, `success_time`, `user_received_account` and `amount`.
     *
     * 密文与认证标签的 base64。解密后是 JSON：`mchid`、`out_trade_no`、`refund_id`、`out_refund_no`、`refund_status`、`success_time`、`user_received_account`、`amount`。 */
    readonly ciphertext: string
    /** The nonce of the encryption: 12 bytes of text.
     *
     * 加密使用的随机串，12 字节。 */
    readonly nonce: string
    /** Text that is authenticated with the ciphertext; it may be empty.
     *
     * 附加数据，参与认证，可能为空。 */
    readonly associated_data?: string
  }
}

interface WecomChatArchiveAuditApproved {
  /** Who agreed, and where.
   *
   * 同意的客户及所在会话。 */
  readonly chat_archive_audit_approved: {
    /** Userid of the member, in a single chat.
     *
     * 单聊时，企业服务人员的 UserID。 */
    readonly userid?: string
    /** Id of the external contact (外部联系人).
     *
     * 外部联系人的 ID。 */
    readonly external_userid: string
    /** Id of the group chat, in a group.
     *
     * 群聊时，群的 ID。 */
    readonly chatid?: string
  }
}

interface WecomAuthCorpId {
  /** CorpID of the company that gave the authorisation.
   *
   * 授权企业的 CorpID。 */
  readonly AuthCorpId: string
}

/** A member sends a text message to the app. (消息格式, path/90239)
 *
 * 文本消息：成员向应用发送文本消息。 */
export interface WecomTextMessage extends WecomMessageHeader {
  readonly MsgType: 'text'
  /** The text that was written.
   *
   * 文本内容。 */
  readonly Content: string
  /** An id that only third-party apps (suites) receive.
   *
   * 仅第三方应用收到的 ID。 */
  readonly Id?: string
}

/** A member sends a picture to the app. (消息格式, path/90239)
 *
 * 图片消息：成员向应用发送图片。 */
export interface WecomImageMessage extends WecomMessageHeader, WecomPicUrl, WecomMediaId {
  readonly MsgType: 'image'
}

/** A member sends a voice message to the app. (消息格式, path/90239)
 *
 * 语音消息：成员向应用发送语音消息。 */
export interface WecomVoiceMessage extends WecomMessageHeader, WecomMediaId {
  readonly MsgType: 'voice'
  /** Format of the voice, such as `amr` or `speex`.
   *
   * 语音格式，如 `amr`、`speex`。 */
  readonly Format: string
}

/** A member sends a video to the app. (消息格式, path/90239)
 *
 * 视频消息：成员向应用发送视频。 */
export interface WecomVideoMessage extends WecomMessageHeader, WecomMediaId, WecomThumbMediaId {
  readonly MsgType: 'video'
}

/** A member sends a location to the app. (消息格式, path/90239)
 *
 * 位置消息：成员向应用发送位置。 */
export interface WecomLocationMessage extends WecomMessageHeader, WecomOptionalAppType {
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

/** A member sends a link to the app. (消息格式, path/90239)
 *
 * 链接消息：成员向应用发送链接。 */
export interface WecomLinkMessage extends WecomMessageHeader, WecomPicUrl {
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
  readonly Url?: string
}

/** The IP addresses of the 企业微信 domains change. (回调通知, path/100080)
 *
 * 域名IP变更事件：企业微信域名的 IP 地址变更。 */
export interface WecomSecurityChangeDomainIpEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'security'
  readonly ChangeType: 'change_domain_ip'
}

/** A member unfollows the app or leaves its visible range. (事件格式, path/90240)
 *
 * 成员取消关注事件：成员取消关注应用，或被移出应用可见范围。 */
export interface WecomUnsubscribeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID, WecomOptionalEventKey {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
}

/** A member follows the app or enters its visible range. (事件格式, path/90240)
 *
 * 成员关注事件：成员关注应用，或被加入应用可见范围。 */
export interface WecomSubscribeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID, WecomOptionalEventKey {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
}

/** A member opens the app. (事件格式, path/90240)
 *
 * 进入应用事件：成员进入应用。 */
export interface WecomEnterAgentEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'enter_agent'
}

/** A member's location is reported to the app. (事件格式, path/90240)
 *
 * 上报地理位置事件：向应用上报成员的地理位置。 */
export interface WecomLocationEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID, WecomOptionalAppType {
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

/** An asynchronous job ends. (事件格式, path/90240)
 *
 * 异步任务完成事件：异步任务执行完成。 */
export interface WecomBatchJobResultEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'batch_job_result'
  /** Holds the result of the asynchronous job.
   *
   * 异步任务的结果。 */
  readonly BatchJob?: {
    /** Id of the asynchronous job, up to 64 characters.
     *
     * 异步任务 ID，最长 64 个字符。 */
    readonly JobId: string
    /** Kind of job, such as `sync_user`, `replace_user`, `invite_user` or `replace_party`.
     *
     * 任务类型，如 `sync_user`、`replace_user`、`invite_user` 或 `replace_party`。 */
    readonly JobType: string
    /** Result code of the job; `0` for success.
     *
     * 任务结果码，`0` 表示成功。 */
    readonly ErrCode: number
    /** Result of the job in words, such as `ok`.
     *
     * 任务结果说明，如 `ok`。 */
    readonly ErrMsg: string
  }
}

/** A department is created in the contacts. (事件格式, path/90240)
 *
 * 新增部门事件：通讯录新增部门。 */
export interface WecomChangeContactCreatePartyEvent extends WecomEventHeader, WecomFromUserName, WecomId, WecomOptionalName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_party'
  /** Id of the parent department.
   *
   * 上级部门 ID。 */
  readonly ParentId: number
  /** Weight of the department in sorting.
   *
   * 部门的排序权重。 */
  readonly Order?: number
}

/** A department is changed in the contacts. (事件格式, path/90240)
 *
 * 更新部门事件：通讯录中的部门信息变更。 */
export interface WecomChangeContactUpdatePartyEvent extends WecomEventHeader, WecomFromUserName, WecomId, WecomOptionalName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_party'
  /** Id of the parent department.
   *
   * 上级部门 ID。 */
  readonly ParentId?: number
}

/** A department is deleted from the contacts. (事件格式, path/90240)
 *
 * 删除部门事件：通讯录删除部门。 */
export interface WecomChangeContactDeletePartyEvent extends WecomEventHeader, WecomFromUserName, WecomId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_party'
}

/** Members or departments are added to or removed from a tag. (事件格式, path/90240)
 *
 * 标签成员变更事件：标签中新增或移除成员或部门。 */
export interface WecomChangeContactUpdateTagEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_tag'
  /** Id of the tag, as a number.
   *
   * 标签 ID，数字。 */
  readonly TagId: number
  /** UserIDs of the members added to the tag, separated by commas.
   *
   * 标签中新增成员的 UserID，用逗号分隔。 */
  readonly AddUserItems: string
  /** UserIDs of the members removed from the tag, separated by commas.
   *
   * 标签中移除成员的 UserID，用逗号分隔。 */
  readonly DelUserItems: string
  /** Ids of the departments added to the tag, separated by commas.
   *
   * 标签中新增部门的 ID，用逗号分隔。 */
  readonly AddPartyItems: string
  /** Ids of the departments removed from the tag, separated by commas.
   *
   * 标签中移除部门的 ID，用逗号分隔。 */
  readonly DelPartyItems: string
}

/** The member taps a menu item of type click. (事件格式, path/90240)
 *
 * 点击菜单拉取消息：成员点击 click 类型的菜单项。 */
export interface WecomClickEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'click'
}

/** The member taps a menu item that opens a link. (事件格式, path/90240)
 *
 * 点击菜单跳转链接：成员点击跳转链接的菜单项。 */
export interface WecomViewEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'view'
}

/** The member taps a menu item that opens a mini program. (事件格式, path/90240)
 *
 * 点击菜单跳转小程序：成员点击跳转小程序的菜单项。 */
export interface WecomViewMiniprogramEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'view_miniprogram'
}

/** The member scans a code from a menu item of type scancode_push. (事件格式, path/90240)
 *
 * 扫码推事件：成员通过 scancode_push 类型的菜单项扫码。 */
export interface WecomScancodePushEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomScanCodeInfo, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'scancode_push'
}

/** The member scans a code from a menu item and is shown a waiting hint. (事件格式, path/90240)
 *
 * 扫码推事件且弹出“消息接收中”：成员通过菜单项扫码，并看到等待提示。 */
export interface WecomScancodeWaitmsgEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomScanCodeInfo, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'scancode_waitmsg'
}

/** The member takes photos with the system camera from a menu item. (事件格式, path/90240)
 *
 * 系统拍照发图：成员通过菜单项用系统相机拍照。 */
export interface WecomPicSysphotoEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomSendPicsInfo, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'pic_sysphoto'
}

/** The member sends pictures from the camera or the album by a menu item. (事件格式, path/90240)
 *
 * 拍照或相册发图：成员通过菜单项拍照或从相册选图发送。 */
export interface WecomPicPhotoOrAlbumEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomSendPicsInfo, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'pic_photo_or_album'
}

/** The member picks pictures in the album picker of a menu item. (事件格式, path/90240)
 *
 * 微信相册发图：成员通过菜单项的相册选择器选图。 */
export interface WecomPicWeixinEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomSendPicsInfo, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'pic_weixin'
}

/** The member picks a place in the location picker of a menu item. (事件格式, path/90240)
 *
 * 地理位置选择器：成员通过菜单项的位置选择器选择位置。 */
export interface WecomLocationSelectEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomAgentID, WecomOptionalAppType {
  readonly MsgType: 'event'
  readonly Event: 'location_select'
  /** The location the user chose.
   *
   * 用户选择的位置。 */
  readonly SendLocationInfo: {
    /** X coordinate; in location messages the latitude in degrees.
     *
     * X 坐标；位置消息中为纬度，单位为度。 */
    readonly Location_X: number
    /** Y coordinate; in location messages the longitude in degrees.
     *
     * Y 坐标；位置消息中为经度，单位为度。 */
    readonly Location_Y: number
    /** Zoom or precision of the map, as text.
     *
     * 地图的缩放级别或精度，以字符串表示。 */
    readonly Scale: string
    /** Address of the place in readable words.
     *
     * 地点的文字地址。 */
    readonly Label: string
    /** Name of the point of interest. May be empty.
     *
     * POI 名称，可能为空。 */
    readonly Poiname?: string
  }
}

/** The state of an approval of a self-built app changes. (事件格式, path/90240)
 *
 * 审批状态通知事件：自建应用的审批状态变化。 */
export interface WecomOpenApprovalChangeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'open_approval_change'
  /** The approval (审批) whose state changed.
   *
   * 状态变化的审批。 */
  readonly ApprovalInfo: {
    /** Approval number set by the developer.
     *
     * 审批单编号，由开发者设置。 */
    readonly ThirdNo: string
    /** Name of the approval template.
     *
     * 审批模板名称。 */
    readonly OpenSpName: string
    /** Id of the approval template.
     *
     * 审批模板 ID。 */
    readonly OpenTemplateId: string
    /** State of the approval: `1` for pending, `2` for approved, `3` for rejected, `4` for cancelled.
     *
     * 审批单状态：`1` 审批中，`2` 已通过，`3` 已驳回，`4` 已撤销。 */
    readonly OpenSpStatus: number
    /** When the request was submitted, in seconds since 1970.
     *
     * 提交申请的时间，Unix 时间戳（秒）。 */
    readonly ApplyTime: number
    /** Name of the applicant.
     *
     * 提交者姓名。 */
    readonly ApplyUserName: string
    /** UserID of the applicant.
     *
     * 提交者的 UserID。 */
    readonly ApplyUserId: string
    /** Department of the applicant.
     *
     * 提交者所在部门。 */
    readonly ApplyUserParty: string
    /** Address of the applicant's avatar.
     *
     * 提交者的头像地址。 */
    readonly ApplyUserImage: string
    /** Holds the steps of the approval flow.
     *
     * 审批流程的各个节点。 */
    readonly ApprovalNodes: {
      /** One step of the approval flow; may repeat.
       *
       * 审批流程的一个节点，可重复出现。 */
      readonly ApprovalNode: ReadonlyArray<{
        /** State of the step: `1` for pending, `2` for agreed, `3` for rejected, `4` for transferred.
         *
         * 节点状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已转审。 */
        readonly NodeStatus: number
        /** `1` if any one approver is enough (或签), `2` if all must agree (会签).
         *
         * `1` 为或签（任一审批人同意即可），`2` 为会签（须全部同意）。 */
        readonly NodeAttr: number
        /** Open approval: `1` fixed member, `2` tag, `3` superior. Process list: `1` approver, `2` cc, `3` handler.
         *
         * 审批流程引擎：`1` 固定成员，`2` 标签，`3` 上级；流程列表：`1` 审批人，`2` 抄送人，`3` 办理人。 */
        readonly NodeType: number
        /** Holds the branches of the step.
         *
         * 节点的各个分支。 */
        readonly Items: {
          /** One approver of the node; may repeat.
           *
           * 节点的一位审批人，可重复出现。 */
          readonly Item: ReadonlyArray<{
            /** Name of the approver or the person copied in (抄送).
             *
             * 审批人或抄送人的姓名。 */
            readonly ItemName: string
            /** UserID of the approver or the person copied in (抄送).
             *
             * 审批人或抄送人的 UserID。 */
            readonly ItemUserId: string
            /** Address of the avatar of the approver or the person copied in (抄送).
             *
             * 审批人或抄送人的头像地址。 */
            readonly ItemImage: string
            /** State of the branch: `1` for pending, `2` for agreed, `3` for rejected, `4` for transferred.
             *
             * 分支状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已转审。 */
            readonly ItemStatus: number
            /** Comment given with the approval (审批意见).
             *
             * 审批意见。 */
            readonly ItemSpeech: string
            /** When the approver acted, in seconds since 1970; `0` if not yet.
             *
             * 审批人的操作时间，Unix 时间戳（秒）；尚未操作时为 `0`。 */
            readonly ItemOpTime: number
            /** Department of the approver or the person copied in (抄送).
             *
             * 审批人或抄送人所在部门。 */
            readonly ItemParty?: string
          }
          >
        }
      }
      >
    }
    /** Holds the people copied in (抄送).
     *
     * 抄送人列表。 */
    readonly NotifyNodes: {
      /** One person copied in (抄送); may repeat.
       *
       * 一个抄送人，可重复出现。 */
      readonly NotifyNode: ReadonlyArray<{
        /** Name of the approver or the person copied in (抄送).
         *
         * 审批人或抄送人的姓名。 */
        readonly ItemName: string
        /** UserID of the approver or the person copied in (抄送).
         *
         * 审批人或抄送人的 UserID。 */
        readonly ItemUserId: string
        /** Address of the avatar of the approver or the person copied in (抄送).
         *
         * 审批人或抄送人的头像地址。 */
        readonly ItemImage: string
        /** Department of the approver or the person copied in (抄送).
         *
         * 审批人或抄送人所在部门。 */
        readonly ItemParty?: string
      }
      >
    }
    /** Index of the current step, counted from 0. The element name is all in lower case.
     *
     * 当前节点的序号，从 0 开始。元素名全部小写。 */
    readonly approverstep: number
  }
}

/** The member taps a button of a task card, a card type since retired. (事件格式, path/90240)
 *
 * 任务卡片事件：成员点击任务卡片的按钮；这种卡片已停用。 */
export interface WecomTaskcardClickEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomTaskId {
  readonly MsgType: 'event'
  readonly Event: 'taskcard_click'
  /** Id of the app, as a number.
   *
   * 应用 ID，数字。 */
  readonly AgentID: number
}

/** The sharing of an app within a corp group (企业互联) changes. (事件格式, path/90240)
 *
 * 企业互联共享应用事件：企业互联中的应用共享关系变更。 */
export interface WecomShareAgentChangeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'share_agent_change'
}

/** The sharing of an app within a chain (上下游) changes. (事件格式, path/90240)
 *
 * 上下游共享应用事件：上下游中的应用共享关系变更。 */
export interface WecomShareChainChangeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'share_chain_change'
}

/** The member taps a button of a template card. (事件格式, path/90240)
 *
 * 模板卡片事件：成员点击模板卡片的按钮。 */
export interface WecomTemplateCardEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomTaskId, WecomCardType, WecomResponseCode, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'template_card_event'
  /** Holds the user's selections on the card.
   *
   * 用户在卡片上的选择结果。 */
  readonly SelectedItems?: {
    /** One question with the chosen options; may repeat.
     *
     * 一个问题及其所选的选项，可重复出现。 */
    readonly SelectedItem?: ReadonlyArray<{
      /** Key of the question on the card.
       *
       * 卡片上问题的 key。 */
      readonly QuestionKey: string
      /** Holds the chosen options; its child `<OptionId>` repeats.
       *
       * 所选的选项，其子元素 `<OptionId>` 可重复出现。 */
      readonly OptionIds: {
        /** Id of a chosen option; may repeat.
         *
         * 所选选项的 ID，可重复出现。 */
        readonly OptionId?: readonly string[]
      }
    }
    >
  }
}

/** The member taps an item of the menu in the corner of a template card. (事件格式, path/90240)
 *
 * 模板卡片右上角菜单事件：成员点击模板卡片右上角菜单中的一项。 */
export interface WecomTemplateCardMenuEvent extends WecomEventHeader, WecomFromUserName, WecomEventKey, WecomTaskId, WecomCardType, WecomResponseCode, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'template_card_menu_event'
}

/** The app has long gone unused and is about to be suspended. (事件格式, path/90240)
 *
 * 长期未使用应用停用预警：应用长期未使用，即将被停用。 */
export interface WecomInactiveAlertEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID, WecomEffectTime {
  readonly MsgType: 'event'
  readonly Event: 'inactive_alert'
}

/** The app is suspended because it has long gone unused. (事件格式, path/90240)
 *
 * 长期未使用应用临时停用：应用因长期未使用而被停用。 */
export interface WecomCloseInactiveAgentEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'close_inactive_agent'
}

/** An app suspended for lack of use is enabled again. (事件格式, path/90240)
 *
 * 长期未使用应用重新启用：因长期未使用而停用的应用重新启用。 */
export interface WecomReopenInactiveAgentEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'reopen_inactive_agent'
}

/** The app is about to count as a low-activity app. (事件格式, path/90240)
 *
 * 应用低活跃预警：应用即将成为低活跃应用。 */
export interface WecomLowActiveAlertEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID, WecomEffectTime {
  readonly MsgType: 'event'
  readonly Event: 'low_active_alert'
}

/** The app becomes a low-activity app. (事件格式, path/90240)
 *
 * 低活跃应用事件：应用成为低活跃应用。 */
export interface WecomLowActiveEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'low_active'
}

/** A low-activity app becomes active again. (事件格式, path/90240)
 *
 * 低活跃应用活跃恢复：低活跃应用恢复活跃。 */
export interface WecomActiveRestoredEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'active_restored'
}

/** A member gains a customer as an external contact. (事件格式, path/92130)
 *
 * 添加企业客户事件：成员新增一位外部联系人（客户）。 */
export interface WecomChangeExternalContactAddExternalContactEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, WecomOptionalState, WecomOptionalWelcomeCode, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
}

/** A member edits the details of a customer. (事件格式, path/92130)
 *
 * 编辑企业客户事件：成员修改客户资料。 */
export interface WecomChangeExternalContactEditExternalContactEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
}

/** An external contact adds a member who needs no verification. (事件格式, path/92130)
 *
 * 外部联系人免验证添加成员事件：外部联系人添加了免验证的成员。 */
export interface WecomChangeExternalContactAddHalfExternalContactEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, WecomOptionalState, WecomOptionalWelcomeCode, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
}

/** A member deletes a customer. (事件格式, path/92130)
 *
 * 删除企业客户事件：成员删除客户。 */
export interface WecomChangeExternalContactDelExternalContactEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
  /** `DELETE_BY_TRANSFER` if the customer was removed by on-job handover (在职继承); otherwise absent.
   *
   * 因在职继承移除客户时为 `DELETE_BY_TRANSFER`，否则没有此字段。 */
  readonly Source?: string
}

/** A customer deletes the member who follows up. (事件格式, path/92130)
 *
 * 删除跟进成员事件：客户删除跟进成员。 */
export interface WecomChangeExternalContactDelFollowUserEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
}

/** Handing a customer over to another member fails. (事件格式, path/92130)
 *
 * 客户接替失败事件：客户接替失败。 */
export interface WecomChangeExternalContactTransferFailEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
  /** Reason: `customer_refused` or `customer_limit_exceed`.
   *
   * 原因：`customer_refused` 或 `customer_limit_exceed`。 */
  readonly FailReason: string
}

/** A customer group is created. (事件格式, path/92130)
 *
 * 客户群创建事件：客户群创建。 */
export interface WecomChangeExternalChatCreateEvent extends WecomEventHeader, WecomFromUserName, WecomChatId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'create'
}

/** The members, owner, name or notice of a customer group change. (事件格式, path/92130)
 *
 * 客户群变更事件：客户群的成员、群主、群名或群公告变更。 */
export interface WecomChangeExternalChatUpdateEvent extends WecomEventHeader, WecomFromUserName, WecomChatId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'update'
  /** What changed: `add_member`, `del_member`, `change_owner`, `change_name` or `change_notice`.
   *
   * 变更内容：`add_member`、`del_member`、`change_owner`、`change_name` 或 `change_notice`。 */
  readonly UpdateDetail: string
  /** How the member joined: `0` for invited, `3` for by QR code. Only when someone joins.
   *
   * 入群方式：`0` 由邀请入群，`3` 扫码入群。仅在有人入群时出现。 */
  readonly JoinScene?: number
  /** `0` if the member left, `1` if removed by the owner or an admin. Only when someone leaves.
   *
   * `0` 为成员主动退群，`1` 为被群主或管理员移出。仅在有人退群时出现。 */
  readonly QuitScene?: number
  /** Number of members who changed. Only when someone joins or leaves.
   *
   * 变更的成员数。仅在有人入群或退群时出现。 */
  readonly MemChangeCnt?: number
  /** Holds the members who changed; its child `<Item>` repeats.
   *
   * 变更的成员，其子元素 `<Item>` 可重复出现。 */
  readonly MemChangeList?: {
    /** UserID or external user id of one member who changed; may repeat.
     *
     * 一位变更成员的 UserID 或外部联系人 ID，可重复出现。 */
    readonly Item?: readonly string[]
  }
  /** Version of the member list before the change.
   *
   * 变更前的成员列表版本。 */
  readonly LastMemVer?: string
  /** Version of the member list after the change.
   *
   * 变更后的成员列表版本。 */
  readonly CurMemVer?: string
}

/** A customer group is dismissed. (事件格式, path/92130)
 *
 * 客户群解散事件：客户群解散。 */
export interface WecomChangeExternalChatDismissEvent extends WecomEventHeader, WecomFromUserName, WecomChatId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_chat'
  readonly ChangeType: 'dismiss'
}

/** A customer tag or tag group is created. (事件格式, path/92130)
 *
 * 企业客户标签创建事件：客户标签或标签组创建。 */
export interface WecomChangeExternalTagCreateEvent extends WecomEventHeader, WecomFromUserName, WecomId2, WecomTagType, WecomOptionalStrategyId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'create'
}

/** A customer tag or tag group is changed. (事件格式, path/92130)
 *
 * 企业客户标签变更事件：客户标签或标签组变更。 */
export interface WecomChangeExternalTagUpdateEvent extends WecomEventHeader, WecomFromUserName, WecomId2, WecomTagType, WecomOptionalStrategyId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'update'
}

/** A customer tag or tag group is deleted. (事件格式, path/92130)
 *
 * 企业客户标签删除事件：客户标签或标签组删除。 */
export interface WecomChangeExternalTagDeleteEvent extends WecomEventHeader, WecomFromUserName, WecomId2, WecomTagType, WecomOptionalStrategyId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'delete'
}

/** Customer tags are put in another order. (事件格式, path/92130)
 *
 * 企业客户标签重排事件：客户标签重新排序。 */
export interface WecomChangeExternalTagShuffleEvent extends WecomEventHeader, WecomFromUserName, WecomOptionalStrategyId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  /** Id of the tag or tag group.
   *
   * 标签或标签组的 ID。 */
  readonly Id?: string
}

/** The company's 获客助手 quota is running low. (获客助手事件通知, path/97299)
 *
 * 获客使用量即将耗尽：企业的获客助手使用量即将耗尽。 */
export interface WecomCustomerAcquisitionBalanceLowEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
}

/** The company's 获客助手 quota is used up. (获客助手事件通知, path/97299)
 *
 * 获客使用量已经耗尽：企业的获客助手使用量已耗尽。 */
export interface WecomCustomerAcquisitionBalanceExhaustedEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
}

/** The company's 获客助手 quota goes from zero to more than zero. (获客助手事件通知, path/97299)
 *
 * 获客使用量增加：企业的获客助手使用量由零变为大于零。 */
export interface WecomCustomerAcquisitionBalanceIncreasedEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'balance_increased'
}

/** A link of 获客助手 can no longer be used. (获客助手事件通知, path/97299)
 *
 * 获客链接异常：获客链接不再可用。 */
export interface WecomCustomerAcquisitionLinkUnavailableEvent extends WecomEventHeader, WecomFromUserName, WecomLinkId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
}

/** A link of 获客助手 is deleted. (获客助手事件通知, path/97299)
 *
 * 删除获客链接：获客链接被删除。 */
export interface WecomCustomerAcquisitionDeleteLinkEvent extends WecomEventHeader, WecomFromUserName, WecomLinkId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
}

/** Part of the company's 获客助手 quota is about to expire. (获客助手事件通知, path/97299)
 *
 * 获客使用量即将过期：企业的部分获客助手使用量即将过期。 */
export interface WecomCustomerAcquisitionQuotaExpireSoonEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  /** When it expires, in seconds since 1970.
   *
   * 过期时间，Unix 时间戳（秒）。 */
  readonly ExpireTime: number
  /** Amount of quota about to expire.
   *
   * 即将过期的使用量。 */
  readonly ExpireQuotaNum: number
}

/** A customer opens a member's profile through a 获客链接. (获客助手事件通知, path/97299)
 *
 * 微信客户打开获客链接：客户通过获客链接打开成员名片页。 */
export interface WecomCustomerAcquisitionOpenProfileEvent extends WecomEventHeader, WecomFromUserName, WecomLinkId, WecomOptionalState, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'open_profile'
}

/** A customer sends a friend request through a 获客链接. (获客助手事件通知, path/97299)
 *
 * 通过获客链接发起好友请求：客户通过获客链接发起好友请求。 */
export interface WecomCustomerAcquisitionFriendRequestEvent extends WecomEventHeader, WecomFromUserName, WecomLinkId, WecomOptionalState, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
}

/** A member gets the first message from a customer of a 获客链接. (获客助手事件通知, path/97299)
 *
 * 成员首次收消息：成员首次收到获客链接客户的消息。 */
export interface WecomCustomerAcquisitionCustomerStartChatEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, WecomLinkId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
}

/** A member gets further messages from a customer of a 获客链接. (获客助手事件通知, path/97299)
 *
 * 成员多次收消息：成员再次收到获客链接客户的消息。 */
export interface WecomCustomerAcquisitionMessageFromCustomerEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, WecomLinkId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'customer_acquisition'
  readonly ChangeType: 'message_from_customer'
  /** Ordinal of the message. Deprecated since 2024-12-19; use `ChatKey`.
   *
   * 消息的序号。2024-12-19 起废弃，请改用 `ChatKey`。 */
  readonly ChatSeq: number
  /** Credential for the API that gives message-receipt statistics.
   *
   * 调用获客链接消息收取统计接口的凭证。 */
  readonly ChatKey: string
}

/** An asynchronous upload of temporary media finishes. (异步上传临时素材, path/96219)
 *
 * 异步上传临时素材完成：异步上传临时素材完成。 */
export interface WecomUploadMediaJobFinishEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'upload_media_job_finish'
  /** Id of the asynchronous job, up to 64 characters.
   *
   * 异步任务 ID，最长 64 个字符。 */
  readonly JobId: string
}

/** Accounts of 客服 are authorised to the app or lose authorisation. (回调通知, path/97712)
 *
 * 客服账号授权变更事件：客服账号授权给应用，或被取消授权。 */
export interface WecomKfAccountAuthChangeEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'kf_account_auth_change'
  /** Id of a newly authorised 客服 account; may repeat.
   *
   * 新授权的客服账号 ID，可重复出现。 */
  readonly AuthAddOpenKfId?: readonly string[]
  /** Id of a 客服 account no longer authorised; may repeat.
   *
   * 被取消授权的客服账号 ID，可重复出现。 */
  readonly AuthDelOpenKfId?: readonly string[]
}

/** A 客服 account has new messages or events to pull with sync_msg. (接收消息和事件, path/94670)
 *
 * 微信客服消息和事件：客服账号有新的消息或事件，须调用 sync_msg 拉取。 */
export interface WecomKfMsgOrEvent extends WecomEventHeader, Absent<'FromUserName' | 'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'kf_msg_or_event'
  /** One-time token for the pull API to call next; short-lived (10 minutes).
   *
   * 一次性 token，用于接下来的拉取接口，有效期短（10 分钟）。 */
  readonly Token: string
  /** Id of the 客服 account that has new messages.
   *
   * 有新消息的客服账号 ID。 */
  readonly OpenKfId: string
}

/** The members of a document change. (修改文档成员事件, path/97833)
 *
 * 修改文档成员事件：文档成员变更。 */
export interface WecomDocChangeDocMemberChangeEvent extends WecomEventHeader, WecomFromUserName, WecomDocId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'doc_member_change'
}

/** A document is deleted. (删除文档事件, path/97834)
 *
 * 删除文档事件：文档被删除。 */
export interface WecomDocChangeDeleteDocEvent extends WecomEventHeader, WecomFromUserName, WecomDocId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'delete_doc'
}

/** A form (收集表) is completed. (收集表完成事件, path/97835)
 *
 * 收集表完成事件：收集表已完成。 */
export interface WecomDocChangeFormCompleteEvent extends WecomEventHeader, WecomFromUserName, WecomFormId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'form_complete'
}

/** A form (收集表) is deleted. (删除收集表事件, path/98095)
 *
 * 删除收集表事件：收集表被删除。 */
export interface WecomDocChangeDeleteFormEvent extends WecomEventHeader, WecomFromUserName, WecomFormId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'delete_form'
}

/** The settings of a form (收集表) change. (修改收集表设置事件, path/98096)
 *
 * 修改收集表设置事件：收集表的设置变更。 */
export interface WecomDocChangeFormSettingsChangeEvent extends WecomEventHeader, WecomFromUserName, WecomFormId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'doc_change'
  readonly ChangeType: 'form_settings_change'
}

/** Fields are added to a smart sheet (spelt `filed` in the value). (字段变更事件, path/100987)
 *
 * 智能表格新增字段：智能表格新增字段（值中拼作 `filed`）。 */
export interface WecomSmartSheetChangeAddFiledEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomFieldId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'add_filed'
}

/** Fields of a smart sheet are changed (spelt `filed` in the value). (字段变更事件, path/100987)
 *
 * 智能表格更新字段：智能表格的字段变更（值中拼作 `filed`）。 */
export interface WecomSmartSheetChangeUpdateFiledEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomFieldId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'update_filed'
}

/** Fields of a smart sheet are deleted (spelt `filed` in the value). (字段变更事件, path/100987)
 *
 * 智能表格删除字段：智能表格的字段被删除（值中拼作 `filed`）。 */
export interface WecomSmartSheetChangeDeleteFiledEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomFieldId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'delete_filed'
}

/** Records are added to a smart sheet. (记录变更事件, path/100986)
 *
 * 智能表格新增记录：智能表格新增记录。 */
export interface WecomSmartSheetChangeAddRecordEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomRecordId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'add_record'
}

/** Records of a smart sheet are changed. (记录变更事件, path/100986)
 *
 * 智能表格更新记录：智能表格的记录变更。 */
export interface WecomSmartSheetChangeUpdateRecordEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomRecordId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'update_record'
}

/** Records of a smart sheet are deleted. (记录变更事件, path/100986)
 *
 * 智能表格删除记录：智能表格的记录被删除。 */
export interface WecomSmartSheetChangeDeleteRecordEvent extends WecomEventHeader, WecomFromUserName, WecomDocId2, WecomSheetId, WecomRecordId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'smart_sheet_change'
  readonly ChangeType: 'delete_record'
}

/** The app's mailbox receives mail. (回调通知, path/97495)
 *
 * 应用邮箱收到邮件：应用邮箱收到邮件。 */
export interface WecomAppEmailChangeReceiveEmailEvent extends WecomEventHeader, WecomFromUserName, WecomAmount, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'app_email_change'
  readonly ChangeType: 'receive_email'
}

/** A public mailbox receives mail. (回调通知, path/100180)
 *
 * 公共邮箱收到邮件：公共邮箱收到邮件。 */
export interface WecomPublicEmailChangeReceiveEmailEvent extends WecomEventHeader, WecomFromUserName, WecomAmount, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'public_email_change'
  readonly ChangeType: 'receive_email'
  /** Id of the public mailbox.
   *
   * 公共邮箱 ID。 */
  readonly Id: number
}

/** The 微盘 capacity is running low. (微盘容量不足事件, path/97898)
 *
 * 微盘容量不足事件：微盘容量即将不足。 */
export interface WecomWedriveInsufficientCapacityEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_insufficient_capacity'
}

/** A 微盘 space is dismissed. (空间变更事件, path/97899)
 *
 * 微盘空间解散：微盘空间被解散。 */
export interface WecomWedriveSpaceChangeDismissSpaceEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'dismiss_space'
  /** Id of the 微盘 space; the element may repeat.
   *
   * 微盘空间 ID，该元素可重复出现。 */
  readonly SpaceId: string
}

/** A file is created in 微盘. (文件变更事件, path/97900)
 *
 * 微盘新建文件：微盘中新建文件。 */
export interface WecomWedriveFileChangeCreateFileEvent extends WecomEventHeader, WecomFromUserName, WecomFileId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'create_file'
}

/** A file in 微盘 is renamed. (文件变更事件, path/97900)
 *
 * 微盘文件重命名：微盘文件重命名。 */
export interface WecomWedriveFileChangeRenameFileEvent extends WecomEventHeader, WecomFromUserName, WecomFileId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'rename_file'
}

/** The content of a file in 微盘 is updated. (文件变更事件, path/97900)
 *
 * 微盘文件更新：微盘文件的内容更新。 */
export interface WecomWedriveFileChangeUpdateFileEvent extends WecomEventHeader, WecomFromUserName, WecomFileId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'update_file'
}

/** A file in 微盘 is deleted. (文件变更事件, path/97900)
 *
 * 微盘删除文件：微盘文件被删除。 */
export interface WecomWedriveFileChangeDeleteFileEvent extends WecomEventHeader, WecomFromUserName, WecomFileId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'delete_file'
}

/** A file in 微盘 is moved. (文件变更事件, path/97900)
 *
 * 微盘移动文件：微盘文件被移动。 */
export interface WecomWedriveFileChangeMoveFileEvent extends WecomEventHeader, WecomFromUserName, WecomFileId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_file_change'
  readonly ChangeType: 'move_file'
}

/** The members of a 微盘 space change. (修改空间成员, path/97902)
 *
 * 修改空间成员：微盘空间的成员变更。 */
export interface WecomWedriveSpaceChangeSpaceMemberChangeEvent extends WecomEventHeader, WecomFromUserName, WecomSpaceId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'space_member_change'
}

/** The security settings of a 微盘 space change. (修改空间安全设置, path/97903)
 *
 * 修改空间安全设置：微盘空间的安全设置变更。 */
export interface WecomWedriveSpaceChangeSpaceSecuritySettingsChangeEvent extends WecomEventHeader, WecomFromUserName, WecomSpaceId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'wedrive_space_change'
  readonly ChangeType: 'space_security_settings_change'
}

/** A member submits a request for an advanced account. (成员申请的提交回调, path/99876)
 *
 * 成员申请的提交回调：成员提交高级功能账号申请。 */
export interface WecomSubmitVipAccountApprovalEvent extends WecomEventHeader, WecomFromUserName, WecomApplyId, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'submit_vip_account_approval'
  /** Reason the applicant gave.
   *
   * 申请人填写的申请理由。 */
  readonly ApplyReason: string
  /** What the account is for: `1` for mail, `2` for docs, `3` for 微盘, `4` for meetings.
   *
   * 账号用途：`1` 邮件，`2` 文档，`3` 微盘，`4` 会议。 */
  readonly BusinessType: number
}

/** A request for an advanced account is rejected, granted or withdrawn. (成员申请的终止回调, path/99877)
 *
 * 成员申请的终止回调：高级功能账号申请被驳回、已分配账号或被撤回。 */
export interface WecomFinishVipAccountApprovalEvent extends WecomEventHeader, WecomFromUserName, WecomApplyId, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'finish_vip_account_approval'
  /** `1` for rejected by an admin, `2` for account assigned, `3` for withdrawn by the member.
   *
   * `1` 被管理员驳回，`2` 已分配账号，`3` 成员撤回。 */
  readonly FinishType: number
}

/** A meeting room is booked. (回调事件, path/95333)
 *
 * 会议室预定事件：会议室被预定。 */
export interface WecomBookMeetingRoomEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingRoomId, WecomOptionalMeetingId, WecomBookingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'book_meeting_room'
}

/** The booking of a meeting room is cancelled. (回调事件, path/95333)
 *
 * 会议室取消事件：会议室预定被取消。 */
export interface WecomCancelMeetingRoomEvent extends WecomEventHeader, WecomFromUserName, WecomBookingId, WecomMeetingRoomId, WecomOptionalMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'cancel_meeting_room'
}

/** A program in the data zone (专区) notifies the app. (应用接收专区通知, path/99998)
 *
 * 应用接收专区通知：专区程序通知应用。 */
export interface WecomProgramNotifyEvent extends WecomEventHeader, WecomFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'program_notify'
  /** Id of the notification, at most 128 bytes. Valid for 10 minutes.
   *
   * 通知 ID，最长 128 字节，10 分钟内有效。 */
  readonly NotifyId: string
  /** Scene value that the zone program passed as `notify_scene`.
   *
   * 专区程序以 `notify_scene` 传入的场景值。 */
  readonly NotifyScene: string
}

/** The members whose files the app may archive change. (企业数据存档：回调通知, path/101701)
 *
 * 应用被存档成员变更：应用可存档的成员范围变更。 */
export interface WecomFileContentArchiveAuthChangeEvent extends WecomEventHeader, WecomFromUserName2, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'file_content_archive_auth_change'
}

/** The members whose files are archived change. (企业数据存档：回调通知, path/101701)
 *
 * 存档成员范围变化：文件内容存档的成员范围变化。 */
export interface WecomFileContentArchiveUserListChangeEvent extends WecomEventHeader, WecomFromUserName2, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'file_content_archive_user_list_change'
}

/** A meeting that was set up is modified. (修改会议事件, path/99081)
 *
 * 修改会议事件：已创建的会议被修改。 */
export interface WecomMeetingChangeModifyMeetingEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'modify_meeting'
}

/** A meeting is cancelled. (取消会议事件, path/99082)
 *
 * 取消会议事件：会议被取消。 */
export interface WecomMeetingChangeCancelMeetingEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'cancel_meeting'
}

/** A meeting starts in 企业微信. (会议开始事件, path/98333)
 *
 * 会议开始事件：企业微信会议开始。 */
export interface WecomMeetingChangeMeetingStartEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_start'
}

/** A meeting ends in 企业微信. (会议结束事件, path/98337)
 *
 * 会议结束事件：企业微信会议结束。 */
export interface WecomMeetingChangeMeetingEndEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_end'
}

/** Everyone in a meeting is muted. (会议全体静音事件, path/98341)
 *
 * 会议全体静音事件：会议全体静音。 */
export interface WecomMeetingChangeMeetingMuteAllEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_mute_all'
}

/** The muting of everyone in a meeting is lifted. (会议解除全体静音事件, path/98345)
 *
 * 会议解除全体静音事件：会议解除全体静音。 */
export interface WecomMeetingChangeMeetingUnmuteAllEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_unmute_all'
}

/** A member joins a meeting. (成员入会事件, path/98348)
 *
 * 成员入会事件：成员入会。 */
export interface WecomMeetingChangeJoinMeetingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_meeting'
}

/** A member leaves a meeting. (成员离会事件, path/98352)
 *
 * 成员离会事件：成员离会。 */
export interface WecomMeetingChangeQuitMeetingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'quit_meeting'
}

/** A member waits for the host to join the meeting. (成员等待主持人入会事件, path/98353)
 *
 * 成员等待主持人入会事件：成员等待主持人入会。 */
export interface WecomMeetingChangeJoinMeetingBeforeHostEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_meeting_before_host'
}

/** A member enters the waiting room of a meeting. (成员进入等候室事件, path/98354)
 *
 * 成员进入等候室事件：成员进入会议等候室。 */
export interface WecomMeetingChangeJoinWaitingRoomEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_waiting_room'
}

/** A member leaves the waiting room of a meeting. (成员离开等候室事件, path/98355)
 *
 * 成员离开等候室事件：成员离开会议等候室。 */
export interface WecomMeetingChangeQuitWaitingRoomEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomOperatedUser, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'quit_waiting_room'
}

/** A member enters the meeting from the waiting room. (成员从等候室进入会议事件, path/98393)
 *
 * 成员从等候室进入会议事件：成员从等候室进入会议。 */
export interface WecomMeetingChangeJoinFromMeetingRoomEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomOperatedUser, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'join_from_meeting_room'
}

/** A member is moved from the meeting to the waiting room. (成员从会议中被移入等候室事件, path/98394)
 *
 * 成员被移入等候室事件：成员从会议被移入等候室。 */
export interface WecomMeetingChangeMoveToWaitingRoomEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomOperatedUser, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'move_to_waiting_room'
}

/** Screen sharing is turned on in a meeting. (共享屏幕开启事件, path/98395)
 *
 * 共享屏幕开启：会议中开启屏幕共享。 */
export interface WecomMeetingChangeOpenScreenShareEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'open_screen_share'
}

/** Screen sharing ends in a meeting. (共享屏幕结束事件, path/98396)
 *
 * 共享屏幕结束：会议中的屏幕共享结束。 */
export interface WecomMeetingChangeCloseScreenShareEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'close_screen_share'
}

/** The role of a member in a meeting changes. (会议成员角色变更事件, path/98397)
 *
 * 会议成员角色变更：会议成员的角色变更。 */
export interface WecomMeetingChangeRoleChangeEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomOperatedUser2, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'role_change'
}

/** The role of a member in a webinar changes. (网络研讨会成员角色变更事件, path/98771)
 *
 * 网络研讨会成员角色变更：网络研讨会成员的角色变更。 */
export interface WecomMeetingChangeWebinarRoleChangeEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomOperatedUser2, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'webinar_role_change'
}

/** The upload of the warm-up media of a webinar succeeds or fails. (网络研讨会暖场上传结果, path/98773)
 *
 * 网络研讨会暖场上传结果：网络研讨会暖场素材上传成功或失败。 */
export interface WecomMeetingChangeWebinarWarmUpUploadEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'webinar_warm_up_upload'
  /** The warm-up media and the result of their upload.
   *
   * 暖场素材及其上传结果。 */
  readonly WarmUpInfo: {
    /** URL of the warm-up picture.
     *
     * 暖场图片的 URL。 */
    readonly WarmUpPicture: string
    /** URL of the warm-up video.
     *
     * 暖场视频的 URL。 */
    readonly WarmUpVideo: string
    /** Result of the upload: `1` for success, `0` for failure.
     *
     * 上传结果：`1` 成功，`0` 失败。 */
    readonly UploadStatus: number
    /** Reason why the upload failed.
     *
     * 上传失败的原因。 */
    readonly ErrorMsg?: string
  }
}

/** The state of a phone call (PSTN) made from a meeting changes. (PSTN 外呼状态更新事件, path/98774)
 *
 * PSTN 外呼状态更新：会议中的 PSTN 外呼状态变化。 */
export interface WecomMeetingChangePstnStatusUpdateEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'pstn_status_update'
  /** State of the outgoing phone call, such as `START_INVITE` or `START_ACCEPT`.
   *
   * 外呼状态，如 `START_INVITE`、`START_ACCEPT`。 */
  readonly PstnStatus: string
}

/** The result of uploading media for a meeting is known. (素材上传结果, path/98775)
 *
 * 素材上传结果：会议素材的上传结果。 */
export interface WecomMeetingChangeMediumUploadEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'medium_upload'
  /** The text `true` when all uploads succeeded.
   *
   * 全部上传成功时为字符串 `true`。 */
  readonly AllUploadStatus: string
  /** One uploaded item with its result. The element may repeat.
   *
   * 一个上传的素材及其结果，该元素可重复出现。 */
  readonly UploadInfo: ReadonlyArray<{
    /** URL of the uploaded media.
     *
     * 已上传素材的 URL。 */
    readonly MediumUrl: string
    /** Kind of media: `1` for video, `2` for picture, `3` for file.
     *
     * 素材类型：`1` 视频，`2` 图片，`3` 文件。 */
    readonly MediumType: number
    /** Result of the upload: `1` for success, `0` for failure.
     *
     * 上传结果：`1` 成功，`0` 失败。 */
    readonly UploadStatus: number
    /** Reason why the upload failed.
     *
     * 上传失败的原因。 */
    readonly ErrorMsg?: string
  }
  >
}

/** Cloud recording of a meeting starts. (开始云录制事件, path/98398)
 *
 * 开始云录制：会议开始云录制。 */
export interface WecomMeetingChangeStartRecordingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'start_recording'
}

/** Cloud recording of a meeting is paused. (暂停云录制事件, path/98399)
 *
 * 暂停云录制：会议暂停云录制。 */
export interface WecomMeetingChangePauseRecordingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'pause_recording'
}

/** Cloud recording of a meeting resumes after a pause. (恢复云录制事件, path/98400)
 *
 * 恢复云录制：会议的云录制暂停后恢复。 */
export interface WecomMeetingChangeResumeRecordingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'resume_recording'
}

/** Cloud recording of a meeting stops. (停止云录制事件, path/98401)
 *
 * 停止云录制：会议停止云录制。 */
export interface WecomMeetingChangeStopRecordingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'stop_recording'
}

/** The cloud recording of a meeting is complete. (云录制已完成事件, path/98402)
 *
 * 云录制已完成：会议的云录制已完成。 */
export interface WecomMeetingChangeRecordingCompleteEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'recording_complete'
}

/** A cloud recording of a meeting is deleted. (删除云录制事件, path/98404)
 *
 * 删除云录制：会议的云录制被删除。 */
export interface WecomMeetingChangeDeleteRecordingEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'delete_recording'
}

/** A user enrols for a meeting. (用户报名事件, path/98781)
 *
 * 用户报名：用户报名会议。 */
export interface WecomMeetingChangeEnrollEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, WecomEnrollId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'enroll'
}

/** A user cancels the enrolment for a meeting. (用户取消报名事件, path/98782)
 *
 * 用户取消报名：用户取消会议报名。 */
export interface WecomMeetingChangeCancelEnrollEvent extends WecomEventHeader, WecomOptionalFromUserName, WecomFromUserTmpOpenId, WecomMeetingId, WecomEnrollId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'cancel_enroll'
}

/** A meeting room or an MRA device answers a call into a meeting. (会议室应答事件, path/98783)
 *
 * 会议室应答：会议室或 MRA 设备应答入会呼叫。 */
export interface WecomMeetingChangeMeetingRoomResponseEvent extends WecomEventHeader, WecomFromUserName, WecomMeetingId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_change'
  readonly ChangeType: 'meeting_room_response'
  /** Id of the meeting room.
   *
   * 会议室 ID。 */
  readonly MeetingRoomId?: string
  /** The MRA device that answered, given instead of `MeetingRoomId`.
   *
   * 应答的 MRA 设备，代替 `MeetingRoomId` 给出。 */
  readonly MraAddress?: {
    /** Signalling protocol of the device: `1` for SIP, `2` for H.323.
     *
     * 设备的信令协议：`1` 为 SIP，`2` 为 H.323。 */
    readonly Protocol: number
    /** Signalling address used to dial the device.
     *
     * 呼叫设备所用的信令地址。 */
    readonly DialString: string
  }
  /** Answer of the room: `0` for none, `2` for in the meeting, `3` for refused, `5` for call cancelled.
   *
   * 会议室的应答状态：`0` 无，`2` 已入会，`3` 已拒绝，`5` 呼叫已取消。 */
  readonly RoomResponseStatus: number
  /** Temporary id of the operator in the meeting, only when a member acted. In the parameter table, not the sample.
   *
   * 操作者在会议内的临时 ID，仅由成员操作触发时出现。参数表中有此字段，示例中没有。 */
  readonly FromUserTmpOpenId?: string
}

/** Creating a meeting succeeds or fails. (会议发起事件, path/99648)
 *
 * 会议发起：会议创建成功或失败。 */
export interface WecomMeetingStatisticsStartMeetingEvent extends WecomEventHeader, WecomOptionalFromUserName, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'meeting_statistics'
  readonly ChangeType: 'start_meeting'
  /** Outcome: `1` for created, `2` for failed.
   *
   * 结果：`1` 创建成功，`2` 创建失败。 */
  readonly Status: number
}

/** A customer agrees that the chat is archived. (客户同意进行聊天内容存档事件回调, path/92005)
 *
 * 客户同意聊天内容存档：客户同意聊天内容存档。 */
export interface WecomChangeExternalContactMsgAuditApprovedEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomExternalUserID, WecomOptionalWelcomeCode, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_external_contact'
  readonly ChangeType: 'msg_audit_approved'
}

/** The chat archive (会话存档) has new messages. (产生会话回调事件, path/95039)
 *
 * 产生会话：会话存档有新消息。 */
export interface WecomMsgauditNotifyEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'msgaudit_notify'
}

/** A calendar is deleted. (删除日历事件, path/97728)
 *
 * 删除日历：日历被删除。 */
export interface WecomDeleteCalendarEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'delete_calendar'
}

/** A calendar is modified. (修改日历事件, path/97730)
 *
 * 修改日历：日历被修改。 */
export interface WecomModifyCalendarEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'modify_calendar'
}

/** A schedule in a calendar is modified. (修改日程事件, path/97731)
 *
 * 修改日程：日历中的日程被修改。 */
export interface WecomModifyScheduleEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, WecomScheduleId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'modify_schedule'
}

/** A schedule in a calendar is deleted. (删除日程事件, path/97732)
 *
 * 删除日程：日历中的日程被删除。 */
export interface WecomDeleteScheduleEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, WecomScheduleId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'delete_schedule'
}

/** Someone answers the invitation to a schedule. (日程回执事件, path/98111)
 *
 * 日程回执：有人回复日程邀请。 */
export interface WecomRespondScheduleEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, WecomScheduleId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'respond_schedule'
}

/** The state of a request in the 审批 app changes. (审批申请状态变化回调通知, path/91815)
 *
 * 审批申请状态变化：审批应用中的申请状态变化。 */
export interface WecomSysApprovalChangeEvent extends WecomEventHeader, WecomFromUserName {
  readonly MsgType: 'event'
  readonly Event: 'sys_approval_change'
  /** Id of the app the message belongs to.
   *
   * 消息所属应用的 ID。 */
  readonly AgentID?: number
  /** The approval (审批) whose state changed.
   *
   * 状态变化的审批。 */
  readonly ApprovalInfo?: {
    /** Approval number (审批编号) as text. Use it rather than `SpNo`.
     *
     * 审批编号，以字符串表示，优先于 `SpNo` 使用。 */
    readonly SpNoStr?: string
    /** Numeric approval number, a 64-bit id, as text. Not recommended and may be absent; prefer `SpNoStr`.
     *
     * 审批编号的数字形式，64 位整数，以字符串表示。不推荐使用，也可能不出现，请用 `SpNoStr`。 */
    readonly SpNo?: string
    /** Name of the approval template.
     *
     * 审批模板名称。 */
    readonly SpName: string
    /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only).
     *
     * 状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已撤销或已转审，`6` 通过后撤销，`7` 已删除，`10` 已支付（仅用于整个申请单）。 */
    readonly SpStatus: number
    /** Id of the template used.
     *
     * 所用模板的 ID。 */
    readonly TemplateId: string
    /** When the request was submitted, in seconds since 1970.
     *
     * 提交申请的时间，Unix 时间戳（秒）。 */
    readonly ApplyTime: number
    /** The person who applied for the approval.
     *
     * 审批申请人。 */
    readonly Applyer: {
      /** The userid of the member.
       *
       * 成员的 UserID。 */
      readonly UserId: string
      /** Id of the applicant's department.
       *
       * 申请人所在部门的 ID。 */
      readonly Party: string
    }
    /** One step of the approval. The element may repeat.
     *
     * 一个审批节点，该元素可重复出现。 */
    readonly SpRecord?: ReadonlyArray<{
      /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only).
       *
       * 状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已撤销或已转审，`6` 通过后撤销，`7` 已删除，`10` 已支付（仅用于整个申请单）。 */
      readonly SpStatus: number
      /** How approvers count in this step: `1` for any of them (或签), `2` for all of them (会签).
       *
       * 节点的审批方式：`1` 或签，`2` 会签。 */
      readonly ApproverAttr: number
      /** One branch of the step, with its approver. The element may repeat.
       *
       * 节点的一个分支及其审批人，该元素可重复出现。 */
      readonly Details: ReadonlyArray<{
        /** The approver of this branch.
         *
         * 该分支的审批人。 */
        readonly Approver: {
          /** The userid of the member.
           *
           * 成员的 UserID。 */
          readonly UserId: string
        }
        /** Comment the approver left; may be empty.
         *
         * 审批人填写的审批意见，可能为空。 */
        readonly Speech: string
        /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only).
         *
         * 状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已撤销或已转审，`6` 通过后撤销，`7` 已删除，`10` 已支付（仅用于整个申请单）。 */
        readonly SpStatus: number
        /** When the approver acted; `0` if not yet.
         *
         * 审批人的操作时间；尚未操作时为 `0`。 */
        readonly SpTime: number
        /** The `media_id` of an attachment; may repeat. Listed in the table, not in the sample.
         *
         * 附件的 `media_id`，可重复出现。参数表中有此字段，示例中没有。 */
        readonly Attach?: readonly string[]
      }
      >
    }
    >
    /** A person who gets a copy (抄送人). The element may repeat.
     *
     * 抄送人，该元素可重复出现。 */
    readonly Notifyer?: ReadonlyArray<{
      /** The userid of the member.
       *
       * 成员的 UserID。 */
      readonly UserId: string
    }
    >
    /** Holds the nodes of the approval flow.
     *
     * 审批流程的各个节点。 */
    readonly ProcessList?: {
      /** One node of the approval flow. The element may repeat.
       *
       * 审批流程的一个节点，该元素可重复出现。 */
      readonly NodeList: ReadonlyArray<{
        /** Open approval: `1` fixed member, `2` tag, `3` superior. Process list: `1` approver, `2` cc, `3` handler.
         *
         * 审批流程引擎：`1` 固定成员，`2` 标签，`3` 上级；流程列表：`1` 审批人，`2` 抄送人，`3` 办理人。 */
        readonly NodeType: number
        /** State: `1` pending, `2` agreed, `3` rejected, `4` cancelled or transferred, `6` cancelled after approval, `7` deleted, `10` paid (whole request only).
         *
         * 状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已撤销或已转审，`6` 通过后撤销，`7` 已删除，`10` 已支付（仅用于整个申请单）。 */
        readonly SpStatus?: number
        /** How handlers count in this node: `1` for all, `2` for any one, `3` for one after another.
         *
         * 节点内办理人的关系：`1` 全部办理，`2` 任一人办理，`3` 依次办理。 */
        readonly ApvRel?: number
        /** One sub-node of the flow node. The element may repeat.
         *
         * 流程节点的一个子节点，该元素可重复出现。 */
        readonly SubNodeList: ReadonlyArray<{
          /** The person who handles this sub-node.
           *
           * 该子节点的处理人。 */
          readonly UserInfo: {
            /** The userid of the member.
             *
             * 成员的 UserID。 */
            readonly UserId: string
          }
          /** Comment the approver left; may be empty.
           *
           * 审批人填写的审批意见，可能为空。 */
          readonly Speech?: string
          /** Sub-node state: `1` pending, `2` agreed, `3` rejected, `4` transferred, `11` returned, `12` co-sign added, `13` agreed with co-sign; more exist.
           *
           * 子节点状态：`1` 审批中，`2` 已同意，`3` 已驳回，`4` 已转审，`11` 已退回，`12` 已加签，`13` 已同意并加签；另有其他取值。 */
          readonly SpYj?: number
          /** When the handler acted. Spelt with a lower-case `t` in this element.
           *
           * 处理人的操作时间。此元素名中的 `t` 为小写。 */
          readonly Sptime?: number
          /** The `media_id` of an attachment; may repeat. Listed in the table, not in the sample.
           *
           * 附件的 `media_id`，可重复出现。参数表中有此字段，示例中没有。 */
          readonly MediaIds?: readonly string[]
        }
        >
      }
      >
    }
    /** One comment on the approval. The element may repeat.
     *
     * 一条审批备注，该元素可重复出现。 */
    readonly Comments?: ReadonlyArray<{
      /** The person who wrote the comment.
       *
       * 写备注的人。 */
      readonly CommentUserInfo: {
        /** The userid of the member.
         *
         * 成员的 UserID。 */
        readonly UserId: string
      }
      /** When the comment was written, in seconds since 1970.
       *
       * 备注时间，Unix 时间戳（秒）。 */
      readonly CommentTime: number
      /** Text of the comment.
       *
       * 备注内容。 */
      readonly CommentContent: string
      /** Id of the comment. 64-bit id, as text.
       *
       * 备注 ID，64 位整数，以字符串表示。 */
      readonly CommentId: string
      /** The `media_id` of an attachment; may repeat. Listed in the table, not in the sample.
       *
       * 附件的 `media_id`，可重复出现。参数表中有此字段，示例中没有。 */
      readonly Attach?: readonly string[]
    }
    >
    /** What changed (name misspelt): `1` submit, `2` agree, `3` reject, `4` transfer, `5` urge, `6` cancel, `8` cancel after approval, `10` comment added, `11` returned, `12` co-sign; more exist.
     *
     * 变更类型（字段名拼写有误）：`1` 提交，`2` 同意，`3` 驳回，`4` 转审，`5` 催办，`6` 撤销，`8` 通过后撤销，`10` 添加备注，`11` 退回，`12` 加签；另有其他取值。 */
    readonly StatuChangeEvent: number
  }
}

/** The custom display of an app on the workbench is switched on or off. (设置工作台自定义展示, path/92535)
 *
 * 工作台自定义展示切换：应用在工作台的自定义展示被开启或关闭。 */
export interface WecomSwitchWorkbenchModeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'switch_workbench_mode'
  /** Custom workbench (工作台): `1` for on, `0` for off.
   *
   * 工作台自定义展示：`1` 开启，`0` 关闭。 */
  readonly Mode: number
}

/** The state of a live stream changes. (直播回调事件, path/94145)
 *
 * 直播状态变更：直播状态变化。 */
export interface WecomLivingStatusChangeEvent extends WecomEventHeader, WecomFromUserName, WecomAgentID {
  readonly MsgType: 'event'
  readonly Event: 'living_status_change'
  /** Id of the live stream (直播).
   *
   * 直播 ID。 */
  readonly LivingId: string
  /** State: `0` booked, `1` live, `2` ended, `3` expired (not pushed at present), `4` cancelled.
   *
   * 状态：`0` 预约中，`1` 直播中，`2` 已结束，`3` 已过期（目前不推送），`4` 已取消。 */
  readonly Status: number
}

/** A student is added to the school contacts. (成员变更事件, path/92032)
 *
 * 新增学生：家校通讯录新增学生。 */
export interface WecomChangeSchoolContactCreateStudentEvent extends WecomEventHeader, WecomFromUserName, WecomId3, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_student'
}

/** A student in the school contacts is updated. (成员变更事件, path/92032)
 *
 * 编辑学生：家校通讯录中的学生信息变更。 */
export interface WecomChangeSchoolContactUpdateStudentEvent extends WecomEventHeader, WecomFromUserName, WecomId3, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_student'
}

/** A student is deleted from the school contacts. (成员变更事件, path/92032)
 *
 * 删除学生：家校通讯录删除学生。 */
export interface WecomChangeSchoolContactDeleteStudentEvent extends WecomEventHeader, WecomFromUserName, WecomId3, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_student'
}

/** A parent is added to the school contacts. (成员变更事件, path/92032)
 *
 * 新增家长：家校通讯录新增家长。 */
export interface WecomChangeSchoolContactCreateParentEvent extends WecomEventHeader, WecomFromUserName, WecomId4, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_parent'
}

/** A parent in the school contacts is updated. (成员变更事件, path/92032)
 *
 * 编辑家长：家校通讯录中的家长信息变更。 */
export interface WecomChangeSchoolContactUpdateParentEvent extends WecomEventHeader, WecomFromUserName, WecomId4, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_parent'
}

/** A parent is deleted from the school contacts. (成员变更事件, path/92032)
 *
 * 删除家长：家校通讯录删除家长。 */
export interface WecomChangeSchoolContactDeleteParentEvent extends WecomEventHeader, WecomFromUserName, WecomId4, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_parent'
}

/** A parent in the school contacts follows the school. (成员变更事件, path/92032)
 *
 * 家长关注：家校通讯录中的家长关注学校。 */
export interface WecomChangeSchoolContactSubscribeEvent extends WecomEventHeader, WecomFromUserName, WecomId5, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'subscribe'
}

/** A parent in the school contacts stops following the school. (成员变更事件, path/92032)
 *
 * 家长取消关注：家校通讯录中的家长取消关注学校。 */
export interface WecomChangeSchoolContactUnsubscribeEvent extends WecomEventHeader, WecomFromUserName, WecomId5, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'unsubscribe'
}

/** A department is created in the school contacts. (部门变更事件, path/92052)
 *
 * 家校部门创建：家校通讯录新增部门。 */
export interface WecomChangeSchoolContactCreateDepartmentEvent extends WecomEventHeader, WecomFromUserName, WecomId6, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'create_department'
}

/** A department in the school contacts is updated. (部门变更事件, path/92052)
 *
 * 家校部门更新：家校通讯录中的部门信息变更。 */
export interface WecomChangeSchoolContactUpdateDepartmentEvent extends WecomEventHeader, WecomFromUserName, WecomId6, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'update_department'
}

/** A department is deleted from the school contacts. (部门变更事件, path/92052)
 *
 * 家校部门删除：家校通讯录删除部门。 */
export interface WecomChangeSchoolContactDeleteDepartmentEvent extends WecomEventHeader, WecomFromUserName, WecomId6, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_school_contact'
  readonly ChangeType: 'delete_department'
}

/** A member is added to the company's contacts. (成员变更通知, path/90970)
 *
 * 新增成员：企业通讯录新增成员。 */
export interface WecomChangeContactCreateUserEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomOptionalName2, WecomOptionalDepartment, WecomOptionalMainDepartment, WecomOptionalIsLeaderInDept, WecomOptionalPosition, WecomOptionalMobile, WecomOptionalGender, WecomOptionalEmail, WecomOptionalStatus, WecomOptionalAvatar, WecomOptionalAlias, WecomOptionalTelephone, WecomOptionalAddress, WecomOptionalExtAttr, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'create_user'
  /** UserID of each direct superior, separated by commas.
   *
   * 各直属上级的 UserID，用逗号分隔。 */
  readonly DirectLeader?: string
  /** Company e-mail address of the member. Needs authorisation.
   *
   * 成员的企业邮箱。需要授权才能获取。 */
  readonly BizMail?: string
}

/** The data of a member in the company's contacts changes. (成员变更通知, path/90970)
 *
 * 更新成员：企业通讯录中的成员信息变更。 */
export interface WecomChangeContactUpdateUserEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, WecomOptionalName2, WecomOptionalDepartment, WecomOptionalMainDepartment, WecomOptionalIsLeaderInDept, WecomOptionalPosition, WecomOptionalMobile, WecomOptionalGender, WecomOptionalEmail, WecomOptionalStatus, WecomOptionalAvatar, WecomOptionalAlias, WecomOptionalTelephone, WecomOptionalAddress, WecomOptionalExtAttr, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'update_user'
  /** The UserID after it was renamed.
   *
   * 修改后的 UserID。 */
  readonly NewUserID?: string
  /** UserID of each direct superior, separated by commas. In the parameter table, not in the sample.
   *
   * 各直属上级的 UserID，用逗号分隔。参数表中有此字段，示例中没有。 */
  readonly DirectLeader?: string
  /** Company e-mail address; needs authorisation. In the parameter table, not in the sample.
   *
   * 企业邮箱，需要授权才能获取。参数表中有此字段，示例中没有。 */
  readonly BizMail?: string
}

/** A member is deleted from the company's contacts. (成员变更通知, path/90970)
 *
 * 删除成员：企业通讯录删除成员。 */
export interface WecomChangeContactDeleteUserEvent extends WecomEventHeader, WecomFromUserName, WecomUserID, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_contact'
  readonly ChangeType: 'delete_user'
}

/** An upstream and downstream chain is created. (上下游变更回调, path/95796)
 *
 * 创建上下游：上下游创建。 */
export interface WecomChangeChainCreateChainEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'create_chain'
}

/** An upstream and downstream chain is updated. (上下游变更回调, path/95796)
 *
 * 更新上下游：上下游信息更新。 */
export interface WecomChangeChainUpdateChainEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_chain'
}

/** An upstream and downstream chain is deleted. (上下游变更回调, path/95796)
 *
 * 删除上下游：上下游被删除。 */
export interface WecomChangeChainDeleteChainEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'delete_chain'
}

/** Groups are created in an upstream and downstream chain. (上下游变更回调, path/95796)
 *
 * 上下游新增分组：上下游新增分组。 */
export interface WecomChangeChainCreateGroupEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomGroupIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'create_group'
}

/** Groups of an upstream and downstream chain are updated. (上下游变更回调, path/95796)
 *
 * 上下游更新分组：上下游的分组更新。 */
export interface WecomChangeChainUpdateGroupEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomGroupIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_group'
}

/** Groups of an upstream and downstream chain are deleted. (上下游变更回调, path/95796)
 *
 * 上下游删除分组：上下游的分组被删除。 */
export interface WecomChangeChainDeleteGroupEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomGroupIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'delete_group'
}

/** Companies join an upstream and downstream chain. (上下游变更回调, path/95796)
 *
 * 企业加入上下游：企业加入上下游。 */
export interface WecomChangeChainCorpJoinEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomCorpIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'corp_join'
}

/** Companies in an upstream and downstream chain are updated. (上下游变更回调, path/95796)
 *
 * 上下游企业更新：上下游中的企业信息更新。 */
export interface WecomChangeChainUpdateCorpEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomCorpIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'update_corp'
}

/** Companies are removed from an upstream and downstream chain. (上下游变更回调, path/95796)
 *
 * 上下游移除企业：企业被移出上下游。 */
export interface WecomChangeChainRemoveCorpEvent extends WecomEventHeader, WecomFromUserName, WecomChainId, WecomCorpIds, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'change_chain'
  readonly ChangeType: 'remove_corp'
}

/** A calendar is added. (path/93651) No official page confirms it.
 *
 * 新增日历：新增日历。没有官方页面证实。 */
export interface WecomAddCalendarEvent extends WecomEventHeader, WecomFromUserName, WecomCalId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'add_calendar'
}

/** A schedule is added to a calendar. (path/93651) No official page confirms it.
 *
 * 新增日程：日历中新增日程。没有官方页面证实。 */
export interface WecomAddScheduleEvent extends WecomEventHeader, WecomFromUserName, WecomScheduleId, WecomCalId, Absent<'AgentID'> {
  readonly MsgType: 'event'
  readonly Event: 'add_schedule'
}

/** A member sends a short video to an app of the 企业号. (企业号)
 *
 * 小视频消息：成员向企业号应用发送小视频。 */
export interface WecomShortvideoMessage extends WecomMessageHeader, WecomMediaId, WecomThumbMediaId {
  readonly MsgType: 'shortvideo'
}

/** A package of chat or customer-service messages of the retired 企业号; acknowledged by its `PackageId`. (企业号)
 *
 * 消息包：已停用的企业号的会话或客服消息包，收到后返回其 `PackageId`。 */
export interface WecomPackageMessage extends Absent<'MsgType' | 'InfoType' | 'event_type' | 'FromUserName' | 'CreateTime' | 'MsgId' | 'AgentID'> {
  readonly [OF_PLATFORM]?: 'wecom'
  /** Source: `chat` (企业会话), `kf_internal` (internal 客服) or `kf_external` (客服 for a service account).
   *
   * 来源：`chat`（企业会话）、`kf_internal`（企业内部客服）或 `kf_external`（服务号客服）。 */
  readonly AgentType: string
  /** CorpID of the 企业号 account.
   *
   * 企业号的 CorpID。 */
  readonly ToUserName: string
  /** Number of `<Item>` elements in the package.
   *
   * 消息包中 `<Item>` 元素的个数。 */
  readonly ItemCount: number
  /** Package id, 64-bit unsigned, as text; unique per company. Echo it as the whole reply body.
   *
   * 消息包 ID，64 位无符号整数，以字符串表示，企业内唯一。须原样作为整个响应体返回。 */
  readonly PackageId: string
  /** One message or event; repeats `ItemCount` times.
   *
   * 一条消息或事件，重复 `ItemCount` 次。 */
  readonly Item: ReadonlyArray<{
    /** UserID of the sender.
     *
     * 发送者的 UserID。 */
    readonly FromUserName: string
    /** When it was created, in seconds since 1970.
     *
     * 创建时间，Unix 时间戳（秒）。 */
    readonly CreateTime: number
    /** Kind of the message, such as `text` or `image`.
     *
     * 消息类型，如 `text`、`image`。 */
    readonly MsgType: string
    /** The text that was written.
     *
     * 文本内容。 */
    readonly Content?: string
    /** Id of the message, 64-bit, as text (exceeds 2^53). A retried push repeats it: use it to drop duplicates.
     *
     * 消息 ID，64 位整数，以字符串表示（超过 2^53）。重试的推送沿用同一个值，可用于去重。 */
    readonly MsgId?: string
    /** Addressee of the message.
     *
     * 消息的接收者。 */
    readonly Receiver?: {
      /** Kind of addressee: `single` or `group` in a chat, `userid` or `openid` in 客服.
       *
       * 接收者类型：会话中为 `single` 或 `group`，客服中为 `userid` 或 `openid`。 */
      readonly Type?: string
      /** Id of the addressee, as text; group ids are 64-bit numbers above 2^63.
       *
       * 接收者的 ID，以字符串表示；群聊 ID 是大于 2^63 的 64 位整数。 */
      readonly Id?: string
    }
    /** Link to the picture, made by the platform.
     *
     * 图片链接，由平台生成。 */
    readonly PicUrl?: string
    /** Id of the temporary media file, which can be downloaded for 3 days.
     *
     * 临时素材 ID，3 天内可下载。 */
    readonly MediaId?: string
    /** Title of the link.
     *
     * 链接标题。 */
    readonly Title?: string
    /** Description shown with the title.
     *
     * 随标题显示的描述。 */
    readonly Description?: string
    /** Address of the page the link leads to.
     *
     * 链接指向的页面地址。 */
    readonly Url?: string
    /** Name of the event. Present when `MsgType` is `event`.
     *
     * 事件名。`MsgType` 为 `event` 时出现。 */
    readonly Event?: string
    /** The newly created chat.
     *
     * 新创建的会话。 */
    readonly ChatInfo?: {
      /** Id of the group chat.
       *
       * 群聊 ID。 */
      readonly ChatId?: string
      /** Name of the chat.
       *
       * 会话名称。 */
      readonly Name?: string
      /** UserID of the chat's owner.
       *
       * 会话管理员的 UserID。 */
      readonly Owner?: string
      /** UserIDs of the chat's members, separated by `|`.
       *
       * 会话成员的 UserID，用 `|` 分隔。 */
      readonly UserList?: string
    }
    /** Id of the group chat.
     *
     * 群聊 ID。 */
    readonly ChatId?: string
    /** Name of the chat after the change.
     *
     * 变更后的会话名称。 */
    readonly Name?: string
    /** UserID of the new owner.
     *
     * 新管理员的 UserID。 */
    readonly Owner?: string
    /** UserIDs of the members added, separated by `|`.
     *
     * 新增成员的 UserID，用 `|` 分隔。 */
    readonly AddUserList?: string
    /** UserIDs of the members removed, separated by `|`.
     *
     * 移除成员的 UserID，用 `|` 分隔。 */
    readonly DelUserList?: string
  }
  >
}

/** A user has paid through 对外收款. (支付通知, path/97335)
 *
 * 支付成功通知：用户通过对外收款支付成功。 */
export interface WecomTransactionSuccessNotification extends WecomPaymentHeader {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'TRANSACTION.SUCCESS'
  /** The encrypted data. `decryptResource` decrypts it.
   *
   * 加密的业务数据，用 `decryptResource` 解密。 */
  readonly resource: {
    /** Always `AEAD_AES_256_GCM`.
     *
     * 固定为 `AEAD_AES_256_GCM`。 */
    readonly algorithm: string
    /** Base64 of ciphertext and tag. Inside is JSON with `appid`, `mchid`, `out_trade_no`, `trade_state`, `trade_state_desc`, `attach`, `success_time`, `amount` and `payer`.
     *
     * 密文与认证标签的 base64。解密后是 JSON：`appid`、`mchid`、`out_trade_no`、`trade_state`、`trade_state_desc`、`attach`、`success_time`、`amount`、`payer`。 */
    readonly ciphertext: string
    /** The nonce of the encryption: 12 bytes of text.
     *
     * 加密使用的随机串，12 字节。 */
    readonly nonce: string
    /** Text that is authenticated with the ciphertext; it may be empty.
     *
     * 附加数据，参与认证，可能为空。 */
    readonly associated_data?: string
  }
}

/** A refund of 对外收款 has succeeded. (退款通知, path/97338)
 *
 * 退款成功通知：对外收款退款成功。 */
export interface WecomRefundSuccessNotification extends WecomPaymentHeader, WecomResource {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'REFUND.SUCCESS'
}

/** A refund of 对外收款 has failed at the user's bank. (退款通知, path/97338)
 *
 * 退款异常通知：对外收款退款异常，退款到银行失败。 */
export interface WecomRefundAbnormalNotification extends WecomPaymentHeader, WecomResource {
  readonly resource_type: 'encrypt-resource'
  readonly event_type: 'REFUND.ABNORMAL'
}

/** A customer agrees in a single chat that it is archived. It comes to a program in the 数据与智能专区. (客户同意进行聊天内容存档事件回调, path/99993)
 *
 * 专区：客户在单聊中同意存档：客户在单聊中同意存档。推送给数据与智能专区中的程序。 */
export interface WecomZoneChatArchiveAuditApprovedSingleEvent extends WecomZoneHeader, WecomChatArchiveAuditApproved {
  readonly event_type: 'chat_archive_audit_approved_single'
}

/** A customer agrees in a group chat that it is archived. It comes to a program in the 数据与智能专区. (客户同意进行聊天内容存档事件回调, path/99993)
 *
 * 专区：客户在群聊中同意存档：客户在群聊中同意存档。推送给数据与智能专区中的程序。 */
export interface WecomZoneChatArchiveAuditApprovedRoomEvent extends WecomZoneHeader, WecomChatArchiveAuditApproved {
  readonly event_type: 'chat_archive_audit_approved_room'
}

/** There are new messages in the archive. It comes to a program in the 数据与智能专区. (产生会话回调通知, path/99994)
 *
 * 专区：产生会话：产生了新的会话消息。推送给数据与智能专区中的程序。 */
export interface WecomZoneConversationNewMessageEvent extends WecomZoneHeader {
  readonly event_type: 'conversation_new_message'
  /** How to read the messages.
   *
   * 读取会话所需的信息。 */
  readonly conversation_new_message: {
    /** Token for the call that reads the messages, valid for 10 minutes.
     *
     * 用于读取会话记录的 token，10 分钟内有效。 */
    readonly token: string
  }
}

/** A message matches a keyword rule. It comes to a program in the 数据与智能专区. (命中关键词规则通知, path/99995)
 *
 * 专区：命中关键词规则：会话命中关键词规则。推送给数据与智能专区中的程序。 */
export interface WecomZoneHitKeywordEvent extends WecomZoneHeader {
  readonly event_type: 'hit_keyword'
  /** How to read the messages.
   *
   * 读取会话所需的信息。 */
  readonly hit_keyword: {
    /** Token for the call that reads the messages, valid for 10 minutes.
     *
     * 用于读取会话记录的 token，10 分钟内有效。 */
    readonly token: string
  }
}

/** The company lets the app use a knowledge base (知识集). It comes to a program in the 数据与智能专区. (知识集管理回调, path/99996)
 *
 * 专区：授权知识集：企业授权知识集给应用。推送给数据与智能专区中的程序。 */
export interface WecomZoneAuthKnowledgeBaseEvent extends WecomZoneHeader {
  readonly event_type: 'auth_knowledge_base'
  /** The knowledge base (知识集).
   *
   * 知识集。 */
  readonly auth_knowledge_base: {
    /** Id of the knowledge base.
     *
     * 知识集 ID。 */
    readonly knowledge_base_id: string
    /** Name of the knowledge base.
     *
     * 知识集名称。 */
    readonly knowledge_base_name: string
  }
}

/** The app may no longer use a knowledge base (知识集). It comes to a program in the 数据与智能专区. (知识集管理回调, path/99996)
 *
 * 专区：取消授权知识集：企业取消授权知识集。推送给数据与智能专区中的程序。 */
export interface WecomZoneUnauthKnowledgeBaseEvent extends WecomZoneHeader {
  readonly event_type: 'unauth_knowledge_base'
  /** The knowledge base (知识集).
   *
   * 知识集。 */
  readonly unauth_knowledge_base: {
    /** Id of the knowledge base.
     *
     * 知识集 ID。 */
    readonly knowledge_base_id: string
    /** Name of the knowledge base.
     *
     * 知识集名称。 */
    readonly knowledge_base_name: string
  }
}

/** A knowledge base (知识集) that the app may use is deleted. It comes to a program in the 数据与智能专区. (知识集管理回调, path/99996)
 *
 * 专区：删除授权的知识集：已授权的知识集被删除。推送给数据与智能专区中的程序。 */
export interface WecomZoneDeleteKnowledgeBaseEvent extends WecomZoneHeader {
  readonly event_type: 'delete_knowledge_base'
  /** The knowledge base (知识集).
   *
   * 知识集。 */
  readonly delete_knowledge_base: {
    /** Id of the knowledge base.
     *
     * 知识集 ID。 */
    readonly knowledge_base_id: string
    /** Name of the knowledge base.
     *
     * 知识集名称。 */
    readonly knowledge_base_name: string
  }
}

/** A document of a knowledge base (知识集) has been learnt. It comes to a program in the 数据与智能专区. (知识集管理回调, path/99996)
 *
 * 专区：内容学习完成：知识集中的一项内容学习完成。推送给数据与智能专区中的程序。 */
export interface WecomZoneKnowledgeBaseLearnDoneEvent extends WecomZoneHeader {
  readonly event_type: 'knowledge_base_learn_done'
  /** The knowledge base (知识集).
   *
   * 知识集。 */
  readonly knowledge_base_learn_done: {
    /** Id of the knowledge base.
     *
     * 知识集 ID。 */
    readonly knowledge_base_id: string
    /** Name of the knowledge base.
     *
     * 知识集名称。 */
    readonly knowledge_base_name: string
    /** Id of the document.
     *
     * 内容 ID。 */
    readonly doc_id: number
    /** `0` learnt, `1` failed.
     *
     * 学习状态：`0` 成功，`1` 失败。 */
    readonly learn_status: number
  }
}

/** An export of the archive is ready. It comes to a program in the 数据与智能专区. (会话内容导出完成通知, path/99997)
 *
 * 专区：会话内容导出完成：会话内容导出任务完成。推送给数据与智能专区中的程序。 */
export interface WecomZoneChatArchiveExportFinishedEvent extends WecomZoneHeader {
  readonly event_type: 'chat_archive_export_finished'
  /** The export.
   *
   * 导出任务。 */
  readonly chat_archive_export_finished: {
    /** Id of the export, valid for 24 hours.
     *
     * 导出任务 ID，24 小时内有效。 */
    readonly jobid: string
  }
}

/** The platform delivers the current ticket of the suite (套件). (第三方应用 应用授权/回调) No official page confirms it.
 *
 * 推送suite_ticket：平台推送套件当前的 ticket。没有官方页面证实。 */
export interface WecomSuiteTicketNotice extends WecomNoticeHeader {
  readonly InfoType: 'suite_ticket'
  /** Value of `suite_ticket`, up to 512 bytes. Sent every 10 minutes, valid for 30 minutes.
   *
   * `suite_ticket` 的值，最长 512 字节。每 10 分钟推送一次，30 分钟内有效。 */
  readonly SuiteTicket: string
}

/** A company changes the permissions that it has granted to the suite (套件). (第三方应用 应用授权/回调) No official page confirms it.
 *
 * 变更授权通知：企业变更对套件的授权。没有官方页面证实。 */
export interface WecomChangeAuthNotice extends WecomNoticeHeader, WecomAuthCorpId {
  readonly InfoType: 'change_auth'
}

/** A company withdraws its authorisation from the suite (套件). (第三方应用 应用授权/回调) No official page confirms it.
 *
 * 取消授权通知：企业取消对套件的授权。没有官方页面证实。 */
export interface WecomCancelAuthNotice extends WecomNoticeHeader, WecomAuthCorpId {
  readonly InfoType: 'cancel_auth'
}

/** Every push of wecom that the catalogue knows, by its key.
 *
 * wecom 的全部已知推送，以键索引。 */
export interface WecomKnown {
  readonly 'text': WecomTextMessage
  readonly 'image': WecomImageMessage
  readonly 'voice': WecomVoiceMessage
  readonly 'video': WecomVideoMessage
  readonly 'location': WecomLocationMessage
  readonly 'link': WecomLinkMessage
  readonly 'security.change_domain_ip': WecomSecurityChangeDomainIpEvent
  readonly 'event.unsubscribe': WecomUnsubscribeEvent
  readonly 'event.subscribe': WecomSubscribeEvent
  readonly 'event.enter_agent': WecomEnterAgentEvent
  readonly 'event.LOCATION': WecomLocationEvent
  readonly 'event.batch_job_result': WecomBatchJobResultEvent
  readonly 'change_contact.create_party': WecomChangeContactCreatePartyEvent
  readonly 'change_contact.update_party': WecomChangeContactUpdatePartyEvent
  readonly 'change_contact.delete_party': WecomChangeContactDeletePartyEvent
  readonly 'change_contact.update_tag': WecomChangeContactUpdateTagEvent
  readonly 'event.click': WecomClickEvent
  readonly 'event.view': WecomViewEvent
  readonly 'event.view_miniprogram': WecomViewMiniprogramEvent
  readonly 'event.scancode_push': WecomScancodePushEvent
  readonly 'event.scancode_waitmsg': WecomScancodeWaitmsgEvent
  readonly 'event.pic_sysphoto': WecomPicSysphotoEvent
  readonly 'event.pic_photo_or_album': WecomPicPhotoOrAlbumEvent
  readonly 'event.pic_weixin': WecomPicWeixinEvent
  readonly 'event.location_select': WecomLocationSelectEvent
  readonly 'event.open_approval_change': WecomOpenApprovalChangeEvent
  readonly 'event.taskcard_click': WecomTaskcardClickEvent
  readonly 'event.share_agent_change': WecomShareAgentChangeEvent
  readonly 'event.share_chain_change': WecomShareChainChangeEvent
  readonly 'event.template_card_event': WecomTemplateCardEvent
  readonly 'event.template_card_menu_event': WecomTemplateCardMenuEvent
  readonly 'event.inactive_alert': WecomInactiveAlertEvent
  readonly 'event.close_inactive_agent': WecomCloseInactiveAgentEvent
  readonly 'event.reopen_inactive_agent': WecomReopenInactiveAgentEvent
  readonly 'event.low_active_alert': WecomLowActiveAlertEvent
  readonly 'event.low_active': WecomLowActiveEvent
  readonly 'event.active_restored': WecomActiveRestoredEvent
  readonly 'change_external_contact.add_external_contact': WecomChangeExternalContactAddExternalContactEvent
  readonly 'change_external_contact.edit_external_contact': WecomChangeExternalContactEditExternalContactEvent
  readonly 'change_external_contact.add_half_external_contact': WecomChangeExternalContactAddHalfExternalContactEvent
  readonly 'change_external_contact.del_external_contact': WecomChangeExternalContactDelExternalContactEvent
  readonly 'change_external_contact.del_follow_user': WecomChangeExternalContactDelFollowUserEvent
  readonly 'change_external_contact.transfer_fail': WecomChangeExternalContactTransferFailEvent
  readonly 'change_external_chat.create': WecomChangeExternalChatCreateEvent
  readonly 'change_external_chat.update': WecomChangeExternalChatUpdateEvent
  readonly 'change_external_chat.dismiss': WecomChangeExternalChatDismissEvent
  readonly 'change_external_tag.create': WecomChangeExternalTagCreateEvent
  readonly 'change_external_tag.update': WecomChangeExternalTagUpdateEvent
  readonly 'change_external_tag.delete': WecomChangeExternalTagDeleteEvent
  readonly 'change_external_tag.shuffle': WecomChangeExternalTagShuffleEvent
  readonly 'customer_acquisition.balance_low': WecomCustomerAcquisitionBalanceLowEvent
  readonly 'customer_acquisition.balance_exhausted': WecomCustomerAcquisitionBalanceExhaustedEvent
  readonly 'customer_acquisition.balance_increased': WecomCustomerAcquisitionBalanceIncreasedEvent
  readonly 'customer_acquisition.link_unavailable': WecomCustomerAcquisitionLinkUnavailableEvent
  readonly 'customer_acquisition.delete_link': WecomCustomerAcquisitionDeleteLinkEvent
  readonly 'customer_acquisition.quota_expire_soon': WecomCustomerAcquisitionQuotaExpireSoonEvent
  readonly 'customer_acquisition.open_profile': WecomCustomerAcquisitionOpenProfileEvent
  readonly 'customer_acquisition.friend_request': WecomCustomerAcquisitionFriendRequestEvent
  readonly 'customer_acquisition.customer_start_chat': WecomCustomerAcquisitionCustomerStartChatEvent
  readonly 'customer_acquisition.message_from_customer': WecomCustomerAcquisitionMessageFromCustomerEvent
  readonly 'event.upload_media_job_finish': WecomUploadMediaJobFinishEvent
  readonly 'event.kf_account_auth_change': WecomKfAccountAuthChangeEvent
  readonly 'event.kf_msg_or_event': WecomKfMsgOrEvent
  readonly 'doc_change.doc_member_change': WecomDocChangeDocMemberChangeEvent
  readonly 'doc_change.delete_doc': WecomDocChangeDeleteDocEvent
  readonly 'doc_change.form_complete': WecomDocChangeFormCompleteEvent
  readonly 'doc_change.delete_form': WecomDocChangeDeleteFormEvent
  readonly 'doc_change.form_settings_change': WecomDocChangeFormSettingsChangeEvent
  readonly 'smart_sheet_change.add_filed': WecomSmartSheetChangeAddFiledEvent
  readonly 'smart_sheet_change.update_filed': WecomSmartSheetChangeUpdateFiledEvent
  readonly 'smart_sheet_change.delete_filed': WecomSmartSheetChangeDeleteFiledEvent
  readonly 'smart_sheet_change.add_record': WecomSmartSheetChangeAddRecordEvent
  readonly 'smart_sheet_change.update_record': WecomSmartSheetChangeUpdateRecordEvent
  readonly 'smart_sheet_change.delete_record': WecomSmartSheetChangeDeleteRecordEvent
  readonly 'app_email_change.receive_email': WecomAppEmailChangeReceiveEmailEvent
  readonly 'public_email_change.receive_email': WecomPublicEmailChangeReceiveEmailEvent
  readonly 'event.wedrive_insufficient_capacity': WecomWedriveInsufficientCapacityEvent
  readonly 'wedrive_space_change.dismiss_space': WecomWedriveSpaceChangeDismissSpaceEvent
  readonly 'wedrive_file_change.create_file': WecomWedriveFileChangeCreateFileEvent
  readonly 'wedrive_file_change.rename_file': WecomWedriveFileChangeRenameFileEvent
  readonly 'wedrive_file_change.update_file': WecomWedriveFileChangeUpdateFileEvent
  readonly 'wedrive_file_change.delete_file': WecomWedriveFileChangeDeleteFileEvent
  readonly 'wedrive_file_change.move_file': WecomWedriveFileChangeMoveFileEvent
  readonly 'wedrive_space_change.space_member_change': WecomWedriveSpaceChangeSpaceMemberChangeEvent
  readonly 'wedrive_space_change.space_security_settings_change': WecomWedriveSpaceChangeSpaceSecuritySettingsChangeEvent
  readonly 'event.submit_vip_account_approval': WecomSubmitVipAccountApprovalEvent
  readonly 'event.finish_vip_account_approval': WecomFinishVipAccountApprovalEvent
  readonly 'event.book_meeting_room': WecomBookMeetingRoomEvent
  readonly 'event.cancel_meeting_room': WecomCancelMeetingRoomEvent
  readonly 'event.program_notify': WecomProgramNotifyEvent
  readonly 'event.file_content_archive_auth_change': WecomFileContentArchiveAuthChangeEvent
  readonly 'event.file_content_archive_user_list_change': WecomFileContentArchiveUserListChangeEvent
  readonly 'meeting_change.modify_meeting': WecomMeetingChangeModifyMeetingEvent
  readonly 'meeting_change.cancel_meeting': WecomMeetingChangeCancelMeetingEvent
  readonly 'meeting_change.meeting_start': WecomMeetingChangeMeetingStartEvent
  readonly 'meeting_change.meeting_end': WecomMeetingChangeMeetingEndEvent
  readonly 'meeting_change.meeting_mute_all': WecomMeetingChangeMeetingMuteAllEvent
  readonly 'meeting_change.meeting_unmute_all': WecomMeetingChangeMeetingUnmuteAllEvent
  readonly 'meeting_change.join_meeting': WecomMeetingChangeJoinMeetingEvent
  readonly 'meeting_change.quit_meeting': WecomMeetingChangeQuitMeetingEvent
  readonly 'meeting_change.join_meeting_before_host': WecomMeetingChangeJoinMeetingBeforeHostEvent
  readonly 'meeting_change.join_waiting_room': WecomMeetingChangeJoinWaitingRoomEvent
  readonly 'meeting_change.quit_waiting_room': WecomMeetingChangeQuitWaitingRoomEvent
  readonly 'meeting_change.join_from_meeting_room': WecomMeetingChangeJoinFromMeetingRoomEvent
  readonly 'meeting_change.move_to_waiting_room': WecomMeetingChangeMoveToWaitingRoomEvent
  readonly 'meeting_change.open_screen_share': WecomMeetingChangeOpenScreenShareEvent
  readonly 'meeting_change.close_screen_share': WecomMeetingChangeCloseScreenShareEvent
  readonly 'meeting_change.role_change': WecomMeetingChangeRoleChangeEvent
  readonly 'meeting_change.webinar_role_change': WecomMeetingChangeWebinarRoleChangeEvent
  readonly 'meeting_change.webinar_warm_up_upload': WecomMeetingChangeWebinarWarmUpUploadEvent
  readonly 'meeting_change.pstn_status_update': WecomMeetingChangePstnStatusUpdateEvent
  readonly 'meeting_change.medium_upload': WecomMeetingChangeMediumUploadEvent
  readonly 'meeting_change.start_recording': WecomMeetingChangeStartRecordingEvent
  readonly 'meeting_change.pause_recording': WecomMeetingChangePauseRecordingEvent
  readonly 'meeting_change.resume_recording': WecomMeetingChangeResumeRecordingEvent
  readonly 'meeting_change.stop_recording': WecomMeetingChangeStopRecordingEvent
  readonly 'meeting_change.recording_complete': WecomMeetingChangeRecordingCompleteEvent
  readonly 'meeting_change.delete_recording': WecomMeetingChangeDeleteRecordingEvent
  readonly 'meeting_change.enroll': WecomMeetingChangeEnrollEvent
  readonly 'meeting_change.cancel_enroll': WecomMeetingChangeCancelEnrollEvent
  readonly 'meeting_change.meeting_room_response': WecomMeetingChangeMeetingRoomResponseEvent
  readonly 'meeting_statistics.start_meeting': WecomMeetingStatisticsStartMeetingEvent
  readonly 'change_external_contact.msg_audit_approved': WecomChangeExternalContactMsgAuditApprovedEvent
  readonly 'event.msgaudit_notify': WecomMsgauditNotifyEvent
  readonly 'event.delete_calendar': WecomDeleteCalendarEvent
  readonly 'event.modify_calendar': WecomModifyCalendarEvent
  readonly 'event.modify_schedule': WecomModifyScheduleEvent
  readonly 'event.delete_schedule': WecomDeleteScheduleEvent
  readonly 'event.respond_schedule': WecomRespondScheduleEvent
  readonly 'event.sys_approval_change': WecomSysApprovalChangeEvent
  readonly 'event.switch_workbench_mode': WecomSwitchWorkbenchModeEvent
  readonly 'event.living_status_change': WecomLivingStatusChangeEvent
  readonly 'change_school_contact.create_student': WecomChangeSchoolContactCreateStudentEvent
  readonly 'change_school_contact.update_student': WecomChangeSchoolContactUpdateStudentEvent
  readonly 'change_school_contact.delete_student': WecomChangeSchoolContactDeleteStudentEvent
  readonly 'change_school_contact.create_parent': WecomChangeSchoolContactCreateParentEvent
  readonly 'change_school_contact.update_parent': WecomChangeSchoolContactUpdateParentEvent
  readonly 'change_school_contact.delete_parent': WecomChangeSchoolContactDeleteParentEvent
  readonly 'change_school_contact.subscribe': WecomChangeSchoolContactSubscribeEvent
  readonly 'change_school_contact.unsubscribe': WecomChangeSchoolContactUnsubscribeEvent
  readonly 'change_school_contact.create_department': WecomChangeSchoolContactCreateDepartmentEvent
  readonly 'change_school_contact.update_department': WecomChangeSchoolContactUpdateDepartmentEvent
  readonly 'change_school_contact.delete_department': WecomChangeSchoolContactDeleteDepartmentEvent
  readonly 'change_contact.create_user': WecomChangeContactCreateUserEvent
  readonly 'change_contact.update_user': WecomChangeContactUpdateUserEvent
  readonly 'change_contact.delete_user': WecomChangeContactDeleteUserEvent
  readonly 'change_chain.create_chain': WecomChangeChainCreateChainEvent
  readonly 'change_chain.update_chain': WecomChangeChainUpdateChainEvent
  readonly 'change_chain.delete_chain': WecomChangeChainDeleteChainEvent
  readonly 'change_chain.create_group': WecomChangeChainCreateGroupEvent
  readonly 'change_chain.update_group': WecomChangeChainUpdateGroupEvent
  readonly 'change_chain.delete_group': WecomChangeChainDeleteGroupEvent
  readonly 'change_chain.corp_join': WecomChangeChainCorpJoinEvent
  readonly 'change_chain.update_corp': WecomChangeChainUpdateCorpEvent
  readonly 'change_chain.remove_corp': WecomChangeChainRemoveCorpEvent
  readonly 'event.add_calendar': WecomAddCalendarEvent
  readonly 'event.add_schedule': WecomAddScheduleEvent
  readonly 'shortvideo': WecomShortvideoMessage
  readonly 'package': WecomPackageMessage
  readonly 'payment.TRANSACTION_SUCCESS': WecomTransactionSuccessNotification
  readonly 'payment.REFUND_SUCCESS': WecomRefundSuccessNotification
  readonly 'payment.REFUND_ABNORMAL': WecomRefundAbnormalNotification
  readonly 'zone.chat_archive_audit_approved_single': WecomZoneChatArchiveAuditApprovedSingleEvent
  readonly 'zone.chat_archive_audit_approved_room': WecomZoneChatArchiveAuditApprovedRoomEvent
  readonly 'zone.conversation_new_message': WecomZoneConversationNewMessageEvent
  readonly 'zone.hit_keyword': WecomZoneHitKeywordEvent
  readonly 'zone.auth_knowledge_base': WecomZoneAuthKnowledgeBaseEvent
  readonly 'zone.unauth_knowledge_base': WecomZoneUnauthKnowledgeBaseEvent
  readonly 'zone.delete_knowledge_base': WecomZoneDeleteKnowledgeBaseEvent
  readonly 'zone.knowledge_base_learn_done': WecomZoneKnowledgeBaseLearnDoneEvent
  readonly 'zone.chat_archive_export_finished': WecomZoneChatArchiveExportFinishedEvent
  readonly 'info.suite_ticket': WecomSuiteTicketNotice
  readonly 'info.change_auth': WecomChangeAuthNotice
  readonly 'info.cancel_auth': WecomCancelAuthNotice
}
