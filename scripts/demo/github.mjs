import { once } from 'node:events'
import { createServer } from 'node:http'

const WORKFLOW = /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/([^/]+)\/(dispatches|runs)$/
const RUN = /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/\d+$/
const JSON_TYPE = { 'content-type': 'application/json' }

/**
 * A GitHub API on this machine that knows who the token is (the workflow's own bot, whose pushes start nothing), the start of a workflow, of
 * which it writes down which was started on which ref, what was started on a ref, and that a run is not over. Every other path is not found.
 * `takeStarted()` gives what was started since it was last asked.
 */
export async function createGitHub() {
  const started = []
  let taken = 0
  function answer(method, { pathname, searchParams }, body) {
    const [, name, what] = WORKFLOW.exec(pathname) ?? []
    const workflow = decodeURIComponent(name ?? '')
    if (pathname === '/graphql') return [200, { data: { viewer: { login: 'github-actions[bot]' } } }]
    if (method === 'POST' && what === 'dispatches') {
      started.push({ workflow, ref: JSON.parse(body).ref })
      return [204]
    }
    if (method === 'GET' && what === 'runs') {
      const runs = started.filter((run) => run.workflow === workflow && run.ref === searchParams.get('branch'))
      return [200, { total_count: runs.length, workflow_runs: runs }]
    }
    if (method === 'GET' && RUN.test(pathname)) return [200, { status: 'in_progress' }]
    return [404, { message: 'Not Found' }]
  }
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => {
      body += text
    })
    request.on('end', () => {
      const [status, data] = answer(request.method, new URL(request.url ?? '/', 'http://api'), body)
      response.writeHead(status, JSON_TYPE).end(data && JSON.stringify(data))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    takeStarted() {
      const since = started.slice(taken)
      taken = started.length
      return since
    },
    close: () => server.close(),
  }
}
