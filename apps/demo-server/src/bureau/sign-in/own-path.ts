/** Only a path of this server, and none that signs in or out again: never a way to send people elsewhere. */
export function ownPath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\]|sign-)[\w\-./?=&%]*$/.test(next) ? next : '/desk'
}
