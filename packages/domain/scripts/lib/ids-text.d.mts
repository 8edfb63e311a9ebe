export declare const idsText: (periods: readonly string[], parameters: readonly string[]) => string
