/** A text without spaces, tabs and line ends around it; wide and unbreakable spaces stay. */
export function trimSpaces(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isAsciiSpace(text.charCodeAt(start))) start += 1
  while (end > start && isAsciiSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function isAsciiSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}
