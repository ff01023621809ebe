const HERE = ['localhost', '127.0.0.1']

/**
 * The origin of the site, under the name by which the Studio of this machine was opened: a browser
 * hands the cookie of the preview to a frame of the same site alone.
 *
 * @param url - of the preview
 * @param studio - the origin of the Studio
 */
export function siteOrigin(url: string, studio: string): string {
  const [site, own] = [new URL(url), new URL(studio)]
  if (HERE.includes(site.hostname) && HERE.includes(own.hostname)) site.hostname = own.hostname
  return site.origin
}
