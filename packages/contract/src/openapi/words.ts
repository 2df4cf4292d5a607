// Generated from the comments beside this folder by scripts/write-words.mjs; changes here are lost.
import type { Words } from './described.js';

/** What the comments of the contract say, by the name of the constant they stand at. */
export const words: Readonly<Record<string, Words>> = {
  "FoundAppeal": {
    "description": "A row of a list; after a search with what to mark in it.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The published title, personal data masked."
      },
      "excerpt": {
        "description": "Up to 120 characters: the beginning of the published letter, or the passage around the first hit."
      },
      "column": {
        "description": "Id of its column."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "categoryId": {
        "description": "Id of its category, null when it has none."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxId": {
        "description": "Id of the mailbox it was sent to, null when the citizen named none."
      },
      "mailboxName": {
        "description": "Name of that mailbox."
      },
      "state": {
        "description": "What the public sees of the handling: `awaiting` 待回复, `in-progress` 办理中, `handled` 已办理."
      },
      "stateName": {
        "description": "The state in words, for who does not know it: a later server may have more of them."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "repliedAt": {
        "description": "When it was last answered, null before."
      },
      "dueAt": {
        "description": "By when the next official step is due; null when nothing is."
      },
      "overdue": {
        "description": "Whether that is over."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      },
      "supports": {
        "description": "About how many have said \"me too\": devices are counted, which somebody can pretend to have."
      },
      "hits": {
        "description": "After a search by `q`, where its words stand in title and excerpt, however they are written there: starts and ends in turn, in UTF-16 code units.",
        "examples": [
          {
            "title": [
              2,
              4
            ],
            "excerpt": [
              3,
              5,
              20,
              22
            ]
          }
        ],
        "fields": {
          "title": {
            "description": "Starts and ends in the title."
          },
          "excerpt": {
            "description": "Starts and ends in the excerpt."
          }
        }
      }
    }
  },
  "AppealPage": {
    "description": "A page of published appeals.",
    "fields": {
      "items": {
        "description": "The appeals, in the order that was asked for."
      },
      "nextCursor": {
        "description": "Pass as `cursor` to go on; null on the last page."
      }
    }
  },
  "AppealQuery": {
    "description": "What the list may be asked for. All parts are optional; each narrows the list down.",
    "fields": {
      "column": {
        "description": "Only of the column with this id.",
        "examples": [
          "peoples-voices"
        ]
      },
      "kind": {
        "description": "Only of this kind."
      },
      "category": {
        "description": "Only of the category with this id, or of one below it.",
        "examples": [
          "lifts"
        ]
      },
      "mailbox": {
        "description": "Only what was sent to the mailbox with this id.",
        "examples": [
          "linxiang-mayor"
        ]
      },
      "state": {
        "description": "Only in this state."
      },
      "q": {
        "description": "Words that must all occur in title, text, replies or what else was published, separated by spaces. Finds exactly the appeals that contain them, whatever the width (５ as 5, ㎡ as m2), case and accents of letters, whether traditional or simplified, and without regard to invisible marks. A query in which there is nothing to see is none.",
        "examples": [
          "电梯"
        ]
      },
      "from": {
        "description": "Submitted on or after this day in China."
      },
      "to": {
        "description": "Submitted on or before this day in China, which does not lie before `from`."
      },
      "scope": {
        "description": "This site alone, or with every site below it.",
        "default": "tree"
      },
      "sort": {
        "description": "Which come first: those sent last, those sent first, those that most support, those answered last.",
        "default": "newest"
      },
      "cursor": {
        "description": "Where to go on: `nextCursor` of the page before, with everything else the same."
      },
      "limit": {
        "description": "How many at most.",
        "default": 20
      }
    }
  },
  "SimilarQuery": {
    "description": "For what text similar appeals are looked for.",
    "fields": {
      "text": {
        "description": "What the citizen has written so far.",
        "examples": [
          "小区电梯停运三周"
        ]
      }
    }
  },
  "SimilarAppeals": {
    "description": "Published appeals like a text.",
    "fields": {
      "items": {
        "description": "The most similar one first, at most five; none when none is like it."
      }
    }
  },
  "SupportRequest": {
    "description": "Who says \"me too\".",
    "fields": {
      "device": {
        "description": "A random id that the device made for itself and keeps: 16 to 64 letters, digits, `_` or `-`.",
        "examples": [
          "8c0d2a7e4f6b41d9"
        ]
      }
    }
  },
  "SupportCount": {
    "description": "How many say \"me too\".",
    "fields": {
      "supports": {
        "description": "About how many it are now; the same as before when this device was counted already."
      }
    }
  },
  "Responsible": {
    "description": "Who answers for the appeal now: the leader or unit that claimed it, or the unit it was given to.",
    "fields": {
      "type": {
        "description": "What an addressee is: a leader's post or a unit."
      },
      "name": {
        "description": "Post or unit, never a person."
      },
      "claimed": {
        "description": "Whether they have said that they take it on."
      }
    }
  },
  "AppealListItem": {
    "description": "A published appeal as a list shows it.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The published title, personal data masked."
      },
      "excerpt": {
        "description": "Up to 120 characters: the beginning of the published letter, or the passage around the first hit."
      },
      "column": {
        "description": "Id of its column."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "categoryId": {
        "description": "Id of its category, null when it has none."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxId": {
        "description": "Id of the mailbox it was sent to, null when the citizen named none."
      },
      "mailboxName": {
        "description": "Name of that mailbox."
      },
      "state": {
        "description": "What the public sees of the handling: `awaiting` 待回复, `in-progress` 办理中, `handled` 已办理."
      },
      "stateName": {
        "description": "The state in words, for who does not know it: a later server may have more of them."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "repliedAt": {
        "description": "When it was last answered, null before."
      },
      "dueAt": {
        "description": "By when the next official step is due; null when nothing is."
      },
      "overdue": {
        "description": "Whether that is over."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      },
      "supports": {
        "description": "About how many have said \"me too\": devices are counted, which somebody can pretend to have."
      }
    }
  },
  "Reply": {
    "description": "The official answer in its parts (信访工作条例 Art. 32). Parts that were not given are empty.",
    "fields": {
      "unit": {
        "description": "Unit or post that answers."
      },
      "request": {
        "description": "What was asked for."
      },
      "findings": {
        "description": "What was found."
      },
      "decision": {
        "description": "What was decided."
      },
      "legalBasis": {
        "description": "The rules that this rests on."
      },
      "repliedAt": {
        "description": "When it was given."
      }
    }
  },
  "TimelineEntry": {
    "description": "One thing that happened to the appeal.",
    "fields": {
      "action": {
        "description": "What was done: an action of the lifecycle, `submit` being the first of each appeal."
      },
      "at": {
        "description": "When it was done."
      },
      "by": {
        "description": "Who did it.",
        "fields": {
          "role": {
            "description": "In which role it was done. `leader` includes the leader's delegates."
          },
          "name": {
            "description": "Post, unit or site, never a person; null for the citizen and the system."
          }
        }
      },
      "note": {
        "description": "What the reader is told about it. The public reads an official's or a citizen's own words only once a moderator published them."
      }
    }
  },
  "Evaluation": {
    "description": "What the citizen thinks of the latest reply.",
    "fields": {
      "grade": {
        "description": "From 1 非常不满意 to 5 非常满意.",
        "examples": [
          4
        ]
      },
      "reason": {
        "description": "Why, in the citizen's words; for the public null until the citizen agreed and a moderator published it."
      },
      "at": {
        "description": "When it was given."
      }
    }
  },
  "AppealDetail": {
    "description": "A published appeal with all that the public may read of it.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The published title, personal data masked."
      },
      "excerpt": {
        "description": "Up to 120 characters: the beginning of the published letter, or the passage around the first hit."
      },
      "column": {
        "description": "Id of its column."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "categoryId": {
        "description": "Id of its category, null when it has none."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxId": {
        "description": "Id of the mailbox it was sent to, null when the citizen named none."
      },
      "mailboxName": {
        "description": "Name of that mailbox."
      },
      "state": {
        "description": "What the public sees of the handling: `awaiting` 待回复, `in-progress` 办理中, `handled` 已办理."
      },
      "stateName": {
        "description": "The state in words, for who does not know it: a later server may have more of them."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "repliedAt": {
        "description": "When it was last answered, null before."
      },
      "dueAt": {
        "description": "By when the next official step is due; null when nothing is."
      },
      "overdue": {
        "description": "Whether that is over."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      },
      "supports": {
        "description": "About how many have said \"me too\": devices are counted, which somebody can pretend to have."
      },
      "body": {
        "description": "The published letter, personal data masked."
      },
      "place": {
        "description": "Where it happened, as far as the public is told.",
        "fields": {
          "divisionCode": {
            "description": "The division it happened in.",
            "examples": [
              "430682"
            ]
          },
          "name": {
            "description": "Name of the division."
          }
        }
      },
      "replies": {
        "description": "The replies that were let out, as the public may read them, the first one first."
      },
      "supplements": {
        "description": "What the citizen added, agreed to publish, and a moderator let out.",
        "fields": {
          "text": {
            "description": "What was added, personal data masked."
          },
          "at": {
            "description": "When it was added."
          }
        }
      },
      "timeline": {
        "description": "What happened, the first thing first."
      },
      "evaluation": {
        "description": "What the citizen thinks of the latest reply, null before."
      }
    }
  },
  "EmbedCheck": {
    "description": "What `GET /embed/check` says about a page that wants to use a site: all that a webmaster needs to set it right. Any page may ask; nothing in it is secret.",
    "fields": {
      "time": {
        "description": "The server's clock, for pages on devices whose clock is wrong."
      },
      "version": {
        "description": "The version of the server."
      },
      "versions": {
        "description": "The folders of elements at `/cdn/`: those that move on, such as `v1`, and those that never change."
      },
      "languages": {
        "description": "The languages that the asked site offers, or all that the elements speak."
      },
      "site": {
        "description": "The site that was asked for; null when there is none with this id."
      },
      "nearest": {
        "description": "When there is no such site: those whose id or name is most like it."
      },
      "origin": {
        "description": "The asking page's origin as browsers send it; null for files and for what is no address."
      },
      "registered": {
        "description": "Whether pages of this origin may use the site."
      },
      "registeredBy": {
        "description": "The site that the origin is registered for: the asked one or one above it."
      },
      "command": {
        "description": "What the operator runs to register the origin; null when there is nothing to do."
      }
    }
  },
  "submitAppeal": {
    "description": "Needs a letter that fits the site (`GET /v1/sites/{site}`): what is wrong with it is told all at once with `invalid`. Gives the number and, this one time, the query code: show both before anything else. The answer comes after the letter is safely stored; when it does not come, send the same again with the same `Idempotency-Key`, and there will never be two."
  },
  "listAppeals": {
    "description": "Needs the id of a site. Gives a page of the appeals that a moderator has published, of this site and those below it. `nextCursor` leads to the next page, and so does the header `Link`; going on that way neither repeats nor leaves out an appeal when new ones come."
  },
  "similarAppeals": {
    "description": "Needs a text of at least 2 characters, such as the title somebody is writing. Gives published appeals of the site and those below it that are about the same, so that the person can read an answer or say \"me too\" instead of writing again."
  },
  "getAppeal": {
    "description": "Needs the number of a published appeal. Gives the letter with personal data masked, the replies that were let out, and what happened. A number whose appeal is not published is answered like one that does not exist. Who has the query code reads their own appeal by `POST /v1/tracking`."
  },
  "supportAppeal": {
    "description": "Needs a published appeal and a random id that the device keeps. Gives how many say \"me too\". A device counts once however often it is sent, and of one network a few within six hours; who is not counted gets the same answer."
  },
  "listSites": {
    "description": "Needs nothing. Gives all portals of the province at once; the tree is in `parent`, which is null for the province. Sites change rarely: keep the answer and its ETag."
  },
  "getSite": {
    "description": "Needs the id of a site. Gives all that a form or a list on it needs: what a submission may name (columns, mailboxes, categories with their questions), how long its texts may be, the version of the privacy notice in force, whom to call in an emergency."
  },
  "signIn": {
    "description": "Needs user name and password of an account that an administrator made. Gives a token; a page of the API's own origin gets a cookie with it, and no other origin may call what is below `/v1/staff` from a browser. Whoever guesses waits longer each time."
  },
  "signOut": {
    "description": "Needs a session. Ends it at once, on every tab."
  },
  "whoAmI": {
    "description": "Needs a session. Gives who has signed in, and for which sites they hold which roles."
  },
  "listStaffAppeals": {
    "description": "Needs a session with a role that handles appeals. Gives a page of a queue: only what this official may see, in the order of the queue: what was sent or is due first, in `all` what was sent last."
  },
  "countStaffQueues": {
    "description": "Needs a session with a role that handles appeals. Gives how much each queue holds for this official, counted as its pages would be."
  },
  "getStaffAppeal": {
    "description": "Needs a session, and an appeal that this official may see; any other is answered like one that does not exist. Gives the whole case, with what this official may do now in `allowed`."
  },
  "actOnAppeal": {
    "description": "Needs a session and one of the actions in `allowed` of the case; each has fields of its own. Gives the case after it. What may be done from which state, by whom, is one table, which the server enforces."
  },
  "listNotes": {
    "description": "Needs a session, and an appeal that this official may see; any other is answered like one that does not exist. Gives what colleagues noted on the case. Notes belong to one case: one that is merged keeps its own, and no citizen reads them."
  },
  "addNote": {
    "description": "Needs a session, and an appeal that this official may see, in whatever state. Gives the note as it is kept. It changes nothing of the appeal; no call changes or removes a note."
  },
  "startTracking": {
    "description": "Needs number and query code of the receipt, as people type them. Gives the citizen's view, and a token for the other calls below `/v1/tracking`. An unknown number and a wrong code are answered alike. Whoever guesses waits longer each time, and the owner is not kept out by it."
  },
  "getTracking": {
    "description": "Needs the token of `POST /v1/tracking`. Gives the citizen's view as it is now."
  },
  "command": {
    "fields": {
      "answer": {
        "description": "The citizen's own view of an appeal."
      }
    }
  },
  "addSupplement": {
    "description": "Needs the token, and `supplement` among the `allowed`. While officials wait for an answer (`question`) this is the answer, and their clock runs again; otherwise it is added to the letter. Gives the view after it."
  },
  "evaluateReply": {
    "description": "Needs the token, and `evaluate` among the `allowed`: a reply that is not evaluated yet, and not older than `deadlines.evaluation` of the site. Grades 3 to 5 close the appeal. Grades 1 and 2 open it again the first time; after that a clerk decides. Gives the view after it."
  },
  "withdrawAppeal": {
    "description": "Needs the token, and `withdraw` among the `allowed`: an appeal that is not answered yet. What was published of it is taken down. It cannot be undone. Gives the view after it."
  },
  "reopenAppeal": {
    "description": "Needs the token, and `reopen` among the `allowed`: an answered appeal, as long as it may be evaluated. The first time it is handled again at once; after that a clerk decides, once for each reply, and `reopeningRequested` is true until then. Gives the view after it."
  },
  "SiteParams": {
    "fields": {
      "site": {
        "description": "Id of the site, as `GET /v1/sites` lists it.",
        "examples": [
          "linxiang"
        ]
      }
    }
  },
  "NumberParams": {
    "fields": {
      "number": {
        "description": "Number of the appeal, as its receipt and the public list have it.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      }
    }
  },
  "Id": {
    "description": "Id of a site, mailbox, unit, category, column or question: lower-case words and numbers joined by hyphens.",
    "examples": [
      "linxiang"
    ]
  },
  "DivisionCode": {
    "description": "Code of an administrative division in six digits (GB/T 2260).",
    "examples": [
      "430682"
    ]
  },
  "Timestamp": {
    "description": "A moment in RFC 3339. The server writes it in UTC.",
    "examples": [
      "2026-11-23T01:30:00.000Z"
    ]
  },
  "Day": {
    "description": "A day in China, `YYYY-MM-DD`.",
    "examples": [
      "2026-11-23"
    ]
  },
  "ReferenceNumber": {
    "description": "A reference number as it is written: division, day, which one of that day, check character (ISO 7064 MOD 11-2).",
    "examples": [
      "430682-20261123-00042-3"
    ]
  },
  "QueryCode": {
    "description": "A query code as it is written: 16 digits and capitals in groups of four, without I, L, O and U.",
    "examples": [
      "7K3M-9QPZ-0V4R-T2XW"
    ]
  },
  "Language": {
    "description": "A language that texts may come in (BCP 47).",
    "examples": [
      "zh-CN"
    ]
  },
  "LocalizedText": {
    "description": "A text of a site in the languages it offers.",
    "examples": [
      {
        "zh-CN": "临湘市",
        "en": "Linxiang"
      }
    ],
    "fields": {
      "zh-CN": {
        "description": "In Chinese with simplified characters, which is always there."
      },
      "zh-Hant": {
        "description": "In Chinese with traditional characters."
      },
      "en": {
        "description": "In English."
      }
    }
  },
  "problems": {
    "description": "Every `code` a problem answer can carry, with its HTTP status.",
    "fields": {
      "malformed-json": {
        "description": "The body is no JSON, or has a name twice in one object. Mend the program that writes it."
      },
      "malformed-request": {
        "description": "The request cannot be read: its `Idempotency-Key` is too short, its query too long, or its body cut off. `detail` says what to change."
      },
      "not-signed-in": {
        "description": "The call is for officials. Sign in by `POST /v1/staff/sessions`, and send its token."
      },
      "sign-in-failed": {
        "description": "No official has this user name and password. Let the person type them again."
      },
      "token-invalid": {
        "description": "The token is missing, wrong or older than 30 minutes. Ask for number and query code again."
      },
      "tracking-failed": {
        "description": "No appeal has this number together with this query code; which of the two is wrong is not told. Let the person compare both with the receipt."
      },
      "forbidden": {
        "description": "The official is known and may not do this. `detail` says why, where there is more to say."
      },
      "conflict-of-interest": {
        "description": "The official, or the unit or mailbox they stand for, is accused in this appeal. Somebody else has to do it."
      },
      "not-found": {
        "description": "There is no such path, site or appeal, or it is not for the eyes of whoever asks."
      },
      "method-not-allowed": {
        "description": "The path exists and does not take this method. `Allow` names those it takes."
      },
      "not-acceptable": {
        "description": "None of the types in `Accept` can be answered. Ask for `application/json`."
      },
      "in-flight": {
        "description": "A request with this `Idempotency-Key` is still being handled. Send the same again in a second."
      },
      "wrong-state": {
        "description": "The appeal does not stand where this can be done. Read it again: `allowed` says what can."
      },
      "too-late": {
        "description": "The time for it is over. `detail` says what can still be done."
      },
      "body-too-large": {
        "description": "The body is larger than 512 KiB. Send less."
      },
      "unsupported-media-type": {
        "description": "The body is not sent as JSON. Send `Content-Type: application/json`."
      },
      "invalid": {
        "description": "Something in body or query is not as it must be. `errors` names each field and what is allowed."
      },
      "key-reused": {
        "description": "This `Idempotency-Key` came with another body before. Make a key for each new request."
      },
      "too-many-requests": {
        "description": "Too much was asked from this address. Wait as many seconds as `Retry-After` says."
      },
      "internal": {
        "description": "Something broke in the server. Try again later, and quote `requestId` when you ask for help."
      },
      "unavailable": {
        "description": "The server cannot answer at the moment. Try again after `Retry-After`."
      }
    }
  },
  "problemTitles": {
    "description": "What a problem is called, in English."
  },
  "fieldErrorCodes": {
    "description": "Every `code` a field error can carry. A later server may have more: show `message` for those.",
    "fields": {
      "required": {
        "description": "It is missing or empty and has to be there."
      },
      "unknown-field": {
        "description": "The request has no such field, or the category no such question. Leave it out."
      },
      "invalid-type": {
        "description": "Another type of JSON is wanted, such as a text in place of a number."
      },
      "invalid-format": {
        "description": "The text is not of the form that `message` describes, such as a day or a telephone number."
      },
      "invalid-value": {
        "description": "The value is none of those that `message` lists."
      },
      "invalid-option": {
        "description": "The answer is none of the options of its question."
      },
      "too-short": {
        "description": "The text has fewer characters than it must have."
      },
      "too-long": {
        "description": "The text has more characters, or the list more items, than it may have."
      },
      "too-small": {
        "description": "The number is smaller than it may be."
      },
      "too-big": {
        "description": "The number is larger than it may be."
      },
      "line-break": {
        "description": "The text has a line break and must be of one line."
      },
      "unreadable": {
        "description": "The text holds what cannot be stored: NUL, or half of a character."
      },
      "repeated": {
        "description": "The same is given twice."
      },
      "unknown": {
        "description": "This site has no column, mailbox, category or division of this id or code."
      },
      "not-allowed": {
        "description": "It must be left out, or be false, as the other fields or the site are."
      },
      "too-late": {
        "description": "The day lies in the future."
      },
      "outdated": {
        "description": "Another privacy notice is in force now. Show that one, then send its version."
      },
      "emergency": {
        "description": "The answer means danger. Show `message`, which has the number to call, and send nothing."
      },
      "invalid": {
        "description": "Wrong in another way, which `message` says."
      }
    }
  },
  "FieldError": {
    "description": "One thing that is wrong with one field.",
    "fields": {
      "path": {
        "description": "Where it is, as a JSON Pointer into the body (RFC 6901), or the name of a query parameter after `/`.",
        "examples": [
          "/contact/phone"
        ]
      },
      "code": {
        "description": "What is wrong, for programs.",
        "examples": [
          "too-short"
        ]
      },
      "message": {
        "description": "What is allowed, in English, for developers. Not for citizens.",
        "examples": [
          "must have 4 to 40 characters"
        ]
      }
    }
  },
  "Problem": {
    "description": "What every call that fails is answered with: a problem as in RFC 9457 (`application/problem+json`).",
    "fields": {
      "type": {
        "description": "The code as a URN, for readers of RFC 9457.",
        "examples": [
          "urn:through-train:problem:invalid"
        ]
      },
      "title": {
        "description": "What the code is called, in English.",
        "examples": [
          "Some fields are not valid"
        ]
      },
      "status": {
        "description": "The HTTP status, again.",
        "examples": [
          422
        ]
      },
      "code": {
        "description": "What went wrong, for programs. New codes may come; go by `status` where you do not know one.",
        "examples": [
          "invalid"
        ]
      },
      "detail": {
        "description": "What happened this time and what to do, in a sentence of English."
      },
      "requestId": {
        "description": "Names this request in the server's log, as the header `X-Request-Id` does. Quote it when you ask for help.",
        "examples": [
          "01K9Z3V7Q4M8T2C6N0B5H1XWDE"
        ]
      },
      "errors": {
        "description": "Each wrong field, with code `invalid`: at most 20, and `detail` says how many more there are."
      }
    }
  },
  "ColumnSetting": {
    "fields": {
      "name": {
        "description": "What the column is called."
      }
    }
  },
  "QuestionSetting": {
    "fields": {
      "label": {
        "description": "The question."
      },
      "hint": {
        "description": "What helps to answer it."
      },
      "type": {
        "description": "How a question is answered: by one of its options, by several, by a text, or by a day `YYYY-MM-DD`."
      },
      "required": {
        "description": "Whether it must be answered."
      },
      "options": {
        "fields": {
          "label": {
            "description": "What the citizen reads."
          },
          "stop": {
            "description": "Present where this answer means danger: nothing is sent, whoever chooses it is told to call."
          }
        }
      }
    }
  },
  "CategorySetting": {
    "description": "A branch or a leaf of the tree as it is set up.",
    "fields": {
      "questions": {
        "fields": {
          "label": {
            "description": "The question."
          },
          "hint": {
            "description": "What helps to answer it."
          },
          "type": {
            "description": "How a question is answered: by one of its options, by several, by a text, or by a day `YYYY-MM-DD`."
          },
          "required": {
            "description": "Whether it must be answered."
          },
          "options": {
            "fields": {
              "label": {
                "description": "What the citizen reads."
              },
              "stop": {
                "description": "Present where this answer means danger: nothing is sent, whoever chooses it is told to call."
              }
            }
          }
        }
      }
    }
  },
  "SiteConfig": {
    "description": "A site as it is set up by `through-train site add`: what the API shows plus what it keeps to itself.",
    "fields": {
      "level": {
        "description": "The level of government: province, prefecture (also a city with districts), county (also a district or county-level city)."
      },
      "columns": {
        "description": "Null: as the site above. The same holds for every other nullable setting here.",
        "fields": {
          "name": {
            "description": "What the column is called."
          }
        }
      },
      "categories": {
        "fields": {
          "questions": {
            "fields": {
              "label": {
                "description": "The question."
              },
              "hint": {
                "description": "What helps to answer it."
              },
              "type": {
                "description": "How a question is answered: by one of its options, by several, by a text, or by a day `YYYY-MM-DD`."
              },
              "required": {
                "description": "Whether it must be answered."
              },
              "options": {
                "fields": {
                  "label": {
                    "description": "What the citizen reads."
                  },
                  "stop": {
                    "description": "Present where this answer means danger: nothing is sent, whoever chooses it is told to call."
                  }
                }
              }
            }
          }
        }
      },
      "deadlines": {
        "description": "Every limit of a site; the defaults and their sources are `defaultDeadlines`."
      },
      "privacyNotice": {
        "description": "What the citizen agrees to."
      },
      "emergency": {
        "description": "Whom to call when life or health is in danger.",
        "fields": {
          "name": {
            "description": "Who answers."
          },
          "phone": {
            "description": "The number to call.",
            "examples": [
              "110"
            ]
          }
        }
      },
      "replyNeedsApproval": {
        "description": "Whether a unit's reply waits for its head's approval."
      },
      "replyPublication": {
        "description": "How replies to ordinary letters become public: `moderated` (the default), or `confirmed`, by the official's own confirmation of what the public will read."
      },
      "contactRetentionDays": {
        "description": "Days after closing until how to reach the citizen is destroyed, as the privacy notice says; 365 where nobody says otherwise (个人信息保护法 Art. 19)."
      },
      "mailboxes": {
        "fields": {
          "type": {
            "description": "What an addressee is: a leader's post or a unit."
          },
          "post": {
            "description": "The post of a leader that a form puts first: `party-secretary` 书记, `head-of-government` 市长、县长. Null for others and for units."
          },
          "unitId": {
            "description": "The unit behind a `unit` mailbox."
          }
        }
      },
      "origins": {
        "description": "Web origins whose pages may call the API for this site, such as `https://www.linxiang.gov.cn`."
      }
    }
  },
  "SiteSummary": {
    "description": "One government portal in the tree of sites.",
    "fields": {
      "id": {
        "description": "Id of the site, as paths name it."
      },
      "name": {
        "description": "What the site is called."
      },
      "level": {
        "description": "The level of government: province, prefecture (also a city with districts), county (also a district or county-level city)."
      },
      "divisionCode": {
        "description": "The administrative division it is for.",
        "examples": [
          "430682"
        ]
      },
      "parent": {
        "description": "Id of the site above, null for the province."
      }
    }
  },
  "Column": {
    "description": "The public section an appeal belongs to. A province defines its own.",
    "fields": {
      "id": {
        "description": "Id of the column."
      },
      "name": {
        "description": "What the column is called."
      },
      "kinds": {
        "description": "Kinds that fall here unless a category says otherwise."
      },
      "categoryIds": {
        "description": "Categories (or parents of categories) that fall here whatever the kind."
      }
    }
  },
  "Mailbox": {
    "description": "An addressee on a site: a leader's post or a unit.",
    "fields": {
      "id": {
        "description": "Id of the mailbox."
      },
      "name": {
        "description": "What the mailbox is called: its post or unit."
      },
      "type": {
        "description": "What an addressee is: a leader's post or a unit."
      },
      "post": {
        "description": "The post of a leader that a form puts first: `party-secretary` 书记, `head-of-government` 市长、县长. Null for others and for units."
      },
      "claimed": {
        "description": "Whether its holder has claimed at least one appeal."
      }
    }
  },
  "QuestionStop": {
    "description": "What ends the form: whoever chooses this answer is told to call at once, and nothing is sent.",
    "fields": {
      "message": {
        "description": "What to tell them."
      },
      "phone": {
        "description": "The number to call.",
        "examples": [
          "119"
        ]
      }
    }
  },
  "QuestionOption": {
    "description": "One answer to choose.",
    "fields": {
      "value": {
        "description": "What is sent for it in `answers`."
      },
      "label": {
        "description": "What the citizen reads."
      },
      "stop": {
        "description": "Present where this answer means danger: nothing is sent, whoever chooses it is told to call."
      }
    }
  },
  "Question": {
    "description": "A question that a category asks.",
    "fields": {
      "id": {
        "description": "Id of the question, by which `answers` name it."
      },
      "label": {
        "description": "The question."
      },
      "hint": {
        "description": "What helps to answer it."
      },
      "type": {
        "description": "How a question is answered: by one of its options, by several, by a text, or by a day `YYYY-MM-DD`."
      },
      "required": {
        "description": "Whether it must be answered."
      },
      "options": {
        "description": "The answers to choose from; present for `choice` and `multiple`."
      }
    }
  },
  "Category": {
    "description": "A branch (with `children`) or a leaf of the site's category tree; two levels.",
    "fields": {
      "id": {
        "description": "Id of the category."
      },
      "name": {
        "description": "What the category is called."
      },
      "questions": {
        "description": "What it asks; what its branch asks is asked too."
      },
      "children": {
        "description": "The leaves of a branch; none below a leaf."
      }
    }
  },
  "TimeLimit": {
    "description": "A time limit in calendar days or in working days of the Chinese calendar.",
    "fields": {
      "days": {
        "description": "How many days, the one on which it starts not counted."
      },
      "unit": {
        "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
      }
    }
  },
  "SiteDeadlines": {
    "description": "Every limit of a site; the defaults and their sources are `defaultDeadlines`.",
    "fields": {
      "accept": {
        "description": "From the letter until it is accepted, refused or passed on (信访工作条例 Art. 22, 23: 15 days)."
      },
      "objection": {
        "description": "In which the wrong unit may return it (信访工作条例 Art. 23: 5 working days)."
      },
      "resolve": {
        "description": "From acceptance until the answer (信访工作条例 Art. 34: 60 days)."
      },
      "extension": {
        "description": "By how much that may be extended once (信访工作条例 Art. 34: at most 30 days)."
      },
      "supplement": {
        "description": "In which the citizen answers a question; the officials' clock stands still."
      },
      "evaluation": {
        "description": "From the answer, in which the citizen may evaluate it."
      },
      "closing": {
        "description": "From the answer until the appeal is closed by itself."
      }
    }
  },
  "Range": {
    "fields": {
      "min": {
        "description": "The fewest characters; 0 where it may be left out."
      },
      "max": {
        "description": "The most characters."
      }
    }
  },
  "FormLimits": {
    "description": "How long the texts of a form may be, in characters as people count them: code points, white space at the ends and what is invisible left out.",
    "fields": {
      "title": {
        "description": "`title` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "body": {
        "description": "`body` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "address": {
        "description": "`place.address` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "name": {
        "description": "`contact.name` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "expectedOutcome": {
        "description": "`expectedOutcome` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "answer": {
        "description": "Each text in `answers` of a submission.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "supplement": {
        "description": "`text` of a supplement.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      },
      "comment": {
        "description": "`reason` of an evaluation, a withdrawal or a reopening.",
        "fields": {
          "min": {
            "description": "The fewest characters; 0 where it may be left out."
          },
          "max": {
            "description": "The most characters."
          }
        }
      }
    }
  },
  "PrivacyNotice": {
    "description": "What the citizen agrees to.",
    "fields": {
      "version": {
        "description": "What `noticeVersion` of a submission names.",
        "examples": [
          "2026-01"
        ]
      },
      "text": {
        "description": "What is shown."
      }
    }
  },
  "Site": {
    "description": "Everything a form or a list on this site needs to know.",
    "fields": {
      "id": {
        "description": "Id of the site, as paths name it."
      },
      "name": {
        "description": "What the site is called."
      },
      "level": {
        "description": "The level of government: province, prefecture (also a city with districts), county (also a district or county-level city)."
      },
      "divisionCode": {
        "description": "The administrative division it is for.",
        "examples": [
          "430682"
        ]
      },
      "parent": {
        "description": "Id of the site above, null for the province."
      },
      "ancestors": {
        "description": "The sites above, from the province down to the parent."
      },
      "columns": {
        "description": "Where published appeals stand."
      },
      "mailboxes": {
        "description": "Whom a letter on this site may be for; those of the sites above may be named too."
      },
      "categories": {
        "description": "What a letter may be about: a tree of two levels."
      },
      "limits": {
        "description": "How long the texts of a form may be, in characters as people count them: code points, white space at the ends and what is invisible left out."
      },
      "deadlines": {
        "description": "How long everything may take.",
        "fields": {
          "accept": {
            "description": "From the letter until it is accepted, refused or passed on (信访工作条例 Art. 22, 23: 15 days).",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "objection": {
            "description": "In which the wrong unit may return it (信访工作条例 Art. 23: 5 working days).",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "resolve": {
            "description": "From acceptance until the answer (信访工作条例 Art. 34: 60 days).",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "extension": {
            "description": "By how much that may be extended once (信访工作条例 Art. 34: at most 30 days).",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "supplement": {
            "description": "In which the citizen answers a question; the officials' clock stands still.",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "evaluation": {
            "description": "From the answer, in which the citizen may evaluate it.",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          },
          "closing": {
            "description": "From the answer until the appeal is closed by itself.",
            "fields": {
              "days": {
                "description": "How many days, the one on which it starts not counted."
              },
              "unit": {
                "description": "How the days are counted: all of them, or the working days of the Chinese calendar."
              }
            }
          }
        }
      },
      "privacyNotice": {
        "description": "The privacy notice that is in force."
      },
      "languages": {
        "description": "The languages that texts of this site come in."
      },
      "emergency": {
        "description": "Whom to call when life or health is in danger.",
        "fields": {
          "name": {
            "description": "Who answers."
          },
          "phone": {
            "description": "The number to call.",
            "examples": [
              "110"
            ]
          }
        }
      },
      "anonymousAllowed": {
        "description": "Whether an appeal may be sent without name and contact."
      }
    }
  },
  "SiteList": {
    "description": "All sites.",
    "fields": {
      "items": {
        "description": "Every site, in the order in which they were set up."
      }
    }
  },
  "Unit": {
    "description": "A department or agency that handles appeals.",
    "fields": {
      "id": {
        "description": "Id of the unit."
      },
      "name": {
        "description": "What the unit is called."
      },
      "site": {
        "description": "Id of the site it belongs to."
      }
    }
  },
  "Redaction": {
    "fields": {
      "part": {
        "description": "Which text is meant: its `id` in the `texts` of the case. Left out: the letter."
      },
      "title": {
        "description": "Of the letter: the title that is or will be published. Needed without `part`."
      },
      "body": {
        "description": "Of the letter: the text that is or will be published. Needed without `part`."
      },
      "request": {
        "description": "Of a reply: what was asked for. All four parts are needed, and any of them may be empty."
      },
      "findings": {
        "description": "Of a reply: what was found."
      },
      "decision": {
        "description": "Of a reply: what was decided."
      },
      "legalBasis": {
        "description": "Of a reply: the rules that this rests on."
      },
      "text": {
        "description": "Of any other text: what is or will be published in its place."
      }
    }
  },
  "Accused": {
    "description": "Whom a report accuses: they never see it (信访工作条例 Art. 30).",
    "fields": {
      "unitIds": {
        "description": "Ids of units."
      },
      "mailboxIds": {
        "description": "Ids of mailboxes, which stand for those who hold them."
      }
    }
  },
  "PublicReply": {
    "description": "What the public will read of a reply in its place.",
    "fields": {
      "request": {
        "description": "What was asked for."
      },
      "findings": {
        "description": "What was found."
      },
      "decision": {
        "description": "What was decided."
      },
      "legalBasis": {
        "description": "The rules that this rests on."
      }
    }
  },
  "StaffCommand": {
    "description": "Everything an official can do to an appeal. What else a body has depends on its `action`.",
    "branches": [
      {
        "fields": {
          "accused": {
            "description": "Whom a report accuses. They are shut out from then on.",
            "fields": {
              "unitIds": {
                "description": "Ids of units."
              },
              "mailboxIds": {
                "description": "Ids of mailboxes, which stand for those who hold them."
              }
            }
          }
        }
      },
      {
        "fields": {
          "reason": {
            "description": "Why it was not accepted: `not-responsible` another authority is, `court-or-arbitration` courts or arbitrators decide it, `already-handled` it was answered before, `unclear` nobody can tell what is meant, `unlawful` it asks for what the law forbids, `other`."
          },
          "explanation": {
            "description": "Why, told to the citizen."
          },
          "instead": {
            "description": "Where the citizen can turn instead."
          }
        }
      },
      {
        "fields": {
          "question": {
            "description": "What the citizen is asked."
          }
        }
      },
      {
        "fields": {
          "unitId": {
            "description": "Id of the unit that leads."
          },
          "coUnitIds": {
            "description": "Ids of units that help."
          },
          "note": {
            "description": "A word to the unit; officials alone read it."
          }
        }
      },
      {
        "fields": {
          "reason": {
            "description": "Why it is not for this unit; officials alone read it."
          }
        }
      },
      {},
      {},
      {
        "fields": {
          "request": {
            "description": "What was asked for; may be empty."
          },
          "findings": {
            "description": "What was found."
          },
          "decision": {
            "description": "What was decided."
          },
          "legalBasis": {
            "description": "The rules that this rests on; may be empty."
          },
          "publicText": {
            "description": "What the public will read in its place; with it the official confirms that it names no citizen. Public as it is given where the site says `replyPublication: confirmed`, else proposed to a moderator. Not used for a report.",
            "fields": {
              "request": {
                "description": "What was asked for."
              },
              "findings": {
                "description": "What was found."
              },
              "decision": {
                "description": "What was decided."
              },
              "legalBasis": {
                "description": "The rules that this rests on."
              }
            }
          }
        }
      },
      {},
      {
        "fields": {
          "reason": {
            "description": "What has to be better; officials alone read it."
          }
        }
      },
      {
        "fields": {
          "days": {
            "description": "How many days longer: at most 30 (信访工作条例 Art. 34)."
          },
          "reason": {
            "description": "Why, told to the citizen, and to the public once a moderator published it."
          }
        }
      },
      {},
      {
        "fields": {
          "reason": {
            "description": "Why not; officials alone read it."
          }
        }
      },
      {
        "fields": {
          "level": {
            "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
          },
          "note": {
            "description": "What is wanted; officials alone read it."
          }
        }
      },
      {},
      {
        "fields": {
          "into": {
            "description": "Number of the leading appeal."
          }
        }
      },
      {
        "fields": {
          "accused": {
            "description": "Added to those who are named already. Who has the case and is among them loses it at once.",
            "fields": {
              "unitIds": {
                "description": "Ids of units."
              },
              "mailboxIds": {
                "description": "Ids of mailboxes, which stand for those who hold them."
              }
            }
          },
          "reason": {
            "description": "Why; for officials who may still see the appeal."
          }
        }
      },
      {
        "fields": {
          "granted": {
            "description": "Whether it is handled again."
          },
          "reason": {
            "description": "Why, told to the citizen."
          }
        }
      },
      {
        "fields": {
          "part": {
            "description": "Which text is meant: its `id` in the `texts` of the case. Left out: the letter."
          }
        }
      },
      {
        "fields": {
          "part": {
            "description": "Which text is meant: its `id` in the `texts` of the case. Left out: the letter."
          },
          "reason": {
            "description": "Why, told to the citizen."
          }
        }
      },
      {
        "fields": {
          "part": {
            "description": "Which text is meant: its `id` in the `texts` of the case. Left out: the letter."
          },
          "title": {
            "description": "Of the letter: the title that is or will be published. Needed without `part`."
          },
          "body": {
            "description": "Of the letter: the text that is or will be published. Needed without `part`."
          },
          "request": {
            "description": "Of a reply: what was asked for. All four parts are needed, and any of them may be empty."
          },
          "findings": {
            "description": "Of a reply: what was found."
          },
          "decision": {
            "description": "Of a reply: what was decided."
          },
          "legalBasis": {
            "description": "Of a reply: the rules that this rests on."
          },
          "text": {
            "description": "Of any other text: what is or will be published in its place."
          }
        }
      }
    ]
  },
  "Note": {
    "description": "What an official tells colleagues about a case. No citizen ever reads it.",
    "fields": {
      "id": {
        "description": "By what notes are told apart."
      },
      "at": {
        "description": "When it was written."
      },
      "official": {
        "description": "The name of the official who wrote it."
      },
      "text": {
        "description": "What was written."
      }
    }
  },
  "CaseNotes": {
    "description": "The notes on one case.",
    "fields": {
      "notes": {
        "description": "All of them, the first first."
      }
    }
  },
  "NewNote": {
    "description": "A note to be written.",
    "fields": {
      "text": {
        "description": "What colleagues shall read."
      }
    }
  },
  "StaffQuery": {
    "description": "What a queue may be asked for. All parts are optional; each narrows it down.",
    "fields": {
      "queue": {
        "description": "A queue of the staff desk: `new` letters not accepted yet, `mine` what waits for this official, `due` what has a running time limit, `overdue` what is late, `to-publish` what waits for a moderator, `supervised` what a level above presses for, `all`.",
        "default": "all"
      },
      "site": {
        "description": "Only of the site with this id and of those below it."
      },
      "handling": {
        "description": "Only where the work stands here."
      },
      "kind": {
        "description": "Only of this kind."
      },
      "q": {
        "description": "A number, or words that must all occur in title, number or letter, separated by spaces; read as in the public search.",
        "examples": [
          "电梯"
        ]
      },
      "cursor": {
        "description": "Where to go on: `nextCursor` of the page before, with everything else the same."
      },
      "limit": {
        "description": "How many at most.",
        "default": 50
      }
    }
  },
  "StaffListItem": {
    "description": "An appeal as a queue shows it.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The title as the citizen wrote it."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "column": {
        "description": "Id of its column."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxId": {
        "description": "Id of the mailbox it was sent to, null when the citizen named none."
      },
      "mailboxName": {
        "description": "Name of that mailbox."
      },
      "handling": {
        "description": "Where the work on the appeal stands: `submitted` nobody has looked at it yet, `info_requested` the citizen is asked something, `rejected` it was not accepted, `accepted` nobody has it yet, `assigned` a unit has it, `claimed` a leader or unit has taken it on, `in_progress` it is worked on, `replied` it is answered, `closed` it is done, `reopened` it is handled again, `merged` another appeal stands for it, `withdrawn` the citizen took it back."
      },
      "publication": {
        "description": "Who may read the letter; each text after it has its own."
      },
      "textsToReview": {
        "description": "How many texts after the letter wait for a moderator."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "repliedAt": {
        "description": "When it was last answered, null before."
      },
      "due": {
        "description": "What must happen next, null when nothing must."
      },
      "overdue": {
        "description": "Whether officials are late with it."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      }
    }
  },
  "StaffPage": {
    "description": "A page of a queue.",
    "fields": {
      "items": {
        "description": "The appeals, in the order of the queue."
      },
      "nextCursor": {
        "description": "Pass as `cursor` to go on; null on the last page."
      }
    }
  },
  "QueueCount": {
    "description": "How much a queue holds.",
    "fields": {
      "queue": {
        "description": "A queue of the staff desk: `new` letters not accepted yet, `mine` what waits for this official, `due` what has a running time limit, `overdue` what is late, `to-publish` what waits for a moderator, `supervised` what a level above presses for, `all`."
      },
      "count": {
        "description": "How many appeals, at most 999."
      },
      "more": {
        "description": "Whether there are more than that."
      }
    }
  },
  "QueueCounts": {
    "description": "How much each queue holds for this official.",
    "fields": {
      "queues": {
        "description": "One for each queue, in the order of a desk."
      }
    }
  },
  "Membership": {
    "description": "A role held for a site and everything below it.",
    "fields": {
      "role": {
        "description": "The role, held for one site and everything below it: `clerk` 受理员, `unit` 承办单位, `leader` 领导, `supervisor` 督办员, `moderator` 审核员, `administrator` 管理员."
      },
      "site": {
        "description": "Id of the site."
      },
      "unitIds": {
        "description": "For role `unit`: ids of the units worked for."
      },
      "mailboxIds": {
        "description": "For role `leader`: ids of the mailboxes held, or held as a delegate."
      },
      "head": {
        "description": "For role `unit`: whether its holder is the head, who approves replies and extensions."
      }
    }
  },
  "Credentials": {
    "description": "With what an official signs in.",
    "fields": {
      "username": {
        "description": "The name of the account, capitals or not.",
        "examples": [
          "linxiang-clerk"
        ]
      },
      "password": {
        "description": "The password of the account."
      }
    }
  },
  "StaffMember": {
    "description": "An official.",
    "fields": {
      "username": {
        "description": "The name of the account."
      },
      "name": {
        "description": "What colleagues see; the public sees only posts and units."
      },
      "memberships": {
        "description": "The roles held."
      }
    }
  },
  "StaffSession": {
    "description": "The session of an official who has signed in.",
    "fields": {
      "member": {
        "description": "Who has signed in."
      },
      "token": {
        "description": "Sent as `Authorization: Bearer …` with the calls below `/v1/staff`."
      },
      "expiresAt": {
        "description": "When it ends at the latest: 12 hours after signing in, and earlier after 2 hours without a call."
      }
    }
  },
  "ReplyWords": {
    "description": "A reply in its four parts, without who gave it when.",
    "fields": {
      "request": {
        "description": "What was asked for."
      },
      "findings": {
        "description": "What was found."
      },
      "decision": {
        "description": "What was decided."
      },
      "legalBasis": {
        "description": "The rules that this rests on."
      }
    }
  },
  "TextWords": {
    "description": "The words of a text: a reply has four parts, any other text one.",
    "branches": [
      {
        "description": "A reply in its four parts, without who gave it when."
      },
      {
        "fields": {
          "text": {
            "description": "The whole text."
          }
        }
      }
    ]
  },
  "StaffText": {
    "description": "A text that came after the letter, with its own publication.",
    "fields": {
      "id": {
        "description": "What `part` of publish, unpublish and redact names: the sequence of the event that brought it."
      },
      "type": {
        "description": "What text it is, each with a publication of its own: `reply` 答复, `evaluation` 评价理由, `supplement` 补充, `note` 办理说明, a reason told to the public in an official's own words."
      },
      "at": {
        "description": "When it came."
      },
      "publication": {
        "description": "Who may read it: `private` nobody but officials and the citizen, `pending_review` the same until a moderator has looked at it, `published` everybody, `unpublished` no longer everybody. Nothing is public before a person published it."
      },
      "redacted": {
        "description": "Whether a person has written what is or would be published; else it is masked by rule."
      },
      "original": {
        "description": "As it was written."
      },
      "published": {
        "description": "What the public reads while this text and the letter are published."
      }
    }
  },
  "StaffCase": {
    "description": "The whole case, for those who may see it.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The title as the citizen wrote it."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "column": {
        "description": "Id of its column."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxId": {
        "description": "Id of the mailbox it was sent to, null when the citizen named none."
      },
      "mailboxName": {
        "description": "Name of that mailbox."
      },
      "handling": {
        "description": "Where the work on the appeal stands: `submitted` nobody has looked at it yet, `info_requested` the citizen is asked something, `rejected` it was not accepted, `accepted` nobody has it yet, `assigned` a unit has it, `claimed` a leader or unit has taken it on, `in_progress` it is worked on, `replied` it is answered, `closed` it is done, `reopened` it is handled again, `merged` another appeal stands for it, `withdrawn` the citizen took it back."
      },
      "publication": {
        "description": "Who may read the letter; each text after it has its own."
      },
      "textsToReview": {
        "description": "How many texts after the letter wait for a moderator."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "repliedAt": {
        "description": "When it was last answered, null before."
      },
      "due": {
        "description": "What must happen next, null when nothing must."
      },
      "overdue": {
        "description": "Whether officials are late with it."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      },
      "body": {
        "description": "The letter as the citizen wrote it."
      },
      "categoryId": {
        "description": "Id of its category, null when it has none."
      },
      "answers": {
        "description": "Answers to the questions of the category, by the id of the question."
      },
      "place": {
        "description": "Where it happened.",
        "fields": {
          "divisionCode": {
            "description": "The division it happened in.",
            "examples": [
              "430682"
            ]
          },
          "name": {
            "description": "Name of the division."
          },
          "address": {
            "description": "Street, house, landmark; null when none was given."
          },
          "point": {
            "description": "The point on a map, in degrees of WGS 84; null when none was given.",
            "fields": {
              "lat": {
                "description": "Degrees north."
              },
              "lng": {
                "description": "Degrees east."
              }
            }
          }
        }
      },
      "occurredOn": {
        "description": "When it happened, null when that was not said."
      },
      "expectedOutcome": {
        "description": "What the citizen hopes for, null when that was not said."
      },
      "relatedNumber": {
        "description": "Number of an earlier appeal that this one is about.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "anonymous": {
        "description": "Whether the citizen stays unknown."
      },
      "contact": {
        "description": "How to reach the citizen; null when anonymous, destroyed, or not for this official's eyes.",
        "fields": {
          "name": {
            "description": "What to call the citizen."
          },
          "phone": {
            "description": "Where the citizen can be called."
          },
          "email": {
            "description": "Where the citizen can be written to."
          }
        }
      },
      "publicationWish": {
        "description": "Whether the citizen agrees that it may be published, once a moderator has looked at it."
      },
      "published": {
        "description": "What is or would be published of the letter.",
        "fields": {
          "title": {
            "description": "Its title."
          },
          "body": {
            "description": "The letter."
          },
          "redacted": {
            "description": "Whether a person has written this; else it is masked by rule."
          }
        }
      },
      "units": {
        "description": "The units that work on it.",
        "fields": {
          "lead": {
            "description": "The one that leads, null while none does."
          },
          "co": {
            "description": "Those that help."
          }
        }
      },
      "accused": {
        "description": "Whom a report accuses: they never see it (信访工作条例 Art. 30).",
        "fields": {
          "unitIds": {
            "description": "Ids of units."
          },
          "mailboxIds": {
            "description": "Ids of mailboxes, which stand for those who hold them."
          }
        }
      },
      "supplements": {
        "description": "What the citizen added, the first first.",
        "fields": {
          "text": {
            "description": "What was added."
          },
          "at": {
            "description": "When it was added."
          }
        }
      },
      "replies": {
        "description": "The replies that were given, the first first."
      },
      "texts": {
        "description": "Everything that came after the letter and may become public, in its order."
      },
      "pendingReply": {
        "description": "A reply that waits for approval, null when none does.",
        "fields": {
          "unit": {
            "description": "Unit or post that answers."
          },
          "request": {
            "description": "What was asked for."
          },
          "findings": {
            "description": "What was found."
          },
          "decision": {
            "description": "What was decided."
          },
          "legalBasis": {
            "description": "The rules that this rests on."
          },
          "repliedAt": {
            "description": "When it was given."
          },
          "publicText": {
            "description": "What its writer confirmed for the public, null when nothing."
          }
        }
      },
      "pendingExtension": {
        "description": "An extension that waits for approval, null when none does.",
        "fields": {
          "days": {
            "description": "How many days longer."
          },
          "reason": {
            "description": "Why it takes longer."
          }
        }
      },
      "evaluation": {
        "description": "The citizen's verdict on the latest reply, null before."
      },
      "reopeningRequested": {
        "description": "Whether a further reopening was asked for and a clerk has yet to decide."
      },
      "events": {
        "description": "Every event, the first first.",
        "fields": {
          "action": {
            "description": "What was done: an action of the lifecycle, `submit` being the first of each appeal."
          },
          "at": {
            "description": "When it was done."
          },
          "by": {
            "description": "Who did it.",
            "fields": {
              "role": {
                "description": "In which role it was done. `leader` includes the leader's delegates."
              },
              "name": {
                "description": "Post, unit or site, never a person; null for the citizen and the system."
              }
            }
          },
          "note": {
            "description": "What the reader is told about it. The public reads an official's or a citizen's own words only once a moderator published them."
          },
          "official": {
            "description": "The name of the official who did it, null where it was none."
          }
        }
      },
      "mergedInto": {
        "description": "Number of the appeal it was merged into, null when it was not, or not for this official to know.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "allowed": {
        "description": "What this official may do now."
      },
      "assignableUnits": {
        "description": "Units an `assign` may name."
      }
    }
  },
  "Place": {
    "description": "Where it happened.",
    "fields": {
      "divisionCode": {
        "description": "The division it happened in: that of the site, or one above or below it."
      },
      "address": {
        "description": "Street, house, landmark, in one line. Officials alone read it.",
        "examples": [
          "望江路3号"
        ]
      },
      "point": {
        "description": "The point on a map, in degrees of WGS 84. Officials alone see it.",
        "fields": {
          "lat": {
            "description": "Degrees north.",
            "examples": [
              29.4713
            ]
          },
          "lng": {
            "description": "Degrees east.",
            "examples": [
              113.4502
            ]
          }
        }
      }
    }
  },
  "Phone": {
    "description": "A telephone number as people write it: mobile, landline with area code, or with country code. Kept in ordinary digits, hyphens, brackets and spaces.",
    "examples": [
      "13800000000"
    ]
  },
  "Email": {
    "description": "An e-mail address of at most 120 characters.",
    "examples": [
      "name@example.cn"
    ]
  },
  "Contact": {
    "description": "How to reach the citizen. Encrypted at rest, destroyed some time after closing, never public.",
    "fields": {
      "name": {
        "description": "What to call the citizen.",
        "examples": [
          "周敏"
        ]
      },
      "phone": {
        "description": "Where the citizen can be called."
      },
      "email": {
        "description": "Where the citizen can be written to."
      }
    }
  },
  "Answers": {
    "description": "Answers to the questions of a category, by the id of the question: the option of a `choice`, a list of options of a `multiple`, up to 500 characters of a `text`, the day of a `date` as `YYYY-MM-DD`.",
    "examples": [
      {
        "trapped": "no",
        "parts": [
          "door"
        ]
      }
    ]
  },
  "Submission": {
    "description": "What a citizen sends. With `anonymous: true` there is no `contact`; else there is one with a `phone` or an `email`. What must be of this site (column, mailbox, category, division, the answers its questions ask for, whether it takes anonymous appeals, the version of its notice) is in `GET /v1/sites/{site}`.",
    "fields": {
      "column": {
        "description": "Id of one of the site's columns: where the appeal stands when it is published.",
        "examples": [
          "peoples-voices"
        ]
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "mailboxId": {
        "description": "Id of the mailbox it is for: one of this site, or of a site above it. Left out when the citizen does not know; a clerk finds who is responsible.",
        "examples": [
          "linxiang-mayor"
        ]
      },
      "title": {
        "description": "What it is about, in one line.",
        "examples": [
          "小区电梯停运三周无人维修"
        ]
      },
      "body": {
        "description": "The letter.",
        "examples": [
          "三号楼电梯自十一月一日起停运，老人上下楼困难，请协调使用维修资金。"
        ]
      },
      "categoryId": {
        "description": "Id of a category of the site, branch or leaf. Its questions, and those of the branch it is in, are answered in `answers`.",
        "examples": [
          "lifts"
        ]
      },
      "answers": {
        "description": "Answers to the questions of the category: all that are `required`, and none that it does not ask."
      },
      "place": {
        "description": "Where it happened."
      },
      "occurredOn": {
        "description": "When it happened: no day in the future."
      },
      "contact": {
        "description": "How to reach the citizen: needed with `anonymous: false`, refused with `true`."
      },
      "anonymous": {
        "description": "Whether the citizen stays unknown, also to officials. A site may not take such appeals."
      },
      "publication": {
        "description": "Whether the citizen agrees that the letter may be published, personal data masked, once a moderator has looked at it.",
        "examples": [
          "public"
        ]
      },
      "relatedNumber": {
        "description": "Number of an earlier appeal that this one is about."
      },
      "expectedOutcome": {
        "description": "What the citizen hopes for.",
        "examples": [
          "本月内恢复运行"
        ]
      },
      "language": {
        "description": "The language it was written in, in which the citizen is answered where that is possible."
      },
      "noticeVersion": {
        "description": "Version of the privacy notice that was shown: the one in force, `privacyNotice.version` of the site.",
        "examples": [
          "2026-01"
        ]
      }
    }
  },
  "Receipt": {
    "description": "What the citizen keeps of a submission. The query code is shown this one time.",
    "fields": {
      "number": {
        "description": "Number of the appeal. It is no secret, and opens nothing alone.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "queryCode": {
        "description": "What opens the appeal together with its number. Kept as a hash: nobody can tell it again.",
        "examples": [
          "7K3M-9QPZ-0V4R-T2XW"
        ]
      },
      "state": {
        "description": "Where the work stands: it has just come."
      },
      "submittedAt": {
        "description": "When the server took it."
      },
      "dueAt": {
        "description": "By when it is accepted, refused or passed on."
      }
    }
  },
  "TrackingRequest": {
    "description": "What a citizen types in, read as leniently as `parseReferenceNumber` and `parseQueryCode` do.",
    "fields": {
      "number": {
        "description": "Number of the appeal. Full-width digits, other dashes, blanks and a small x are understood.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "queryCode": {
        "description": "Query code of its receipt. Small letters, other dashes, blanks, O for 0, I and L for 1 are understood.",
        "examples": [
          "7K3M-9QPZ-0V4R-T2XW"
        ]
      }
    }
  },
  "Due": {
    "description": "What must happen next, and by when.",
    "fields": {
      "for": {
        "description": "What must be done: by officials `accept` and `resolve`, by the citizen `supplement` and `evaluate`."
      },
      "at": {
        "description": "By when: of `supplement` by when the citizen answers. Null is left for a step without a day."
      },
      "paused": {
        "description": "Whether the officials' clock stands until the citizen answers."
      }
    }
  },
  "TrackedAppeal": {
    "description": "The citizen's own view of an appeal.",
    "fields": {
      "number": {
        "description": "Number of the appeal.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "title": {
        "description": "The title as the citizen wrote it."
      },
      "body": {
        "description": "The letter as the citizen wrote it."
      },
      "column": {
        "description": "Id of its column."
      },
      "kind": {
        "description": "What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报, `thanks` 感谢."
      },
      "categoryId": {
        "description": "Id of its category, null when it has none."
      },
      "site": {
        "description": "Id of the site it was sent to."
      },
      "siteName": {
        "description": "Name of that site."
      },
      "mailboxName": {
        "description": "Name of the mailbox it was sent to, null when the citizen named none."
      },
      "occurredOn": {
        "description": "When it happened, null when that was not said."
      },
      "expectedOutcome": {
        "description": "What the citizen hopes for, null when that was not said."
      },
      "handling": {
        "description": "Where the work on the appeal stands: `submitted` nobody has looked at it yet, `info_requested` the citizen is asked something, `rejected` it was not accepted, `accepted` nobody has it yet, `assigned` a unit has it, `claimed` a leader or unit has taken it on, `in_progress` it is worked on, `replied` it is answered, `closed` it is done, `reopened` it is handled again, `merged` another appeal stands for it, `withdrawn` the citizen took it back."
      },
      "stateName": {
        "description": "Where it stands (`handling`) in words, for who does not know it: a later server may have more."
      },
      "state": {
        "description": "What the public sees of it. Null when it is no longer handled: withdrawn or merged."
      },
      "publication": {
        "description": "Who may read it: `private` nobody but officials and the citizen, `pending_review` the same until a moderator has looked at it, `published` everybody, `unpublished` no longer everybody. Nothing is public before a person published it."
      },
      "supervisionLevel": {
        "description": "Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办."
      },
      "responsible": {
        "description": "Who answers for it now, null while nobody does."
      },
      "submittedAt": {
        "description": "When it was sent."
      },
      "due": {
        "description": "What must happen next, null when nothing must."
      },
      "overdue": {
        "description": "Whether officials are late with it."
      },
      "question": {
        "description": "What the officials ask of the citizen, while they wait for it.",
        "fields": {
          "text": {
            "description": "The question."
          },
          "askedAt": {
            "description": "When it was asked."
          },
          "answerBy": {
            "description": "By when to answer; after that the work goes on without."
          }
        }
      },
      "rejection": {
        "description": "Why it was not accepted, null when it was, or not yet.",
        "fields": {
          "reason": {
            "description": "Why it was not accepted: `not-responsible` another authority is, `court-or-arbitration` courts or arbitrators decide it, `already-handled` it was answered before, `unclear` nobody can tell what is meant, `unlawful` it asks for what the law forbids, `other`."
          },
          "explanation": {
            "description": "Why, in the official's words."
          },
          "instead": {
            "description": "Where to turn instead."
          }
        }
      },
      "mergedInto": {
        "description": "The leading appeal this one was merged into; null also where a report is one of them.",
        "examples": [
          "430682-20261123-00042-3"
        ]
      },
      "leading": {
        "description": "Of a merged report: how far the report is that leads, of which its citizen is told no more. Null of any other appeal.",
        "fields": {
          "repliedAt": {
            "description": "When that one was answered, null before."
          },
          "closedAt": {
            "description": "When that one was closed, null before."
          }
        }
      },
      "supplements": {
        "description": "What the citizen added, the first first.",
        "fields": {
          "text": {
            "description": "What was added."
          },
          "at": {
            "description": "When it was added."
          },
          "publication": {
            "description": "Who may read this text by itself; the public does only while the letter is published too."
          }
        }
      },
      "replies": {
        "description": "The replies, the first first; of a merged appeal those to the leading one, as the public reads them.",
        "fields": {
          "unit": {
            "description": "Unit or post that answers."
          },
          "request": {
            "description": "What was asked for."
          },
          "findings": {
            "description": "What was found."
          },
          "decision": {
            "description": "What was decided."
          },
          "legalBasis": {
            "description": "The rules that this rests on."
          },
          "repliedAt": {
            "description": "When it was given."
          },
          "publication": {
            "description": "Who may read this text by itself; the public does only while the letter is published too."
          }
        }
      },
      "timeline": {
        "description": "What happened, the first thing first."
      },
      "evaluation": {
        "description": "The verdict on the latest reply, null before.",
        "fields": {
          "grade": {
            "description": "From 1 非常不满意 to 5 非常满意.",
            "examples": [
              4
            ]
          },
          "reason": {
            "description": "Why, in the citizen's words; for the public null until the citizen agreed and a moderator published it."
          },
          "at": {
            "description": "When it was given."
          },
          "publication": {
            "description": "Who may read this text by itself; the public does only while the letter is published too."
          }
        }
      },
      "reopeningRequested": {
        "description": "A further reopening was asked for and a clerk has yet to decide."
      },
      "contactDestroyedAt": {
        "description": "When name, phone and email were destroyed because their time was over."
      },
      "allowed": {
        "description": "What the citizen may do now."
      }
    }
  },
  "TrackingSession": {
    "description": "What number and query code open: the appeal, and a token for what follows.",
    "fields": {
      "appeal": {
        "description": "The citizen's own view of the appeal."
      },
      "token": {
        "description": "Sent as `Authorization: Bearer …` with the calls below `/v1/tracking`. Good for this appeal alone."
      },
      "tokenExpiresAt": {
        "description": "When the token ends: 30 minutes after it was given."
      }
    }
  },
  "Supplement": {
    "description": "What the citizen adds: the answer to a question, or anything new.",
    "fields": {
      "text": {
        "description": "What to add.",
        "examples": [
          "物业今天回复说维修资金还没有批下来。"
        ]
      },
      "publication": {
        "description": "Whether the citizen agrees that what they write here may be published, once a moderator has looked at it. An evaluation's grade is public with the letter in any case.",
        "default": "private"
      }
    }
  },
  "EvaluationRequest": {
    "description": "The citizen's verdict on the latest reply. Grades 1 and 2 need a `reason` and reopen the appeal.",
    "fields": {
      "grade": {
        "description": "From 1 非常不满意 to 5 非常满意.",
        "examples": [
          4
        ]
      },
      "reason": {
        "description": "Why: needed for grades 1 and 2, with at least 2 characters."
      },
      "publication": {
        "description": "Whether the citizen agrees that what they write here may be published, once a moderator has looked at it. An evaluation's grade is public with the letter in any case.",
        "default": "private"
      }
    }
  },
  "Reopening": {
    "description": "Why it should be handled again.",
    "fields": {
      "reason": {
        "description": "What is still not solved.",
        "examples": [
          "电梯只修好一天，又停运了。"
        ]
      }
    }
  },
  "Withdrawal": {
    "description": "The citizen takes the appeal back.",
    "fields": {
      "reason": {
        "description": "Why; officials read it.",
        "examples": [
          "问题已经解决。"
        ]
      }
    }
  }
};
