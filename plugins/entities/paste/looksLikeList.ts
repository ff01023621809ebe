/** Whether a text that is pasted is a list of names, not one name. */
export function looksLikeList(text: string): boolean {
  return /[\n,，、;；]/.test(text.trim())
}
