// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.

/**
 * The fields of each kind of push, and the keys of the kinds that have just these, besides those of `HEADER`. After a name:
 * `[]` a list; then `#` a number, `@` a 64-bit id, `!` a truth value, `*` free text (`*>`: the next field always follows),
 * `{…}` an object, `{}` an object without documented fields, `^{…}` an element that XML puts around fields of the object
 * it stands in; otherwise a text. `A=B`: the field A, which can also arrive as B.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  '':
    'event.nearby_category_audit_info event.unlicensed_notify event.change_app_admin info.customer_acquisition.service_balance_low info.customer_acquisition.service_balance_exhausted security.change_domain_ip event.share_agent_change event.share_chain_change event.close_inactive_agent event.reopen_inactive_agent event.low_active event.active_restored customer_acquisition.balance_low customer_acquisition.balance_exhausted customer_acquisition.balance_increased event.wedrive_insufficient_capacity event.file_content_archive_auth_change event.file_content_archive_user_list_change event.msgaudit_notify',
  'AccessDataList{Item[]{OpenUserId UserType# TimeStamp# PassType# PassMethod#}} DeviceSn':
    'event.device_accesscontrol_data_report',
  'Action Payload* RoomId SessionKey ServerToken ModelId Sn':
    'event.iot_voip_notify',
  'AgentType ItemCount# Item[]{FromUserName CreateTime# MsgType Content* MsgId@ Receiver{Type Id} PicUrl MediaId Title* Description* Url Event ChatInfo{ChatId Name* Owner UserList} ChatId Name* Owner AddUserList DelUserList}':
    'package',
  'Amount#':
    'app_email_change.receive_email',
  'ApplyAuthorizationInfoNoitfy{appid mp_appid operation_time status# msg ticket}':
    'event.betaapp_authorization_apply_event',
  'ApplyAuthorizationInfoNoitfy{appid mp_appid operation_time status# msg}':
    'event.betaapp_verify_apply_event event.betaapp_verify_event',
  'ApplyReason* BusinessType# ApplyId':
    'event.submit_vip_account_approval',
  'ApprovalInfo{SpNoStr SpNo@ SpName* SpStatus# TemplateId ApplyTime# Applyer{UserId Party} SpRecord[]{SpStatus# ApproverAttr# Details[]{Approver=Approvor{UserId} Speech* SpStatus# SpTime# Attach[]}} Notifyer[]{UserId} ProcessList{NodeList[]{NodeType# SpStatus# ApvRel# SubNodeList[]{UserInfo{UserId} Speech* SpYj# Sptime# MediaIds=MediaId[]}}} Comments[]{CommentUserInfo{UserId} CommentTime# CommentContent* CommentId Attach[]} StatuChangeEvent#}':
    'event.sys_approval_change',
  'ApprovalInfo{ThirdNo OpenSpName* OpenTemplateId OpenSpStatus# ApplyTime# ApplyUserName* ApplyUserId ApplyUserParty* ApplyUserImage ApprovalNodes{ApprovalNode[]{NodeStatus# NodeAttr# NodeType# Items{Item[]{ItemName* ItemUserId=ItemUserid ItemImage ItemStatus# ItemSpeech* ItemOpTime# ItemParty*}}}} NotifyNodes{NotifyNode[]{ItemName* ItemUserId=ItemUserid ItemImage ItemParty*}} approverstep=ApproverStep#}':
    'event.open_approval_change',
  'AuthAddOpenKfId[] AuthDelOpenKfId[]':
    'event.kf_account_auth_change',
  'AuthCode State* ExtraInfo{AuthOpenKfIdList{OpenKfId[]}}':
    'info.create_auth',
  'AuthCode':
    'info.reset_permanent_code',
  'AuthCorpId AuthType':
    'info.approve_special_auth info.cancel_special_auth',
  'AuthCorpId ChangeList[]{TimeStamp# ChangeType Id NewId}':
    'info.change_school_contact_batch',
  'AuthCorpId ChatId UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList{Item[]} LastMemVer CurMemVer':
    'info.change_external_chat.update',
  'AuthCorpId ChatId':
    'info.change_external_chat.create info.change_external_chat.dismiss',
  'AuthCorpId ExpireTime# ExpireQuotaNum#':
    'info.customer_acquisition.quota_expire_soon',
  'AuthCorpId FailReason* UserID ExternalUserID':
    'info.change_external_contact.transfer_fail',
  'AuthCorpId Id NewId':
    'info.change_school_contact.update_student info.change_school_contact.update_parent',
  'AuthCorpId Id TagType':
    'info.change_external_tag.create info.change_external_tag.update info.change_external_tag.delete',
  'AuthCorpId Id# Name* ParentId# Order#':
    'info.change_contact.create_party',
  'AuthCorpId Id# Name* ParentId#':
    'info.change_contact.update_party',
  'AuthCorpId Id#':
    'info.change_contact.delete_party',
  'AuthCorpId Id':
    'info.change_school_contact.create_student info.change_school_contact.delete_student info.change_school_contact.create_parent info.change_school_contact.delete_parent info.change_school_contact.subscribe info.change_school_contact.unsubscribe info.change_school_contact.create_department info.change_school_contact.update_department info.change_school_contact.delete_department info.change_external_tag.shuffle',
  'AuthCorpId JobId':
    'info.chat_archive_export_finished',
  'AuthCorpId LinkId State* OnceKey':
    'info.customer_acquisition.service_balance_consumed',
  'AuthCorpId LinkId State*':
    'info.customer_acquisition.open_profile info.customer_acquisition.friend_request',
  'AuthCorpId LinkId':
    'info.customer_acquisition.link_unavailable info.customer_acquisition.delete_link',
  'AuthCorpId OpenUserID ExternalUserID ChatId':
    'info.chat_archive_audit_approved_single info.chat_archive_audit_approved_room',
  'AuthCorpId Price# EffectiveTime#':
    'info.customer_acquisition.change_price',
  'AuthCorpId ServiceCorpId':
    'info.agree_external_userid_migration',
  'AuthCorpId State* ExtraInfo{AuthOpenKfIdList{OpenKfId[]}}':
    'info.change_auth',
  'AuthCorpId TagId# AddUserItems DelUserItems AddPartyItems DelPartyItems':
    'info.change_contact.update_tag',
  'AuthCorpId Token':
    'info.conversation_new_message info.hit_keyword',
  'AuthCorpId UserID ExternalUserID LinkId ChatSeq# ChatKey State*':
    'info.customer_acquisition.message_from_customer',
  'AuthCorpId UserID ExternalUserID LinkId State*':
    'info.customer_acquisition.customer_start_chat',
  'AuthCorpId UserID ExternalUserID Source':
    'info.change_external_contact.del_external_contact',
  'AuthCorpId UserID ExternalUserID State* WelcomeCode LinkId':
    'info.change_external_contact.add_external_contact',
  'AuthCorpId UserID ExternalUserID State* WelcomeCode':
    'info.change_external_contact.add_half_external_contact',
  'AuthCorpId UserID ExternalUserID':
    'info.change_external_contact.edit_external_contact info.change_external_contact.del_follow_user',
  'AuthCorpId UserID OpenUserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Mobile Position* Gender# Email BizMail Avatar Alias* Telephone ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}} Status#':
    'info.change_contact.create_user',
  'AuthCorpId UserID OpenUserID NewUserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Mobile Position* Gender# Email BizMail Status# Avatar Alias* Telephone ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}}':
    'info.change_contact.update_user',
  'AuthCorpId UserID OpenUserID':
    'info.change_contact.delete_user',
  'AuthCorpId':
    'info.cancel_auth info.corp_arch_auth info.customer_acquisition_permit_change info.customer_acquisition.balance_low info.customer_acquisition.balance_exhausted info.customer_acquisition.balance_increased info.device_data_auth_change',
  'AuthorizerAppid AuthorizationCode AuthorizationCodeExpiredTime# PreAuthCode':
    'info.authorized info.updateauthorized',
  'AuthorizerAppid':
    'info.unauthorized',
  'BatchJob{JobId JobType ErrCode# ErrMsg}':
    'event.batch_job_result',
  'BizID BizPwd ShopAppID OrderID WayBillID':
    'event.cancel_waybill',
  'BizID BizPwd ShopAppID ShopName* ShopTelphone ShopContact* ServiceName SenderProvince* SenderCity* SenderArea* SenderAddress*':
    'event.check_biz',
  'BizID BizPwd ShopAppID':
    'event.get_quota',
  'BookId ChapterIndex# ChapterId CustomServerParams* Source#':
    'event.wxa_novel_chapter_permission',
  'BookingId MeetingRoomId MeetingId':
    'event.cancel_meeting_room',
  'BrandEvent{brand_id@ audit_id@ status# reason*}':
    'event.channels_ec_brand',
  'CalId ScheduleId':
    'event.modify_schedule event.delete_schedule event.respond_schedule',
  'CalId':
    'event.delete_calendar event.modify_calendar event.add_calendar',
  'CardId Code Status':
    'event.update_invoice_status',
  'CardId Detail':
    'event.card_sku_remind',
  'CardId MerchantId IsPass# Reason*':
    'event.card_merchant_check_result',
  'CardId RefuseReason*':
    'event.card_not_pass_check',
  'CardId UserCardCode ConsumeSource LocationId# LocationName* StaffOpenId VerifyCode* RemarkAmount* OuterId OuterStr':
    'event.user_consume_card',
  'CardId UserCardCode FriendUserName IsReturnBack! IsChatRoom!':
    'event.user_gifting_card',
  'CardId UserCardCode ModifyBonus# ModifyBalance#':
    'event.update_member_card',
  'CardId UserCardCode OldUserCardCode UnionId IsGiveByFriend# FriendUserName IsRestoreMemberCard# IsRecommendByFriend# OuterId OuterStr':
    'event.user_get_card',
  'CardId UserCardCode OuterId OuterStr':
    'event.user_view_card',
  'CardId UserCardCode TransId LocationId# LocationName* Fee# OriginalFee#':
    'event.user_pay_from_pay_cell',
  'CardId UserCardCode':
    'event.submit_membercard_user_info event.user_del_card event.user_enter_session_from_card',
  'CardId':
    'event.card_pass_check',
  'ChainId CorpIds{CorpId[]}':
    'change_chain.corp_join change_chain.update_corp change_chain.remove_corp',
  'ChainId GroupIds{GroupId[]}':
    'change_chain.create_group change_chain.update_group change_chain.delete_group',
  'ChainId':
    'change_chain.create_chain change_chain.update_chain change_chain.delete_chain',
  'ChatId UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList{Item[]} LastMemVer CurMemVer':
    'change_external_chat.update',
  'ChatId':
    'change_external_chat.create change_external_chat.dismiss',
  'CheckInDataList{Item[]{OpenUserId UserType# CheckinTime#}} DeviceSn':
    'event.device_checkin_data_report',
  'ChosenBeacon{Uuid Major# Minor# Distance#} AroundBeacons{AroundBeacon[]{Uuid Major# Minor# Distance#}}':
    'event.ShakearoundUserShake',
  'ComponentVerifyTicket':
    'info.component_verify_ticket',
  'ConnectTime# ExpireTime# VendorId PlaceId DeviceNo':
    'event.WifiConnected',
  'Content* MsgDataId Idx# bizmsgmenuid from{userid} response_url text{content} quote{msgtype text{content} image{url aeskey} mixed{msg_item[]{msgtype text{content} image{url aeskey}}} voice{content} file{url aeskey} video{url aeskey}} Id':
    'text',
  'CorpId AgentId#':
    'info.share_agent_change info.share_chain_change',
  'Data{order_id shop_appid}':
    'event.cooperation_shop_order event.related_shop_order_submission',
  'DelayTime# Reason*':
    'event.weapp_audit_delay',
  'DeliveryID OrderId WayBillId Version# Count# Actions[]{ActionTime# ActionType# ActionMsg* Lat# Lng#}':
    'event.add_express_path',
  'DeviceType DeviceID OpType# OpenID':
    'device_event.subscribe_status device_event.unsubscribe_status',
  'DeviceType DeviceID SessionID Content OpenID':
    'device_text device_event.bind device_event.unbind',
  'DocId SheetId FieldId[]':
    'smart_sheet_change.add_filed smart_sheet_change.update_filed smart_sheet_change.delete_filed',
  'DocId SheetId RecordId[]':
    'smart_sheet_change.add_record smart_sheet_change.update_record smart_sheet_change.delete_record',
  'DocId[]':
    'doc_change.doc_member_change doc_change.delete_doc',
  'EffectTime#':
    'event.inactive_alert event.low_active_alert',
  'EventKey MenuId':
    'event.VIEW event.view_miniprogram',
  'EventKey ScanCodeInfo{ScanType ScanResult*}':
    'event.scancode_push event.scancode_waitmsg',
  'EventKey SendLocationInfo{Location_X# Location_Y# Scale Label* Poiname*} AppType':
    'event.location_select',
  'EventKey SendPicsInfo{Count# PicList{item[]{PicMd5Sum}}}':
    'event.pic_sysphoto event.pic_photo_or_album event.pic_weixin',
  'EventKey TaskId AgentID=AgentId#':
    'event.taskcard_click',
  'EventKey TaskId CardType ResponseCode SelectedItems{SelectedItem[]{QuestionKey OptionIds{OptionId[]}}}':
    'event.template_card_event',
  'EventKey TaskId CardType ResponseCode':
    'event.template_card_menu_event',
  'EventKey Ticket':
    'event.subscribe event.SCAN',
  'EventKey':
    'event.unsubscribe event.CLICK event.subscribe_scan_product event.enter_agent event.click event.view',
  'ExpireTime# ExpireQuotaNum#':
    'customer_acquisition.quota_expire_soon',
  'ExpiredTime#':
    'event.annual_renew event.naming_verify_success event.qualification_verify_success event.verify_expired',
  'FailReason* UserID ExternalUserID':
    'change_external_contact.transfer_fail',
  'FailTime# FailReason*':
    'event.naming_verify_fail event.qualification_verify_fail',
  'FailTime# Reason* ScreenShot':
    'event.weapp_audit_fail',
  'FileId[]':
    'wedrive_file_change.create_file wedrive_file_change.rename_file wedrive_file_change.update_file wedrive_file_change.delete_file wedrive_file_change.move_file',
  'FinishType# ApplyId':
    'event.finish_vip_account_approval',
  'FollowNotify{room_id user_openid time live_status action}':
    'event.wxalive_follow_notify',
  'FormId[]':
    'doc_change.form_complete doc_change.delete_form doc_change.form_settings_change',
  'FromKfAccount ToKfAccount':
    'event.kf_switch_session',
  'FromUserTmpOpenId MeetingId EnrollId':
    'meeting_change.enroll meeting_change.cancel_enroll',
  'FromUserTmpOpenId MeetingId PstnStatus':
    'meeting_change.pstn_status_update',
  'FromUserTmpOpenId MeetingId':
    'meeting_change.meeting_start meeting_change.meeting_end meeting_change.meeting_mute_all meeting_change.meeting_unmute_all meeting_change.join_meeting meeting_change.quit_meeting meeting_change.join_meeting_before_host meeting_change.join_waiting_room meeting_change.open_screen_share meeting_change.close_screen_share meeting_change.start_recording meeting_change.pause_recording meeting_change.resume_recording meeting_change.stop_recording meeting_change.recording_complete meeting_change.delete_recording',
  'FromUserTmpOpenId OperatedUser{UserId TmpOpenId UserRole#} MeetingId':
    'meeting_change.role_change meeting_change.webinar_role_change',
  'FromUserTmpOpenId OperatedUser{UserId TmpOpenId} MeetingId':
    'meeting_change.quit_waiting_room meeting_change.join_from_meeting_room meeting_change.move_to_waiting_room',
  'GuideInviteEvent{guide_account guide_openid invite_result#}':
    'event.guide_invite_result_event',
  'GuideScanEvent{qrcode_guide_account qrcode_guide_openid openid action# qrcode_info}':
    'event.guide_qrcode_scan_event',
  'Id StrategyId':
    'change_external_tag.shuffle',
  'Id TagType StrategyId':
    'change_external_tag.create change_external_tag.update change_external_tag.delete',
  'Id# Amount#':
    'public_email_change.receive_email',
  'Id# Name* ParentId# Order#':
    'change_contact.create_party',
  'Id# Name* ParentId#':
    'change_contact.update_party',
  'Id#':
    'change_contact.delete_party',
  'Id':
    'change_school_contact.create_student change_school_contact.update_student change_school_contact.delete_student change_school_contact.create_parent change_school_contact.update_parent change_school_contact.delete_parent change_school_contact.subscribe change_school_contact.unsubscribe change_school_contact.create_department change_school_contact.update_department change_school_contact.delete_department',
  'JobId':
    'event.upload_media_job_finish',
  'KeyStandard KeyStr Country Province City Sex# Scene#':
    'event.user_scan_product',
  'KeyStandard KeyStr RegionCode':
    'event.user_scan_product_async',
  'KeyStandard KeyStr Result ReasonMsg*':
    'event.user_scan_product_verify_action',
  'KeyStandard KeyStr':
    'event.user_scan_product_enter_session',
  'KfAccount CloseType':
    'event.kf_close_session',
  'KfAccount Source':
    'event.kf_create_session',
  'Latitude# Longitude# Precision# AppType':
    'event.LOCATION',
  'LinkId State*':
    'customer_acquisition.open_profile customer_acquisition.friend_request',
  'LinkId':
    'customer_acquisition.link_unavailable customer_acquisition.delete_link',
  'List[]{TemplateId MsgID@ ErrorCode# ErrorStatus} SubscribeMsgSentEvent^{List[]{TemplateId MsgID@ ErrorCode# ErrorStatus}}':
    'event.subscribe_msg_sent_event',
  'List[]{TemplateId SubscribeStatusString PopupScene#} SubscribeMsgPopupEvent^{List[]{TemplateId SubscribeStatusString PopupScene#}}':
    'event.subscribe_msg_popup_event',
  'List[]{TemplateId SubscribeStatusString} SubscribeMsgChangeEvent^{List[]{TemplateId SubscribeStatusString}}':
    'event.subscribe_msg_change_event',
  'LivingId Status#':
    'event.living_status_change',
  'Location_X# Location_Y# Scale# Label* MsgDataId Idx# AppType':
    'location',
  'MediaId Format Recognition* MediaId16K MsgDataId Idx# from{userid} response_url voice{content}':
    'voice',
  'MediaId ThumbMediaId MsgDataId Idx# from{userid} response_url video{url aeskey}':
    'video',
  'MediaId ThumbMediaId MsgDataId Idx#':
    'shortvideo',
  'MeetingId AllUploadStatus UploadInfo[]{MediumUrl MediumType# UploadStatus# ErrorMsg}':
    'meeting_change.medium_upload',
  'MeetingId MeetingRoomId MraAddress{Protocol# DialString} RoomResponseStatus# FromUserTmpOpenId':
    'meeting_change.meeting_room_response',
  'MeetingId WarmUpInfo{WarmUpPicture WarmUpVideo UploadStatus# ErrorMsg}':
    'meeting_change.webinar_warm_up_upload',
  'MeetingId':
    'meeting_change.modify_meeting meeting_change.cancel_meeting',
  'MeetingRoomId MeetingId BookingId':
    'event.book_meeting_room',
  'MiniGame{OrderId IsPreview# ToUserOpenid Zone# GiftTypeId# GiftId SendTime# GoodsList[]{Id Num#}}':
    'event.minigame_deliver_goods',
  'MiniGame{Payload* PayEventSig IsMock!}':
    'event.minigame_coin_deliver_completed event.minigame_game_pay_goods_deliver_notify event.minigame_h5_goods_deliver_notify event.minigame_deliver_h5_pay_products event.minigame_pay_refund_succ_notify event.minigame_recharge_center_coin_deliver_completed',
  'Mode#':
    'event.switch_workbench_mode',
  'NickName* MerchantCode MerchantCompanyName* BusinessTime BusinessCode BusinessState Remark* EventType RetryTimes#':
    'event.xpay_wxpay_callback_notify',
  'NotifyId NotifyScene':
    'event.program_notify',
  'OpenID AppID RevokeInfo PluginID OpenPID':
    'event.user_info_modified event.user_authorization_revoke event.user_authorization_cancellation',
  'OpenId Attach* Action AppleSubscriptionInfo{OriginalTransactionId ProductId AutoRenewStatus# RenewalDate# UnsignedTime#}':
    'event.xpay_apple_subscribe_unsigning_result_notify',
  'OpenId Attach* AppleSubscriptionInfo{OriginalTransactionId ProductId AutoRenewStatus# RenewalDate# SignedTime#}':
    'event.xpay_apple_subscribe_signing_result_notify',
  'OpenId MchRefundId WxRefundId MchOrderId WxOrderId WxpayRefundTransactionId RefundFee# RetCode# RetMsg RefundStartTimestamp# RefundSuccTimestamp# RetryTimes# Attach* WxTransactionId TeamInfo{ActivityId TeamId TeamType# TeamAction#}':
    'event.xpay_refund_notify',
  'OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} CoinInfo{Quantity# OrigPrice# ActualPrice# Attach*}':
    'event.xpay_coin_pay_notify',
  'OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} GoodsInfo{ProductId Quantity# OrigPrice# ActualPrice# Attach* SubscribePeriodDays#} ContractWxAppid':
    'event.xpay_subscribe_pay_fail_notify',
  'OpenId OutTradeNo Env# WeChatPayInfo{MchOrderNo TransactionId PaidTime#} GoodsInfo{ProductId Quantity# OrigPrice# ActualPrice# Attach*} TeamInfo{ActivityId TeamId TeamType# TeamAction#} AppleSubscriptionInfo{OriginalTransactionId AutoRenewStatus# RenewalDate#}':
    'event.xpay_goods_deliver_notify',
  'OpenId OutTradeNo Env# refund_time# order_time# channel_bill bundleid product_id p_count# refund_request_reason* provide_status# pay_order_id':
    'event.xpay_subscribe_ios_refund_query_notify',
  'OpenId OutTradeNo Env#':
    'event.xpay_subscribe_signing_result_notify',
  'OpenId WxOrderId MchOrderId TransactionId ComplaintId ComplaintDetail* ComplaintTime# RetryTimes# RequestId':
    'event.xpay_complaint_notify',
  'OpenProductAccountRegister{status#}':
    'event.open_product_account_register',
  'OpenProductSpuAudit{status# out_product_id product_id@ reject_reason*}':
    'event.open_product_spu_audit event.open_product_spu_status_update',
  'OrderId OrderStatus# ProductId SkuInfo':
    'event.merchant_order',
  'OrderId OrderType Status CreateOrderTime# PayFinishTime# Desc FreeCoinCount# PayCoinCount# RefundFreeCoinCount# RefundPayCoinCount# ReceiptInfo Memo':
    'event.card_pay_order event.ORDER_STATUS_FINANCE_SUCC',
  'OrderId':
    'event.wx_verify_pay_succ',
  'PageId OrderId IsChatRoom!':
    'event.giftcard_user_accept',
  'PageId OrderId IsReturnBack! IsChatRoom!':
    'event.giftcard_send_to_friend',
  'PageId OrderId':
    'event.giftcard_pay_done',
  'PaidCorpId OldOrderId NewOrderId':
    'info.change_order',
  'PaidCorpId OrderId OperatorId':
    'info.open_order',
  'PaidCorpId OrderId':
    'info.pay_for_app_success info.refund info.cancel_order',
  'PaidCorpId':
    'info.change_editon',
  'PicUrl MediaId MsgDataId Idx# from{userid} response_url image{url aeskey}':
    'image',
  'ProductCategoryAudit{audit_id@ status reason*}':
    'event.product_category_audit',
  'ProductOrderStatusUpdate{order_id@ status#}':
    'event.product_order_status_update',
  'ProductSpuAudit{product_id@ status# reason* audit_info*}':
    'event.product_spu_audit',
  'ProductSpuListing{product_id@ status# reason*}':
    'event.product_spu_listing',
  'ProductSpuUpdate{product_id@ status#}':
    'event.product_spu_update',
  'Provider*> Contact* DispatchTime#':
    'event.wx_verify_dispatch',
  'PublishEventInfo{publish_id publish_status# article_id article_detail{count# item[]{idx# article_url}} fail_idx[]}':
    'event.PUBLISHJOBFINISH',
  'PushMessageApiNotify{message_id room_id total_count success_count openid_error_count relation_error_count user_recv_limit_count internal_error_count}':
    'event.wxalive_push_message_notify',
  'QualificationAuditResult{status# audit_id audit_type# reject_reason*}':
    'event.open_product_category_audit',
  'QualificationAuditResult{status# audit_id brand_id@ audit_type# reject_reason*}':
    'event.open_product_brand_audit',
  'SceneGroupAudit{group_id# name* reason* scene_group_ext_list[]{ext_id# name* status#}}':
    'event.open_product_scene_group_audit',
  'ScheduleId CalId':
    'event.add_schedule',
  'Sender{Name* Tel Mobile Province*> City*> Area*> Street*> Address* Id} Receiver{Name* Tel Mobile Province* City* Area* Street* Address*} GoodDetail{Special# Weight#} Scene#':
    'event.query_single_waybill_fee',
  'ServiceCorpId AuthCorpId AdvanceApiType# ChatArchiveApi{Edition#}':
    'info.advanced_api_insufficient info.advanced_api_expired',
  'ServiceCorpId AuthCorpId AdvanceApiType# OrderId BuyerUserId':
    'info.advanced_api_pay_success',
  'ServiceCorpId AuthCorpId AdvanceApiType# OrderId OrderStatus#':
    'info.advanced_api_refund',
  'ServiceCorpId AuthCorpId AdvanceApiType# OrderId':
    'info.advanced_api_cancel',
  'ServiceCorpId AuthCorpId AdvanceApiType#':
    'info.advanced_api_trial_expired',
  'ServiceCorpId AuthCorpId AuthUserInfo{UserId} RegisterCode State* TemplateId':
    'info.enter_register_package',
  'ServiceCorpId AuthCorpId BatchJob{JobId JobType ErrCode# ErrMsg}':
    'info.batch_job_result',
  'ServiceCorpId AuthCorpId DeviceSn ConnectTime#':
    'info.connect_info',
  'ServiceCorpId AuthCorpId DeviceSn DisconnectTime# Reason*':
    'info.disconnect_info',
  'ServiceCorpId AuthCorpId DeviceSn ErrCode# ErrMsg*':
    'info.error_report',
  'ServiceCorpId AuthCorpId DeviceSn MediaId':
    'info.fetch_log_finish',
  'ServiceCorpId AuthCorpId DeviceSn ModelId RemarkName*':
    'info.add_device',
  'ServiceCorpId AuthCorpId DeviceSn RemarkName*':
    'info.remark_device_name',
  'ServiceCorpId AuthCorpId DeviceSn':
    'info.del_device info.device_feature_change',
  'ServiceCorpId AuthCorpId OrderId BuyerUserId':
    'info.license_pay_success',
  'ServiceCorpId AuthCorpId OrderId OrderStatus#':
    'info.license_refund',
  'ServiceCorpId AuthCorpId Scene# AccountList[]{ActiveCode Type# ExpireTime# UserId PreviousStatus# PreviousActiveCode}':
    'info.auto_activate',
  'ServiceCorpId RegisterCode AuthCorpId ContactSync{AccessToken ExpiresIn#} AuthUserInfo{UserId} State* TemplateId':
    'info.register_corp',
  'SessionFrom*':
    'event.user_enter_tempsession',
  'SpaceId':
    'wedrive_space_change.dismiss_space',
  'SpaceId[]':
    'wedrive_space_change.space_member_change wedrive_space_change.space_security_settings_change',
  'Status TotalCount# FilterCount# SentCount# ErrorCount# CopyrightCheckResult{Count# CheckState# ResultList{item[]{ArticleIdx# UserDeclareState# AuditState# OriginalArticleUrl OriginalArticleType# CanReprint# NeedReplaceContent# NeedShowReprintSource#}}} ArticleUrlResult{Count# ResultList{item[]{ArticleIdx# ArticleUrl}}}':
    'event.MASSSENDJOBFINISH',
  'Status#':
    'meeting_statistics.start_meeting',
  'Status':
    'event.TEMPLATESENDJOBFINISH',
  'SuccOrderId FailOrderId Source':
    'event.user_authorize_invoice',
  'SuccTime#':
    'event.weapp_audit_success',
  'SuiteTicket':
    'info.suite_ticket',
  'SupplyOrderCancel{supply_order_id@}':
    'event.supply_order_cancel',
  'SupplyOrderComplete{supply_order_id@}':
    'event.supply_order_complete',
  'SupplyOrderNew{supply_order_id@}':
    'event.supply_order_new',
  'SupplyOrderUpdate{supply_order_id@ update_time#}':
    'event.supply_order_update',
  'TagId# AddUserItems DelUserItems AddPartyItems DelPartyItems':
    'change_contact.update_tag',
  'TemperatureDataList{Item[]{OpenUserId UserType# TimeStamp# Temperature# Status#}} DeviceSn':
    'event.device_temperature_data_report',
  'Title* Description* FileKey FileMd5 FileTotalLen# from{userid} response_url file{url aeskey}':
    'file',
  'Title* PagePath ThumbUrl ThumbMediaId':
    'miniprogrampage',
  'Title*> Description* Url MsgDataId Idx# PicUrl':
    'link',
  'Token BizID BizPwd ShopAppID OrderID WayBillID Remark* Sender{Name* Tel Mobile Company* PostCode Country*> Province*> City*> Area*> Address*} Receiver{Name* Tel Mobile Company* PostCode Country* Province* City* Area* Address*} Cargo{Count# Space_X# Space_Y# Space_Z# Weight# DetailList[]{Name* Count#}} Insured{UseInsured# InsuredValue#} Service{ServiceType# ServiceName}':
    'event.add_waybill',
  'Token OpenKfId':
    'event.kf_msg_or_event',
  'Token WXAppId CompanyID Account AccountPwd OrderID Sender{Name* Tel Mobile Province* City* Area* Street* Address*} Receiver{Name* Tel Mobile Province* City* Area* Street* Address*} GoodDetail{} Insured{} Remark* Settingment# ExpectStartTime# ExpectEndTime# PickUpStartTime# PickUpEndTime# Scene#':
    'event.add_single_waybill',
  'Token WXAppId OrderID WayBillID CancelID CancelReason*':
    'event.cancel_single_waybill',
  'Token WXAppId OrderID WayBillID ComplainType# Content* Pic Name* Phone':
    'event.waybill_complaint',
  'Token WXAppId OrderID WayBillID CourierType# Score#':
    'event.waybill_evaluate_agent',
  'Token WXAppId OrderID WayBillID Fee# OriginalFee# PayOrderId PayFinishTime#':
    'event.notify_single_waybill_pay',
  'Token WXAppId OrderID WayBillID':
    'event.query_single_waybill event.remind_waybill',
  'UniqId PoiId Result Msg*':
    'event.poi_check_notify',
  'UserID ExternalUserID LinkId ChatSeq# ChatKey':
    'customer_acquisition.message_from_customer',
  'UserID ExternalUserID LinkId':
    'customer_acquisition.customer_start_chat',
  'UserID ExternalUserID Source':
    'change_external_contact.del_external_contact',
  'UserID ExternalUserID State* WelcomeCode':
    'change_external_contact.add_external_contact change_external_contact.add_half_external_contact',
  'UserID ExternalUserID WelcomeCode':
    'change_external_contact.msg_audit_approved',
  'UserID ExternalUserID':
    'change_external_contact.edit_external_contact change_external_contact.del_follow_user',
  'UserID Name* Department MainDepartment# IsLeaderInDept DirectLeader Position* Mobile Gender# Email BizMail Status# Avatar Alias* Telephone Address* ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}}':
    'change_contact.create_user',
  'UserID NewUserID Name* Department MainDepartment# IsLeaderInDept Position* Mobile Gender# Email Status# Avatar Alias* Telephone Address* ExtAttr{Item[]{Name* Type# Text{Value*} Web{Title* Url}}} DirectLeader BizMail':
    'change_contact.update_user',
  'UserID':
    'change_contact.delete_user',
  'WXAppId Province*> City*> Area*> Street*> Address* Id':
    'event.waybill_query_expect_time_range',
  'WaybillId SenderPhone ReceiverPhone':
    'event.waybill_notify_query',
  'account_info{event#}':
    'event.channels_ec_acct_notify',
  'aftersale_info{aftersale_id@ order_id@ out_order_id}':
    'event.aftersale_new_order',
  'aftersale_info{aftersale_id@ out_aftersale_id}':
    'event.aftersale_complaint_update_order_state event.aftersale_merchant_confirm_receipt_overdue event.aftersale_merchant_handle_refund_overdue event.aftersale_merchant_handle_return_overdue event.aftersale_refund_success event.aftersale_update_order event.aftersale_user_apply_platform_judge_overdue event.aftersale_user_cancel event.aftersale_user_confirm_refund_certificate event.aftersale_user_modify_return_info event.aftersale_user_upload_return_info_overdue event.aftersale_wait_merchant_confirm_receipt event.aftersale_wait_merchant_offline_refund',
  'appeal_record_id# appid appeal_count# appeal_from# appeal_status# material[]{illegal_material{content* content_url} appeal_material{reason* proof_material_id[]}} punish_description* audit_reason* appeal_time#':
    'event.wxa_appeal_record',
  'appid auth_code info{name* code_type# code legal_persona_name* legal_persona_wechat idname* wxuser component_phone} status# msg':
    'info.notify_third_fasteregister',
  'appid bind_appid close_timestamp#':
    'event.channels_ec_close_store',
  'appid change_timestamp# old_status new_status':
    'event.channels_ec_change_status',
  'appid expired# message*':
    'info.notify_3rd_wxa_wxverify',
  'appid info{name* code_type# code legal_persona_name* legal_persona_wechat component_phone} status# msg':
    'info.notify_third_fastverifybetaapp',
  'appid info{unique_id name*} status# msg':
    'info.notify_third_fastregisterbetaapp',
  'appid invite_time#':
    'event.ec_supplier_invite_relation',
  'appid mchid out_refund_no refund_id out_trade_no order_id refund_amount# order_amount# refund_from refund_reason create_time refund_time refund_status wxpay_refund_id env# pay_channel# refund_desc*':
    'event.retail_refund_notify',
  'appid mchid out_trade_no order_id pay_status pay_time attach* payer_openid amount{order_amount# payer_amount# currency} wxpay_transaction_id env#':
    'event.retail_pay_notify',
  'appid old_head_img_url new_head_img_url':
    'event.set_shop_headimg',
  'appid old_nickname*> new_nickname*':
    'event.set_shop_nickname',
  'appid option_type complaint_order_id@ open_id type# status# phone_number customer_material_content* customer_material_media_id_list order_id out_trade_no product_name* pay_time# total_cost# create_time# expire_time# history[]{time# content* media_id_list[]{media_id_list}} BussiCallBackInfo^{appid option_type complaint_order_id@ open_id type# status# phone_number customer_material_content* customer_material_media_id_list order_id out_trade_no product_name* pay_time# total_cost# create_time# expire_time# history[]{time# content* media_id_list[]{media_id_list}}}':
    'event.complaint_callback',
  'appid taskid task_status# apply_status# message* dispatch_info{provider*> contact* dispatch_time#}':
    'info.notify_3rd_wxa_auth',
  'audit_event{book_id audit_detail{status# create_time# audit_time#}}':
    'event.secbook_audit_event',
  'audit_event{drama_id audit_detail{audit_type# status# create_time# audit_time#}}':
    'event.secvod_audit_event',
  'audit_id@ status# map_poi_id name*> address* longitude# latitude# sh_remark*':
    'event.create_map_poi_audit_info',
  'audit_id@ status# reason* is_upgrade# poiid@':
    'event.add_store_audit_info',
  'audit_id@ status# reason* poi_id@':
    'event.add_nearby_poi_audit_info',
  'audit_id@ status# reason*':
    'event.apply_merchant_audit_info event.modify_store_audit_info',
  'auth_knowledge_base{knowledge_base_id knowledge_base_name}':
    'zone.auth_knowledge_base',
  'authorizer_appid beian_status#':
    'info.notify_apply_icpfiling_result',
  'base_info{req_id createtime# service_corpid auth_corpid} event{device_sn_md5}':
    'device.verify_device',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{jobid}':
    'device.printer_job_del',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid jobid download_url encoding_aeskey doc_name doc_size# trans_setting{version# setting_list[]{key value[]}}}':
    'device.printer_job_trans',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid jobid}':
    'device.printer_job_submit',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{open_userid oper_id}':
    'device.remote_open_door',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{oper_id open_userid state user_type# auth_code expires_in# auth_code_type#}':
    'device.user_scan',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{oper_id}':
    'device.update_firmware',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{page_type oper_id open_userid user_type#}':
    'device.enter_page device.exit_page device.delete_bio_info',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} command{}':
    'device.fetch_device_status',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{auth_code verif_code}':
    'device.bind',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{perm_version# create_user[]{open_userid user_type#} update_user[]{open_userid user_type#} delete_user[]{open_userid user_type#}}':
    'device.contact_change',
  'base_info{req_id createtime# service_corpid device_sn model_id auth_corpid} event{}':
    'device.unbind',
  'base_info{req_id createtime# service_corpid model_id} event{model_ticket}':
    'device.model_ticket',
  'bind_status# openid sharer_type#':
    'event.channels_ec_sharer_change',
  'book_id book_title* chapter_id chapter_title* ban_status time':
    'event.book_ban_status_change',
  'changelog_url api_changes[]{chinese_name* cgi_path doc_url change_content*} change_time#':
    'event.api_diff',
  'channels_ec_stock_no_enough{product_id@ sku_id@ remaining_stock_amount# remaining_code_amount#}':
    'event.channels_ec_stock_no_enough',
  'chat_archive_audit_approved{userid external_userid chatid}':
    'zone.chat_archive_audit_approved_single zone.chat_archive_audit_approved_room',
  'chat_archive_export_finished{jobid}':
    'zone.chat_archive_export_finished',
  'complaint_info{complaint_order_id@ state# event#}':
    'event.complaint_notify',
  'conversation_new_message{token}':
    'zone.conversation_new_message',
  'coupon_info{coupon_id@ change_time#}':
    'event.channels_ec_coupon_info_change',
  'coupon_info{coupon_id@ create_time#}':
    'event.channels_ec_coupon_create',
  'coupon_info{coupon_id@ delete_time#}':
    'event.channels_ec_coupon_delete',
  'coupon_info{coupon_id@ expire_time#}':
    'event.channels_ec_coupon_expire',
  'coupon_info{coupon_id@ invalid_time#}':
    'event.channels_ec_coupon_invalid',
  'create_time# from{corpid userid} event{feedback_event{id type# content inaccurate_reason_list[]#}}':
    'event.feedback_event',
  'create_time# from{corpid userid} event{template_card_event{event_key=eventkey task_id selected_items{selected_item[]{question_key option_ids{option_id[]}}}}} response_url':
    'event.template_card_event.button_interaction event.template_card_event.vote_interaction event.template_card_event.multiple_interaction event.template_card_event.text_notice',
  'create_time# from{corpid userid} event{}':
    'event.enter_chat event.disconnected_event',
  'debug_str*':
    'event.debug_demo',
  'delete_knowledge_base{knowledge_base_id knowledge_base_name}':
    'zone.delete_knowledge_base',
  'delivery_id biz_id errcode# errmsg':
    'event.update_business_bind_result',
  'ds_order_id update_time#':
    'event.dropship_order_update',
  'ds_order_id':
    'event.dropship_order_cancel event.dropship_order_new',
  'event_type# appid spu_id# spu_name total_quota# total_used_quota# validity_end_time':
    'event.charge_service_quota_notify',
  'exchange_info{pay_score# score_item_type# coupon_info{related_coupon_id@} product_info{related_product_id@}}':
    'event.channels_ec_vip_score_exchange',
  'finder_shop_aftersale_status_update{after_sale_order_id@ order_id@ status wxa_vip_discounted_price#}':
    'event.channels_ec_aftersale_update',
  'finder_shop_complaint{complaint_id after_sale_order_id@ order_id@ complaint_status#}':
    'event.channels_ec_complaint_update',
  'finder_shop_guarantee_status_update{guarantee_order_id@ order_id@ status}':
    'event.channels_ec_guarantee_update',
  'finder_shop_present_aftersale_status_update{after_sale_order_id@ order_id@ status}':
    'event.channels_ec_present_aftersale_update',
  'first# second# ret# reason*':
    'event.wxa_category_audit',
  'from{userid} response_url mixed{msg_item[]{msgtype text{content} image{url aeskey}}} quote{msgtype text{content} image{url aeskey} mixed{msg_item[]{msgtype text{content} image{url aeskey}}} voice{content} file{url aeskey} video{url aeskey}}':
    'mixed',
  'from{userid} stream{id}':
    'stream',
  'gen_order_info{shop_appid order_session_id scene# product_infos[]{product_id@ sku_id@ sku_cnt# sale_price# shop_discounted_price# order_product_coupon_info_list[]{user_coupon_id coupon_type# discounted_price#}} price_info{product_price_before_vip_discount# product_price# shop_discounted_price#}}':
    'event.channels_ec_gen_order_info_init',
  'hit_keyword{token}':
    'zone.hit_keyword',
  'illegal_record_id appid create_time# illegal_reason* illegal_content* rule_url rule_name':
    'event.wxa_illegal_record',
  'info{shop_appid identity outer_userid add_time#}':
    'event.channels_ec_vip_user_auto_add',
  'info{shop_appid}':
    'event.channels_ec_vip_user_info_get',
  'isrisky# extra_info_json appid trace_id status_code# version# result{suggest label#} detail[]{errcode# strategy suggest label# prob#} errcode# errmsg':
    'event.wxa_media_check',
  'item_info{event_type# appid product_id@ version update_fields[]}':
    'event.head_supplier_item_update',
  'knowledge_base_learn_done{knowledge_base_id knowledge_base_name doc_id# learn_status#}':
    'zone.knowledge_base_learn_done',
  'list[]{appid audit_id# ret_code#}':
    'info.order_path_apply_result_notify',
  'list[]{appid audit_id# status# apply_time# audit_time# reason*}':
    'info.order_path_audit_result_notify',
  'merchant_id sub_merchant_id merchant_trade_no transaction_id pay_time# msg shipped_time# estimated_settlement_time# confirm_receive_method# confirm_receive_time# settlement_time#':
    'event.trade_manage_order_settlement',
  'merchant_id sub_merchant_id merchant_trade_no transaction_id pay_time# msg':
    'event.trade_manage_remind_shipping',
  'msg':
    'event.trade_manage_remind_access_api',
  'msg_event msg_id text{content*} video{} image{} file{} product_share{} order_share{} voice{}':
    'event.commkf_send_msg_to_kf',
  'nickname* ret# reason*':
    'event.wxa_nickname_audit',
  'notify_type create_time resource{algorithm ciphertext nonce associated_data}':
    'payment.TRANSACTION_SUCCESS payment.REFUND_SUCCESS payment.REFUND_ABNORMAL',
  'openid bind_status#':
    'event.miniprogram_sharer_bind_status_change',
  'openid notify_code notify_type# card_status# fail_ret# fail_msg':
    'event.notify_service_msg_send_result',
  'order_info{order_id@ cancel_type}':
    'event.channels_ec_order_cancel',
  'order_info{order_id@ confirm_type}':
    'event.channels_ec_order_confirm',
  'order_info{order_id@ finish_delivery#}':
    'event.channels_ec_order_deliver',
  'order_info{order_id@ pay_time#}':
    'event.channels_ec_order_pay',
  'order_info{order_id@ settle_time#}':
    'event.channels_ec_order_settle',
  'order_info{order_id@ type#}':
    'event.channels_ec_order_ext_info_update',
  'order_info{order_id@}':
    'event.channels_ec_order_new event.channels_ec_order_wait_shipping',
  'order_info{out_order_id order_id@ openid}':
    'event.open_product_order_analyze',
  'order_info{out_order_id order_id@ settle_no amount# settle_time}':
    'event.open_product_order_settle',
  'order_info{out_order_id order_id@ transaction_id pay_time amount# sp_openid}':
    'event.open_product_order_pay',
  'order_info{out_order_id order_id@}':
    'event.open_product_order_cancel event.open_product_order_confirm event.open_product_order_refund',
  'order_info{profit_sharing_no amount# result finish_time}':
    'event.funds_order_profitsharing',
  'order_info{refund_no status success_time}':
    'event.funds_order_refund',
  'order_info{shop_appid order_session_id scene# unique_id price_info{product_price_before_vip_discount# vip_discounted_price# product_price_after_vip_discount#}}':
    'event.channels_ec_order_use_vip_discount',
  'order_info{shop_appid order_session_id unique_id}':
    'event.channels_ec_order_unuse_vip_discount',
  'order_info{trade_no transaction_id pay_time}':
    'event.funds_order_pay',
  'out_coupon_id request_id':
    'event.open_product_receive_coupon',
  'procedure_id procedure_status# authorizer_appid':
    'info.notify_3rd_wxa_auth_and_icp',
  'punish_id appid punish_time# illegal_reason* illegal_content[]* detail* rule_url rule_name adjust_guide_url event_type#':
    'event.wxa_punish_event',
  'qrcode_info{ticket status# scan_user_type#}':
    'event.qrcode_status',
  'receive_info{user_coupon_id coupon_id@ receive_time#}':
    'event.channels_ec_coupon_receive',
  'result_info{api_name audit_id@ status# apply_time# audit_time# reason*}':
    'event.wxa_privacy_apply',
  'result{comment_id}':
    'event.wxa_comment_bad_score',
  'shopid shop_order_id shop_no delivery_sign sender{name* city* address* address_detail* phone lng# lat# coordinate_type#} receiver{name* city* address* address_detail* phone lng# lat# coordinate_type#} cargo{} order_info{note* order_type#} wx_token':
    'event.transport_add_order event.transport_readd_order',
  'shopid shop_order_id shop_no delivery_sign sender{name* city* address* address_detail* phone lng# lat# coordinate_type#} receiver{name* city* address* address_detail* phone lng# lat# coordinate_type#} cargo{} order_info{note* order_type#}':
    'event.transport_precreate_order',
  'shopid shop_order_id shop_no delivery_sign waybill_id cancel_reason_id# cancel_reason*':
    'event.transport_cancel_order event.transport_precancel_order',
  'shopid shop_order_id shop_no delivery_sign waybill_id tips# remark*':
    'event.transport_add_tips',
  'shopid shop_order_id shop_no delivery_sign waybill_id':
    'event.transport_confirm_return_to_biz event.transport_query_order_status',
  'shopid shop_order_id shop_no waybill_id delivery_ontime_score# cargo_intact_score# attitude_score#':
    'event.transport_set_rider_score',
  'shopid shop_order_id shop_no waybill_id delivery_sign order_status# action_time# action_msg*':
    'event.mock_update_order_status',
  'shopid shop_order_id shop_no waybill_id order_status# action_time# action_msg* agent{name* phone reach_time#}':
    'event.update_waybill_status',
  'shopid shop_order_id shop_no waybill_id':
    'event.transport_get_agent_pos',
  'shopid wx_appid':
    'event.cancel_auth_account',
  'status# fpqqlsh nsrsbh':
    'event.cloud_invoice_invoiceresult_event',
  'task_id verify_appid result# along_with_auth_result#':
    'info.notify_icpfiling_verify_result',
  'task_info{task_id@ task_name* award_info{award_type# coupon_id@ gain_score#}}':
    'event.channels_ec_vip_task_award',
  'title_type title* tax_no phone addr* bank_type bank_no attach*':
    'event.submit_invoice_title',
  'type# openid promoter{finder_nickname* promoter_id promoter_openid}':
    'event.miniprogram_sharer_action',
  'unauth_knowledge_base{knowledge_base_id knowledge_base_name}':
    'zone.unauth_knowledge_base',
  'upload_event{OrderNo Status# FinishTime}':
    'event.wxainsurance_claim_result',
  'upload_event{media_id source_context* errcode# errmsg}':
    'event.secvod_upload_event',
  'use_info{coupon_id@ user_coupon_id order_id@ unuse_time#}':
    'event.channels_ec_user_coupon_unuse',
  'use_info{coupon_id@ user_coupon_id order_id@ use_time#}':
    'event.channels_ec_user_coupon_use',
  'user_coupon_info{coupon_id@ user_coupon_id expire_time#}':
    'event.channels_ec_user_coupon_expire',
  'user_info{close_time#}':
    'event.channels_ec_vip_close',
  'user_info{grade# experience_value#}':
    'event.channels_ec_vip_grade_info_update',
  'user_info{join_time# phone_number}':
    'event.channels_ec_vip_join',
  'user_info{score# delta_score# flow_type#}':
    'event.channels_ec_vip_score_update',
  'voucher_list[]{code status# send_time# update_time# start_time# end_time# consume_time# refund_time# product_id consume_store_name* voucher_type# voucher_buy_amount# voucher_actual_amount# telphone_no openid code_type# order_id sku_id}':
    'event.channels_ec_voucher_send_succ',
  'waybill_info{ewaybill_order_id# waybill_id status# desc* update_time#}':
    'event.ewaybill_push_path',
  'withdraw_info{out_request_no event#}':
    'event.withdraw_notify',
  'withdraw_info{withdraw_id event#}':
    'event.channels_ec_withdraw_notify',
  'wx_appid code':
    'event.get_auth_info',
  'wx_appid':
    'event.get_pre_auth_code',
}

/** Fields that many pushes share, written likewise. A push that the catalogue lacks has them too. */
export const HEADER =
  'ToUserName FromUserName CreateTime# MsgId@ AppId msgid aibotid chatid chattype TimeStamp# id summary timestamp# AgentID# SuiteId MsgID@ PackageId@'

/** What can be read of every push of a platform besides `HEADER`, written likewise. */
export const PLATFORM_HEADERS: Readonly<Record<string, string>> = {
  'wecom-bot': 'from{userid} create_time#',
  'wecom-suite': 'AuthCorpId',
}

/** Other spellings of `Event` and `ChangeType`, each with the documented one. */
export const ALSO_SPELT: Readonly<Record<string, string>> = {
  create_deparmtment: 'create_department',
  delete_deparmtment: 'delete_department',
  update_deparmtment: 'update_department',
}

/** Events as each platform spells them. */
export const EVENTS: Readonly<Record<string, string>> = {
  'mini-program':
    'add_express_path add_nearby_poi_audit_info add_single_waybill add_waybill aftersale_complaint_update_order_state aftersale_merchant_confirm_receipt_overdue aftersale_merchant_handle_refund_overdue aftersale_merchant_handle_return_overdue aftersale_new_order aftersale_refund_success aftersale_update_order aftersale_user_apply_platform_judge_overdue aftersale_user_cancel aftersale_user_confirm_refund_certificate aftersale_user_modify_return_info aftersale_user_upload_return_info_overdue aftersale_wait_merchant_confirm_receipt aftersale_wait_merchant_offline_refund api_diff book_ban_status_change cancel_auth_account cancel_single_waybill cancel_waybill channels_ec_acct_notify channels_ec_aftersale_update channels_ec_brand channels_ec_change_status channels_ec_close_store channels_ec_complaint_update channels_ec_coupon_create channels_ec_coupon_delete channels_ec_coupon_expire channels_ec_coupon_info_change channels_ec_coupon_invalid channels_ec_coupon_receive channels_ec_gen_order_info_init channels_ec_guarantee_update channels_ec_order_cancel channels_ec_order_confirm channels_ec_order_deliver channels_ec_order_ext_info_update channels_ec_order_new channels_ec_order_pay channels_ec_order_settle channels_ec_order_unuse_vip_discount channels_ec_order_use_vip_discount channels_ec_order_wait_shipping channels_ec_present_aftersale_update channels_ec_sharer_change channels_ec_stock_no_enough channels_ec_user_coupon_expire channels_ec_user_coupon_unuse channels_ec_user_coupon_use channels_ec_vip_close channels_ec_vip_grade_info_update channels_ec_vip_join channels_ec_vip_score_exchange channels_ec_vip_score_update channels_ec_vip_task_award channels_ec_vip_user_auto_add channels_ec_vip_user_info_get channels_ec_voucher_send_succ channels_ec_withdraw_notify charge_service_quota_notify check_biz commkf_send_msg_to_kf complaint_callback complaint_notify cooperation_shop_order dropship_order_cancel dropship_order_new dropship_order_update ec_supplier_invite_relation ewaybill_push_path funds_order_pay funds_order_profitsharing funds_order_refund get_auth_info get_pre_auth_code get_quota head_supplier_item_update iot_voip_notify minigame_coin_deliver_completed minigame_deliver_goods minigame_deliver_h5_pay_products minigame_game_pay_goods_deliver_notify minigame_h5_goods_deliver_notify minigame_pay_refund_succ_notify minigame_recharge_center_coin_deliver_completed miniprogram_sharer_action miniprogram_sharer_bind_status_change mock_update_order_status nearby_category_audit_info notify_service_msg_send_result notify_single_waybill_pay open_product_account_register open_product_brand_audit open_product_category_audit open_product_order_analyze open_product_order_cancel open_product_order_confirm open_product_order_pay open_product_order_refund open_product_order_settle open_product_receive_coupon open_product_scene_group_audit open_product_spu_audit open_product_spu_status_update product_category_audit product_order_status_update product_spu_audit product_spu_listing product_spu_update qrcode_status query_single_waybill query_single_waybill_fee related_shop_order_submission remind_waybill retail_pay_notify retail_refund_notify secbook_audit_event secvod_audit_event secvod_upload_event set_shop_headimg set_shop_nickname subscribe_msg_change_event subscribe_msg_popup_event subscribe_msg_sent_event supply_order_cancel supply_order_complete supply_order_new supply_order_update trade_manage_order_settlement trade_manage_remind_access_api trade_manage_remind_shipping transport_add_order transport_add_tips transport_cancel_order transport_confirm_return_to_biz transport_get_agent_pos transport_precancel_order transport_precreate_order transport_query_order_status transport_readd_order transport_set_rider_score update_business_bind_result update_waybill_status user_authorization_cancellation user_authorization_revoke user_enter_tempsession user_info_modified waybill_complaint waybill_evaluate_agent waybill_notify_query waybill_query_expect_time_range withdraw_notify wx_verify_dispatch wx_verify_pay_succ wxa_comment_bad_score wxa_media_check wxa_novel_chapter_permission wxa_punish_event wxainsurance_claim_result wxalive_follow_notify wxalive_push_message_notify xpay_apple_subscribe_signing_result_notify xpay_apple_subscribe_unsigning_result_notify xpay_coin_pay_notify xpay_complaint_notify xpay_goods_deliver_notify xpay_refund_notify xpay_subscribe_ios_refund_query_notify xpay_subscribe_pay_fail_notify xpay_subscribe_signing_result_notify xpay_wxpay_callback_notify',
  'official-account':
    'CLICK LOCATION MASSSENDJOBFINISH ORDER_STATUS_FINANCE_SUCC PUBLISHJOBFINISH SCAN ShakearoundUserShake TEMPLATESENDJOBFINISH VIEW WifiConnected add_store_audit_info annual_renew apply_merchant_audit_info bind card_merchant_check_result card_not_pass_check card_pass_check card_pay_order card_sku_remind cloud_invoice_invoiceresult_event create_map_poi_audit_info debug_demo giftcard_pay_done giftcard_send_to_friend giftcard_user_accept guide_invite_result_event guide_qrcode_scan_event kf_close_session kf_create_session kf_switch_session location_select merchant_order modify_store_audit_info naming_verify_fail naming_verify_success pic_photo_or_album pic_sysphoto pic_weixin poi_check_notify qualification_verify_fail qualification_verify_success scancode_push scancode_waitmsg submit_invoice_title submit_membercard_user_info subscribe subscribe_msg_change_event subscribe_msg_popup_event subscribe_msg_sent_event subscribe_scan_product subscribe_status unbind unsubscribe unsubscribe_status update_invoice_status update_member_card user_authorization_cancellation user_authorization_revoke user_authorize_invoice user_consume_card user_del_card user_enter_session_from_card user_get_card user_gifting_card user_info_modified user_pay_from_pay_cell user_scan_product user_scan_product_async user_scan_product_enter_session user_scan_product_verify_action user_view_card verify_expired view_miniprogram wx_verify_dispatch wx_verify_pay_succ',
  'open-platform':
    'betaapp_authorization_apply_event betaapp_verify_apply_event betaapp_verify_event weapp_audit_delay weapp_audit_fail weapp_audit_success wxa_appeal_record wxa_category_audit wxa_illegal_record wxa_nickname_audit wxa_privacy_apply',
  'wecom-suite':
    'change_app_admin device_accesscontrol_data_report device_checkin_data_report device_temperature_data_report unlicensed_notify',
  'wecom':
    'LOCATION active_restored add_calendar add_schedule app_email_change batch_job_result book_meeting_room cancel_meeting_room change_chain change_contact change_external_chat change_external_contact change_external_tag change_school_contact click close_inactive_agent customer_acquisition delete_calendar delete_schedule doc_change enter_agent file_content_archive_auth_change file_content_archive_user_list_change finish_vip_account_approval inactive_alert kf_account_auth_change kf_msg_or_event living_status_change location_select low_active low_active_alert meeting_change meeting_statistics modify_calendar modify_schedule msgaudit_notify open_approval_change pic_photo_or_album pic_sysphoto pic_weixin program_notify public_email_change reopen_inactive_agent respond_schedule scancode_push scancode_waitmsg security share_agent_change share_chain_change smart_sheet_change submit_vip_account_approval subscribe switch_workbench_mode sys_approval_change taskcard_click template_card_event template_card_menu_event unsubscribe upload_media_job_finish view view_miniprogram wedrive_file_change wedrive_insufficient_capacity wedrive_space_change',
}

/** Messages by `MsgType`, `msgtype`, `msg_type` or `event_type`, and notices by `InfoType`, of any platform. */
export const TYPES =
  'REFUND.ABNORMAL REFUND.SUCCESS TRANSACTION.SUCCESS add_device advanced_api_cancel advanced_api_expired advanced_api_insufficient advanced_api_pay_success advanced_api_refund advanced_api_trial_expired agree_external_userid_migration approve_special_auth auth_knowledge_base authorized auto_activate batch_job_result cancel_auth cancel_order cancel_special_auth change_auth change_contact change_editon change_external_chat change_external_contact change_external_tag change_order change_school_contact change_school_contact_batch chat_archive_audit_approved_room chat_archive_audit_approved_single chat_archive_export_finished command component_verify_ticket connect_info conversation_new_message corp_arch_auth create_auth customer_acquisition customer_acquisition_permit_change del_device delete_knowledge_base device_data_auth_change device_event device_feature_change device_text disconnect_info enter_register_package error_report event fetch_log_finish file hit_keyword image knowledge_base_learn_done license_pay_success license_refund link location miniprogrampage mixed notify_3rd_wxa_auth notify_3rd_wxa_auth_and_icp notify_3rd_wxa_wxverify notify_apply_icpfiling_result notify_icpfiling_verify_result notify_third_fasteregister notify_third_fastregisterbetaapp notify_third_fastverifybetaapp open_order order_path_apply_result_notify order_path_audit_result_notify pay_for_app_success refund register_corp remark_device_name reset_permanent_code share_agent_change share_chain_change shortvideo stream suite_ticket text unauth_knowledge_base unauthorized updateauthorized video voice'

/** Platforms whose pushes come to another one too. */
export const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  'open-platform': ['official-account', 'mini-program'],
  'wecom-suite': ['wecom'],
}

/** How the platform repeats a push that is not answered. */
export const RETRY_PLANS: Readonly<Record<RetryPlanName, RetryPlan>> = {
  'usual': { waitsMs: [0, 0] },
  'shop': { waitsMs: [0, 0, 10000, 60000, 300000, 1800000, 3600000, 3600000, 3600000] },
  'virtual-payment': { waitsMs: [2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 512000, 1024000, 2048000, 4096000, 8192000, 16384000], failureField: 'ErrCode' },
  'game-goods': { waitsMs: [15000, 15000, 30000, 180000, 600000, 1200000, 1800000, 1800000, 1800000, 3600000, 10800000, 10800000, 10800000, 21600000, 21600000], failureField: 'ErrCode', emptyIsFailure: true },
  'game-gift': { waitsMs: [120000, 240000, 480000, 960000, 1920000, 3840000, 7680000, 15360000, 30720000, 61440000], failureField: 'ErrCode', emptyIsFailure: true },
}

export type RetryPlanName = 'usual' | 'shop' | 'virtual-payment' | 'game-goods' | 'game-gift'

export interface RetryPlan {
  /** The pauses between its attempts, in milliseconds. */
  readonly waitsMs: readonly number[]
  /** The field of a reply in which any value but 0 is a failure to the platform, as an HTTP error is. */
  readonly failureField?: string
  /** An answer without that field, such as the empty one, is a failure to the platform too. */
  readonly emptyIsFailure?: true
}

/** How a push is answered and repeated, where it differs from the usual: five seconds, the plan `usual`, sealed as it came. */
export interface PushRules {
  /** How long the platform waits for the answer, in milliseconds. */
  readonly replyWithinMs?: number
  readonly retries?: RetryPlanName
  /** The reply is never sealed, though the push is. */
  readonly answeredInClear?: true
}

/** The rules of single pushes on each platform, with the keys of the pushes that have them. */
export const PUSH_RULES: Readonly<Record<string, ReadonlyArray<PushRules & { readonly pushes: string }>>> = {
  'mini-program': [
    { retries: 'shop', pushes: 'event.channels_ec_change_status event.channels_ec_close_store event.channels_ec_aftersale_update event.channels_ec_brand event.channels_ec_complaint_update event.channels_ec_coupon_receive event.channels_ec_coupon_create event.channels_ec_coupon_delete event.channels_ec_coupon_expire event.channels_ec_coupon_info_change event.channels_ec_coupon_invalid event.channels_ec_user_coupon_expire event.channels_ec_user_coupon_unuse event.channels_ec_user_coupon_use event.channels_ec_guarantee_update event.channels_ec_order_cancel event.channels_ec_order_confirm event.channels_ec_order_deliver event.channels_ec_order_ext_info_update event.channels_ec_order_new event.channels_ec_order_pay event.channels_ec_order_wait_shipping event.channels_ec_order_settle event.channels_ec_present_aftersale_update event.channels_ec_sharer_change event.channels_ec_stock_no_enough event.channels_ec_acct_notify event.channels_ec_withdraw_notify event.commkf_send_msg_to_kf event.channels_ec_vip_join event.channels_ec_vip_close event.channels_ec_vip_grade_info_update event.channels_ec_vip_score_update event.channels_ec_vip_score_exchange event.channels_ec_vip_task_award event.cooperation_shop_order event.related_shop_order_submission' },
    { replyWithinMs: 3000, pushes: 'event.channels_ec_gen_order_info_init event.channels_ec_order_use_vip_discount event.supply_order_new event.supply_order_update event.supply_order_cancel event.supply_order_complete event.xpay_subscribe_ios_refund_query_notify' },
    { retries: 'virtual-payment', pushes: 'event.xpay_coin_pay_notify event.xpay_goods_deliver_notify event.xpay_refund_notify event.xpay_complaint_notify event.xpay_wxpay_callback_notify event.xpay_subscribe_signing_result_notify event.xpay_subscribe_pay_fail_notify event.xpay_apple_subscribe_signing_result_notify event.xpay_apple_subscribe_unsigning_result_notify' },
    { replyWithinMs: 3000, retries: 'game-goods', answeredInClear: true, pushes: 'event.minigame_coin_deliver_completed event.minigame_game_pay_goods_deliver_notify event.minigame_h5_goods_deliver_notify event.minigame_deliver_h5_pay_products event.minigame_pay_refund_succ_notify event.minigame_recharge_center_coin_deliver_completed' },
    { retries: 'game-gift', answeredInClear: true, pushes: 'event.minigame_deliver_goods' },
  ],
  'wecom-suite': [
    { replyWithinMs: 1000, pushes: 'device.remote_open_door device.unbind device.update_firmware device.verify_device device.fetch_device_status device.user_scan info.create_auth info.change_auth info.cancel_auth' },
    { replyWithinMs: 3000, pushes: 'device.bind' },
  ],
}
