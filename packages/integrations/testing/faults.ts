/** What goes wrong with one request. Faults are used up in order, one for each request of their kind. */
export type Fault =
  /** Answers as it should; lets a later fault hit a later request. */
  | { readonly fault: 'none' }
  /** Applies the message and never answers. */
  | { readonly fault: 'timeout-after-commit' }
  /** Neither reads nor answers. */
  | { readonly fault: 'timeout-before-commit' }
  /** Answers with this status and a page of text; nothing is applied. */
  | { readonly fault: 'status'; readonly status: number }
  /** 429 with Retry-After in seconds. */
  | { readonly fault: 'too-many'; readonly retryAfter: number }
  /** Applies, then sends the answer byte by byte. */
  | { readonly fault: 'slow-body'; readonly msPerByte: number }
  /** Applies, then closes the connection in the middle of the answer. */
  | { readonly fault: 'truncated' }
  /** Applies, then answers with a genuine receipt for another message; read back: the state of another item. */
  | { readonly fault: 'wrong-receipt' }
  /** Answers with a receipt, or a state, that somebody else signed; nothing is applied. */
  | { readonly fault: 'forged-receipt' }
  /** A genuine receipt, but nothing is stored: an acknowledged write that was lost. */
  | { readonly fault: 'lost-write' }
  /** Applies the message, applies its copy under a new message id, and sends the second answer. */
  | { readonly fault: 'duplicate-ack' }
  /** Resets the connection before (`applied: false`) or after applying. */
  | { readonly fault: 'reset'; readonly applied: boolean }
  /** 200 with an HTML page, as a gateway's login page comes. */
  | { readonly fault: 'html' }
  /** Waits, then answers as it should. */
  | { readonly fault: 'delay'; readonly ms: number }
  /** Refuses the content with a signed receipt. */
  | { readonly fault: 'refuse' }
