// Made by openapi-typescript from the document: `npx vitest run --project service -u`.
export interface paths {
    "/v1/deadlines/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 计算一个期限 / Count one period
         * @description 从起算日（以小时计的期限：时间）起计算，逐步说明并给出条文。没有已核实数值的，outcome 为 undetermined。From a day, or a time for periods in hours; undetermined where no value is known.
         */
        post: operations["countDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部期限规则 / Every period of the law book */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-days/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第 N 个工作日 / The n-th working day after a day */
        post: operations["addWorkingDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/next-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现在可以办理哪些步骤 / What can be done next
         * @description 每一步附有已知的障碍；没有障碍不等于可以办理。Each with the obstacles that can be known before it is filled in.
         */
        post: operations["listNextActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理前检查一步 / Check an act before it is done
         * @description 与办理时的检查相同。digest 是每位 confirmers 须确认的摘要。The same checks as performAct; each of the confirmers confirms the digest.
         */
        post: operations["preflightAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/perform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理一步 / Do an act
         * @description 符合条件的，返回加长的案件记录，由调用方保存；否则返回全部理由，什么也不改变。Answers with the longer record, which the caller keeps, or with every reason why not.
         */
        post: operations["performAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 案件的全部期限 / Every period of a case */
        post: operations["listCaseDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办案程序及其步骤 / Procedures and their steps */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{procedure}/steps/{step}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一步应填写的内容（JSON Schema） / What an act of a step says, as JSON Schema */
        get: operations["readStepSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/determine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 是否属于重大执法决定 / Is a legal review required */
        post: operations["determineReviewNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按法制审核要点核对案件 / Check a case on the points of legal review
         * @description questions 是须由审核人员回答的问题；审核意见由审核人员作出。The opinion is the reviewer’s; questions are what only a person can answer.
         */
        post: operations["checkCaseForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部文书格式 / Every form */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一种文书的内容（JSON Schema）和示例 / What a form takes, as JSON Schema, and a sample */
        get: operations["readForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/papers/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制作一份文书 / Make a paper
         * @description PDF 为 PDF/A-1b，OFD 为 GB/T 33190。同样的内容得到同样的字节。PDF/A-1b, OFD (GB/T 33190) or HTML; the same data gives the same bytes.
         */
        post: operations["renderPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/papers/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 装订案卷 / Bind a case file
         * @description 由案件记录生成封面、目录、全部文书和备考表。Cover, catalogue, every paper that the record yields, and the remark sheet.
         */
        post: operations["bindCaseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/texts/mask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 隐去文本中的个人信息 / Hide personal data in a text
         * @description 发现的每一处都须由人复核。Every place that was found is looked at by a person.
         */
        post: operations["maskPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记随机抽取的名录摘要 / Commit to the lists of a draw
         * @description 抽取前公布摘要，之后名录不能再改。Publish the commitment before the draw.
         */
        post: operations["commitToDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 随机抽取对象和人员 / Draw objects and inspectors
         * @description 随机源由调用方给出并说明出处，任何人可以重新抽取核对。The caller gives the entropy and says where it comes from.
         */
        post: operations["drawAtRandom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新抽取并核对已公布的结果 / Run a published draw again */
        post: operations["verifyPublishedDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对程序证书 / Verify a procedure certificate
         * @description 没有给出受信任的账本公钥的，签名为 undetermined。Without a key that you trust the signature stays undetermined.
         */
        post: operations["verifyProcedureCertificate"];
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
        /**
         * 案件记录
         * @description 案件就是其记录：按顺序追加的各步 A case is its record
         */
        CaseRecord: {
            /** 案件编号 */
            id: string;
            /** 办案程序 */
            procedure: string;
            /** 执法主体 */
            agency: string;
            /** 案由 */
            cause: string;
            /** 办理记录 */
            entries: {
                /** 序号 */
                seq: number;
                /** 步骤 */
                step: string;
                /**
                 * 办理日期
                 * Format: date
                 */
                on: string;
                /** 时刻 */
                at?: string;
                /** 办理人员 */
                by: {
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 执法证号 */
                    certificate?: string;
                }[];
                /** 批准人 */
                approvedBy?: {
                    id: string;
                    /** 姓名 */
                    name: string;
                    /** 执法证号 */
                    certificate?: string;
                };
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
                    approvedBy: {
                        id: string;
                        /** 姓名 */
                        name: string;
                        /** 执法证号 */
                        certificate?: string;
                    };
                };
                /** 录入 */
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
                /** 确认 */
                confirmations?: {
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
            }[];
        };
        /** 机关和人员名录 */
        Registry: {
            agencies: {
                id: string;
                /** 机关名称 */
                name: string;
                /** 统一社会信用代码 */
                uscc: string;
                /** @enum {string} */
                kind: "statutory" | "authorised" | "entrusted";
                /** 执法区域 */
                area: string;
                areaCode: string;
                categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
                /** 办公地址 */
                address: string;
                /** 办公电话 */
                telephone: string;
                /** 本级人民政府 */
                government: string;
                /** 有管辖权的人民法院 */
                court: string;
                /** 发文机关代字 */
                numberPrefix: string;
                /** 罚款收缴银行及账户 */
                payee?: string;
                /** 委托书 */
                entrustments?: {
                    by: string;
                    /** 委托书编号 */
                    letter: string;
                    categories: ("penalty" | "licence" | "coercion" | "inspection" | "other")[];
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
            officers: {
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
            }[];
            devices?: {
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
            }[];
            systems?: {
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
            }[];
        };
        /** 办理的一步 */
        Act: {
            /** 步骤 */
            step: string;
            /**
             * 办理日期
             * Format: date
             */
            on: string;
            /** 时刻 */
            at?: string;
            /** 办理人员 */
            by: string[];
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
        /** 录入 */
        Entered: {
            /** 录入人 */
            by: string;
            /** 录入时间 */
            at: string;
        };
        Confirmation: {
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
        };
        DrawPlan: {
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
        /** 程序证书 */
        ProcedureCertificate: {
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
        /** @description 已起算的期限 A period that has begun, with every step of the count */
        Deadline: {
            rule: string;
            title: string;
            /** @enum {string} */
            duty: "agency" | "party" | "party-right" | "court" | "other-agency";
            event: string;
            /** Format: date */
            start: string;
            amount: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day" | "month" | "year" | "hour";
            /**
             * Format: date
             * @description 只按天数计算的届满日 The end by the count alone
             */
            raw: string;
            /**
             * Format: date
             * @description 遇休息日顺延后的届满日 The end after moving off a day off
             */
            due: string;
            /**
             * Format: date
             * @description 应当遵守的日期 The day to keep
             */
            keepBy: string;
            /** @description 所涉年度的放假通知尚未公布 The holiday notice of a year is not out */
            provisional: boolean;
            grade: components["schemas"]["Grade"];
            citations: components["schemas"]["Citation"][];
            note?: string;
            excluded: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                reason: string;
            }[];
            steps: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                days: number;
                counted: boolean;
                kind: string;
                name?: string;
                notice?: string;
            }[];
            explanation: string;
        };
        /**
         * @description text：已核对条文原文；secondary：二手资料；unverified：未核实 How well the value is known
         * @enum {string}
         */
        Grade: "text" | "secondary" | "unverified";
        /** @description 条、款、项、目 Article, paragraph, item, point */
        Citation: {
            statute: string;
            article?: number;
            inserted?: number;
            paragraph?: number;
            item?: number;
            point?: number;
        };
        /** @description 以小时计的期限 A period in hours */
        HourDeadline: {
            rule: string;
            title: string;
            duty: string;
            event: string;
            start: string;
            due: string;
            amount: number;
            /** @constant */
            unit: "hour";
            grade: components["schemas"]["Grade"];
            citations: components["schemas"]["Citation"][];
            note?: string;
            explanation: string;
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
            findings: components["schemas"]["Finding"][];
        };
        /** @description 一项检查的结果及其依据 The answer of one check, with its articles */
        Finding: {
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
        };
        /**
         * @description undetermined：缺少事实，不等于符合 A fact is missing, which is never a pass
         * @enum {string}
         */
        Outcome: "met" | "not-met" | "undetermined";
        /** @description JSON Schema（draft 2020-12）的一份模式 A schema in the words of JSON Schema */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description 判断的全部依据，与结果一并保存；format 为其格式版本 All that a result rests on, kept with it; format is its version */
        Trace: {
            [key: string]: unknown;
        };
        ReviewFinding: {
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
            title: string;
            asks?: string;
            readonly missing: string[];
        };
        DrawResult: {
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    countDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 期限规则
                     * @description 见 listDeadlines See listDeadlines
                     */
                    rule: string;
                    /**
                     * 起算日
                     * @description YYYY-MM-DD，或 or YYYY-MM-DDTHH:MM
                     */
                    start: string;
                };
            };
        };
        responses: {
            /** @description 计算一个期限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "counted";
                        deadline: components["schemas"]["Deadline"];
                    } | {
                        /** @constant */
                        outcome: "counted-by-hour";
                        deadline: components["schemas"]["HourDeadline"];
                    } | {
                        /** @constant */
                        outcome: "undetermined";
                        rule: string;
                        start: string;
                        message: {
                            zh: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    listDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部期限规则 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        periods: {
                            id: string;
                            title: string;
                            event: string;
                            duty: string;
                            versions: {
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
                                amount: number;
                                unit: string;
                                cites: string[];
                                grade: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    addWorkingDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 日期
                     * Format: date
                     */
                    date: string;
                    /** 工作日数 */
                    days: number;
                };
            };
        };
        responses: {
            /** @description 第 N 个工作日 */
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
                        date: string;
                        provisional: boolean;
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    listNextActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    /**
                     * 日期
                     * Format: date
                     */
                    on: string;
                    /** @description 服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry */
                    registry?: components["schemas"]["Registry"];
                };
            };
        };
        responses: {
            /** @description 现在可以办理哪些步骤 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acts: {
                            step: string;
                            title: string;
                            role: string;
                            approvedBy?: string;
                            cites: string[];
                            hint?: string;
                            obstacles: components["schemas"]["Finding"][];
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    preflightAct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    act: components["schemas"]["Act"];
                    /**
                     * 今日
                     * Format: date
                     * @description 给出的，办理日期晚于该日的不予接受 Acts dated after it are refused
                     */
                    today?: string;
                    /** @description 服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry */
                    registry?: components["schemas"]["Registry"];
                };
            };
        };
        responses: {
            /** @description 办理前检查一步 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clear: boolean;
                        findings: components["schemas"]["Finding"][];
                        digest?: string;
                        confirmers: string[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    performAct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    act: components["schemas"]["Act"];
                    entered: components["schemas"]["Entered"];
                    /** 确认 */
                    confirmations: components["schemas"]["Confirmation"][];
                    /**
                     * 今日
                     * Format: date
                     * @description 给出的，办理日期晚于该日的不予接受 Acts dated after it are refused
                     */
                    today?: string;
                    /** @description 服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry */
                    registry?: components["schemas"]["Registry"];
                };
            };
        };
        responses: {
            /** @description 办理一步 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                        record: components["schemas"]["CaseRecord"];
                        findings: components["schemas"]["Finding"][];
                    } | {
                        /** @constant */
                        ok: false;
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    listCaseDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    /**
                     * 基准日
                     * Format: date
                     */
                    asOf: string;
                };
            };
        };
        responses: {
            /** @description 案件的全部期限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deadlines: {
                            rule: string;
                            title: string;
                            startedBy: number;
                            /** @enum {string} */
                            status: "running" | "suspended" | "overdue" | "kept" | "missed" | "lapsed" | "undetermined";
                            /**
                             * 日期
                             * Format: date
                             */
                            endedOn?: string;
                            deadline?: components["schemas"]["Deadline"];
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    listProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办案程序及其步骤 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedures: {
                            id: string;
                            title: string;
                            category: string;
                            phases: {
                                [key: string]: string;
                            };
                            steps: {
                                id: string;
                                title: string;
                                in: string[];
                                cites: string[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    readStepSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedure: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一步应填写的内容（JSON Schema） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonSchema"];
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    determineReviewNeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    /**
                     * 基准日
                     * Format: date
                     * @description 默认为最近一次办理日 Default: the newest act
                     */
                    on?: string;
                    /**
                     * 拟作决定
                     * @description 默认为记录中最近拟定的 Default: the newest plan
                     */
                    draft?: {
                        /**
                         * 拟决定类型
                         * @enum {string}
                         */
                        outcome: "penalty" | "no-penalty" | "grant" | "refuse" | "revoke" | "measure" | "execution";
                        /** 拟处罚种类和幅度 */
                        penalties: ({
                            /**
                             * 处罚种类
                             * @enum {string}
                             */
                            kind: "warning" | "criticism";
                        } | {
                            /**
                             * 处罚种类
                             * @constant
                             */
                            kind: "fine";
                            /** 罚款金额（分） */
                            amount: number;
                        } | {
                            /**
                             * 处罚种类
                             * @constant
                             */
                            kind: "confiscation-of-gains";
                            /** 没收违法所得金额（分） */
                            amount: number;
                        } | {
                            /**
                             * 处罚种类
                             * @constant
                             */
                            kind: "confiscation-of-property";
                            /** 内容和期限 */
                            description: string;
                            /** 非法财物价值（分） */
                            amount?: number;
                        } | {
                            /**
                             * 处罚种类
                             * @enum {string}
                             */
                            kind: "licence-suspension" | "downgrade" | "licence-revocation";
                            /** 证照名称及编号 */
                            licence: string;
                            /** 期限 */
                            term?: string;
                        } | {
                            /**
                             * 处罚种类
                             * @enum {string}
                             */
                            kind: "restriction" | "business-suspension" | "closure" | "occupational-ban";
                            /** 内容和期限 */
                            description: string;
                        })[];
                        /** 各项违法行为的处罚 */
                        violations?: {
                            /** 违法行为序号 */
                            no: number;
                            /** 案由 */
                            cause: string;
                            /** 与第几项为同一违法行为 */
                            sameActAs?: number;
                            /** 裁量档次 */
                            tier: string;
                            /** 对该项违法行为的处罚 */
                            penalties: ({
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "warning" | "criticism";
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "fine";
                                /** 罚款金额（分） */
                                amount: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "confiscation-of-gains";
                                /** 没收违法所得金额（分） */
                                amount: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "confiscation-of-property";
                                /** 内容和期限 */
                                description: string;
                                /** 非法财物价值（分） */
                                amount?: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "licence-suspension" | "downgrade" | "licence-revocation";
                                /** 证照名称及编号 */
                                licence: string;
                                /** 期限 */
                                term?: string;
                            } | {
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "restriction" | "business-suspension" | "closure" | "occupational-ban";
                                /** 内容和期限 */
                                description: string;
                            })[];
                        }[];
                        /** 其他当事人 */
                        others?: {
                            /** 当事人序号 */
                            no: number;
                            /** 拟处罚种类和幅度 */
                            penalties: ({
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "warning" | "criticism";
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "fine";
                                /** 罚款金额（分） */
                                amount: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "confiscation-of-gains";
                                /** 没收违法所得金额（分） */
                                amount: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @constant
                                 */
                                kind: "confiscation-of-property";
                                /** 内容和期限 */
                                description: string;
                                /** 非法财物价值（分） */
                                amount?: number;
                            } | {
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "licence-suspension" | "downgrade" | "licence-revocation";
                                /** 证照名称及编号 */
                                licence: string;
                                /** 期限 */
                                term?: string;
                            } | {
                                /**
                                 * 处罚种类
                                 * @enum {string}
                                 */
                                kind: "restriction" | "business-suspension" | "closure" | "occupational-ban";
                                /** 内容和期限 */
                                description: string;
                            })[];
                            /** 各项违法行为的处罚 */
                            violations?: {
                                /** 违法行为序号 */
                                no: number;
                                /** 案由 */
                                cause: string;
                                /** 与第几项为同一违法行为 */
                                sameActAs?: number;
                                /** 裁量档次 */
                                tier: string;
                                /** 对该项违法行为的处罚 */
                                penalties: ({
                                    /**
                                     * 处罚种类
                                     * @enum {string}
                                     */
                                    kind: "warning" | "criticism";
                                } | {
                                    /**
                                     * 处罚种类
                                     * @constant
                                     */
                                    kind: "fine";
                                    /** 罚款金额（分） */
                                    amount: number;
                                } | {
                                    /**
                                     * 处罚种类
                                     * @constant
                                     */
                                    kind: "confiscation-of-gains";
                                    /** 没收违法所得金额（分） */
                                    amount: number;
                                } | {
                                    /**
                                     * 处罚种类
                                     * @constant
                                     */
                                    kind: "confiscation-of-property";
                                    /** 内容和期限 */
                                    description: string;
                                    /** 非法财物价值（分） */
                                    amount?: number;
                                } | {
                                    /**
                                     * 处罚种类
                                     * @enum {string}
                                     */
                                    kind: "licence-suspension" | "downgrade" | "licence-revocation";
                                    /** 证照名称及编号 */
                                    licence: string;
                                    /** 期限 */
                                    term?: string;
                                } | {
                                    /**
                                     * 处罚种类
                                     * @enum {string}
                                     */
                                    kind: "restriction" | "business-suspension" | "closure" | "occupational-ban";
                                    /** 内容和期限 */
                                    description: string;
                                })[];
                            }[];
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description 是否属于重大执法决定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "required" | "not-required" | "undetermined";
                        trace: components["schemas"]["Trace"];
                        explanation: string;
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    checkCaseForReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    /**
                     * 基准日
                     * Format: date
                     * @description 默认为最近一次办理日 Default: the newest act
                     */
                    on?: string;
                    /** 审核人员的回答 */
                    answers?: {
                        [key: string]: {
                            /** 是否符合 */
                            holds: boolean;
                            /** 说明 */
                            note?: string;
                            /** 审核人员 */
                            by?: string;
                        };
                    };
                    /** @description 服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry */
                    registry?: components["schemas"]["Registry"];
                };
            };
        };
        responses: {
            /** @description 按法制审核要点核对案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: components["schemas"]["Outcome"];
                        /**
                         * 日期
                         * Format: date
                         */
                        on: string;
                        points: {
                            point: string;
                            outcome: components["schemas"]["Outcome"];
                            findings: components["schemas"]["ReviewFinding"][];
                            notArising: string[];
                        }[];
                        questions: {
                            rule: string;
                            asks: string;
                        }[];
                        trace: components["schemas"]["Trace"];
                        explanation: string;
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    listForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部文书格式 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        forms: {
                            id: string;
                            group: string;
                            title: string;
                            audience: string;
                            cites: string[];
                            grade: string;
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一种文书的内容（JSON Schema）和示例 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        schema: components["schemas"]["JsonSchema"];
                        sample: unknown;
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    renderPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 文书
                     * @description 见 listForms See listForms
                     */
                    form: string;
                    /**
                     * 文书内容
                     * @description 见 readForm See readForm
                     */
                    data: unknown;
                    /**
                     * 格式
                     * @default pdf
                     * @enum {string}
                     */
                    format?: "pdf" | "ofd" | "html";
                    /**
                     * 页面水印
                     * @description 批准前的文书写“草稿” A mark until it is approved
                     */
                    draft?: string;
                };
            };
        };
        responses: {
            /** @description 制作一份文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/ofd": string;
                    "text/html": string;
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    bindCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    record: components["schemas"]["CaseRecord"];
                    /**
                     * 装订日期
                     * Format: date
                     */
                    on: string;
                    /**
                     * 卷别
                     * @description 正卷、副卷或者合订
                     * @default whole
                     * @enum {string}
                     */
                    volume?: "main" | "sub" | "whole";
                    /** 全宗号 */
                    fonds?: string;
                    /**
                     * 格式
                     * @default pdf
                     * @enum {string}
                     */
                    format?: "pdf" | "ofd";
                    /**
                     * 页面水印
                     * @description 批准前的文书写“草稿” A mark until it is approved
                     */
                    draft?: string;
                    /** @description 服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry */
                    registry?: components["schemas"]["Registry"];
                };
            };
        };
        responses: {
            /** @description 装订案卷 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/ofd": string;
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    maskPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 文本 */
                    text: string;
                    /**
                     * 案卷中已知的个人信息
                     * @description 姓名、号码、住址 Names, numbers and addresses of the case
                     * @default []
                     */
                    known?: string[];
                };
            };
        };
        responses: {
            /** @description 隐去文本中的个人信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        found: {
                            kind: string;
                            name: string;
                            /** @enum {string} */
                            certainty: "certain" | "probable" | "doubtful";
                            start: number;
                            end: number;
                        }[];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    commitToDraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["DrawPlan"];
                };
            };
        };
        responses: {
            /** @description 登记随机抽取的名录摘要 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commitment: string;
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    drawAtRandom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["DrawPlan"];
                    /** 随机源 */
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
                    /** 抽取后的变动 */
                    changes?: ({
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
                };
            };
        };
        responses: {
            /** @description 随机抽取对象和人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawResult"];
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    verifyPublishedDraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 公布的结果 */
                    result: unknown;
                    /** 事先登记的摘要 */
                    commitment?: string;
                    /** 公开的随机数 */
                    entropy?: string;
                };
            };
        };
        responses: {
            /** @description 重新抽取并核对已公布的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 全部符合才为 true True only when every finding is met */
                        sound: boolean;
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
    verifyProcedureCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    certificate: components["schemas"]["ProcedureCertificate"];
                    /**
                     * 受信任的账本公钥
                     * @description 名称+校验+base64
                     * @default []
                     */
                    keys?: string[];
                    /**
                     * 受信任的见证方公钥
                     * @default []
                     */
                    witnesses?: string[];
                };
            };
        };
        responses: {
            /** @description 核对程序证书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 全部符合才为 true True only when every finding is met */
                        sound: boolean;
                        findings: components["schemas"]["Finding"][];
                    };
                };
            };
            /** @description request.unreadable 请求内容不完整或者编码有误；request.not-json 请求内容不是有效的 JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.not-found 没有这个地址 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.method 该地址不接受这种请求方法 */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too-large 请求内容超过上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.media-type 请求内容应为 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.invalid 请求内容有误，逐项见 findings；request.no-registry 没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定；rules.refused 规则不接受该内容 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.failed 服务内部出错 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description service.busy 服务繁忙，请稍后再试；service.timeout 计算超过时限，已终止 */
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
