import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'

import {isRecord} from '../isEqual.ts'
import {ROLE_NAMES, type RoleName} from './roles.ts'

/** One token for each role. Secrets: never written to a log or into an error. */
export type Tokens = {readonly [Name in RoleName]: string}

/** 256 random bits each; the Studio takes a token out of `#token=` from 32 characters on. */
export function createTokens(): Tokens {
  return {editor: createToken(), reviewer: createToken(), administrator: createToken()}
}

function createToken(): string {
  return `lake${randomBytes(32).toString('base64url')}`
}

/** Reads what `JSON.parse` gave; undefined when it is not a set of tokens. */
export function toTokens(value: unknown): Tokens | undefined {
  if (!isRecord(value)) return undefined
  const {editor, reviewer, administrator} = value
  if (!isToken(editor) || !isToken(reviewer) || !isToken(administrator)) return undefined
  return {editor, reviewer, administrator}
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 32
}

/**
 * The role that a token stands for. Takes as long for a token that nearly fits as for any other:
 * digests of equal length are compared, all of them, in constant time.
 */
export function roleOfToken(tokens: Tokens, token: string): RoleName | undefined {
  const given = digest(token)
  let found: RoleName | undefined
  for (const role of ROLE_NAMES) {
    if (timingSafeEqual(given, digest(tokens[role]))) found = role
  }
  return found
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
