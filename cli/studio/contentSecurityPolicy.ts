import {createHash} from 'node:crypto'
import type {StudioAddresses} from './addresses.ts'

/** Sanity's hosts, for a Studio whose Content Lake is the hosted one. */
const HOSTED = {
  connect: [
    'https://*.api.sanity.io',
    'https://api.sanity.io',
    'wss://*.api.sanity.io',
    'https://*.apicdn.sanity.io',
    'https://cdn.sanity.io',
  ],
  images: ['https://cdn.sanity.io', 'https://*.sanity.io', 'https://*.googleusercontent.com'],
}

/**
 * The policy by which the browser itself holds the Studio to its hosts: its own, and the lake's or
 * the hosted Content Lake's, and the frame of the site that it previews.
 *
 * Scripts in the page are allowed by their hashes. Styles have to be free: styled-components
 * writes them at run time.
 *
 * @param html - the page that the policy goes with
 * @param addresses - of the embedded lake, and of the site with its drafts
 */
export function contentSecurityPolicy(html: string, {lake, preview}: StudioAddresses): string {
  const hosts = lake === undefined ? HOSTED : lakeHosts(new URL(lake))
  const site = preview === undefined ? [] : siteOrigins(new URL(preview))
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...inlineScriptHashes(html)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...hosts.images],
    'media-src': ["'self'", 'blob:', ...hosts.images],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...hosts.connect, ...site],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:', ...hosts.images, ...site],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** The lake answers on `localhost`, on `<project>.localhost` and on the hosts of its streams. */
function lakeHosts({port}: URL) {
  const names = [`localhost:${port}`, `*.localhost:${port}`, `127.0.0.1:${port}`]
  return {
    images: names.map((name) => `http://${name}`),
    connect: names.flatMap((name) => [`http://${name}`, `ws://${name}`]),
  }
}

/** A site on this machine has both names: the Studio takes the one by which it was opened itself. */
function siteOrigins({origin, protocol, hostname, port}: URL): string[] {
  const names = ['localhost', '127.0.0.1']
  const end = port === '' ? '' : `:${port}`
  return names.includes(hostname) ? names.map((name) => `${protocol}//${name}${end}`) : [origin]
}

function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}
