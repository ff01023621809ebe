interface Numbers<Same> {
  readonly length: number
  set(numbers: Same): void
}

/**
 * An array of numbers with room for so many: the same one while they fit, else a copy that is half
 * as long again as what is needed.
 */
export function grow<Same extends Numbers<Same>>(
  array: Same,
  length: number,
  Type: new (length: number) => Same,
): Same {
  if (length <= array.length) return array
  const larger = new Type(Math.ceil(length * 1.5) + 16)
  larger.set(array)
  return larger
}
