/** A question that the rules of the legal review leave to the reviewer: no record answers it. */
export interface ReviewQuestion {
  /** Id of the rule that is open; an answer names it. */
  readonly rule: string
  /** 审核要点 that it stands under, in words. */
  readonly point: string
  /** What holds when the answer is yes. */
  readonly title: string
  /** Whether the reviewer judges it; otherwise the record lacks something, and the answer says how that was dealt with. */
  readonly judged: boolean
}
