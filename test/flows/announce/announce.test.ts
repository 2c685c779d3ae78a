import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { announceReport } from '../../../shared/flows/announce/announce.ts'
import type { AnnounceInputs } from '../../../shared/flows/announce/announce-request.ts'
import type { Receiver } from '../../../shared/flows/ports/receiver.ts'
import type { Report, RunContext } from '../../../shared/flows/ports/run.ts'
import { openReceiver } from '../../../shared/io/receiver/receiver.ts'
import { ask } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'

/** How the receiver answers next: a status, `hang`, or `drop`. */
type Plan =
  | number
  | 'hang'
  | 'drop'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly text?: string }

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const TAG = 'tray-v1.8.1'

let remote: Remote
let checkout: string
let server: Server
let url: string
let plans: Plan[] = []
let requests: { path: string; headers: IncomingHttpHeaders; body: string }[] = []
let waits: number[] = []
let lines: string[] = []

beforeAll(async () => {
  remote = new Remote()
  const commit = remote.commit('feat: begin', FILES)
  remote.set('refs/heads/main', commit)
  for (const tag of ['tray-v1.8.0', 'tray-v1.8.1-beta.1']) remote.set(`refs/tags/${tag}`, commit)
  const message = `${TAG}\n\nRelease-Track: tray\nPromoted-From: tray-v1.8.1-beta.1\nRoadmap-Item: dark-mode\nRoadmap-Item: two "words" <b>\n`
  git(remote.bare, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'tag', '-a', TAG, commit, '-m', message)
  checkout = remote.checkout()
  server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/T0PSECRET?key=abc`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  remote.remove()
})
beforeEach(() => {
  plans = []
  requests = []
  waits = []
  lines = []
})
afterEach(() => expect(plans).toEqual([]))

async function receive(request: IncomingMessage, response: ServerResponse) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  requests.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() })
  const plan = plans.shift() ?? 200
  if (plan === 'hang') return
  if (plan === 'drop') return void response.destroy()
  const { status, headers = {}, text = 'ok' } = typeof plan === 'number' ? { status: plan } : plan
  response.writeHead(status, headers).end(text)
}

/** The receiver as it is, but for how long it is waited for. */
function impatient(address: string, secrets: readonly string[]): Receiver {
  const receiver = openReceiver(address, secrets, 300)
  return { ...receiver, wait: async (milliseconds) => void waits.push(milliseconds) }
}

const NO_INPUTS = {
  kind: '',
  tag: TAG,
  format: '',
  template: '',
  secret: '',
  headerPrefix: '',
  notes: '',
  notesPath: '',
}

type Told = Partial<Report> & { readonly code?: string; readonly problems?: readonly { readonly message: string }[] }

function tell(inputs: Partial<AnnounceInputs> = {}, context: Partial<RunContext> = {}): Promise<Told> {
  const all = { ...NO_INPUTS, url, required: false, dryRun: false, ...inputs }
  return ask(
    (run) => {
      const log = {
        info: (line: string) => lines.push(line),
        warn: ({ message }: { message: string }) => lines.push(`warning: ${message}`),
      }
      const tools = { read: async (path: string) => FILES_HERE[path] ?? '', openReceiver: impatient }
      return announceReport(all, { ...run, log } as typeof run, tools)
    },
    checkout,
    CONFIG,
    { context: { runId: '77.1.x', repository: 'acme/shop', ...context } },
  )
}

const FILES_HERE: Record<string, string> = { 'hook.json': '{"text": "{title} {trailers}"}' }
const warnings = () => lines.filter((line) => line.startsWith('warning: '))

test('500, 500, 200: told once, by one id, signed anew each time', async () => {
  plans = [500, 500, 200]
  const { outputs } = await tell({ secret: SECRET, notes: '### Fixes\r\n\r\n- one' })
  expect(outputs).toMatchObject({ sent: '1', delivered: 'true' })
  expect(waits).toEqual([1000, 4000])
  const ids = new Set(requests.map(({ headers }) => headers['webhook-id']))
  expect([requests.length, ids]).toEqual([3, new Set(JSON.parse(outputs?.ids ?? ''))])
  expect(requests[0]?.headers['webhook-signature']).toMatch(/^v1,/)
  expect(JSON.parse(requests[2]?.body ?? '')).toMatchObject({
    kind: 'released',
    track: 'tray',
    channel: 'live',
    version: '1.8.1',
    previous: 'tray-v1.8.0',
    tag: TAG,
    commit: remote.at('main'),
    url: 'https://github.com/acme/shop/releases/tag/tray-v1.8.1',
    notes: '### Fixes\n\n- one',
    'promoted-from': 'tray-v1.8.1-beta.1',
    run: 'https://github.com/acme/shop/actions/runs/77',
  })
  expect(warnings()).toEqual([])
})

test('a run again has the same id; another kind and a failure of another run have others', async () => {
  const id = async (inputs: Partial<AnnounceInputs>, runId: string) =>
    (await tell({ dryRun: true, ...inputs }, { runId })).outputs?.ids
  expect(await id({}, '77.1.x')).toBe(await id({}, '78.2.y'))
  expect(await id({ kind: 'failed' }, '77.1.x')).toBe(await id({ kind: 'failed' }, '77.2.y'))
  const others = [
    await id({}, '77.1.x'),
    await id({ kind: 'promoted' }, '77.1.x'),
    await id({ kind: 'failed' }, '77.1.x'),
    await id({ kind: 'failed' }, '78.1.x'),
  ]
  expect(new Set(others).size).toBe(4)
  expect(requests).toEqual([])
})

test.each([
  ['429 that asks for time', [{ status: 429, headers: { 'retry-after': '3' } }, 200], [3000], ''],
  [
    '429 that asks for too much',
    [{ status: 429, headers: { 'retry-after': '99' } }],
    [],
    'it answered 429: ok, and asks to wait 99 s',
  ],
  [
    '301',
    [{ status: 301, headers: { location: '/elsewhere' } }],
    [],
    'it answered 301 (redirects are not followed): ok',
  ],
  ['400 that shows the address', [{ status: 400, text: 'no /hook/T0PSECRET?key=abc' }], [], 'it answered 400: no ***'],
  ['a hang, then 200', ['hang', 200], [1000], ''],
  ['a dropped connection', ['drop', 'drop', 'drop'], [1000, 4000], 'the connection failed: other side closed, 3 times'],
] as const)('%s', async (_, planned, waited, why) => {
  plans = [...planned]
  const { outputs, failure } = await tell()
  expect([waits, failure, outputs?.delivered]).toEqual([waited, undefined, String(why === '')])
  const said = why && `warning: ${new URL(url).host} did not accept "tray 1.8.1 released": ${why}.`
  expect(warnings()).toEqual(said ? [said] : [])
  expect(requests.map(({ path }) => path)).toEqual(planned.map(() => '/hook/T0PSECRET?key=abc'))
  expect(lines.join('\n')).not.toContain('T0PSECRET')
})

test('nobody there: a warning, or with required an error', async () => {
  const gone = 'http://127.0.0.1:1/hook'
  expect((await tell({ url: gone })).failure).toBeUndefined()
  expect(warnings()).toEqual([
    expect.stringMatching(/^warning: 127\.0\.0\.1:1 did not accept .*(?:ECONNREFUSED|bad port), 3 times\.$/),
  ])
  const { failure, outputs } = await tell({ url: gone, required: true })
  expect([failure, outputs?.delivered]).toEqual([expect.objectContaining({ code: 'not-announced' }), 'false'])
})

test('a roadmap hears of each item; what it does not know yet is a warning, even where it is required', async () => {
  plans = [404, { status: 400, text: 'Unknown channel "live"' }]
  const roadmap = { format: 'roadmap', secret: 'plain', headerPrefix: 'Acme', required: true }
  const { failure, outputs } = await tell(roadmap)
  expect([failure, outputs?.sent, warnings().length]).toEqual([undefined, '0', 2])
  expect(warnings()[0]).toContain('did not accept the item "dark-mode" of "tray 1.8.1 released"')
  expect(requests.map(({ body }) => JSON.parse(body).roadmap_slug)).toEqual(['dark-mode', 'two "words" <b>'])
  expect(requests[0]?.headers['x-acme-signature']).toMatch(/^v1=[0-9a-f]{64}$/)
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
    build_id: '77',
    channel: 'live',
    new_status: 'shipped',
    commit_sha: remote.at('main'),
  })
  plans = [401, 403]
  const refused = await tell(roadmap)
  expect(refused.failure).toMatchObject({ code: 'not-announced' })
  expect(refused.failure?.message).toMatch(/the item "dark-mode" .* 401[\s\S]*the item "two \\"words\\" <b>" .* 403/)
  expect(requests).toHaveLength(4)
})

test.each([
  [{ url: '' }, 'There is no url: nobody is told.'],
  [{ url: '', required: true }, 'There is no url: nobody is told.'],
  [{ format: 'roadmap' }, 'There is no secret: the roadmap is not told.'],
  [{ format: 'roadmap', secret: 'x', tag: 'tray-v1.8.0' }, 'tray-v1.8.0 names no item of a roadmap: nothing to tell.'],
  [{ kind: 'withdrawn' }, 'tray-v1.8.1 is not withdrawn: nothing to tell.'],
])('%j says so and succeeds', async (inputs, line) => {
  const { outputs, failure } = await tell(inputs)
  expect([outputs?.sent, failure, requests]).toEqual(['0', undefined, []])
  expect(lines).toContain(line)
})

test('a withdrawn version is told of as withdrawn alone, and a second time as something new', async () => {
  remote.set(`refs/tags/withdrawn/${TAG}`, remote.at('main'))
  try {
    expect((await tell()).outputs?.sent).toBe('0')
    const first = (await tell({ kind: 'withdrawn' })).outputs
    expect(first).toMatchObject({ sent: '1', delivered: 'true' })
    remote.set(`refs/tags/withdrawn/${TAG}`, remote.commit('chore: another', {}))
    expect((await tell({ kind: 'withdrawn' })).outputs?.ids).not.toBe(first?.ids)
  } finally {
    remote.delete(`refs/tags/withdrawn/${TAG}`)
  }
})

test('a failure can be told of without a tag, and of one that was never pushed', async () => {
  await tell({ kind: 'failed', tag: '' })
  await tell({ kind: 'failed', tag: 'tray-v1.9.0' })
  expect(requests.map(({ body }) => JSON.parse(body))).toMatchObject([
    { kind: 'failed', tag: null, track: null, commit: null },
    { kind: 'failed', tag: 'tray-v1.9.0', track: 'tray', commit: null, url: null },
  ])
})

test('several tags, as promote gives them, and a template of the user', async () => {
  const { outputs } = await tell({ tag: JSON.stringify([TAG, 'tray-v1.8.0']), template: 'hook.json', kind: 'promoted' })
  expect(outputs?.sent).toBe('2')
  expect(JSON.parse(requests[0]?.body ?? '').text).toMatch(/^tray 1\.8\.1 promoted to live Release-Track: tray\n/)
})

test.each([
  [{ url: 'http://hooks.example.com/T0P' }, 'url: it is http://.'],
  [{ url: 'https://ada:pw@hooks.example.com/T0P' }, 'url: it has a user name or password in it.'],
  [{ url: 'hooks.example.com' }, 'url: it is not a web address.'],
  [{ kind: 'relased' }, 'kind: "relased" is not known.'],
  [{ format: 'roadmap', kind: 'withdrawn' }, 'format: "roadmap" tells of what shipped, and kind is "withdrawn".'],
  [{ headerPrefix: 'a: b', format: 'roadmap' }, `header-prefix: "a: b" cannot be a part of a header's name.`],
  [{ tag: '[1]' }, 'tag: "[1]" is not a JSON array of tags.'],
])('%j is an error', async (inputs, message) => {
  const { code, problems } = await tell(inputs)
  expect([code, problems?.[0]?.message, requests]).toEqual(['input-invalid', message, []])
})
