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
        Scope: "cases:read" | "cases:write" | "proposals:read" | "proposals:write" | "disclosure:read" | "disclosure:write" | "docket:read" | "supervision:read";
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
            /** @description ledger.differs 系统数据与账本不一致；idempotency.in-progress 同一请求正在办理；idempotency.unfinished 同一请求上次没有办完，结果不明 */
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
            /** @description storage.busy 系统繁忙，请稍后核对；storage.slow 办理超过时限，请稍后核对 */
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
