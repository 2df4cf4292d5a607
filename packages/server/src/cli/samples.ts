// What the commands take, as `--help` and docs/command-line.md show it.

/** For `site add`. */
export const siteSample = `{
  "id": "linxiang",
  "name": { "zh-CN": "临湘市", "en": "Linxiang" },
  "level": "county",
  "divisionCode": "430682",
  "parent": "yueyang",
  "columns": null, "categories": null, "deadlines": null, "privacyNotice": null,
  "languages": null, "emergency": null, "anonymousAllowed": null, "replyNeedsApproval": true,
  "replyPublication": "moderated", "contactRetentionDays": null,
  "mailboxes": [
    { "id": "linxiang-mayor", "name": { "zh-CN": "临湘市市长" },
      "type": "leader", "post": "head-of-government", "unitId": null }
  ],
  "units": [{ "id": "linxiang-housing", "name": { "zh-CN": "临湘市住房和城乡建设局" } }],
  "origins": ["https://www.linxiang.gov.cn"]
}`;

/** For `staff add`. */
export const officialsSample = `[
  { "username": "chen.hui", "name": "陈慧",
    "memberships": [
      { "role": "clerk", "site": "linxiang", "unitIds": [], "mailboxIds": [], "head": false }
    ] },
  { "username": "liu.yang", "name": "刘洋",
    "memberships": [
      { "role": "unit", "site": "linxiang", "unitIds": ["linxiang-housing"], "mailboxIds": [], "head": true }
    ] }
]`;

/** For `import`: one line of NDJSON. */
export const letterSample =
  '{"id": "1001", "title": "小区电梯停运三个月", "body": "老人上下楼很困难。", "submittedAt": "2026-03-02 09:12", "reply": "电梯已于3月9日恢复运行。", "repliedAt": "2026-03-10"}';

/** For `import --mapping`. */
export const mappingSample = `{
  "unit": "科室",
  "category": { "column": "分类", "values": { "城市建设": "city", "劳动和社会保障": "labour" } },
  "state": { "column": "状态", "values": { "转办": "accepted" } }
}`;
