// Written by catalog/generate from catalog/messages: change those files, then run npm run catalog.

/**
 * Fields that are numbers, 64-bit ids, truth values, objects or lists: a name where it is so everywhere, `/path` where it is so in every push
 * that has the path, `key/path` else.
 */
export const FIELDS: Readonly<Record<FieldKind, string>> = {
  number:
    'ActionTime ActionType ActualPrice AdvanceApiType AgentID AgentId Amount ApplyTime ApproverAttr ApproverStep ApvRel ArticleIdx AuditState AuthorizationCodeExpiredTime AutoRenewStatus BusinessType CanReprint ChapterIndex ChatSeq CheckState CheckinTime CommentTime ComplainType ComplaintTime ConnectTime Count CourierType CreateOrderTime CreateTime DelayTime DisconnectTime DispatchTime Distance Edition EffectTime EffectiveTime Env ErrCode /SubscribeMsgSentEvent.List.ErrorCode ErrorCount ExpectEndTime ExpectStartTime ExpireQuotaNum ExpireTime ExpiredTime ExpiresIn FailTime Fee FileTotalLen FilterCount FinishType FreeCoinCount Gender GiftTypeId info.change_contact.create_party/Id info.change_contact.update_party/Id info.change_contact.delete_party/Id change_contact.create_party/Id change_contact.update_party/Id change_contact.delete_party/Id public_email_change.receive_email/Id Idx InsuredValue IsGiveByFriend IsPass IsPreview IsRecommendByFriend IsRestoreMemberCard ItemCount ItemOpTime ItemStatus JoinScene Latitude LocationId Location_X Location_Y Longitude MainDepartment Major MediumType MemChangeCnt Minor Mode ModifyBalance ModifyBonus NeedReplaceContent NeedShowReprintSource NodeAttr NodeStatus NodeType Num OpType OpenSpStatus Order OrderStatus OrigPrice OriginalArticleType OriginalFee PaidTime ParentId PassMethod PassType PayCoinCount PayFinishTime PickUpEndTime PickUpStartTime /SubscribeMsgPopupEvent.List.PopupScene Precision PreviousStatus Price Protocol Quantity QuitScene RefundFee RefundFreeCoinCount RefundPayCoinCount RefundStartTimestamp RefundSuccTimestamp RenewalDate RetCode RetryTimes RoomResponseStatus /Scale Scene Score SendTime SentCount ServiceType Settingment Sex SignedTime event.wxa_novel_chapter_permission/Source SpStatus SpTime SpYj Space_X Space_Y Space_Z Special Sptime StatuChangeEvent info.change_contact.create_user/Status info.change_contact.update_user/Status meeting_statistics.start_meeting/Status event.living_status_change/Status change_contact.create_user/Status change_contact.update_user/Status /TemperatureDataList.Item.Status /upload_event.Status SubscribePeriodDays SuccTime TagId TeamAction TeamType Temperature TimeStamp TotalCount /AccountList.Type /ExtAttr.Item.Type UnsignedTime UploadStatus UseInsured UserDeclareState UserRole UserType Version Weight Zone /GuideScanEvent.action action_time add_time along_with_auth_result /order_info.amount appeal_count appeal_from appeal_record_id appeal_status appeal_time apply_status apply_time approverstep attitude_score /list.audit_id audit_time audit_type award_type beian_status bind_status cancel_reason_id card_status cargo_intact_score change_time change_timestamp close_time close_timestamp code_type complaint_status confirm_receive_method confirm_receive_time consume_time count coupon_type /BussiCallBackInfo.create_time /audit_event.audit_detail.create_time /coupon_info.create_time event.complaint_callback/create_time event.wxa_illegal_record/create_time delete_time delivery_ontime_score delta_score discounted_price dispatch_time end_time env errcode estimated_settlement_time /account_info.event /complaint_info.event /withdraw_info.event event_type ewaybill_order_id experience_value expire_time expired ext_id fail_ret finish_delivery first flow_type gain_score grade group_id idx invalid_time invite_result invite_time is_upgrade isrisky join_time label latitude longitude event.notify_service_msg_send_result/notify_type order_amount order_status order_time p_count pay_channel pay_score /BussiCallBackInfo.pay_time event.channels_ec_order_pay/order_info.pay_time event.trade_manage_order_settlement/pay_time event.trade_manage_remind_shipping/pay_time event.complaint_callback/pay_time payer_amount prob procedure_status product_price product_price_after_vip_discount product_price_before_vip_discount provide_status publish_status punish_time reach_time receive_time refund_amount event.xpay_subscribe_ios_refund_query_notify/refund_time /voucher_list.refund_time remaining_code_amount remaining_stock_amount info.notify_icpfiling_verify_result/result ret ret_code sale_price scan_user_type scene score score_item_type second send_time event.channels_ec_order_settle/order_info.settle_time settlement_time sharer_type shipped_time shop_discounted_price sku_cnt spu_id start_time /complaint_info.state /ApplyAuthorizationInfoNoitfy.status /BrandEvent.status /BussiCallBackInfo.status /OpenProductAccountRegister.status /OpenProductSpuAudit.status /ProductOrderStatusUpdate.status /ProductSpuAudit.status /ProductSpuListing.status /ProductSpuUpdate.status /QualificationAuditResult.status /SceneGroupAudit.scene_group_ext_list.status /audit_event.audit_detail.status /list.status /qrcode_info.status /result_info.status /status /voucher_list.status /waybill_info.status status_code task_status /BussiCallBackInfo.history.time /history.time tips total_cost total_quota total_used_quota type unuse_time update_time use_time /version vip_discounted_price voucher_actual_amount voucher_buy_amount voucher_type wxa_vip_discounted_price',
  id:
    '/MsgID /SubscribeMsgSentEvent.List.MsgID MsgId PackageId SpNo after_sale_order_id aftersale_id /BrandEvent.audit_id /ProductCategoryAudit.audit_id /audit_id /result_info.audit_id brand_id complaint_order_id coupon_id guarantee_order_id /ProductOrderStatusUpdate.order_id /aftersale_info.order_id /finder_shop_aftersale_status_update.order_id /finder_shop_complaint.order_id /finder_shop_guarantee_status_update.order_id /finder_shop_present_aftersale_status_update.order_id /order_info.order_id /use_info.order_id poi_id poiid /OpenProductSpuAudit.product_id /ProductSpuAudit.product_id /ProductSpuListing.product_id /ProductSpuUpdate.product_id /channels_ec_stock_no_enough.product_id /gen_order_info.product_infos.product_id /item_info.product_id related_coupon_id related_product_id /channels_ec_stock_no_enough.sku_id /gen_order_info.product_infos.sku_id supply_order_id /task_info.task_id',
  bool:
    'IsChatRoom IsMock IsReturnBack',
  object:
    'AccessDataList AccountList Actions AppleSubscriptionInfo ApplyAuthorizationInfoNoitfy Applyer ApprovalInfo ApprovalNode ApprovalNodes Approver AroundBeacon AroundBeacons ArticleUrlResult AuthOpenKfIdList AuthUserInfo BatchJob BrandEvent BussiCallBackInfo Cargo ChangeList ChatArchiveApi ChatInfo CheckInDataList ChosenBeacon CoinInfo CommentUserInfo Comments ContactSync CopyrightCheckResult CorpIds Data DetailList Details ExtAttr ExtraInfo FollowNotify GoodDetail GoodsInfo GoodsList GroupIds GuideInviteEvent GuideScanEvent Insured /AccessDataList.Item /ApprovalInfo.ApprovalNodes.ApprovalNode.Items.Item /CheckInDataList.Item /ExtAttr.Item /Item /TemperatureDataList.Item Items List MemChangeList MiniGame MraAddress NodeList NotifyNode NotifyNodes Notifyer OpenProductAccountRegister OpenProductSpuAudit OperatedUser OptionIds PicList ProcessList ProductCategoryAudit ProductOrderStatusUpdate ProductSpuAudit ProductSpuListing ProductSpuUpdate PublishEventInfo PushMessageApiNotify QualificationAuditResult Receiver ResultList ScanCodeInfo SceneGroupAudit SelectedItem SelectedItems SendLocationInfo SendPicsInfo Sender Service SpRecord SubNodeList SubscribeMsgChangeEvent SubscribeMsgPopupEvent SubscribeMsgSentEvent SupplyOrderCancel SupplyOrderComplete SupplyOrderNew SupplyOrderUpdate TeamInfo TemperatureDataList Text UploadInfo UserInfo WarmUpInfo WeChatPayInfo Web account_info aftersale_info agent /amount api_changes appeal_material article_detail audit_detail audit_event award_info cargo channels_ec_stock_no_enough complaint_info coupon_info event.wxa_media_check/detail dispatch_info exchange_info file finder_shop_aftersale_status_update finder_shop_complaint finder_shop_guarantee_status_update finder_shop_present_aftersale_status_update gen_order_info history illegal_material image info item item_info list material /BussiCallBackInfo.history.media_id_list /history.media_id_list order_info order_product_coupon_info_list order_share price_info product_info product_infos product_share promoter /qrcode_info receive_info receiver resource event.wxa_comment_bad_score/result event.wxa_media_check/result result_info scene_group_ext_list sender task_info text upload_event use_info user_coupon_info user_info video voice voucher_list waybill_info withdraw_info',
  list:
    'AccountList Actions ApprovalNode AroundBeacon event.sys_approval_change/Attach AuthAddOpenKfId AuthDelOpenKfId ChangeList Comments /CorpIds.CorpId DetailList Details doc_change.doc_member_change/DocId doc_change.delete_doc/DocId FieldId FileId FormId GoodsList GroupId Item event.subscribe_msg_popup_event/List event.subscribe_msg_change_event/List /SubscribeMsgChangeEvent.List /SubscribeMsgPopupEvent.List /SubscribeMsgSentEvent.List MediaIds NodeList NotifyNode Notifyer /ExtraInfo.AuthOpenKfIdList.OpenKfId OptionId RecordId SelectedItem SpRecord wedrive_space_change.space_member_change/SpaceId wedrive_space_change.space_security_settings_change/SpaceId SubNodeList UploadInfo api_changes event.wxa_media_check/detail fail_idx history event.wxa_punish_event/illegal_content item list material /BussiCallBackInfo.history.media_id_list /history.media_id_list order_product_coupon_info_list product_infos proof_material_id scene_group_ext_list update_fields voucher_list',
}

export type FieldKind = 'number' | 'id' | 'bool' | 'object' | 'list'

/**
 * The fields of free text, in declared order, and the kinds of push that have them. `[]`: a list. `>`: the field is always
 * followed by the next one.
 */
export const FREE_TEXT: Readonly<Record<string, string>> = {
  'Actions[].ActionMsg':
    'event.add_express_path',
  'ApplyReason':
    'event.submit_vip_account_approval',
  'ApprovalInfo.OpenSpName ApprovalInfo.ApplyUserName ApprovalInfo.ApplyUserParty ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemName ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemSpeech ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemParty ApprovalInfo.NotifyNodes.NotifyNode[].ItemName ApprovalInfo.NotifyNodes.NotifyNode[].ItemParty':
    'event.open_approval_change',
  'ApprovalInfo.SpName ApprovalInfo.SpRecord[].Details[].Speech ApprovalInfo.ProcessList.NodeList[].SubNodeList[].Speech ApprovalInfo.Comments[].CommentContent':
    'event.sys_approval_change',
  'BrandEvent.reason':
    'event.channels_ec_brand',
  'CancelReason':
    'event.cancel_single_waybill',
  'ComplaintDetail':
    'event.xpay_complaint_notify',
  'Content Name':
    'event.waybill_complaint',
  'Content':
    'text',
  'FailReason':
    'event.naming_verify_fail event.qualification_verify_fail info.change_external_contact.transfer_fail change_external_contact.transfer_fail',
  'Item[].Content Item[].Title Item[].Description Item[].ChatInfo.Name Item[].Name':
    'package',
  'Label':
    'location',
  'LocationName VerifyCode':
    'event.user_consume_card',
  'LocationName':
    'event.user_pay_from_pay_cell',
  'Name Position Alias Address ExtAttr.Item[].Name ExtAttr.Item[].Text.Value ExtAttr.Item[].Web.Title':
    'change_contact.create_user change_contact.update_user',
  'Name Position Alias ExtAttr.Item[].Name ExtAttr.Item[].Text.Value ExtAttr.Item[].Web.Title':
    'info.change_contact.create_user info.change_contact.update_user',
  'Name':
    'info.change_contact.create_party info.change_contact.update_party change_contact.create_party change_contact.update_party',
  'NickName MerchantCompanyName Remark':
    'event.xpay_wxpay_callback_notify',
  'OpenProductSpuAudit.reject_reason':
    'event.open_product_spu_audit event.open_product_spu_status_update',
  'ProductCategoryAudit.reason':
    'event.product_category_audit',
  'ProductSpuAudit.reason':
    'event.product_spu_audit',
  'ProductSpuListing.reason':
    'event.product_spu_listing',
  'QualificationAuditResult.reject_reason':
    'event.open_product_brand_audit event.open_product_category_audit',
  'Reason':
    'event.card_merchant_check_result event.weapp_audit_delay event.weapp_audit_fail info.disconnect_info',
  'Recognition':
    'voice',
  'RefuseReason':
    'event.card_not_pass_check',
  'Remark Sender.Name Sender.Company Sender.Address Receiver.Name Receiver.Company Receiver.Address Cargo.DetailList[].Name':
    'event.add_waybill',
  'Remark':
    'event.add_single_waybill',
  'RemarkName':
    'info.add_device info.remark_device_name',
  'ScanCodeInfo.ScanResult':
    'event.scancode_push event.scancode_waitmsg',
  'SceneGroupAudit.name SceneGroupAudit.reason SceneGroupAudit.scene_group_ext_list[].name':
    'event.open_product_scene_group_audit',
  'SendLocationInfo.Label SendLocationInfo.Poiname':
    'event.location_select',
  'Sender.Name Sender.Street> Sender.Address':
    'event.query_single_waybill_fee',
  'SessionFrom':
    'event.user_enter_tempsession',
  'ShopName ShopContact':
    'event.check_biz',
  'Street> Address':
    'event.waybill_query_expect_time_range',
  'Title Description':
    'file',
  'Title':
    'miniprogrampage',
  'Title> Description':
    'link',
  'agent.name':
    'event.update_waybill_status',
  'api_changes[].chinese_name api_changes[].change_content':
    'event.api_diff',
  'book_title chapter_title':
    'event.book_ban_status_change',
  'cancel_reason':
    'event.transport_cancel_order event.transport_precancel_order',
  'customer_material_content product_name history[].content BussiCallBackInfo.customer_material_content BussiCallBackInfo.product_name BussiCallBackInfo.history[].content':
    'event.complaint_callback',
  'debug_str':
    'event.debug_demo',
  'illegal_reason illegal_content':
    'event.wxa_illegal_record',
  'illegal_reason':
    'event.wxa_punish_event',
  'info.name info.legal_persona_name info.idname':
    'info.notify_third_fasteregister',
  'info.name info.legal_persona_name':
    'info.notify_third_fastverifybetaapp',
  'info.name':
    'info.notify_third_fastregisterbetaapp',
  'list[].reason':
    'info.order_path_audit_result_notify',
  'material[].illegal_material.content material[].appeal_material.reason punish_description audit_reason':
    'event.wxa_appeal_record',
  'name> address sh_remark':
    'event.create_map_poi_audit_info',
  'nickname reason':
    'event.wxa_nickname_audit',
  'old_nickname> new_nickname':
    'event.set_shop_nickname',
  'promoter.finder_nickname':
    'event.miniprogram_sharer_action',
  'reason':
    'event.add_nearby_poi_audit_info event.apply_merchant_audit_info event.add_store_audit_info event.modify_store_audit_info event.wxa_category_audit',
  'refund_desc':
    'event.retail_refund_notify',
  'refund_request_reason':
    'event.xpay_subscribe_ios_refund_query_notify',
  'remark':
    'event.transport_add_tips',
  'result_info.reason':
    'event.wxa_privacy_apply',
  'task_info.task_name':
    'event.channels_ec_vip_task_award',
  'text.content':
    'event.commkf_send_msg_to_kf',
  'title addr':
    'event.submit_invoice_title',
  'voucher_list[].consume_store_name':
    'event.channels_ec_voucher_send_succ',
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

/** How the platform repeats a push that is not answered: the pauses between its attempts, in milliseconds. */
export const RETRY_PLANS: Readonly<Record<RetryPlan, readonly number[]>> = {
  'usual': [0, 0],
  'shop': [0, 0, 10000, 60000, 300000, 1800000, 3600000, 3600000, 3600000],
  'virtual-payment': [2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 512000, 1024000, 2048000, 4096000, 8192000, 16384000],
  'game-goods': [15000, 15000, 30000, 180000, 600000, 1200000, 1800000, 1800000, 1800000, 3600000, 10800000, 10800000, 10800000, 21600000, 21600000],
  'game-gift': [120000, 240000, 480000, 960000, 1920000, 3840000, 7680000, 15360000, 30720000, 61440000],
}

export type RetryPlan = 'usual' | 'shop' | 'virtual-payment' | 'game-goods' | 'game-gift'

/** How a push is answered and repeated, where it differs from the usual: five seconds, the plan `usual`, sealed as it came. */
export interface PushRules {
  /** How long the platform waits for the answer, in milliseconds. */
  readonly replyWithinMs?: number
  readonly retries?: RetryPlan
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
