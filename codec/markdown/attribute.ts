import type {Token} from 'markdown-it'

/** An attribute of a token as text; empty where it has none. */
export function attribute(token: Pick<Token, 'attrGet'>, name: string): string {
  return String(token.attrGet(name) ?? '')
}
