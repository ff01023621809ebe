/** The id of an option's element, by which the field says which one is highlighted. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`
}
