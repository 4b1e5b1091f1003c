// In Chromium: a page and a worker, each with the `exports` that bundlers take for it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { type Built, buildPackage, byEsbuild, type Condition } from '../build.js'
import { root } from '../modules.js'
import { difference, tour } from '../tour.js'

const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** What careful sites allow: no eval, no markup made of strings. */
const strict = "default-src 'self'; require-trusted-types-for 'script'"

const scripts = new Map<string, string>()
const profile = mkdtempSync(join(tmpdir(), 'perf-targets-'))
let built: Built
let server: Server
let browser: BrowserContext
let page: Page

beforeAll(async () => {
  if (executablePath === undefined) throw new Error('no Chromium here: apt-get install chromium')
  built = await buildPackage()
  for (const condition of ['browser', 'worker'] satisfies Condition[]) {
    scripts.set(`/${condition}.js`, await bundled(condition))
  }
  server = createServer(({ url }, response) => {
    const script = scripts.get(url ?? '')
    if (url === '/strict') response.setHeader('content-security-policy', strict)
    response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`)
    response.end(script ?? (url === '/strict' ? '<script src="/browser.js"></script>' : ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  page = await browser.newPage()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  built?.remove()
  rmSync(profile, { recursive: true, force: true })
})

async function open(path: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
}

/** The library and the tour as one script; in a page it leaves `library`, in a worker it answers a message. */
async function bundled(condition: Condition): Promise<string> {
  const { code } = await byEsbuild(
    `export * from ${JSON.stringify(join(built.folder, 'index.js'))}
     export { tour } from ${JSON.stringify(join(root, 'test/package/tour.ts'))}`,
    { format: 'iife', condition },
  )
  return `${code}; if (typeof document === 'undefined') onmessage = ({ data }) => postMessage(library.tour(library, data))`
}

test('in a page that allows next to nothing, every result is what it is in Node', async () => {
  await page.addInitScript(
    'violations = []; onsecuritypolicyviolation = (event) => violations.push(event.violatedDirective)',
  )
  await open('/strict')
  const result = await page.evaluate((text) => {
    const { library: loaded } = globalThis as unknown as { library: typeof library & { tour: typeof tour } }
    return loaded.tour(loaded, text)
  }, source)
  expect(difference(result, tour(library, source))).toBe(null)
  expect(await page.evaluate('violations')).toEqual([])
})

// A bundler may take the `browser` exports for a worker too, as Vite does.
test.each(['worker', 'browser'])('in a worker, by the %s exports, too', async (condition) => {
  await open('/')
  const result = await page.evaluate<string, string[]>(
    ([script, text]) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script as string)
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage(text)
      }),
    [`/${condition}.js`, source],
  )
  expect(difference(result, tour(library, source))).toBe(null)
})
