import {createHash} from 'node:crypto'

import {describe, expect, test} from 'vitest'

import {png} from '../support/pictures.ts'
import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('assets over %s', (store) => {
  const lake = useLake(store)
  const picture = png(40, 30)
  const sha1 = createHash('sha1').update(picture).digest('hex')

  test('an image becomes a document that tells its dimensions', async () => {
    const document = await lake
      .client('editor')
      .assets.upload('image', Buffer.from(picture), {filename: '峰会.png', title: 'Summit'})
    const name = `${sha1}-40x30.png`
    expect(document).toEqual({
      _id: `image-${sha1}-40x30-png`,
      _type: 'sanity.imageAsset',
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      assetId: sha1,
      extension: 'png',
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 40, height: 30, aspectRatio: 4 / 3},
        hasAlpha: false,
        isOpaque: true,
      },
      mimeType: 'image/png',
      originalFilename: '峰会.png',
      path: `images/dateline/production/${name}`,
      sha1hash: sha1,
      size: picture.byteLength,
      title: 'Summit',
      uploadId: expect.any(String),
      url: `${lake.running().url}/images/dateline/production/${name}`,
    })
    const again = await lake
      .client('reviewer')
      .assets.upload('image', Buffer.from(picture), {filename: 'another.png'})
    expect(again).toEqual(document)
  })

  test('its bytes are served as they are, whatever size is asked for', async () => {
    const path = `/images/dateline/production/${sha1}-40x30.png`
    const response = await lake.fetch(`${path}?w=20&fit=max&auto=format`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture)
    const head = await lake.fetch(path, {method: 'HEAD'})
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      String(picture.byteLength),
    ])
    const known = await lake.fetch(path, {headers: {'if-none-match': `"${sha1}"`}})
    expect(known.status).toBe(304)
    const missing = await lake.fetch(`/images/dateline/production/${'0'.repeat(40)}-1x1.png`)
    expect(missing.status).toBe(404)
  })

  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-2', 206, 'bytes 8-9/10', '89'],
    ['bytes=20-', 416, 'bytes */10', ''],
  ])('a part of a file: %s', async (range, status, contentRange, text) => {
    const {url} = await lake
      .client('editor')
      .assets.upload('file', Buffer.from('0123456789'), {filename: 'digits.txt'})
    const response = await lake.fetch(new URL(url).pathname, {headers: {range}})
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange])
    await expect(response.text()).resolves.toBe(text)
  })

  test('a file keeps its name for whoever saves it', async () => {
    const document = await lake.client('editor').assets.upload('file', Buffer.from('# 注'), {
      filename: 'note.md',
      contentType: 'text/markdown',
    })
    expect(document).toMatchObject({
      _id: expect.stringMatching(/^file-[0-9a-f]{40}-md$/),
      _type: 'sanity.fileAsset',
      mimeType: 'text/markdown',
      originalFilename: 'note.md',
    })
    const path = `${new URL(document.url).pathname}?dl=${encodeURIComponent('注.md')}`
    const response = await lake.fetch(path)
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E6%B3%A8.md",
    )
  })

  test.each([
    ['page.html', '<script>alert(1)</script>', 'file', 'application/octet-stream'],
    [
      'drawing.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
      'image',
      'image/svg+xml',
    ],
  ] as const)('%s cannot run scripts', async (filename, text, kind, type) => {
    const {url} = await lake
      .client('editor')
      .assets.upload(kind, Buffer.from(text), {filename, contentType: 'text/html'})
    const {headers} = await lake.fetch(new URL(url).pathname)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.* sandbox$/)
  })

  test('what is no image is refused, and anybody without a token too', async () => {
    const post = {method: 'POST', body: 'not a picture'}
    const path = '/v2021-06-07/assets/images/production?filename=x.png'
    const response = await lake.fetch(path, post, 'editor')
    expect(response.status).toBe(400)
    await expect(response.json()).resolves.toMatchObject({
      statusCode: 400,
      message: 'Invalid image, could not read metadata',
    })
    const anonymous = await lake.fetch(path, post)
    expect(anonymous.status).toBe(401)
  })
})
