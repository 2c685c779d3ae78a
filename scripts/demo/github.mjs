import { once } from 'node:events'
import { createServer } from 'node:http'

const DISPATCH = /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/([^/]+)\/dispatches$/
const JSON_TYPE = { 'content-type': 'application/json' }

/**
 * A GitHub API on this machine that knows two requests: who the token is (the workflow's own bot, whose pushes start nothing),
 * and the start of a workflow, of which it writes down which was started on which ref. Every other path is not found. `takeStarted()` gives what was started since it was last asked.
 */
export async function createGitHub() {
  let started = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => {
      body += text
    })
    request.on('end', () => {
      const [, workflow] = DISPATCH.exec(request.url ?? '') ?? []
      if (request.url === '/graphql') {
        response.writeHead(200, JSON_TYPE).end('{"data":{"viewer":{"login":"github-actions[bot]"}}}')
        return
      }
      if (request.method !== 'POST' || workflow === undefined) {
        response.writeHead(404, JSON_TYPE).end('{"message":"Not Found"}')
        return
      }
      started.push({ workflow: decodeURIComponent(workflow), ref: JSON.parse(body).ref })
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    takeStarted() {
      const taken = started
      started = []
      return taken
    },
    close: () => server.close(),
  }
}
