export function buildEngine(out: string): Promise<void>
