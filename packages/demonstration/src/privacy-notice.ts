import type { SiteConfig } from '@through-train/contract';

/** The notice under which the demonstration's appeals were sent; a new text needs a new version. */
export const noticeVersion = '2026-01';

/** What the notice promises in its fifth paragraph, and the sites keep. */
export const contactRetentionDays = 365;

const chinese = `为受理、办理和答复您的诉求，受理机关依照《中华人民共和国个人信息保护法》《信访工作条例》处理您的个人信息。

一、处理目的和依据。仅用于诉求的登记、转办、核实、答复、督办和回访，系履行法定职责所必需，无须取得您的同意。

二、收集内容。您填写的标题、内容、地点等诉求信息，以及您提供的姓名、电话或者电子邮箱。不收集身份证号码；匿名提交的，不收集姓名和联系方式。

三、谁能看到。联系方式加密保存，仅限经办人员因办理需要查看，不向被反映人提供，不对外公开。

四、公开规则。只有您单独同意公开并经人工审核的诉求才会公开；公开前，电话、证件号码、车牌号等个人信息作遮盖处理。不同意公开，不影响办理。举报类诉求不公开举报人身份。

五、保存期限。联系方式自办结之日起保存${contactRetentionDays}日，期满销毁；已公开的内容和办理记录依照档案管理规定保存。

六、您的权利。您可以凭受理编号和查询码查阅、补充、撤回诉求，也可以要求更正、删除个人信息或者停止公开。联系方式：拨打12345，或者向受理机关来信来访。`;

const traditional = `為受理、辦理和答覆您的訴求，受理機關依照《中華人民共和國個人信息保護法》《信訪工作條例》處理您的個人資料。

一、處理目的和依據。僅用於訴求的登記、轉辦、核實、答覆、督辦和回訪，為履行法定職責所必需，無須取得您的同意。

二、收集內容。您填寫的標題、內容、地點等訴求資料，以及您提供的姓名、電話或者電子郵箱。不收集身分證號碼；匿名提交的，不收集姓名和聯絡方式。

三、誰能看到。聯絡方式加密保存，僅限經辦人員因辦理需要查看，不向被反映人提供，不對外公開。

四、公開規則。只有您單獨同意公開並經人工審核的訴求才會公開；公開前，電話、證件號碼、車牌號等個人資料作遮蓋處理。不同意公開，不影響辦理。舉報類訴求不公開舉報人身分。

五、保存期限。聯絡方式自辦結之日起保存${contactRetentionDays}日，期滿銷毀；已公開的內容和辦理記錄依照檔案管理規定保存。

六、您的權利。您可以憑受理編號和查詢碼查閱、補充、撤回訴求，也可以要求更正、刪除個人資料或者停止公開。聯絡方式：撥打12345，或者向受理機關來信來訪。`;

const english = `To register, handle and answer your appeal, the receiving office processes your personal information under the Personal Information Protection Law and the Regulations on Petition Work.

1. Purpose and basis. Only to register, pass on, verify, answer, supervise and follow up your appeal. This is a statutory duty and does not depend on your consent.

2. What is collected. Title, text, place and what else you write, and the name, phone number or e-mail address that you give. Identity-card numbers are not collected. An anonymous appeal has neither name nor contact.

3. Who sees it. Contact details are stored encrypted, shown only to the staff who need them for the case, never given to those you write about and never made public.

4. Publication. An appeal is published only if you agree to that separately and a person has reviewed it. Phone, identity-card and plate numbers and the like are masked first. Refusing does not affect the handling. The identity of somebody who reports misconduct is never published.

5. Retention. Contact details are destroyed ${contactRetentionDays} days after the case is closed. What was published and the record of the handling are kept under the rules for archives.

6. Your rights. With number and query code you can read, add to and withdraw your appeal. You may ask for correction or deletion of personal information, or for publication to end. Contact: dial 12345, or write to or visit the receiving office.`;

/** The privacy notice of the province, which every site below it uses. */
export const privacyNotice: NonNullable<SiteConfig['privacyNotice']> = {
  version: noticeVersion,
  text: { 'zh-CN': chinese, 'zh-Hant': traditional, en: english },
};
