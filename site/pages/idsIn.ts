/** The ids of all documents in a value that the dataset gave. */
export function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>()
  collect(value)
  return ids

  function collect(value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach(collect)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if ('_id' in value && typeof value._id === 'string') ids.add(value._id)
    Object.values(value).forEach(collect)
  }
}
