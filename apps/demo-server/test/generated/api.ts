// Made by openapi-typescript from the document: `npx vitest run --project demo-server api-client-types -u`.
export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表，逐页 / The list of cases, page by page
         * @description 令牌权限 Scope: `cases:read`
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 新建案件 / Open a case
         * @description 令牌权限 Scope: `cases:write`
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件案件的记录 / The record of a case
         * @description 令牌权限 Scope: `cases:read`
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出一步办理 / Propose an act
         * @description 须给出 expectedSeq，或者 If-Match（readCase 的 ETag）。本人登录提出的即为本人确认；用令牌提出的，仍待本人登录确认。Give expectedSeq or If-Match. Proposed by a token, it still waits for the word of the person.
         *
         *     令牌权限 Scope: `cases:write`
         */
        post: operations["proposeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/cases/{id}/receipts/{kind}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运算凭证 / The receipt of an answer about the case */
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办和投诉事项：待办的全部，办结的逐页 / Matters of the docket: all that are open, and page by page those that ended
         * @description 令牌权限 Scope: `docket:read`
         */
        get: operations["listDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事项及其办理过程 / A matter with everything that was said of it
         * @description 令牌权限 Scope: `docket:read`
         */
        get: operations["readDocketMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/{n}/complainant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举报、投诉人（每次查看记入日志） / Who complained; each look is logged; in person */
        get: operations["readDocketComplainant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记文书或者投诉，或者办理一件事项：指定、拟定和审批答复、送出等 / Enter a paper or a complaint, or go on with a matter: name who answers, draft, approve, send; in person */
        post: operations["enterDocketAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docket/{n}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 附上扫描件 / Add a scan; in person */
        post: operations["addDocketFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待本人确认和本人提出的事项，逐页 / What waits for the person, and what they proposed, page by page
         * @description 令牌权限 Scope: `proposals:read`
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件提出事项 / One proposal
         * @description 令牌权限 Scope: `proposals:read`
         */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人确认 / Confirm, in person */
        post: operations["confirmProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回，说明理由 / Return it with reasons, in person */
        post: operations["returnProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 / Withdraw
         * @description 令牌权限 Scope: `proposals:write`
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新提出被超越的事项 / Propose an overtaken act again
         * @description 令牌权限 Scope: `proposals:write`
         */
        post: operations["renewProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传签字扫描件 / Upload a scan of the signed paper
         * @description 令牌权限 Scope: `proposals:write`
         */
        post: operations["keepScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记入纸质或者其他系统的确认 / A word on paper, attested by whoever is signed in, or of another system, by its own key */
        post: operations["addConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事前公开事项及应办情况，逐页 / Items published before enforcement and what is due on them, page by page
         * @description 令牌权限 Scope: `disclosure:read`
         */
        get: operations["listRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项事前公开内容 / One item
         * @description 令牌权限 Scope: `disclosure:read`
         */
        get: operations["readRegistryItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/items/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按现行依据起草，报办公室审核 / Draft the item as the law is now, for the office
         * @description 令牌权限 Scope: `disclosure:write`
         */
        post: operations["draftRegistryItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/items/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核报审文本：批准即公开，或者退回 / Approve the draft, which publishes it, or return it; in person */
        post: operations["decideRegistryItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度确认方式和逾期录入 / How the acts of a year were confirmed and which were entered late
         * @description 令牌权限 Scope: `supervision:read`
         */
        get: operations["supervisedRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度行政执法统计 / The yearly tables
         * @description 令牌权限 Scope: `supervision:read`
         */
        get: operations["readStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度自查和考核数据 / What a bureau reports of itself for a year
         * @description 令牌权限 Scope: `supervision:read`
         */
        get: operations["readAppraisalOutput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计数据：案件、期限、音像记录、逾期录入、审核、备案、检查频次、人员等 / Figures of cases, periods, recordings, late entries, reviews, filings, caps and people
         * @description 令牌权限 Scope: `supervision:read`
         */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的访问令牌 / The tokens of the person, in person */
        get: operations["listTokens"];
        put?: never;
        /** 生成访问令牌 / Make a token, in person */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 终止访问令牌 / End a token, in person */
        delete: operations["endToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查阅人的待办：案件、督办和投诉、案卷评查、草稿，以及待确认事项的件数 / What waits for the reader: cases, the docket, appraisals, drafts, and how many proposals
         * @description 令牌权限 Scope: `cases:read`
         */
        get: operations["readInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件的音像和电子文件目录 / Recordings and other files of a case
         * @description 令牌权限 Scope: `files:read`
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/media/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件音像或者电子文件的内容，可以只取一段（Range） / What a file holds, or a range of it
         * @description 令牌权限 Scope: `files:read`
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案卷登记：借阅、留存、鉴定销毁、移交 / The register of a finished file
         * @description 令牌权限 Scope: `files:read`
         */
        get: operations["readFileRegister"];
        put?: never;
        /** 办理案卷登记事项 / Say something of a finished file: lend, return, hold, dispose of, hand over; in person */
        post: operations["enterFileAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本案的查阅日志，最新的在前，逐页 / Who read what of a case, the newest first, page by page
         * @description 令牌权限 Scope: `files:read`
         */
        get: operations["listCaseReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按名称、号码检索查阅人看得到的案件中的当事人；并列出待审批的档案事项 / Parties of the cases that the reader sees, by their words; and what of the register waits for a head
         * @description 令牌权限 Scope: `parties:read`
         */
        get: operations["searchParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/parties/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件所列一名当事人的档案（一户一档） / The file of a party that a case names
         * @description 令牌权限 Scope: `parties:read`
         */
        get: operations["readParty"];
        put?: never;
        /** 提出合并、认定不同、拆分、加标记、取消标记 / Propose to merge, keep apart, split, flag or unflag; in person */
        post: operations["proposePartyAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批当事人档案事项 / Decide on a proposal of the register; in person */
        post: operations["decidePartyAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评查标准，以及查阅人可以打开的各次评查 / Standards, and the rounds that the reader may open
         * @description 令牌权限 Scope: `appraisal:read`
         */
        get: operations["listAppraisals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次评查及其结果 / A round and what it came to
         * @description 令牌权限 Scope: `appraisal:read`
         */
        get: operations["readAppraisalRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件案卷的历次评查 / The rounds of a finished file
         * @description 令牌权限 Scope: `appraisal:read`
         */
        get: operations["readAppraisedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出和审批标准、评查，评分、复核、告知、异议、答复、更正、结束 / Propose and decide standards and rounds, score, confirm, tell, object, answer, correct, finish; in person */
        post: operations["enterAppraisalAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 管理事项，最新的在前，逐页 / Acts of administration, the newest first, page by page
         * @description 令牌权限 Scope: `administration:read`
         */
        get: operations["listAdministrationActs"];
        put?: never;
        /** 提出管理事项：人员、岗位、证件、机关、文号格式、法规等 / Propose changes of people, roles, certificates, the bureau, its numbers or its law; in person */
        post: operations["proposeAdministrationAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件管理事项 / One act of administration with its changes
         * @description 令牌权限 Scope: `administration:read`
         */
        get: operations["readAdministrationAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/acts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准管理事项 / Approve the changes that were seen; in person */
        post: operations["approveAdministrationAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/acts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回管理事项并说明意见 / Give the changes back with the reason; in person */
        post: operations["returnAdministrationAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/acts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回本人提出的管理事项 / Take one’s own proposal back; in person */
        post: operations["withdrawAdministrationAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员名册，逐页 / Everybody of the bureau, page by page
         * @description 令牌权限 Scope: `administration:read`
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一名人员及其登录账号 / One person and their account
         * @description 令牌权限 Scope: `administration:read`
         */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/people/{person}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开立、重置、关闭登录账号；激活码只在回答中给出一次 / Open, reset or close an account; the code stands in the answer and nowhere else; in person */
        post: operations["actOnAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/results.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法结果公示 / What was decided and published */
        get: operations["publicResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/certificate.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开决定的程序证书 / The procedure certificate of a published decision */
        get: operations["publicCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws/{commitment}/plan.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 随机抽取的名录和规则 / What a random draw is made from */
        get: operations["publicDrawPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draws/{commitment}/result.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 随机抽取的结果 / What a random draw came to, to be run again */
        get: operations["publicDrawResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officers.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政执法人员 / Enforcement officers */
        get: operations["publicOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法结果统计 / Figures of what was published */
        get: operations["publicFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事前公开 / What is published before enforcement */
        get: operations["publicRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/catalogue.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政执法公示目录 / The catalogue of disclosure */
        get: operations["publicCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示内容的订阅源（JSON Feed 1.1） / Feed of what is published */
        get: operations["publicFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        OnPaper: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            how: "paper";
            /** 确认人 */
            person: string;
            /** 所确认内容的摘要 */
            digest: string;
            /** 扫描件哈希（SHA-256） */
            sha256: string;
        };
        External: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            how: "external";
            /** 确认人 */
            person: string;
            /** 所确认内容的摘要 */
            digest: string;
            /** 审批系统 */
            system: string;
            /** 审批编号 */
            reference: string;
        };
        /**
         * 权限
         * @description 令牌的权限 What a token may do
         * @enum {string}
         */
        Scope: "cases:read" | "cases:write" | "proposals:read" | "proposals:write" | "disclosure:read" | "disclosure:write" | "docket:read" | "files:read" | "parties:read" | "appraisal:read" | "administration:read" | "supervision:read";
        /** @enum {string} */
        Queue: "review" | "publish" | "do";
        /** @description 评查事项 What is said in an appraisal */
        AppraisalAct: {
            /**
             * 办理事项
             * @constant
             */
            kind: "standard";
            /** 评查标准 */
            scheme: {
                id: string;
                title: string;
                /** @enum {string} */
                grade: "text" | "secondary" | "unverified";
                /** 等次 */
                classes?: {
                    /** 等次 */
                    title: string;
                    /** 最低得分（百分制） */
                    atLeast: number;
                }[];
                items: {
                    id: string;
                    title: string;
                    group: string;
                    points: number;
                    veto: boolean;
                    appliesTo: {
                        categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                        procedures?: string[];
                    };
                    rules?: string[];
                    asks?: string;
                    arisesWith?: {
                        steps?: string[];
                        kinds?: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                    };
                }[];
            };
            /**
             * 施行日期
             * Format: date
             */
            from: string;
            /**
             * 施行至（含当日）
             * Format: date
             */
            until?: string;
            /** 等次 */
            classes?: {
                /** 等次 */
                title: string;
                /** 最低得分（百分制） */
                atLeast: number;
            }[];
            /** 制定依据和说明 */
            basis: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "standard-decision";
            /** 评查标准 */
            standard: number;
            /**
             * 审批结果
             * @enum {string}
             */
            verdict: "approved" | "returned";
            /** 意见 */
            opinion: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "round";
            /** 评查名称 */
            title: string;
            /** 评查标准 */
            standard: number;
            /** 评查人 */
            appraisers: string[];
            /** 选卷 */
            selection: {
                /**
                 * 选卷方式
                 * @constant
                 */
                by: "chosen";
                /** 案卷 */
                files: string[];
                /** 指定这些案卷的理由 */
                reason: string;
            } | {
                /**
                 * 选卷方式
                 * @constant
                 */
                by: "drawn";
                /**
                 * 归档日期自
                 * Format: date
                 */
                from: string;
                /**
                 * 归档日期至
                 * Format: date
                 */
                until: string;
                /** 抽取件数 */
                count: number;
            };
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "round-decision";
            /** 评查 */
            round: number;
            /**
             * 审批结果
             * @enum {string}
             */
            verdict: "approved" | "returned";
            /** 意见 */
            opinion: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "score";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 评分 */
            marks: {
                /** 评查项 */
                item: string;
                /**
                 * 评查结果
                 * @enum {string}
                 */
                outcome: "met" | "not-met" | "not-arising";
                /** 扣分 */
                deducted?: number;
                /** 存在的问题 */
                problem?: string;
                /** 案卷中的位置 */
                place?: string;
                /** 不采纳系统建议的理由 */
                aside?: string;
            }[];
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "confirm";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 所复核的评分 */
            score: number;
            /**
             * 复核结果
             * @enum {string}
             */
            verdict: "confirmed" | "returned";
            /** 意见 */
            opinion: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "tell";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 被告知的承办机构 */
            unit: string;
            /** 整改要求 */
            demand?: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "objection";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 有异议的评查项 */
            items: string[];
            /** 异议理由 */
            grounds: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "objection-answer";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 异议 */
            objection: number;
            /**
             * 答复结果
             * @enum {string}
             */
            verdict: "upheld" | "partly" | "rejected";
            /** 成立的评查项 */
            items: string[];
            /** 答复理由 */
            reasons: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "correction";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 所依据的答复 */
            answer: number;
            /** 评分 */
            marks: {
                /** 评查项 */
                item: string;
                /**
                 * 评查结果
                 * @enum {string}
                 */
                outcome: "met" | "not-met" | "not-arising";
                /** 扣分 */
                deducted?: number;
                /** 存在的问题 */
                problem?: string;
                /** 案卷中的位置 */
                place?: string;
                /** 不采纳系统建议的理由 */
                aside?: string;
            }[];
            /** 更正说明 */
            reason: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "file-out";
            /** 评查 */
            round: number;
            /** 案卷 */
            file: string;
            /** 移出的理由 */
            reason: string;
        } | {
            /**
             * 办理事项
             * @constant
             */
            kind: "finish";
            /** 评查 */
            round: number;
            /** 评查小结 */
            summary: string;
        };
        /** @enum {string} */
        AdministrationState: "waiting" | "in-effect" | "returned" | "withdrawn";
        /** @description 一项变更 One change */
        BureauChange: ({
            /**
             * 事项
             * @constant
             */
            kind: "person-entered";
            /** 人员编号 */
            person: string;
            /** 姓名 */
            name: string;
            /** 单位（科室） */
            department: string;
            /** 职务 */
            post: string;
            /** 与已登记人员同名，确为另一人 */
            namesake?: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "person-changed";
            /** 人员 */
            person: string;
            /** 姓名 */
            name?: string;
            /** 单位（科室） */
            department?: string;
            /** 职务 */
            post?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "person-left";
            /** 人员 */
            person: string;
            /**
             * 最后在岗日
             * Format: date
             */
            left: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "role-given";
            /** 人员 */
            person: string;
            /**
             * 岗位
             * @enum {string}
             */
            role: "handler" | "recorder" | "department-head" | "legal-reviewer" | "hearing-host" | "agency-head" | "office" | "archivist" | "supervisor" | "administrator";
            /**
             * 起始日期
             * Format: date
             */
            from: string;
            /**
             * 截止日期
             * Format: date
             */
            until?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "role-ended";
            /** 人员 */
            person: string;
            /**
             * 岗位
             * @enum {string}
             */
            role: "handler" | "recorder" | "department-head" | "legal-reviewer" | "hearing-host" | "agency-head" | "office" | "archivist" | "supervisor" | "administrator";
            /**
             * 截止日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-entered";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /** 执法类别 */
            categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
            /** 执法区域 */
            area: string;
            /**
             * 有效期起
             * Format: date
             */
            from: string;
            /**
             * 有效期止
             * Format: date
             */
            until: string;
            /** 更正或者延续已登记的同号证件 */
            corrects?: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-suspended";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /**
             * 暂扣日期
             * Format: date
             */
            from: string;
            /**
             * 暂扣至
             * Format: date
             */
            until?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-returned";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /**
             * 暂扣截止日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "examination-entered";
            /** 人员 */
            person: string;
            /**
             * 考试类别
             * @enum {string}
             */
            subject: "enforcement" | "legal-review";
            /**
             * 考试日期
             * Format: date
             */
            on: string;
            /** 是否合格 */
            passed: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "training-entered";
            /** 人员 */
            person: string;
            /**
             * 培训类别
             * @enum {string}
             */
            subject: "enforcement" | "legal-review";
            /**
             * 培训日期
             * Format: date
             */
            on: string;
            /** 培训内容 */
            topic: string;
            /** 学时 */
            hours: number;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "qualification-entered";
            /** 人员 */
            person: string;
            /**
             * 取得法律职业资格日期
             * Format: date
             */
            obtained: string;
        }) | ({
            /**
             * 事项
             * @constant
             */
            kind: "agency-changed";
            /** 机关名称 */
            name?: string;
            /** 执法区域 */
            area?: string;
            /** 办公地址 */
            address?: string;
            /** 办公电话 */
            telephone?: string;
            /** 本级人民政府 */
            government?: string;
            /** 有管辖权的人民法院 */
            court?: string;
            /** 罚款收缴银行及账户 */
            payee?: string;
            /** 发文机关代字 */
            numberPrefix?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "number-template-set";
            /**
             * 文书
             * @enum {string}
             */
            paper: "penalty.ordinary/filing" | "penalty.ordinary/preservation" | "penalty.ordinary/review-opinion" | "penalty.ordinary/prior-notice" | "penalty.ordinary/decision" | "penalty.ordinary/no-penalty" | "penalty.ordinary/demand" | "penalty.ordinary/major-penalty-report" | "penalty.ordinary/major-penalty-change" | "penalty.ordinary/decision-revocation" | "penalty.ordinary/compensation-decision" | "penalty.ordinary/archiving" | "penalty.simple/decision" | "penalty.simple/decision-revocation" | "penalty.simple/compensation-decision" | "penalty.simple/archiving" | "licence.ordinary/acceptance" | "licence.ordinary/non-acceptance" | "licence.ordinary/review-opinion" | "licence.ordinary/grant" | "licence.ordinary/refusal" | "licence.ordinary/revocation" | "licence.ordinary/recall" | "licence.ordinary/cancellation" | "licence.ordinary/compensation-decision" | "licence.ordinary/archiving" | "coercion.measure/review-opinion" | "coercion.measure/imposition" | "coercion.measure/emergency-imposition" | "coercion.measure/extension" | "coercion.measure/release" | "coercion.measure/disposal" | "coercion.measure/decision-revocation" | "coercion.measure/compensation-decision" | "coercion.measure/archiving" | "coercion.execution/demand" | "coercion.execution/archiving" | "inspection.random/notice" | "inspection.random/correction-order" | "inspection.random/archiving" | "inspection.planned/notice" | "inspection.planned/correction-order" | "inspection.planned/archiving" | "inspection.prompted/notice" | "inspection.prompted/correction-order" | "inspection.prompted/archiving" | "inspection.special/notice" | "inspection.special/correction-order" | "inspection.special/archiving" | "inspection.remote/remote-notice" | "inspection.remote/result" | "inspection.remote/correction-order" | "inspection.remote/archiving" | "plan.inspection/plan-approval" | "plan.inspection/archiving" | "visit.other/archiving" | "crime.transfer/crime-transfer" | "crime.transfer/police-reconsideration" | "crime.transfer/supervision-suggestion" | "crime.transfer/archiving";
            /** 文号格式 */
            template: string;
            /**
             * 启用日期
             * Format: date
             */
            from: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "device-entered";
            /** 电子技术监控设备 */
            device: {
                /** 设备编号 */
                id: string;
                /** 设备名称 */
                name: string;
                /** 设置地点 */
                place: string;
                /** 设置依据 */
                basis: string[];
                /** 符合的标准 */
                standard: string;
                /** 标志是否明显 */
                marked: boolean;
                /** 法制审核 */
                legalReview: {
                    /** 法制审核人员 */
                    by: string;
                    /**
                     * 法制审核日期
                     * Format: date
                     */
                    on: string;
                };
                /** 技术审核 */
                technicalReview: {
                    /** 技术审核机构 */
                    by: string;
                    /**
                     * 技术审核日期
                     * Format: date
                     */
                    on: string;
                };
                /** 设置地点公布 */
                published: {
                    /**
                     * 公布日期
                     * Format: date
                     */
                    on: string;
                    /** 公布渠道 */
                    where: string;
                };
                /**
                 * 启用日期
                 * Format: date
                 */
                from: string;
                /**
                 * 停用日期
                 * Format: date
                 */
                until?: string;
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "device-retired";
            /** 设备编号 */
            device: string;
            /**
             * 停用日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "system-entered";
            /** 信息系统 */
            system: {
                /** 系统编号 */
                id: string;
                /** 系统名称 */
                name: string;
                /** 系统管理单位 */
                keeper: string;
                /** 记录的内容 */
                contents: string;
                /** 使用依据（职权、数据共享协议等） */
                basis: string;
                /**
                 * 启用日期
                 * Format: date
                 */
                from: string;
                /**
                 * 停用日期
                 * Format: date
                 */
                until?: string;
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "system-retired";
            /** 系统编号 */
            system: string;
            /**
             * 停用日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "holidays-entered";
            year: {
                /** 年份 */
                year: number;
                /** 通知的网址 */
                papers: string[];
                /** 通知 */
                notice?: {
                    title: string;
                    number: string;
                    /** @enum {string} */
                    grade: "text" | "secondary" | "unverified";
                };
                /** 各日 */
                days: {
                    /** 节日 */
                    name: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    date: string;
                    /** 是否放假 */
                    isOffDay: boolean;
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "layer-entered";
            layer: {
                id: string;
                title: string;
                /** @enum {string} */
                level: "national" | "province" | "city" | "county" | "bureau";
                statutes: {
                    id: string;
                    short: string;
                    title: string;
                    /** @enum {string} */
                    rank: "law" | "regulation" | "department-rule" | "local-regulation" | "local-rule" | "judicial-interpretation" | "document" | "standard";
                    editions: {
                        id: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        from: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        until?: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        publishedOn?: string;
                        number?: string;
                        /** @enum {string} */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 日期
                         * Format: date
                         */
                        readOn?: string;
                        changes?: {
                            what: string;
                            cites: string[];
                        }[];
                        note?: string;
                    }[];
                    successor?: string;
                }[];
                periods: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    referenceOnly?: string;
                    event: string;
                    /** @constant */
                    before?: true;
                    /** @enum {string} */
                    duty: "agency" | "party" | "party-right" | "court" | "other-agency";
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        amount: number;
                        /** @enum {string} */
                        unit: "working-day" | "calendar-day" | "month" | "year" | "hour";
                    }[];
                }[];
                parameters: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    referenceOnly?: string;
                    /** @enum {string} */
                    unit: "fen" | "percent" | "percent-per-day" | "persons" | "times" | "years" | "working-day" | "month-day" | "choice" | "flag";
                    choices?: {
                        id: string;
                        title: string;
                    }[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        value: number | string | boolean;
                    }[];
                }[];
                causes: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    field: string;
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        violated: string[];
                        tiers: {
                            id: string;
                            when: string;
                            kinds: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                            fine?: {
                                min: number;
                                max: number;
                            };
                            multiple?: {
                                min: number;
                                max: number;
                                floorBase?: number;
                                belowGains?: {
                                    limit: number;
                                    fine: {
                                        min: number;
                                        max: number;
                                    };
                                };
                            };
                            /** @constant */
                            mayFine?: true;
                            calledBy?: {
                                lastsMonths?: number;
                                earlier?: {
                                    /** @enum {string} */
                                    cause: "same" | "any";
                                    withinMonths?: number;
                                };
                            };
                            /** @constant */
                            afterOrder?: true;
                        }[];
                    }[];
                }[];
                reviewGrounds: {
                    id: string;
                    title: string;
                    categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        when: components["schemas"]["__schema0"];
                    }[];
                }[];
                benchmarks?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    maker: {
                        name: string;
                        own: boolean;
                    };
                    cause: string;
                    tier: string;
                    factors: {
                        id: string;
                        title: string;
                        /** @enum {string} */
                        kind: "number" | "yes-no" | "choice";
                        unit?: string;
                        choices?: {
                            id: string;
                            title: string;
                        }[];
                        earlier?: {
                            /** @enum {string} */
                            cause: "same" | "any";
                            withinMonths?: number;
                        };
                    }[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        steps: {
                            id: string;
                            title: string;
                            when: string;
                            if: components["schemas"]["__schema0"];
                            range?: {
                                fromPercent: number;
                                toPercent: number;
                            } | {
                                min: number;
                                max: number;
                            };
                        }[];
                    }[];
                }[];
                checklists?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    /** 检查事项 */
                    item: string;
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        /** 版本 */
                        number: number;
                        /**
                         * 公布日期
                         * Format: date
                         */
                        publishedOn: string;
                        questions: {
                            id: string;
                            /** 检查内容 */
                            text: string;
                            /** 依据 */
                            cites: string[];
                            /** 不符合时的问题 */
                            problem: string;
                            /** @constant */
                            critical?: true;
                            measure?: {
                                /** 单位 */
                                unit: string;
                                /** 数值 */
                                min?: string;
                                /** 数值 */
                                max?: string;
                            };
                        }[];
                    }[];
                }[];
                inspectionCaps?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    /** 检查事项 */
                    item?: string;
                    /** @enum {string} */
                    level: "own" | "all";
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        /**
                         * 公布日期
                         * Format: date
                         */
                        publishedOn: string;
                        value: number;
                        counts: ("inspection.random" | "inspection.planned" | "inspection.prompted" | "inspection.special" | "inspection.remote")[];
                        exempt: {
                            id: string;
                            /** 不计入的情形 */
                            title: string;
                            proof?: ("lead" | "complaint" | "superior-order" | "approval")[];
                            /** @enum {string} */
                            confirmedBy?: "department-head" | "agency-head";
                        }[];
                    }[];
                }[];
                holidayYears: {
                    /** 年份 */
                    year: number;
                    /** 通知的网址 */
                    papers: string[];
                    /** 通知 */
                    notice?: {
                        title: string;
                        number: string;
                        /** @enum {string} */
                        grade: "text" | "secondary" | "unverified";
                    };
                    /** 各日 */
                    days: {
                        /** 节日 */
                        name: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        date: string;
                        /** 是否放假 */
                        isOffDay: boolean;
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "benchmark-entered";
            benchmark: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                maker: {
                    name: string;
                    own: boolean;
                };
                cause: string;
                tier: string;
                factors: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    kind: "number" | "yes-no" | "choice";
                    unit?: string;
                    choices?: {
                        id: string;
                        title: string;
                    }[];
                    earlier?: {
                        /** @enum {string} */
                        cause: "same" | "any";
                        withinMonths?: number;
                    };
                }[];
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    steps: {
                        id: string;
                        title: string;
                        when: string;
                        if: components["schemas"]["__schema0"];
                        range?: {
                            fromPercent: number;
                            toPercent: number;
                        } | {
                            min: number;
                            max: number;
                        };
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "checklist-entered";
            checklist: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                /** 检查事项 */
                item: string;
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    /** 版本 */
                    number: number;
                    /**
                     * 公布日期
                     * Format: date
                     */
                    publishedOn: string;
                    questions: {
                        id: string;
                        /** 检查内容 */
                        text: string;
                        /** 依据 */
                        cites: string[];
                        /** 不符合时的问题 */
                        problem: string;
                        /** @constant */
                        critical?: true;
                        measure?: {
                            /** 单位 */
                            unit: string;
                            /** 数值 */
                            min?: string;
                            /** 数值 */
                            max?: string;
                        };
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "cause-entered";
            cause: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                field: string;
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    violated: string[];
                    tiers: {
                        id: string;
                        when: string;
                        kinds: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                        fine?: {
                            min: number;
                            max: number;
                        };
                        multiple?: {
                            min: number;
                            max: number;
                            floorBase?: number;
                            belowGains?: {
                                limit: number;
                                fine: {
                                    min: number;
                                    max: number;
                                };
                            };
                        };
                        /** @constant */
                        mayFine?: true;
                        calledBy?: {
                            lastsMonths?: number;
                            earlier?: {
                                /** @enum {string} */
                                cause: "same" | "any";
                                withinMonths?: number;
                            };
                        };
                        /** @constant */
                        afterOrder?: true;
                    }[];
                }[];
            };
        });
        __schema0: {
            all: components["schemas"]["__schema0"][];
        } | {
            any: components["schemas"]["__schema0"][];
        } | {
            not: components["schemas"]["__schema0"];
        } | {
            fact: string;
            is: string | number | boolean;
        } | {
            fact: string;
            includesAny: string[];
        } | {
            fact: string;
            atLeast: number | {
                parameter: string;
            };
        } | {
            parameter: string;
            is: string | number | boolean;
        };
        /** @description 案件列表的一行 A case in the list */
        ListedCase: {
            id: string;
            procedure: string;
            cause: string;
            phase: string;
            final: boolean;
            /**
             * 日期
             * Format: date
             */
            openedOn: string;
            /**
             * 日期
             * Format: date
             */
            lastOn: string;
            lastStep: string | null;
            party: string | null;
            number: string | null;
            readonly handlers: string[];
            /**
             * 日期
             * Format: date
             * @description 最近的期限 The nearest day that the agency has to keep
             */
            due?: string;
            dueTitle: string | null;
        };
        /** @description 问题说明 What went wrong (application/problem+json, RFC 9457) */
        Problem: {
            /** @description 该代码的说明所在地址 Address of the page about this code */
            type: string;
            /** @description 中文 / English */
            title: string;
            status: number;
            /** @description 稳定的代码 Stable code */
            code: string;
            detail?: string;
            message: {
                zh: string;
                en: string;
            };
            findings: components["schemas"]["DeskFinding"][];
        };
        /** @description 一项检查的结果及其依据 The answer of one check, with its articles */
        DeskFinding: {
            code: string;
            rule: string;
            outcome: components["schemas"]["Outcome"];
            message: {
                zh: string;
                en: string;
            };
            readonly citations: components["schemas"]["Citation"][];
            read: {
                [key: string]: unknown;
            };
            cure?: {
                zh: string;
                en: string;
            };
            readonly path?: (string | number)[];
            grade?: components["schemas"]["Grade"];
            /** @description 条文的文字 The articles as text */
            articles: string[];
        };
        /**
         * @description undetermined：缺少事实，不等于符合 A fact is missing, which is never a pass
         * @enum {string}
         */
        Outcome: "met" | "not-met" | "undetermined";
        /** @description 条、款、项、目 Article, paragraph, item, point */
        Citation: {
            statute: string;
            article?: number;
            inserted?: number;
            paragraph?: number;
            item?: number;
            point?: number;
        };
        /**
         * @description text：已核对条文原文；secondary：二手资料；unverified：未核实 How well the value is known
         * @enum {string}
         */
        Grade: "text" | "secondary" | "unverified";
        /** @description 案件记录，按查阅人的权限 A case as the reader may see it */
        VisibleRecord: {
            id: string;
            procedure: string;
            agency: string;
            cause: string;
            readonly entries: components["schemas"]["Entry"][];
        };
        /** @description 办理记录的一项 One entry of a record */
        Entry: {
            seq: number;
            step: string;
            /**
             * 日期
             * Format: date
             */
            on: string;
            at?: string;
            readonly by: {
                id: string;
                /** 姓名 */
                name: string;
                /** 执法证号 */
                certificate?: string;
            }[];
            approvedBy?: {
                id: string;
                /** 姓名 */
                name: string;
                /** 执法证号 */
                certificate?: string;
            };
            data: unknown;
            readonly recordings?: {
                /** 音像记录编号 */
                id: string;
                /** 音像文件 */
                sha256: string;
                /** 设备编号 */
                device: string;
                /** 开始时间 */
                start: string;
                /** 结束时间 */
                end: string;
                /** 保管人 */
                custodian: string;
                /**
                 * 归档日期
                 * Format: date
                 */
                archivedOn?: string;
            }[];
            recordingWaiver?: {
                reason: string;
                approvedBy: {
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 执法证号 */
                    certificate?: string;
                };
            };
            entered?: {
                by: {
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 执法证号 */
                    certificate?: string;
                };
                /** 日期时间 */
                at: string;
            };
            readonly confirmations?: {
                /** 确认人 */
                person: string;
                /** 确认时间 */
                at: string;
                /** 所确认内容的摘要 */
                digest: string;
                /** 确认方式 */
                how: {
                    /** @constant */
                    way: "session";
                    /** 个人密钥签名 */
                    key?: {
                        /** 个人密钥编号 */
                        key: string;
                        /** 认证器数据 */
                        authenticatorData: string;
                        /** 客户端数据 */
                        clientData: string;
                        /** 签名 */
                        signature: string;
                    };
                } | {
                    /** @constant */
                    way: "external";
                    /** 审批系统 */
                    system: string;
                    /** 审批编号 */
                    reference: string;
                } | {
                    /** @constant */
                    way: "paper";
                    /** 扫描件哈希（SHA-256） */
                    sha256: string;
                    /** 核对原件人 */
                    attestedBy: string;
                };
            }[];
        };
        /** @description 已记入案件 Everybody has confirmed it; it is on record */
        OnRecord: {
            entry: components["schemas"]["Entry"];
            seq: number;
            proposal: {
                id: string;
            };
            findings: components["schemas"]["DeskFinding"][];
        };
        /** @description 等待确认 It waits for somebody */
        Waits: {
            proposal: components["schemas"]["MovedProposal"];
            readonly waitingFor: string[];
            findings: components["schemas"]["DeskFinding"][];
        };
        MovedProposal: {
            id: string;
            caseId: string;
            expectedSeq: number;
            act: components["schemas"]["ProposedAct"];
            by: string;
            at: string;
            state: components["schemas"]["ProposalState"];
            replaces?: string;
            replacedBy?: string;
            returned?: {
                by: string;
                at: string;
                reasons: string;
            };
            /** @description 所确认内容的摘要 The digest of what is confirmed */
            digest: string;
            readonly confirmations: ({
                person: string;
                at: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        /** @description 办理的一步 One act of one step; its payload has the schema of the step */
        ProposedAct: {
            /** 步骤 */
            step: string;
            /**
             * 办理日期
             * Format: date
             */
            on: string;
            /** 时刻 */
            at?: string;
            readonly by: string[];
            /** 批准人 */
            approvedBy?: string;
            data: unknown;
            /** 音像记录 */
            recordings?: {
                /** 音像记录编号 */
                id: string;
                /** 音像文件 */
                sha256: string;
                /** 设备编号 */
                device: string;
                /** 开始时间 */
                start: string;
                /** 结束时间 */
                end: string;
                /** 保管人 */
                custodian: string;
                /**
                 * 归档日期
                 * Format: date
                 */
                archivedOn?: string;
            }[];
            /** 未作音像记录的说明 */
            recordingWaiver?: {
                /** 未录音录像的原因 */
                reason: string;
                /** 批准人 */
                approvedBy: string;
            };
        };
        /** @enum {string} */
        ProposalState: "open" | "entered" | "returned" | "withdrawn" | "overtaken";
        /** @description 督办和投诉事项 A matter */
        DocketRow: {
            no: number;
            /** @enum {string} */
            kind: "paper" | "complaint";
            type?: string;
            number: string;
            /** @description 来文机关；投诉人不在其中 Who sent it; never who complained */
            from?: string;
            /**
             * 日期
             * Format: date
             */
            receivedOn: string;
            /** @enum {string} */
            state: "unassigned" | "to-take" | "taken" | "to-approve" | "to-send" | "answered" | "referred";
            answerer?: string;
            /**
             * 日期
             * Format: date
             * @description 法定期限和文书要求中较早的 The nearer of both days
             */
            keepBy?: string;
            /**
             * 日期
             * Format: date
             */
            endedOn?: string;
            late: boolean;
        };
        /** @description 一件督办或者投诉事项 A matter with everything that was said of it */
        DocketMatter: {
            no: number;
            /** @enum {string} */
            kind: "paper" | "complaint";
            type?: string;
            number: string;
            /** @description 来文机关；投诉人不在其中 Who sent it; never who complained */
            from?: string;
            /**
             * 日期
             * Format: date
             */
            receivedOn: string;
            /** @enum {string} */
            state: "unassigned" | "to-take" | "taken" | "to-approve" | "to-send" | "answered" | "referred";
            answerer?: string;
            /**
             * 日期
             * Format: date
             * @description 法定期限和文书要求中较早的 The nearer of both days
             */
            keepBy?: string;
            /**
             * 日期
             * Format: date
             */
            endedOn?: string;
            late: boolean;
            concern: string;
            elsewhere?: string;
            readonly cases: {
                id: string;
                /** @enum {string} */
                standing: "absent" | "open" | "reported" | "no-such-step" | "unknown" | "concerned";
            }[];
            readonly against: string[];
            readonly files: {
                no: number;
                /** @enum {string} */
                part: "received" | "sent" | "attachment";
                /** @description 只给可以打开的人 For those who open it */
                name?: string;
                sha256?: string;
                withheld: boolean;
                /** @description 查阅人可以打开 Whether the reader opens it */
                readable: boolean;
            }[];
            readonly acts: {
                no: number;
                /** @description 不含投诉人 Without who complained */
                act: {
                    /** @constant */
                    kind: "paper";
                    paper: {
                        /**
                         * 监督文书
                         * @enum {string}
                         */
                        kind: "urging-letter" | "opinion" | "notice" | "decision" | "prosecutorial-suggestion" | "judicial-suggestion";
                        /** 监督文书文号 */
                        number: string;
                        /** 监督机关 */
                        body: string;
                        /**
                         * 收到日期
                         * Format: date
                         */
                        receivedOn: string;
                        /** 监督要求 */
                        demands: string;
                        /** 监督要求涉及的事项 */
                        effects?: ("revoked" | "revoke" | "withdraw" | "correct")[];
                        /**
                         * 文书要求答复的日期
                         * Format: date
                         */
                        answerBy?: string;
                    };
                    /**
                     * 涉及的案件
                     * @enum {string}
                     */
                    concern: "none" | "several" | "elsewhere" | "earlier";
                    /** 涉及的本机关案件 */
                    cases: string[];
                    /** 其他机关或者原系统的案件 */
                    elsewhere?: string;
                } | {
                    /** @constant */
                    kind: "complaint";
                    complaint: {
                        /** 受理编号 */
                        number: string;
                        /**
                         * 受理日期
                         * Format: date
                         */
                        acceptedOn: string;
                        /** 举报、投诉人 */
                        by?: string;
                        /** 举报、投诉事项 */
                        subject: string;
                        /** 被投诉人 */
                        against?: string[];
                        /** 举报、投诉人联系方式 */
                        contact?: string;
                    };
                    /**
                     * 涉及的案件
                     * @enum {string}
                     */
                    concern: "none" | "several" | "elsewhere" | "earlier";
                    /** 涉及的本机关案件 */
                    cases: string[];
                    /** 其他机关或者原系统的案件 */
                    elsewhere?: string;
                } | {
                    /** @constant */
                    kind: "assignment";
                    /** 事项 */
                    matter: number;
                    /** 答复承办人 */
                    person: string;
                    /** 理由 */
                    reason?: string;
                } | {
                    /** @constant */
                    kind: "taken";
                    /** 事项 */
                    matter: number;
                } | {
                    /** @constant */
                    kind: "declined";
                    /** 事项 */
                    matter: number;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "extension";
                    /** 事项 */
                    matter: number;
                    /**
                     * 延至
                     * Format: date
                     */
                    until: string;
                    /** 同意延期的文号 */
                    number: string;
                    /**
                     * 同意延期的日期
                     * Format: date
                     */
                    on: string;
                } | {
                    /** @constant */
                    kind: "case-named";
                    /** 事项 */
                    matter: number;
                    /** 案件编号 */
                    case: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "case-unnamed";
                    /** 事项 */
                    matter: number;
                    /** 案件编号 */
                    case: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "against-named";
                    /** 事项 */
                    matter: number;
                    /** 被投诉人 */
                    persons: string[];
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "answer";
                    /** 事项 */
                    matter: number;
                    /** 答复内容 */
                    text: string;
                    /** 不采纳的理由 */
                    disagreement?: string;
                    /**
                     * 调查结果
                     * @enum {string}
                     */
                    result?: "founded" | "partly-founded" | "unfounded";
                } | {
                    /** @constant */
                    kind: "answer-decision";
                    /** 事项 */
                    matter: number;
                    /** 答复稿 */
                    answer: number;
                    /**
                     * 审批结果
                     * @enum {string}
                     */
                    verdict: "approved" | "returned";
                    /** 审批意见 */
                    opinion: string;
                } | {
                    /** @constant */
                    kind: "answer-sent";
                    /** 事项 */
                    matter: number;
                    /** 答复文号 */
                    number?: string;
                    /**
                     * 答复日期
                     * Format: date
                     */
                    on: string;
                    /**
                     * 答复方式
                     * @enum {string}
                     */
                    way: "delivery" | "post" | "system" | "in-person" | "telephone";
                } | {
                    /** @constant */
                    kind: "referral";
                    /** 事项 */
                    matter: number;
                    /** 移送的机关 */
                    body: string;
                    /** 移送函文号 */
                    number: string;
                    /**
                     * 移送日期
                     * Format: date
                     */
                    on: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "file";
                    /** 事项 */
                    matter: number;
                    /**
                     * 文件
                     * @enum {string}
                     */
                    part: "received" | "sent" | "attachment";
                    /** 文件名称 */
                    name: string;
                    /** 文件 */
                    sha256: string;
                } | {
                    /** @constant */
                    kind: "file-withheld";
                    /** 事项 */
                    matter: number;
                    /** 错附的文件 */
                    file: number;
                    /** 理由 */
                    reason: string;
                };
                by: string;
                /** 日期时间 */
                at: string;
            }[];
            /** @description 查阅人可以办理的 What the reader may do next */
            readonly may: ("paper" | "complaint" | "assignment" | "taken" | "declined" | "extension" | "case-named" | "case-unnamed" | "against-named" | "answer" | "answer-decision" | "answer-sent" | "referral" | "file" | "file-withheld")[];
            /** @description 查阅人可以查看投诉人 Whether the reader learns who complained */
            complainant: boolean;
        };
        /** @description 提出事项 An act that somebody proposes */
        Proposal: {
            id: string;
            caseId: string;
            expectedSeq: number;
            act: components["schemas"]["ProposedAct"];
            by: string;
            at: string;
            state: components["schemas"]["ProposalState"];
            replaces?: string;
            replacedBy?: string;
            returned?: {
                by: string;
                at: string;
                reasons: string;
            };
            /** @description 所确认内容的摘要 The digest of what is confirmed */
            digest?: string;
            readonly waitingFor: string[];
            readonly confirmedBy: {
                person: string;
                at: string;
            }[];
        };
        /** @description 只告知审批系统已计入 A system learns that it counted, not what is in the case */
        Counted: {
            proposal: {
                id: string;
                state: components["schemas"]["ProposalState"];
            };
            readonly waitingFor: string[];
        };
        RegistryRow: {
            id: string;
            title: string;
            edition?: number;
            /**
             * 日期
             * Format: date
             */
            approvedOn?: string;
            drafted: boolean;
            readonly duties: {
                /** @enum {string} */
                reason: "unpublished" | "law-changed" | "content-changed";
                /**
                 * 日期
                 * Format: date
                 */
                since?: string;
                /**
                 * 日期
                 * Format: date
                 */
                due?: string;
                /** @enum {string} */
                status: "open" | "overdue" | "undetermined";
            }[];
        };
        /** @description 事前公开事项 An item that is published before enforcement */
        RegistryItem: {
            id: string;
            title: string;
            readonly editions: components["schemas"]["RegistryEdition"][];
            /** @description 待审核的报审文本 The draft that waits for the office */
            draft?: {
                digest: string;
                text: components["schemas"]["RegistryText"];
                reason?: string;
                by: {
                    id: string;
                    name: string;
                };
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
            };
            returned?: {
                by: {
                    id: string;
                    name: string;
                };
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
                opinion: string;
            };
            readonly duties: {
                /** @enum {string} */
                reason: "unpublished" | "law-changed" | "content-changed";
                /**
                 * 日期
                 * Format: date
                 */
                since?: string;
                /**
                 * 日期
                 * Format: date
                 */
                due?: string;
                /** @enum {string} */
                status: "open" | "overdue" | "undetermined";
            }[];
        };
        /** @description 已公开的版次 An edition that was published */
        RegistryEdition: {
            text: components["schemas"]["RegistryText"];
            digest: string;
            edition: number;
            draftedBy: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            draftedOn: string;
            approvedBy: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            approvedOn: string;
            reason?: string;
        };
        RegistryText: {
            id: string;
            kind: string;
            title: string;
            restsOn: string[];
            sections: ({
                /** @constant */
                kind: "pairs";
                heading?: string;
                rows: {
                    title: string;
                    text: string;
                }[];
            } | {
                /** @constant */
                kind: "table";
                heading?: string;
                columns: string[];
                rows: string[][];
            } | {
                /** @constant */
                kind: "note";
                text: string;
            } | {
                /** @constant */
                kind: "chart";
                procedure: string;
                /** @enum {string} */
                focus: "all" | "review" | "recording";
            })[];
            document?: {
                form: string;
                data: {
                    [key: string]: unknown;
                };
            };
        };
        ConfirmationShare: {
            confirmations: number;
            byWay: {
                session: number;
                external: number;
                paper: number;
            };
            withKey: number;
            unconfirmed: number;
        };
        /** @description 报表，与页面和电子表格相同 Tables, as on the page and in the spreadsheet */
        SupervisionOutput: {
            title: string;
            span: string;
            due?: string;
            readonly tables: {
                title: string;
                /** @description 第一行为栏目 The first row names the columns */
                readonly rows: (string | number | null)[][];
                readonly notes: string[];
            }[];
        };
        Figure: {
            name: string;
            count: number;
            cases: number;
            /** @description 这些案件的列表 The list of exactly these cases */
            href: string;
        };
        /** @description 访问令牌，不含其密文 A token without its secret */
        AccessToken: {
            id: string;
            name: string;
            readonly scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description 等待查阅人办理的案件 Cases that wait for the reader */
        CaseQueue: {
            queue: components["schemas"]["Queue"];
            count: number;
            overdue: number;
            readonly cases: {
                id: string;
                procedure: string;
                cause: string;
                phase: string;
                final: boolean;
                /**
                 * 日期
                 * Format: date
                 */
                openedOn: string;
                /**
                 * 日期
                 * Format: date
                 */
                lastOn: string;
                lastStep: string | null;
                party: string | null;
                number: string | null;
                readonly handlers: string[];
                /**
                 * 日期
                 * Format: date
                 * @description 最近的期限 The nearest day that the agency has to keep
                 */
                due?: string;
                dueTitle: string | null;
                readonly steps: string[];
            }[];
            next?: string;
        };
        /** @description 案件的一件音像或者电子文件 A recording or another file of a case */
        FileOfCase: {
            sha256: string;
            sm3: string;
            /** @description 字节 Bytes */
            size: number;
            /** @description 按内容识别的类型 By its content */
            type: string;
            name: string;
            /** 日期时间 */
            started?: string;
            /** 日期时间 */
            ended?: string;
            device?: string;
            officer?: string;
            place?: string;
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @enum {string} */
            secrecy?: "open" | "work-secret" | "personal-privacy" | "commercial-secret";
            /** @description 查阅人可以打开 Whether the reader opens it */
            readable: boolean;
        };
        /** @description 案卷登记：借阅、留存、销毁、移交 Loans, holds, disposal, hand-over */
        RegisterOfFile: {
            /**
             * 日期
             * Format: date
             */
            archivedOn?: string;
            /** @enum {string} */
            gone?: "disposed" | "transferred";
            /**
             * 日期
             * Format: date
             * @description 移交档案馆的期限 When the archive of the county takes it
             */
            transferBy?: string;
            /** @description 保管到期日，permanent 为永久 The last day, or `permanent` */
            keptUntil?: string;
            readonly events: components["schemas"]["FileEvent"][];
            /** @description 不得鉴定销毁的理由 What stands against disposal */
            readonly obstacles: components["schemas"]["DeskFinding"][];
        };
        /** @description 案卷登记的一行 A line of the register */
        FileEvent: {
            no: number;
            act: {
                /** @constant */
                kind: "loan";
                /**
                 * 卷别
                 * @enum {string}
                 */
                volume: "main" | "sub" | "whole";
                /**
                 * 方式
                 * @enum {string}
                 */
                manner: "consult" | "copy" | "borrow";
                /** 本机关借阅人 */
                person?: string;
                /** 外单位借阅人 */
                reader?: string;
                /** 借阅人单位 */
                unit?: string;
                /** 用途 */
                purpose: string;
                /**
                 * 用毕日期
                 * Format: date
                 */
                until: string;
            } | {
                /** @constant */
                kind: "loan-decision";
                /** 借阅 */
                loan: number;
                /**
                 * 审批结果
                 * @enum {string}
                 */
                verdict: "approved" | "returned";
                /** 审批意见 */
                opinion: string;
            } | {
                /** @constant */
                kind: "loan-out";
                /** 借阅 */
                loan: number;
                /** 交付时间 */
                at: string;
            } | {
                /** @constant */
                kind: "loan-return";
                /** 借阅 */
                loan: number;
                /** 归还时间 */
                at: string;
                /** 归还时检查情况 */
                state: string;
            } | {
                /** @constant */
                kind: "hold";
                /** 暂停销毁的理由 */
                reason: string;
            } | {
                /** @constant */
                kind: "hold-end";
                /** 暂停 */
                hold: number;
                /** 解除的理由 */
                reason: string;
            } | {
                /** @constant */
                kind: "disposal";
                /** 销毁清册编号 */
                list: string;
                /** 鉴定人 */
                appraisers: string[];
                /** 鉴定意见 */
                appraisal: string;
            } | {
                /** @constant */
                kind: "disposal-decision";
                /** 销毁 */
                disposal: number;
                /**
                 * 审批结果
                 * @enum {string}
                 */
                verdict: "approved" | "returned";
                /** 审批意见 */
                opinion: string;
            } | {
                /** @constant */
                kind: "disposal-done";
                /** 销毁 */
                disposal: number;
                /**
                 * 销毁日期
                 * Format: date
                 */
                on: string;
                /** 销毁方式 */
                method: string;
                /** 监销人 */
                witnesses: string[];
            } | {
                /** @constant */
                kind: "transfer";
                /** 接收的档案馆 */
                archive: string;
                /** 移交清册编号 */
                list: string;
                /** 移交包 */
                package: number;
            } | {
                /** @constant */
                kind: "transfer-receipt";
                /** 移交 */
                transfer: number;
                /** 接收凭证编号 */
                number: string;
                /** 接收人 */
                by: string;
                /**
                 * 接收日期
                 * Format: date
                 */
                on: string;
            } | {
                /** @constant */
                kind: "late-paper";
                /** 材料名称 */
                title: string;
                /**
                 * 材料种类
                 * @enum {string}
                 */
                what: "receipt" | "remedy" | "execution" | "letter" | "recording" | "other";
                /**
                 * 卷别
                 * @enum {string}
                 */
                volume: "main" | "sub";
                /** 材料来源（责任者） */
                from: string;
                /**
                 * 收到日期
                 * Format: date
                 */
                receivedOn: string;
                /** 页数 */
                pages?: number;
                /** 归档以后才补入的理由 */
                reason: string;
                /** 文件 */
                file: string;
            };
            by: {
                id: string;
                name: string;
            };
            /** 日期时间 */
            at: string;
        };
        /** @description 查阅日志的一行 A line of the log of reads */
        LoggedRead: {
            seq: string;
            /** Format: date-time */
            at: string;
            person: string;
            /** @enum {string} */
            kind: "case" | "act" | "review" | "draft" | "paper" | "case-file" | "media" | "recording" | "proposal" | "scan" | "report" | "docket" | "complainant" | "party" | "list" | "export";
            caseId: string | null;
            procedure: string | null;
            item: string | null;
            /** @description 查阅时在本案中的任务 What waited for the reader in the case */
            task: string | null;
            via: string | null;
            refused: number | null;
            /** @description 账本中的批次 The batch in which the ledger proves it */
            batch: string | null;
        };
        /** @description 一户一档，按查阅人的权限 The file of a party as the reader may see it */
        PartyFile: {
            caseId: string;
            no: number;
            /** 当事人 */
            party: {
                /**
                 * 当事人类别
                 * @constant
                 */
                kind: "organisation";
                /** 名称 */
                name: string;
                /** 统一社会信用代码 */
                uscc: string;
                /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                usccAsOnLicence?: boolean;
                /** 法定代表人（负责人） */
                legalRepresentative: string;
                /** 住所（住址） */
                address: string;
                /** 联系电话 */
                telephone?: string;
            } | {
                /**
                 * 当事人类别
                 * @constant
                 */
                kind: "individual-business";
                /** 字号名称 */
                name?: string;
                /** 统一社会信用代码 */
                uscc?: string;
                /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                usccAsOnLicence?: boolean;
                /** 经营者 */
                operator: string;
                /** 公民身份号码 */
                residentId?: string;
                /** 住所（住址） */
                address: string;
                /** 联系电话 */
                telephone?: string;
            } | {
                /**
                 * 当事人类别
                 * @constant
                 */
                kind: "natural-person";
                /** 姓名 */
                name: string;
                /** 公民身份号码 */
                residentId?: string;
                /** 其他身份证件 */
                otherPaper?: {
                    /**
                     * 证件类型
                     * @enum {string}
                     */
                    type: "passport" | "hk-macao-permit" | "taiwan-permit" | "foreign-permanent-residence" | "other";
                    /** 证件号码 */
                    number: string;
                };
                /** 住所（住址） */
                address: string;
                /** 联系电话 */
                telephone?: string;
            };
            /** @description 同一或者可能同一的当事人 Who is, or could be, this party */
            readonly others: {
                caseId: string;
                /** @description 当事人序号 The number of the party in the case */
                no: number;
                /**
                 * 当事人
                 * @description 只给看得到该案的人 For those who see the case
                 */
                party?: {
                    /**
                     * 当事人类别
                     * @constant
                     */
                    kind: "organisation";
                    /** 名称 */
                    name: string;
                    /** 统一社会信用代码 */
                    uscc: string;
                    /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                    usccAsOnLicence?: boolean;
                    /** 法定代表人（负责人） */
                    legalRepresentative: string;
                    /** 住所（住址） */
                    address: string;
                    /** 联系电话 */
                    telephone?: string;
                } | {
                    /**
                     * 当事人类别
                     * @constant
                     */
                    kind: "individual-business";
                    /** 字号名称 */
                    name?: string;
                    /** 统一社会信用代码 */
                    uscc?: string;
                    /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                    usccAsOnLicence?: boolean;
                    /** 经营者 */
                    operator: string;
                    /** 公民身份号码 */
                    residentId?: string;
                    /** 住所（住址） */
                    address: string;
                    /** 联系电话 */
                    telephone?: string;
                } | {
                    /**
                     * 当事人类别
                     * @constant
                     */
                    kind: "natural-person";
                    /** 姓名 */
                    name: string;
                    /** 公民身份号码 */
                    residentId?: string;
                    /** 其他身份证件 */
                    otherPaper?: {
                        /**
                         * 证件类型
                         * @enum {string}
                         */
                        type: "passport" | "hk-macao-permit" | "taiwan-permit" | "foreign-permanent-residence" | "other";
                        /** 证件号码 */
                        number: string;
                    };
                    /** 住所（住址） */
                    address: string;
                    /** 联系电话 */
                    telephone?: string;
                };
                id: string;
                name: string;
                /** @enum {string} */
                stands: "same" | "undecided" | "split" | "namesake";
            }[];
            readonly names: {
                name: string;
                /**
                 * 日期
                 * Format: date
                 */
                since: string;
            }[];
            readonly cases: string[];
            /** @description 查阅人看不到的案件数 Cases that the reader does not see */
            hidden: number;
            readonly decisions: {
                caseId?: string;
                number?: string;
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
                /** @enum {string} */
                outcome: "penalty" | "no-penalty";
                readonly violations: {
                    cause: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    from: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    to: string;
                    fined: boolean;
                }[];
            }[];
            readonly licences: {
                caseId: string;
                number: string;
                from: string;
                until: string;
            }[];
            readonly checks: {
                caseId: string;
                procedure: string;
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
                conclusion?: string;
                readonly items: string[];
            }[];
            visitsThisYear: number;
            readonly corrections: {
                caseId: string;
                number?: string;
                dueOn: string;
                corrected?: boolean;
            }[];
            readonly credit: {
                caseId: string;
                class: string;
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
                until?: string;
            }[];
            readonly flags: {
                /** @enum {string} */
                flag: "key-supervision" | "off-site-first" | "safety-on-site" | "hard-to-serve" | "ceased";
                reason: string;
                /**
                 * 日期
                 * Format: date
                 */
                until: string;
            }[];
            readonly proposals: {
                no: number;
                /** @enum {string} */
                kind: "merge" | "apart" | "split" | "flag" | "unflag";
                /**
                 * 日期
                 * Format: date
                 */
                on: string;
                by: string;
                /** @enum {string} */
                verdict?: "approved" | "returned";
            }[];
            readonly kept: {
                caseId: string;
                until?: string;
            }[];
        };
        /** @description 评查标准 A standard */
        AppraisalStandard: {
            no: number;
            title: string;
            /**
             * 日期
             * Format: date
             */
            from: string;
            /**
             * 日期
             * Format: date
             */
            until?: string;
            /** @enum {string} */
            verdict?: "approved" | "returned";
            /** @description 今日施行 In force today */
            inForce: boolean;
            scheme: components["schemas"]["AppraisalScheme"];
        };
        /** @description 评查标准的内容 What a standard asks */
        AppraisalScheme: {
            id: string;
            title: string;
            /** @enum {string} */
            grade: "text" | "secondary" | "unverified";
            /** 等次 */
            classes?: {
                /** 等次 */
                title: string;
                /** 最低得分（百分制） */
                atLeast: number;
            }[];
            items: {
                id: string;
                title: string;
                group: string;
                points: number;
                veto: boolean;
                appliesTo: {
                    categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                    procedures?: string[];
                };
                rules?: string[];
                asks?: string;
                arisesWith?: {
                    steps?: string[];
                    kinds?: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                };
            }[];
        };
        /** @description 一次评查 A round */
        AppraisalRound: {
            no: number;
            title: string;
            standard: number;
            stage: components["schemas"]["AppraisalStage"];
            by: string;
            at: string;
            readonly appraisers: string[];
        };
        /** @enum {string} */
        AppraisalStage: "proposed" | "returned" | "open" | "finished";
        AppraisalRoundWhole: {
            no: number;
            title: string;
            standard: number;
            stage: components["schemas"]["AppraisalStage"];
            by: string;
            at: string;
            readonly appraisers: string[];
            /** @description 结果只给可以看到的人 Results for those who may see them */
            readonly files: {
                file: string;
                stage: components["schemas"]["AppraisedFileStage"];
                result?: components["schemas"]["AppraisalResult"];
            }[];
            figures: {
                files: number;
                scored: number;
                vetoed: number;
                readonly classes: {
                    title: string;
                    count: number;
                }[];
                readonly faults: {
                    item: string;
                    title: string;
                    count: number;
                }[];
                objections: number;
                upheld: number;
                corrections: number;
            };
            may: {
                decide: boolean;
                finish: boolean;
            };
        };
        /** @enum {string} */
        AppraisedFileStage: "to-score" | "to-confirm" | "to-tell" | "told" | "to-answer" | "to-correct" | "out";
        /** @description 没有等次标准的没有等次，不视为合格 No class is never a pass */
        AppraisalResult: {
            score?: number;
            points: number;
            deducted: number;
            readonly vetoes: string[];
            grade?: {
                title: string;
                passed: boolean;
            };
        };
        /** @description 一次评查中的一件案卷 A file in a round */
        AppraisedFile: {
            round: number;
            stage: components["schemas"]["AppraisedFileStage"];
            /** @description 查阅人可以看到评分 Whether the reader sees the marks */
            seen: boolean;
            readonly marks?: {
                /** 评查项 */
                item: string;
                /**
                 * 评查结果
                 * @enum {string}
                 */
                outcome: "met" | "not-met" | "not-arising";
                /** 扣分 */
                deducted?: number;
                /** 存在的问题 */
                problem?: string;
                /** 案卷中的位置 */
                place?: string;
                /** 不采纳系统建议的理由 */
                aside?: string;
            }[];
            result?: components["schemas"]["AppraisalResult"];
            /** @description 系统建议 What the program found */
            readonly proposed?: {
                item: string;
                /** @enum {string} */
                outcome: "met" | "not-met" | "undetermined" | "not-arising";
                why: string[];
            }[];
            /** @description 查阅人可以办理的 What the reader may do next */
            offered?: string;
            /**
             * 日期
             * Format: date
             */
            objectionDue?: string;
            /**
             * 日期
             * Format: date
             */
            answerDue?: string;
            readonly events: components["schemas"]["AppraisalEvent"][];
        };
        AppraisalEvent: {
            no: number;
            act: components["schemas"]["AppraisalAct"];
            by: {
                id: string;
                name: string;
            };
            /** 日期时间 */
            at: string;
            drawn?: {
                seed: string;
                population: number;
                digest: string;
                files: string[];
                skipped: string[];
            };
            proposed?: {
                item: string;
                /** @enum {string} */
                outcome: "met" | "not-met" | "undetermined" | "not-arising";
                why: string[];
            }[];
        };
        /** @description 管理事项 An act of administration */
        AdministrationRow: {
            id: string;
            state: components["schemas"]["AdministrationState"];
            reason: string;
            proposedBy: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            proposedOn: string;
            endedBy?: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            endedOn?: string;
            opinion?: string;
            readonly kinds: string[];
        };
        AdministrationAct: {
            id: string;
            state: components["schemas"]["AdministrationState"];
            reason: string;
            proposedBy: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            proposedOn: string;
            endedBy?: {
                id: string;
                name: string;
            };
            /**
             * 日期
             * Format: date
             */
            endedOn?: string;
            opinion?: string;
            /** 所见内容的摘要 */
            digest: string;
            readonly changes: components["schemas"]["BureauChangeOutput"][];
            /** @description 可以审批的人员 Who may approve it today */
            readonly approvers: string[];
            /** @description 按今日核对，批准将被拒绝的理由 Why an approval would be refused today */
            readonly against: components["schemas"]["DeskFinding"][];
        };
        /** @description 一名人员 A person of the bureau */
        Person: {
            id: string;
            /** 姓名 */
            name: string;
            /** 单位（科室） */
            department: string;
            /** 职务 */
            post: string;
            /** 岗位 */
            roles: {
                /** @enum {string} */
                role: "handler" | "recorder" | "department-head" | "legal-reviewer" | "hearing-host" | "agency-head" | "office" | "archivist" | "supervisor" | "administrator";
                /**
                 * 日期
                 * Format: date
                 */
                from: string;
                /**
                 * 日期
                 * Format: date
                 */
                until?: string;
            }[];
            /** 执法证件 */
            certificates: {
                /** 执法证号 */
                number: string;
                /** 执法类别 */
                categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                /** 执法区域 */
                area: string;
                /**
                 * 日期
                 * Format: date
                 */
                from: string;
                /**
                 * 日期
                 * Format: date
                 */
                until: string;
                /**
                 * 暂扣期间
                 * @default []
                 */
                suspended: {
                    /**
                     * 日期
                     * Format: date
                     */
                    from: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    until?: string;
                }[];
            }[];
            /**
             * 日期
             * Format: date
             */
            legalQualification?: string;
            /**
             * 日期
             * Format: date
             */
            firstReview?: string;
            /** 资格考试 */
            examinations?: {
                /**
                 * 考试类别
                 * @enum {string}
                 */
                kind: "enforcement" | "legal-review";
                /**
                 * 考试日期
                 * Format: date
                 */
                on: string;
                /** 是否合格 */
                passed: boolean;
            }[];
            /** 培训 */
            training?: {
                /**
                 * 培训类别
                 * @enum {string}
                 */
                kind: "enforcement" | "legal-review";
                /**
                 * 培训日期
                 * Format: date
                 */
                on: string;
                /** 培训内容 */
                topic: string;
                /** 学时 */
                hours: number;
            }[];
            body?: string;
            /**
             * 日期
             * Format: date
             */
            left?: string;
        };
        /** @description 登录账号，不含密码和激活码 The account, without any secret */
        Account: {
            state: string;
            by?: string;
            reason?: string;
            /** Format: date-time */
            at?: string;
            /**
             * Format: date-time
             * @description 一次性激活码的截止时间 Until when the code opens it
             */
            expiresAt?: string;
        };
        __schema1: {
            all: components["schemas"]["__schema1"][];
        } | {
            any: components["schemas"]["__schema1"][];
        } | {
            not: components["schemas"]["__schema1"];
        } | {
            fact: string;
            is: string | number | boolean;
        } | {
            fact: string;
            includesAny: string[];
        } | {
            fact: string;
            atLeast: number | {
                parameter: string;
            };
        } | {
            parameter: string;
            is: string | number | boolean;
        };
        /** @description 一项变更 One change */
        BureauChangeOutput: ({
            /**
             * 事项
             * @constant
             */
            kind: "person-entered";
            /** 人员编号 */
            person: string;
            /** 姓名 */
            name: string;
            /** 单位（科室） */
            department: string;
            /** 职务 */
            post: string;
            /** 与已登记人员同名，确为另一人 */
            namesake?: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "person-changed";
            /** 人员 */
            person: string;
            /** 姓名 */
            name?: string;
            /** 单位（科室） */
            department?: string;
            /** 职务 */
            post?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "person-left";
            /** 人员 */
            person: string;
            /**
             * 最后在岗日
             * Format: date
             */
            left: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "role-given";
            /** 人员 */
            person: string;
            /**
             * 岗位
             * @enum {string}
             */
            role: "handler" | "recorder" | "department-head" | "legal-reviewer" | "hearing-host" | "agency-head" | "office" | "archivist" | "supervisor" | "administrator";
            /**
             * 起始日期
             * Format: date
             */
            from: string;
            /**
             * 截止日期
             * Format: date
             */
            until?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "role-ended";
            /** 人员 */
            person: string;
            /**
             * 岗位
             * @enum {string}
             */
            role: "handler" | "recorder" | "department-head" | "legal-reviewer" | "hearing-host" | "agency-head" | "office" | "archivist" | "supervisor" | "administrator";
            /**
             * 截止日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-entered";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /** 执法类别 */
            categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
            /** 执法区域 */
            area: string;
            /**
             * 有效期起
             * Format: date
             */
            from: string;
            /**
             * 有效期止
             * Format: date
             */
            until: string;
            /** 更正或者延续已登记的同号证件 */
            corrects?: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-suspended";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /**
             * 暂扣日期
             * Format: date
             */
            from: string;
            /**
             * 暂扣至
             * Format: date
             */
            until?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "certificate-returned";
            /** 人员 */
            person: string;
            /** 执法证号 */
            number: string;
            /**
             * 暂扣截止日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "examination-entered";
            /** 人员 */
            person: string;
            /**
             * 考试类别
             * @enum {string}
             */
            subject: "enforcement" | "legal-review";
            /**
             * 考试日期
             * Format: date
             */
            on: string;
            /** 是否合格 */
            passed: boolean;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "training-entered";
            /** 人员 */
            person: string;
            /**
             * 培训类别
             * @enum {string}
             */
            subject: "enforcement" | "legal-review";
            /**
             * 培训日期
             * Format: date
             */
            on: string;
            /** 培训内容 */
            topic: string;
            /** 学时 */
            hours: number;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "qualification-entered";
            /** 人员 */
            person: string;
            /**
             * 取得法律职业资格日期
             * Format: date
             */
            obtained: string;
        }) | ({
            /**
             * 事项
             * @constant
             */
            kind: "agency-changed";
            /** 机关名称 */
            name?: string;
            /** 执法区域 */
            area?: string;
            /** 办公地址 */
            address?: string;
            /** 办公电话 */
            telephone?: string;
            /** 本级人民政府 */
            government?: string;
            /** 有管辖权的人民法院 */
            court?: string;
            /** 罚款收缴银行及账户 */
            payee?: string;
            /** 发文机关代字 */
            numberPrefix?: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "number-template-set";
            /**
             * 文书
             * @enum {string}
             */
            paper: "penalty.ordinary/filing" | "penalty.ordinary/preservation" | "penalty.ordinary/review-opinion" | "penalty.ordinary/prior-notice" | "penalty.ordinary/decision" | "penalty.ordinary/no-penalty" | "penalty.ordinary/demand" | "penalty.ordinary/major-penalty-report" | "penalty.ordinary/major-penalty-change" | "penalty.ordinary/decision-revocation" | "penalty.ordinary/compensation-decision" | "penalty.ordinary/archiving" | "penalty.simple/decision" | "penalty.simple/decision-revocation" | "penalty.simple/compensation-decision" | "penalty.simple/archiving" | "licence.ordinary/acceptance" | "licence.ordinary/non-acceptance" | "licence.ordinary/review-opinion" | "licence.ordinary/grant" | "licence.ordinary/refusal" | "licence.ordinary/revocation" | "licence.ordinary/recall" | "licence.ordinary/cancellation" | "licence.ordinary/compensation-decision" | "licence.ordinary/archiving" | "coercion.measure/review-opinion" | "coercion.measure/imposition" | "coercion.measure/emergency-imposition" | "coercion.measure/extension" | "coercion.measure/release" | "coercion.measure/disposal" | "coercion.measure/decision-revocation" | "coercion.measure/compensation-decision" | "coercion.measure/archiving" | "coercion.execution/demand" | "coercion.execution/archiving" | "inspection.random/notice" | "inspection.random/correction-order" | "inspection.random/archiving" | "inspection.planned/notice" | "inspection.planned/correction-order" | "inspection.planned/archiving" | "inspection.prompted/notice" | "inspection.prompted/correction-order" | "inspection.prompted/archiving" | "inspection.special/notice" | "inspection.special/correction-order" | "inspection.special/archiving" | "inspection.remote/remote-notice" | "inspection.remote/result" | "inspection.remote/correction-order" | "inspection.remote/archiving" | "plan.inspection/plan-approval" | "plan.inspection/archiving" | "visit.other/archiving" | "crime.transfer/crime-transfer" | "crime.transfer/police-reconsideration" | "crime.transfer/supervision-suggestion" | "crime.transfer/archiving";
            /** 文号格式 */
            template: string;
            /**
             * 启用日期
             * Format: date
             */
            from: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "device-entered";
            /** 电子技术监控设备 */
            device: {
                /** 设备编号 */
                id: string;
                /** 设备名称 */
                name: string;
                /** 设置地点 */
                place: string;
                /** 设置依据 */
                basis: string[];
                /** 符合的标准 */
                standard: string;
                /** 标志是否明显 */
                marked: boolean;
                /** 法制审核 */
                legalReview: {
                    /** 法制审核人员 */
                    by: string;
                    /**
                     * 法制审核日期
                     * Format: date
                     */
                    on: string;
                };
                /** 技术审核 */
                technicalReview: {
                    /** 技术审核机构 */
                    by: string;
                    /**
                     * 技术审核日期
                     * Format: date
                     */
                    on: string;
                };
                /** 设置地点公布 */
                published: {
                    /**
                     * 公布日期
                     * Format: date
                     */
                    on: string;
                    /** 公布渠道 */
                    where: string;
                };
                /**
                 * 启用日期
                 * Format: date
                 */
                from: string;
                /**
                 * 停用日期
                 * Format: date
                 */
                until?: string;
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "device-retired";
            /** 设备编号 */
            device: string;
            /**
             * 停用日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "system-entered";
            /** 信息系统 */
            system: {
                /** 系统编号 */
                id: string;
                /** 系统名称 */
                name: string;
                /** 系统管理单位 */
                keeper: string;
                /** 记录的内容 */
                contents: string;
                /** 使用依据（职权、数据共享协议等） */
                basis: string;
                /**
                 * 启用日期
                 * Format: date
                 */
                from: string;
                /**
                 * 停用日期
                 * Format: date
                 */
                until?: string;
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "system-retired";
            /** 系统编号 */
            system: string;
            /**
             * 停用日期
             * Format: date
             */
            until: string;
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "holidays-entered";
            year: {
                /** 年份 */
                year: number;
                /** 通知的网址 */
                papers: string[];
                /** 通知 */
                notice?: {
                    title: string;
                    number: string;
                    /** @enum {string} */
                    grade: "text" | "secondary" | "unverified";
                };
                /** 各日 */
                days: {
                    /** 节日 */
                    name: string;
                    /**
                     * 日期
                     * Format: date
                     */
                    date: string;
                    /** 是否放假 */
                    isOffDay: boolean;
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "layer-entered";
            layer: {
                id: string;
                title: string;
                /** @enum {string} */
                level: "national" | "province" | "city" | "county" | "bureau";
                statutes: {
                    id: string;
                    short: string;
                    title: string;
                    /** @enum {string} */
                    rank: "law" | "regulation" | "department-rule" | "local-regulation" | "local-rule" | "judicial-interpretation" | "document" | "standard";
                    editions: {
                        id: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        from: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        until?: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        publishedOn?: string;
                        number?: string;
                        /** @enum {string} */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 日期
                         * Format: date
                         */
                        readOn?: string;
                        changes?: {
                            what: string;
                            cites: string[];
                        }[];
                        note?: string;
                    }[];
                    successor?: string;
                }[];
                periods: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    referenceOnly?: string;
                    event: string;
                    /** @constant */
                    before?: true;
                    /** @enum {string} */
                    duty: "agency" | "party" | "party-right" | "court" | "other-agency";
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        amount: number;
                        /** @enum {string} */
                        unit: "working-day" | "calendar-day" | "month" | "year" | "hour";
                    }[];
                }[];
                parameters: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    referenceOnly?: string;
                    /** @enum {string} */
                    unit: "fen" | "percent" | "percent-per-day" | "persons" | "times" | "years" | "working-day" | "month-day" | "choice" | "flag";
                    choices?: {
                        id: string;
                        title: string;
                    }[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        value: number | string | boolean;
                    }[];
                }[];
                causes: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    field: string;
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        violated: string[];
                        tiers: {
                            id: string;
                            when: string;
                            kinds: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                            fine?: {
                                min: number;
                                max: number;
                            };
                            multiple?: {
                                min: number;
                                max: number;
                                floorBase?: number;
                                belowGains?: {
                                    limit: number;
                                    fine: {
                                        min: number;
                                        max: number;
                                    };
                                };
                            };
                            /** @constant */
                            mayFine?: true;
                            calledBy?: {
                                lastsMonths?: number;
                                earlier?: {
                                    /** @enum {string} */
                                    cause: "same" | "any";
                                    withinMonths?: number;
                                };
                            };
                            /** @constant */
                            afterOrder?: true;
                        }[];
                    }[];
                }[];
                reviewGrounds: {
                    id: string;
                    title: string;
                    categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        when: components["schemas"]["__schema1"];
                    }[];
                }[];
                benchmarks?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    maker: {
                        name: string;
                        own: boolean;
                    };
                    cause: string;
                    tier: string;
                    factors: {
                        id: string;
                        title: string;
                        /** @enum {string} */
                        kind: "number" | "yes-no" | "choice";
                        unit?: string;
                        choices?: {
                            id: string;
                            title: string;
                        }[];
                        earlier?: {
                            /** @enum {string} */
                            cause: "same" | "any";
                            withinMonths?: number;
                        };
                    }[];
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        steps: {
                            id: string;
                            title: string;
                            when: string;
                            if: components["schemas"]["__schema1"];
                            range?: {
                                fromPercent: number;
                                toPercent: number;
                            } | {
                                min: number;
                                max: number;
                            };
                        }[];
                    }[];
                }[];
                checklists?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    /** 检查事项 */
                    item: string;
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        /** 版本 */
                        number: number;
                        /**
                         * 公布日期
                         * Format: date
                         */
                        publishedOn: string;
                        questions: {
                            id: string;
                            /** 检查内容 */
                            text: string;
                            /** 依据 */
                            cites: string[];
                            /** 不符合时的问题 */
                            problem: string;
                            /** @constant */
                            critical?: true;
                            measure?: {
                                /** 单位 */
                                unit: string;
                                /** 数值 */
                                min?: string;
                                /** 数值 */
                                max?: string;
                            };
                        }[];
                    }[];
                }[];
                inspectionCaps?: {
                    id: string;
                    title: string;
                    /** @constant */
                    new?: true;
                    /** 检查事项 */
                    item?: string;
                    /** @enum {string} */
                    level: "own" | "all";
                    versions: {
                        /**
                         * 生效日
                         * Format: date
                         */
                        from: string;
                        /**
                         * 失效前最后一日
                         * Format: date
                         */
                        until?: string;
                        /** 依据 */
                        cites: string[];
                        /**
                         * 证据等级
                         * @enum {string}
                         */
                        grade: "text" | "secondary" | "unverified";
                        /**
                         * 阅读日
                         * Format: date
                         */
                        readOn?: string;
                        /** 说明 */
                        note?: string;
                        /**
                         * 公布日期
                         * Format: date
                         */
                        publishedOn: string;
                        value: number;
                        counts: ("inspection.random" | "inspection.planned" | "inspection.prompted" | "inspection.special" | "inspection.remote")[];
                        exempt: {
                            id: string;
                            /** 不计入的情形 */
                            title: string;
                            proof?: ("lead" | "complaint" | "superior-order" | "approval")[];
                            /** @enum {string} */
                            confirmedBy?: "department-head" | "agency-head";
                        }[];
                    }[];
                }[];
                holidayYears: {
                    /** 年份 */
                    year: number;
                    /** 通知的网址 */
                    papers: string[];
                    /** 通知 */
                    notice?: {
                        title: string;
                        number: string;
                        /** @enum {string} */
                        grade: "text" | "secondary" | "unverified";
                    };
                    /** 各日 */
                    days: {
                        /** 节日 */
                        name: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        date: string;
                        /** 是否放假 */
                        isOffDay: boolean;
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "benchmark-entered";
            benchmark: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                maker: {
                    name: string;
                    own: boolean;
                };
                cause: string;
                tier: string;
                factors: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    kind: "number" | "yes-no" | "choice";
                    unit?: string;
                    choices?: {
                        id: string;
                        title: string;
                    }[];
                    earlier?: {
                        /** @enum {string} */
                        cause: "same" | "any";
                        withinMonths?: number;
                    };
                }[];
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    steps: {
                        id: string;
                        title: string;
                        when: string;
                        if: components["schemas"]["__schema1"];
                        range?: {
                            fromPercent: number;
                            toPercent: number;
                        } | {
                            min: number;
                            max: number;
                        };
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "checklist-entered";
            checklist: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                /** 检查事项 */
                item: string;
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    /** 版本 */
                    number: number;
                    /**
                     * 公布日期
                     * Format: date
                     */
                    publishedOn: string;
                    questions: {
                        id: string;
                        /** 检查内容 */
                        text: string;
                        /** 依据 */
                        cites: string[];
                        /** 不符合时的问题 */
                        problem: string;
                        /** @constant */
                        critical?: true;
                        measure?: {
                            /** 单位 */
                            unit: string;
                            /** 数值 */
                            min?: string;
                            /** 数值 */
                            max?: string;
                        };
                    }[];
                }[];
            };
        } | {
            /**
             * 事项
             * @constant
             */
            kind: "cause-entered";
            cause: {
                id: string;
                title: string;
                /** @constant */
                new?: true;
                field: string;
                versions: {
                    /**
                     * 生效日
                     * Format: date
                     */
                    from: string;
                    /**
                     * 失效前最后一日
                     * Format: date
                     */
                    until?: string;
                    /** 依据 */
                    cites: string[];
                    /**
                     * 证据等级
                     * @enum {string}
                     */
                    grade: "text" | "secondary" | "unverified";
                    /**
                     * 阅读日
                     * Format: date
                     */
                    readOn?: string;
                    /** 说明 */
                    note?: string;
                    violated: string[];
                    tiers: {
                        id: string;
                        when: string;
                        kinds: ("warning" | "criticism" | "fine" | "confiscation-of-gains" | "confiscation-of-property" | "licence-suspension" | "downgrade" | "licence-revocation" | "restriction" | "business-suspension" | "closure" | "occupational-ban")[];
                        fine?: {
                            min: number;
                            max: number;
                        };
                        multiple?: {
                            min: number;
                            max: number;
                            floorBase?: number;
                            belowGains?: {
                                limit: number;
                                fine: {
                                    min: number;
                                    max: number;
                                };
                            };
                        };
                        /** @constant */
                        mayFine?: true;
                        calledBy?: {
                            lastsMonths?: number;
                            earlier?: {
                                /** @enum {string} */
                                cause: "same" | "any";
                                withinMonths?: number;
                            };
                        };
                        /** @constant */
                        afterOrder?: true;
                    }[];
                }[];
            };
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCases: {
        parameters: {
            query?: {
                q?: string;
                procedure?: string;
                cause?: string;
                phase?: string;
                handler?: string;
                department?: string;
                standing?: "open" | "overdue" | "final";
                sort?: "newest" | "due" | "last";
                /** @description 上一页的 next What `next` of the page before said */
                after?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页案件 A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly cases: components["schemas"]["ListedCase"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办案程序
                     * @default penalty.ordinary
                     * @enum {string}
                     */
                    procedure?: "penalty.ordinary" | "penalty.simple" | "licence.ordinary" | "coercion.measure" | "coercion.execution" | "inspection.random" | "inspection.planned" | "inspection.prompted" | "inspection.special" | "inspection.remote" | "plan.inspection" | "visit.other" | "crime.transfer";
                    /** 案由 */
                    cause: string;
                };
            };
        };
        responses: {
            /** @description 已建立 Opened */
            201: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description 记录的项数 How many entries the record has */
                        seq: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 案件记录 The record */
            200: {
                headers: {
                    /** @description 所见内容的标记，用于 If-Match Tag of what was seen */
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: components["schemas"]["VisibleRecord"];
                        /** @description 记录的项数 How many entries the record has */
                        seq: number;
                    };
                };
            };
            /** @description 与所见相同 Not changed since it was seen */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见内容的 ETag The ETag of what was seen */
                "if-match"?: string;
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 所见记录项数 */
                    expectedSeq?: number;
                    /** 办理事项 */
                    act: unknown;
                    /** 所替代的提出事项 */
                    replaces?: string;
                };
            };
        };
        responses: {
            /** @description 已记入案件 On record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnRecord"];
                };
            };
            /** @description 等待其他人确认 It waits for others */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waits"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 凭证 The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "zhifa-receipt/1";
                        question: string;
                        engine: {
                            name: string;
                            version: string;
                        };
                        law: {
                            digest: string;
                            layers: {
                                id: string;
                                title: string;
                                digest: string;
                            }[];
                        };
                        inputs: {
                            digest: string;
                            value: unknown;
                        };
                        read: {
                            /** @enum {string} */
                            kind: "period" | "parameter" | "cause" | "benchmark" | "review-ground" | "checklist" | "inspection-cap";
                            id: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            version?: {
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                from: string;
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                until?: string;
                                readonly cites: string[];
                                /** @enum {string} */
                                grade: "text" | "secondary" | "unverified";
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                readOn?: string;
                                value: string | number | boolean;
                            };
                        }[];
                        editions: {
                            statute: string;
                            title: string;
                            edition: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            from: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            until?: string;
                            /** @enum {string} */
                            grade: "text" | "secondary" | "unverified";
                            /**
                             * 日期
                             * Format: date
                             */
                            readOn?: string;
                        }[];
                        /** @enum {string} */
                        grade: "text" | "secondary" | "unverified";
                        unverified: string[];
                        missing: string[];
                        result: {
                            digest: string;
                            value: unknown;
                        };
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocket: {
        parameters: {
            query?: {
                standing?: "open" | "ended";
                /** @description 上一页的 next What `next` of the page before said */
                after?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项 Matters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly matters: components["schemas"]["DocketRow"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocketMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项 The matter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matter: components["schemas"]["DocketMatter"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocketComplainant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 举报、投诉人 Who complained */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by?: string;
                        contact?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterDocketAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "paper";
                    paper: {
                        /**
                         * 监督文书
                         * @enum {string}
                         */
                        kind: "urging-letter" | "opinion" | "notice" | "decision" | "prosecutorial-suggestion" | "judicial-suggestion";
                        /** 监督文书文号 */
                        number: string;
                        /** 监督机关 */
                        body: string;
                        /**
                         * 收到日期
                         * Format: date
                         */
                        receivedOn: string;
                        /** 监督要求 */
                        demands: string;
                        /** 监督要求涉及的事项 */
                        effects?: ("revoked" | "revoke" | "withdraw" | "correct")[];
                        /**
                         * 文书要求答复的日期
                         * Format: date
                         */
                        answerBy?: string;
                    };
                    /**
                     * 涉及的案件
                     * @enum {string}
                     */
                    concern: "none" | "several" | "elsewhere" | "earlier";
                    /** 涉及的本机关案件 */
                    cases: string[];
                    /** 其他机关或者原系统的案件 */
                    elsewhere?: string;
                } | {
                    /** @constant */
                    kind: "complaint";
                    complaint: {
                        /** 受理编号 */
                        number: string;
                        /**
                         * 受理日期
                         * Format: date
                         */
                        acceptedOn: string;
                        /** 举报、投诉人 */
                        by?: string;
                        /** 举报、投诉事项 */
                        subject: string;
                        /** 被投诉人 */
                        against?: string[];
                        /** 举报、投诉人联系方式 */
                        contact?: string;
                    };
                    /**
                     * 涉及的案件
                     * @enum {string}
                     */
                    concern: "none" | "several" | "elsewhere" | "earlier";
                    /** 涉及的本机关案件 */
                    cases: string[];
                    /** 其他机关或者原系统的案件 */
                    elsewhere?: string;
                } | {
                    /** @constant */
                    kind: "assignment";
                    /** 事项 */
                    matter: number;
                    /** 答复承办人 */
                    person: string;
                    /** 理由 */
                    reason?: string;
                } | {
                    /** @constant */
                    kind: "taken";
                    /** 事项 */
                    matter: number;
                } | {
                    /** @constant */
                    kind: "declined";
                    /** 事项 */
                    matter: number;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "extension";
                    /** 事项 */
                    matter: number;
                    /**
                     * 延至
                     * Format: date
                     */
                    until: string;
                    /** 同意延期的文号 */
                    number: string;
                    /**
                     * 同意延期的日期
                     * Format: date
                     */
                    on: string;
                } | {
                    /** @constant */
                    kind: "case-named";
                    /** 事项 */
                    matter: number;
                    /** 案件编号 */
                    case: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "case-unnamed";
                    /** 事项 */
                    matter: number;
                    /** 案件编号 */
                    case: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "against-named";
                    /** 事项 */
                    matter: number;
                    /** 被投诉人 */
                    persons: string[];
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "answer";
                    /** 事项 */
                    matter: number;
                    /** 答复内容 */
                    text: string;
                    /** 不采纳的理由 */
                    disagreement?: string;
                    /**
                     * 调查结果
                     * @enum {string}
                     */
                    result?: "founded" | "partly-founded" | "unfounded";
                } | {
                    /** @constant */
                    kind: "answer-decision";
                    /** 事项 */
                    matter: number;
                    /** 答复稿 */
                    answer: number;
                    /**
                     * 审批结果
                     * @enum {string}
                     */
                    verdict: "approved" | "returned";
                    /** 审批意见 */
                    opinion: string;
                } | {
                    /** @constant */
                    kind: "answer-sent";
                    /** 事项 */
                    matter: number;
                    /** 答复文号 */
                    number?: string;
                    /**
                     * 答复日期
                     * Format: date
                     */
                    on: string;
                    /**
                     * 答复方式
                     * @enum {string}
                     */
                    way: "delivery" | "post" | "system" | "in-person" | "telephone";
                } | {
                    /** @constant */
                    kind: "referral";
                    /** 事项 */
                    matter: number;
                    /** 移送的机关 */
                    body: string;
                    /** 移送函文号 */
                    number: string;
                    /**
                     * 移送日期
                     * Format: date
                     */
                    on: string;
                    /** 理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "file";
                    /** 事项 */
                    matter: number;
                    /**
                     * 文件
                     * @enum {string}
                     */
                    part: "received" | "sent" | "attachment";
                    /** 文件名称 */
                    name: string;
                    /** 文件 */
                    sha256: string;
                } | {
                    /** @constant */
                    kind: "file-withheld";
                    /** 事项 */
                    matter: number;
                    /** 错附的文件 */
                    file: number;
                    /** 理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已登记 Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 登记的序号 The number of the line */
                        no: number;
                        /** @description 事项 The matter */
                        matter: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDocketFile: {
        parameters: {
            query: {
                part: "received" | "sent" | "attachment";
                name: string;
            };
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                n: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description 已登记 Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 登记的序号 The number of the line */
                        no: number;
                        /** @description 事项 The matter */
                        matter: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description 上一页的 next What `next` of the page before said */
                toConfirmAfter?: string;
                /** @description 上一页的 next What `next` of the page before said */
                ownAfter?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各一页 A page of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly toConfirm: components["schemas"]["Proposal"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        nextToConfirm?: string;
                        readonly own: components["schemas"]["Proposal"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        nextOwn?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提出事项 The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: components["schemas"]["Proposal"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 所确认内容的摘要 */
                    digest: string;
                    /** 个人密钥签名 */
                    signature?: string;
                };
            };
        };
        responses: {
            /** @description 已记入案件 On record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnRecord"];
                };
            };
            /** @description 等待其他人确认 It waits for others */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waits"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 退回理由 */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 提出事项 The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: components["schemas"]["MovedProposal"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提出事项 The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: components["schemas"]["MovedProposal"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已记入案件 On record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnRecord"];
                };
            };
            /** @description 等待其他人确认 It waits for others */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waits"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description 已保存 Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sha256: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnPaper"] | components["schemas"]["External"];
            };
        };
        responses: {
            /** @description 已记入案件 On record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnRecord"] | components["schemas"]["Counted"];
                };
            };
            /** @description 等待其他人确认 It waits for others */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waits"] | components["schemas"]["Counted"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegistry: {
        parameters: {
            query?: {
                /** @description 上一页的 next What `next` of the page before said */
                after?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页事项 A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly items: components["schemas"]["RegistryRow"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegistryItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项 The item */
            200: {
                headers: {
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["RegistryItem"];
                    };
                };
            };
            /** @description 与所见相同 Not changed since it was seen */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftRegistryItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见内容的 ETag The ETag of what was seen */
                "if-match"?: string;
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 变更理由 */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 事项 The item */
            200: {
                headers: {
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["RegistryItem"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRegistryItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见内容的 ETag The ETag of what was seen */
                "if-match"?: string;
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 所审文本的摘要 */
                    digest: string;
                    /**
                     * 审核意见
                     * @enum {string}
                     */
                    verdict: "approved" | "returned";
                    /** 退回理由 */
                    opinion?: string;
                };
            };
        };
        responses: {
            /** @description 事项 The item */
            200: {
                headers: {
                    etag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: components["schemas"]["RegistryItem"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervisedRecord: {
        parameters: {
            query?: {
                year?: string;
                casesAfter?: string;
                lateAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 统计 The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        /**
                         * 日期
                         * Format: date
                         */
                        from: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        to: string;
                        share: components["schemas"]["ConfirmationShare"];
                        readonly cases: {
                            caseId: string;
                            share: components["schemas"]["ConfirmationShare"];
                        }[];
                        nextCase?: string;
                        lateCount: number;
                        readonly late: {
                            caseId: string;
                            seq: number;
                            step: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            enteredAt: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            due: string;
                            grade: components["schemas"]["Grade"];
                            procedure: string;
                        }[];
                        nextLate?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatistics: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 报表 The tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionOutput"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAppraisalOutput: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 报表 The tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionOutput"];
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFigures: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                procedure?: string;
                handler?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 统计数据 The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * 日期
                         * Format: date
                         */
                        from: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        to: string;
                        readonly first: components["schemas"]["Figure"][];
                        readonly sections: {
                            id: string;
                            title: string;
                            note: string;
                            unit: string;
                            grade?: components["schemas"]["Grade"];
                            readonly lines: {
                                label: string;
                                under?: string;
                                days?: {
                                    median: number | null;
                                    p90: number | null;
                                    longest: number | null;
                                };
                                readonly parts: components["schemas"]["Figure"][];
                            }[];
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 有效的令牌 Those that open something */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokens: components["schemas"]["AccessToken"][];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 用途 */
                    name: string;
                    /** 权限 */
                    scopes: components["schemas"]["Scope"][];
                    /** 有效天数 */
                    days: number;
                };
            };
        };
        responses: {
            /** @description 令牌，仅此一次给出 The secret, told this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: components["schemas"]["AccessToken"];
                        secret: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已终止 Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInbox: {
        parameters: {
            query?: {
                queue?: components["schemas"]["Queue"];
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待办 The inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        toApprove: number;
                        toConfirm: number;
                        own: number;
                        /** @description 公众来信 Reports of the public */
                        toAnswer: number;
                        readonly queues: components["schemas"]["CaseQueue"][];
                        readonly docket: components["schemas"]["DocketRow"][];
                        readonly appraisals: {
                            what: string;
                            href: string;
                            file?: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            due?: string;
                        }[];
                        /** @description 最近的期限 The days to keep next */
                        readonly days: components["schemas"]["ListedCase"][];
                        readonly drafts: {
                            caseId: string;
                            step: string;
                            procedure: string;
                            /** Format: date-time */
                            savedAt: string;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 目录 The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly files: components["schemas"]["FileOfCase"][];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 所要的一段 The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 登记 The register */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        register: components["schemas"]["RegisterOfFile"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterFileAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "loan";
                    /**
                     * 卷别
                     * @enum {string}
                     */
                    volume: "main" | "sub" | "whole";
                    /**
                     * 方式
                     * @enum {string}
                     */
                    manner: "consult" | "copy" | "borrow";
                    /** 本机关借阅人 */
                    person?: string;
                    /** 外单位借阅人 */
                    reader?: string;
                    /** 借阅人单位 */
                    unit?: string;
                    /** 用途 */
                    purpose: string;
                    /**
                     * 用毕日期
                     * Format: date
                     */
                    until: string;
                } | {
                    /** @constant */
                    kind: "loan-decision";
                    /** 借阅 */
                    loan: number;
                    /**
                     * 审批结果
                     * @enum {string}
                     */
                    verdict: "approved" | "returned";
                    /** 审批意见 */
                    opinion: string;
                } | {
                    /** @constant */
                    kind: "loan-out";
                    /** 借阅 */
                    loan: number;
                    /** 交付时间 */
                    at: string;
                } | {
                    /** @constant */
                    kind: "loan-return";
                    /** 借阅 */
                    loan: number;
                    /** 归还时间 */
                    at: string;
                    /** 归还时检查情况 */
                    state: string;
                } | {
                    /** @constant */
                    kind: "hold";
                    /** 暂停销毁的理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "hold-end";
                    /** 暂停 */
                    hold: number;
                    /** 解除的理由 */
                    reason: string;
                } | {
                    /** @constant */
                    kind: "disposal";
                    /** 销毁清册编号 */
                    list: string;
                    /** 鉴定人 */
                    appraisers: string[];
                    /** 鉴定意见 */
                    appraisal: string;
                } | {
                    /** @constant */
                    kind: "disposal-decision";
                    /** 销毁 */
                    disposal: number;
                    /**
                     * 审批结果
                     * @enum {string}
                     */
                    verdict: "approved" | "returned";
                    /** 审批意见 */
                    opinion: string;
                } | {
                    /** @constant */
                    kind: "disposal-done";
                    /** 销毁 */
                    disposal: number;
                    /**
                     * 销毁日期
                     * Format: date
                     */
                    on: string;
                    /** 销毁方式 */
                    method: string;
                    /** 监销人 */
                    witnesses: string[];
                } | {
                    /** @constant */
                    kind: "transfer";
                    /** 接收的档案馆 */
                    archive: string;
                    /** 移交清册编号 */
                    list: string;
                    /** 移交包 */
                    package: number;
                } | {
                    /** @constant */
                    kind: "transfer-receipt";
                    /** 移交 */
                    transfer: number;
                    /** 接收凭证编号 */
                    number: string;
                    /** 接收人 */
                    by: string;
                    /**
                     * 接收日期
                     * Format: date
                     */
                    on: string;
                } | {
                    /** @constant */
                    kind: "late-paper";
                    /** 材料名称 */
                    title: string;
                    /**
                     * 材料种类
                     * @enum {string}
                     */
                    what: "receipt" | "remedy" | "execution" | "letter" | "recording" | "other";
                    /**
                     * 卷别
                     * @enum {string}
                     */
                    volume: "main" | "sub";
                    /** 材料来源（责任者） */
                    from: string;
                    /**
                     * 收到日期
                     * Format: date
                     */
                    receivedOn: string;
                    /** 页数 */
                    pages?: number;
                    /** 归档以后才补入的理由 */
                    reason: string;
                    /** 文件 */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已登记 Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        event: components["schemas"]["FileEvent"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseReads: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly reads: components["schemas"]["LoggedRead"][];
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchParties: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当事人和待审批事项 Parties, and proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly parties: {
                            caseId: string;
                            /** @description 当事人序号 The number of the party in the case */
                            no: number;
                            /**
                             * 当事人
                             * @description 只给看得到该案的人 For those who see the case
                             */
                            party: {
                                /**
                                 * 当事人类别
                                 * @constant
                                 */
                                kind: "organisation";
                                /** 名称 */
                                name: string;
                                /** 统一社会信用代码 */
                                uscc: string;
                                /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                                usccAsOnLicence?: boolean;
                                /** 法定代表人（负责人） */
                                legalRepresentative: string;
                                /** 住所（住址） */
                                address: string;
                                /** 联系电话 */
                                telephone?: string;
                            } | {
                                /**
                                 * 当事人类别
                                 * @constant
                                 */
                                kind: "individual-business";
                                /** 字号名称 */
                                name?: string;
                                /** 统一社会信用代码 */
                                uscc?: string;
                                /** 统一社会信用代码校验位不符，但已核对证照，与证照一致 */
                                usccAsOnLicence?: boolean;
                                /** 经营者 */
                                operator: string;
                                /** 公民身份号码 */
                                residentId?: string;
                                /** 住所（住址） */
                                address: string;
                                /** 联系电话 */
                                telephone?: string;
                            } | {
                                /**
                                 * 当事人类别
                                 * @constant
                                 */
                                kind: "natural-person";
                                /** 姓名 */
                                name: string;
                                /** 公民身份号码 */
                                residentId?: string;
                                /** 其他身份证件 */
                                otherPaper?: {
                                    /**
                                     * 证件类型
                                     * @enum {string}
                                     */
                                    type: "passport" | "hk-macao-permit" | "taiwan-permit" | "foreign-permanent-residence" | "other";
                                    /** 证件号码 */
                                    number: string;
                                };
                                /** 住所（住址） */
                                address: string;
                                /** 联系电话 */
                                telephone?: string;
                            };
                        }[];
                        readonly proposals: {
                            no: number;
                            /** @enum {string} */
                            kind: "merge" | "apart" | "split" | "flag" | "unflag";
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            by: string;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 档案 The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        party: components["schemas"]["PartyFile"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePartyAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                n: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办理
                     * @enum {string}
                     */
                    kind: "merge" | "apart" | "split" | "flag" | "unflag";
                    /** 另一当事人 */
                    other?: string;
                    /**
                     * 标记
                     * @enum {string}
                     */
                    flag?: "key-supervision" | "off-site-first" | "safety-on-site" | "hard-to-serve" | "ceased";
                    /** 理由 */
                    reason: string;
                    /**
                     * 标记截止日期
                     * Format: date
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description 已提出 Proposed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        no: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePartyAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    no: number;
                    /** @enum {string} */
                    verdict: "approved" | "returned";
                    /** 审核意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 已审批 Decided */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        no: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppraisals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 标准和评查 Standards and rounds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly standards: components["schemas"]["AppraisalStandard"][];
                        readonly rounds: components["schemas"]["AppraisalRound"][];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAppraisalRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评查 The round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: components["schemas"]["AppraisalRoundWhole"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAppraisedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评查 Rounds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly rounds: components["schemas"]["AppraisedFile"][];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterAppraisalAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalAct"];
            };
        };
        responses: {
            /** @description 已登记 Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        no: number;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdministrationActs: {
        parameters: {
            query?: {
                state?: components["schemas"]["AdministrationState"];
                /** @description 上一页的 next What `next` of the page before said */
                after?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页事项 A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly acts: components["schemas"]["AdministrationRow"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAdministrationAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 变更 */
                    changes: components["schemas"]["BureauChange"][];
                    /** 依据和理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已提出 Proposed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: components["schemas"]["AdministrationAct"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAdministrationAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 管理事项 The act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: components["schemas"]["AdministrationAct"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveAdministrationAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 所见内容的摘要 */
                    digest: string;
                };
            };
        };
        responses: {
            /** @description 管理事项 The act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: components["schemas"]["AdministrationAct"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnAdministrationAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 所见内容的摘要 */
                    digest: string;
                    /** 退回意见 */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 管理事项 The act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: components["schemas"]["AdministrationAct"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAdministrationAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 管理事项 The act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: components["schemas"]["AdministrationAct"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                q?: string;
                /** @description 上一页的 next What `next` of the page before said */
                after?: string;
                /** @description 一页的行数，默认50 Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页人员 A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly people: components["schemas"]["Person"][];
                        /** @description 下一页的 after；末页没有 What `after` of the next page is; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 人员 The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["Person"];
                        account?: components["schemas"]["Account"];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键再次提交的，返回首次的回答 Sent again, the first answer comes back */
                "idempotency-key"?: string;
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 办理
                     * @enum {string}
                     */
                    verb: "open" | "reset" | "close";
                    /** 依据和理由 */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已办理 Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 一次性激活码 The code */
                        code?: string;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicResults: {
        parameters: {
            query?: {
                q?: string;
                kind?: ("penalty" | "licence" | "inspection") | "";
                year?: string | "";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部结果 The whole list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        agency: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        asOf: string;
                        url?: string;
                        fields: {
                            [key: string]: string;
                        };
                        items: {
                            /** 类别 */
                            kind?: string | number;
                            /** 文号 */
                            documentNumber?: string | number;
                            /** 名称 */
                            caseName?: string | number;
                            /** 行政相对人 */
                            partyName?: string | number;
                            /** 统一社会信用代码 */
                            uscc?: string | number;
                            /** 事项 */
                            subject?: string | number;
                            /** 结果 */
                            result?: string | number;
                            /** 决定日期 */
                            decidedOn?: string | number;
                            /** 公示截止日期 */
                            publicUntil?: string | number;
                            /** 状态 */
                            state?: string | number;
                            /** 更正说明 */
                            correction?: string | number;
                            /** 撤回原因 */
                            withdrawalGround?: string | number;
                            /** 撤回理由 */
                            withdrawalReason?: string | number;
                            /** 撤回日期 */
                            withdrawnOn?: string | number;
                            /** 首次公示 */
                            firstPublishedAt?: string | number;
                            /** 最近变更 */
                            changedAt?: string | number;
                            /** 网址 */
                            url?: string | number;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 程序证书 The certificate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        version: "zhifa-certificate/3";
                        key: string;
                        documentNumber: string;
                        agencyUscc: string;
                        procedure: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        decidedOn: string;
                        lawDigest: string;
                        steps: {
                            step: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            people: number;
                            certified?: boolean;
                            recorded: boolean;
                            by: number[];
                            approvedBy?: number;
                            handling: number[];
                            wanted: number[];
                            confirmed: {
                                person: number;
                                /** @enum {string} */
                                way: "session" | "external" | "paper";
                                key: boolean;
                            }[];
                            /**
                             * 日期
                             * Format: date
                             */
                            enteredOn?: string;
                            rechecked: {
                                /** @enum {string} */
                                dates: "met" | "not-met" | "undetermined";
                                /** @enum {string} */
                                people: "met" | "not-met" | "undetermined";
                                /** @enum {string} */
                                confirmations: "met" | "not-met" | "undetermined";
                            };
                        }[];
                        checks: {
                            rule: string;
                            /** @enum {string} */
                            outcome: "met" | "not-met" | "undetermined";
                            cites: string[];
                            /** @enum {string} */
                            grade: "text" | "secondary" | "unverified";
                        }[];
                        review: {
                            /** @enum {string} */
                            determination: "required" | "not-required" | "undetermined";
                            grounds: {
                                id: string;
                                /** @enum {string} */
                                outcome: "met" | "not-met" | "undetermined";
                            }[];
                            /**
                             * 日期
                             * Format: date
                             */
                            passedOn?: string;
                        };
                        periods: {
                            rule: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            start: string;
                            amount: number;
                            /** @enum {string} */
                            unit: "working-day" | "calendar-day" | "month" | "year" | "hour";
                            /**
                             * 日期
                             * Format: date
                             */
                            raw: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            due: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            endedOn?: string;
                            excluded: {
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                from: string;
                                /**
                                 * 日期
                                 * Format: date
                                 */
                                to: string;
                                reason: string;
                            }[];
                        }[];
                        proves: {
                            zh: string;
                            en: string;
                        };
                        cannotProve: {
                            zh: string;
                            en: string;
                        };
                        ledger?: {
                            index: number;
                            leaf: string;
                            proof: string[];
                            checkpoint: string;
                        };
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicDrawPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 抽取方案 The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "zhifa-draw/1";
                        /** 计划编号 */
                        id: string;
                        /** 任务名称 */
                        title: string;
                        /**
                         * 抽取日期
                         * Format: date
                         */
                        on: string;
                        /** 抽查比例或数量 */
                        quota: {
                            percent: number;
                            /** @enum {string} */
                            rounding: "up" | "down";
                        } | {
                            perMille: number;
                            /** @enum {string} */
                            rounding: "up" | "down";
                        } | {
                            count: number;
                        };
                        /** 随机数 */
                        number?: {
                            /** 随机数出处 */
                            origin: string;
                            /**
                             * 随机数公布日期
                             * Format: date
                             */
                            on: string;
                            /** 随机数个数 */
                            count: number;
                            /** 每个随机数的最大值 */
                            highest: number;
                        };
                        /** 信用风险类别 */
                        risks: {
                            [key: string]: {
                                weight: number;
                                yearlyCap?: number;
                            };
                        };
                        /** 每个对象的检查人员数 */
                        team: number;
                        /** 每人最多对象数 */
                        maxPerInspector?: number;
                        /** 抽查对象名录 */
                        objects: {
                            /** 对象编号 */
                            id: string;
                            /** 对象名称 */
                            name: string;
                            /** 监管类别 */
                            category: string;
                            /** 区域 */
                            area: string;
                            /** 信用风险类别 */
                            risk: string;
                            /** 本年已检查次数 */
                            inspected?: number;
                        }[];
                        /** 检查人员名录 */
                        inspectors: {
                            /** 人员编号 */
                            id: string;
                            /** 姓名 */
                            name: string;
                            /** 执法类别 */
                            categories: string[];
                            /** 执法区域 */
                            areas: string[];
                            /** 应回避的对象 */
                            recused?: string[];
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicDrawResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 抽取结果 The result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "zhifa-draw-result/1";
                        plan: {
                            /** @constant */
                            format: "zhifa-draw/1";
                            /** 计划编号 */
                            id: string;
                            /** 任务名称 */
                            title: string;
                            /**
                             * 抽取日期
                             * Format: date
                             */
                            on: string;
                            /** 抽查比例或数量 */
                            quota: {
                                percent: number;
                                /** @enum {string} */
                                rounding: "up" | "down";
                            } | {
                                perMille: number;
                                /** @enum {string} */
                                rounding: "up" | "down";
                            } | {
                                count: number;
                            };
                            /** 随机数 */
                            number?: {
                                /** 随机数出处 */
                                origin: string;
                                /**
                                 * 随机数公布日期
                                 * Format: date
                                 */
                                on: string;
                                /** 随机数个数 */
                                count: number;
                                /** 每个随机数的最大值 */
                                highest: number;
                            };
                            /** 信用风险类别 */
                            risks: {
                                [key: string]: {
                                    weight: number;
                                    yearlyCap?: number;
                                };
                            };
                            /** 每个对象的检查人员数 */
                            team: number;
                            /** 每人最多对象数 */
                            maxPerInspector?: number;
                            /** 抽查对象名录 */
                            objects: {
                                /** 对象编号 */
                                id: string;
                                /** 对象名称 */
                                name: string;
                                /** 监管类别 */
                                category: string;
                                /** 区域 */
                                area: string;
                                /** 信用风险类别 */
                                risk: string;
                                /** 本年已检查次数 */
                                inspected?: number;
                            }[];
                            /** 检查人员名录 */
                            inspectors: {
                                /** 人员编号 */
                                id: string;
                                /** 姓名 */
                                name: string;
                                /** 执法类别 */
                                categories: string[];
                                /** 执法区域 */
                                areas: string[];
                                /** 应回避的对象 */
                                recused?: string[];
                            }[];
                        };
                        commitment: string;
                        entropy: {
                            /** 随机源（十六进制） */
                            hex: string;
                            /**
                             * 随机源种类
                             * @enum {string}
                             */
                            source: "given" | "machine";
                            /** 随机源出处 */
                            origin?: string;
                            /** 公布的随机数 */
                            numbers?: number[];
                        };
                        changes: ({
                            /** @constant */
                            kind: "object-withdrawn";
                            object: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            reason: string;
                        } | {
                            /** @constant */
                            kind: "inspector-recused";
                            object: string;
                            inspector: string;
                            /**
                             * 日期
                             * Format: date
                             */
                            on: string;
                            reason: string;
                        })[];
                        wanted: number;
                        drawn: {
                            order: number;
                            object: string;
                            inspectors: string[];
                            passedOver: {
                                inspector: string;
                                /** @enum {string} */
                                because: "category" | "area" | "recused" | "full";
                            }[];
                            replaces?: string;
                            withdrawn?: string;
                            recused?: {
                                inspector: string;
                                by?: string;
                                reason: string;
                            }[];
                        }[];
                        excluded: {
                            object: string;
                            /** @constant */
                            because: "yearly-cap";
                        }[];
                        complete: boolean;
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicOfficers: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 人员 The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        agency: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        asOf: string;
                        url?: string;
                        fields: {
                            [key: string]: string;
                        };
                        items: {
                            /** 姓名 */
                            name?: string | number;
                            /** 单位 */
                            department?: string | number;
                            /** 职务 */
                            post?: string | number;
                            /** 执法证号 */
                            certificate?: string | number;
                            /** 执法类别 */
                            categories?: string | number;
                            /** 执法区域 */
                            area?: string | number;
                            /** 有效期自 */
                            from?: string | number;
                            /** 有效期至 */
                            until?: string | number;
                            /** 证件状态 */
                            state?: string | number;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicFigures: {
        parameters: {
            query?: {
                year?: string | "";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 统计 The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        agency: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        asOf: string;
                        url?: string;
                        fields: {
                            [key: string]: string;
                        };
                        items: {
                            /** 决定月份 */
                            month?: string | number;
                            /** 类别 */
                            kind?: string | number;
                            /** 结果 */
                            result?: string | number;
                            /** 件数 */
                            items?: string | number;
                            /** 罚款（元） */
                            fineYuan?: string | number;
                            /** 没收（元） */
                            confiscatedYuan?: string | number;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicRegistry: {
        parameters: {
            query?: {
                section?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项 The items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        agency: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        asOf: string;
                        url?: string;
                        fields: {
                            [key: string]: string;
                        };
                        items: {
                            /** 公开内容 */
                            title?: string | number;
                            /** 版次 */
                            edition?: string | number;
                            /** 公开日期 */
                            approvedOn?: string | number;
                            /** 依据 */
                            basis?: string | number;
                            /** 状态 */
                            state?: string | number;
                            /** 内容摘要（SHA-256） */
                            digest?: string | number;
                            /** 网址 */
                            url?: string | number;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 目录 The catalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        agency: string;
                        /**
                         * 日期
                         * Format: date
                         */
                        asOf: string;
                        url?: string;
                        fields: {
                            [key: string]: string;
                        };
                        items: {
                            /** 环节 */
                            stage?: string | number;
                            /** 事项 */
                            title?: string | number;
                            /** 范围 */
                            scope?: string | number;
                            /** 内容 */
                            content?: string | number;
                            /** 公开对象 */
                            audience?: string | number;
                            /** 载体 */
                            carriers?: string | number;
                            /** 程序 */
                            procedure?: string | number;
                            /** 时限 */
                            limit?: string | number;
                            /** 监督方式 */
                            supervision?: string | number;
                            /** 依据 */
                            basis?: string | number;
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicFeed: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": {
                        /** @constant */
                        version: "https://jsonfeed.org/version/1.1";
                        title: string;
                        home_page_url: string;
                        feed_url: string;
                        next_url?: string;
                        language: string;
                        authors: {
                            name: string;
                        }[];
                        items: {
                            id: string;
                            url: string;
                            title: string;
                            content_text: string;
                            /** Format: date-time */
                            date_published: string;
                            /** Format: date-time */
                            date_modified: string;
                            tags: string[];
                        }[];
                    };
                };
            };
            /** @description http.not-signed-in 请先登录；http.unknown-system 不是本机关登记的审批系统 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.forbidden 您没有办理或者查看的权限；http.foreign-origin 请求不是从本系统页面发出的，已拒绝；token.scope 访问令牌没有该项权限；token.in-person 该事项须由本人登录办理，不能用访问令牌；confirmation.other-system 审批系统名称与所用密钥不符；confirmation.only-systems 其他系统的审批只能由该系统以自己的密钥提交 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-found 没有该资源 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明；idempotency.told-once 同一请求已经办理，其回答含有只给出一次的密文，不再给出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.precondition 内容已有变化，与您所见的不同 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.too-large 提交的内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http.not-json 请求内容：不是有效的JSON；http.unreadable 提交的内容无法读取；request.invalid 请求内容有误，逐项见 findings；request.refused 不符合办理条件，逐项见 findings；idempotency.key 幂等键无法读取；idempotency.other-request 该幂等键已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 系统出现故障，请稍后再试 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged 文件缺失或者已损坏，请由系统管理员从备份恢复；storage.busy 系统繁忙，请稍后核对；storage.away 数据暂时不能读写，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
