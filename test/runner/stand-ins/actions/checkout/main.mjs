import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const { GITHUB_REF: ref = '', GITHUB_SHA: sha = '', GITHUB_SERVER_URL: server, GITHUB_WORKSPACE: cwd } = process.env
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const git = (...args) => execFileSync('git', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })

const secret = Buffer.from(`x-access-token:${input('token')}`).toString('base64')
const asked = input('ref')
const tag = asked === '' && ref.startsWith('refs/tags/')
const branch = (asked || ref).replace(/^refs\/heads\//, '')
const local = tag ? ref : `refs/remotes/origin/${branch}`
const isCommit = /^[0-9a-f]{40}$/.test(asked)
const depth = input('fetch-depth')
const refspecs =
  depth === '0'
    ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    : [`+${asked === '' ? sha : isCommit ? asked : `refs/heads/${branch}`}:${local}`]

git('init', '--quiet', '.')
git('remote', 'add', 'origin', `${server}/${input('repository')}`)
git('config', '--local', `http.${server}/.extraheader`, `AUTHORIZATION: basic ${secret}`)
git(
  ...['-c', 'protocol.version=2', 'fetch', '--quiet', '--prune', '--no-recurse-submodules'],
  ...(depth === '0' ? [] : ['--no-tags', `--depth=${depth}`]),
  ...['origin', ...refspecs],
)
git('checkout', '--quiet', '--force', ...(tag || isCommit ? ['--detach', local] : ['-B', branch, local]))
if (input('persist-credentials') === 'false') git('config', '--local', '--unset-all', `http.${server}/.extraheader`)
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8' }).trim()
appendFileSync(process.env.GITHUB_OUTPUT, `commit=${commit}\n`)
