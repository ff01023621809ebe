import dns from 'node:dns'

/**
 * Preloaded into the `sanity` command with `NODE_OPTIONS=--import`: browsers know that every
 * `<name>.localhost` is this machine, and Node leaves it to the system, which often doesn't.
 */
const lookup = dns.lookup

function resolveLocalhost(hostname: string, ...rest: unknown[]): unknown {
  const name = hostname.endsWith('.localhost') ? '127.0.0.1' : hostname
  return Reflect.apply(lookup, dns, [name, ...rest])
}

Reflect.set(dns, 'lookup', resolveLocalhost)
