/** A GROQ string. JSON's escapes are among GROQ's. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

/** A GROQ array of strings. */
export function list(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`
}

/** True where all are; without any, true. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' && ')
}

/** True where one is; without any, false. */
export function any(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : conditions.map((one) => `(${one})`).join(' || ')
}
