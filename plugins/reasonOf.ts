/** What went wrong, as a sentence for people: the message of an error, or whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
