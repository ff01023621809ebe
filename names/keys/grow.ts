interface Numbers<Same> {
  readonly length: number
  set(numbers: Same): void
}

/**
 * An array of numbers with room for so many: the same one while they fit, else a copy that has some
 * room to spare.
 *
 * @param spare how long the copy is, in multiples of what is needed
 */
export function grow<Same extends Numbers<Same>>(
  array: Same,
  length: number,
  Type: new (length: number) => Same,
  spare = 1.5,
): Same {
  if (length <= array.length) return array
  const larger = new Type(Math.ceil(length * spare))
  larger.set(array)
  return larger
}
