import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

type Json = Record<string, unknown>

/** A request as it stands in GitHub's description: `GET /repos/{owner}/{repo}/issues`, with what the path held. */
export interface Operation {
  readonly route: string
  readonly path: Readonly<Record<string, string>>
}

const FILE = join(import.meta.dirname, '../../node_modules/@octokit/openapi/generated/api.github.com.json')

/** What any request may be answered with, described or not: who it is from, what they may do and what they may see. */
const ANY_REQUEST = [401, 403, 404]
/** What GitHub answers and its description leaves out. */
const UNDESCRIBED: Readonly<Record<string, readonly number[]>> = {
  'GET /repos/{owner}/{repo}/issues': [410],
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': [422],
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': [422],
}

/** GitHub's own OpenAPI description of its REST API: finds operations, and checks requests and answers against them. */
export class GitHubDescription {
  readonly #document = readDocument()
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false })
  readonly #validators = new Map<string, ValidateFunction>()

  static #shared: GitHubDescription | undefined

  /** The one description of this process: it is large. */
  static read(): GitHubDescription {
    GitHubDescription.#shared ??= new GitHubDescription()
    return GitHubDescription.#shared
  }

  private constructor() {
    this.#ajv.addSchema(this.#document, 'github')
  }

  /** The operation that a request is; undefined where GitHub has none. Fixed segments go before parameters. */
  find(method: string, pathname: string): Operation | undefined {
    const given = pathname.split('/')
    const found = Object.keys(this.#document.paths)
      .filter((template) => matches(template.split('/'), given) && this.#at(template, method))
      .sort((a, b) => count(a, '{') - count(b, '{'))[0]
    if (found === undefined) return undefined
    const names = found.split('/')
    const pairs = names.flatMap((name, at) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(given[at] as string)]] : [],
    )
    return { route: `${method} ${found}`, path: Object.fromEntries(pairs) }
  }

  /** What is wrong with a request: parameters or fields that GitHub does not know or that are missing, or values it does not take. */
  checkRequest({ route, path }: Operation, query: URLSearchParams, body: unknown): string[] {
    const operation = this.#operation(route)
    const parameters = ((operation.parameters ?? []) as Json[]).map((each) => this.#resolve(each))
    const schemas = (place: string) =>
      new Map(parameters.filter((each) => each.in === place).map((each) => [each.name as string, each.schema]))
    const inPath = schemas('path')
    const inQuery = schemas('query')
    const missing = parameters.filter((each) => each.in === 'query' && each.required && !query.has(each.name as string))
    return [
      ...Object.entries(path).flatMap(([name, text]) => this.#checkText(`${route} {${name}}`, inPath.get(name), text)),
      ...missing.map(({ name }) => `${route}: wants the query parameter ${name}`),
      ...[...query].flatMap(([name, text]) =>
        inQuery.has(name)
          ? this.#checkText(`${route} ?${name}`, inQuery.get(name), text)
          : [`${route}: there is no query parameter ${name}`],
      ),
      ...this.#checkBody(route, operation, body),
    ]
  }

  /** A text of an address may stand for a number, or for yes or no. */
  #checkText(what: string, schema: unknown, text: string): string[] {
    const problems = this.#check(what, schema, text)
    const value = readText(text)
    return problems.length === 0 || value === text ? problems : this.#check(what, schema, value)
  }

  #checkBody(route: string, operation: Json, body: unknown): string[] {
    const described = operation.requestBody as Json | undefined
    if (!described) return body === undefined ? [] : [`${route}: takes no body`]
    if (body === undefined) return described.required ? [`${route}: wants a body`] : []
    if (Buffer.isBuffer(body) !== takesFile(described)) return [`${route}: takes another type of body`]
    if (Buffer.isBuffer(body)) return []
    const schema = this.#resolve(contentSchema(described) as Json)
    const fields = Object.keys((schema.properties ?? {}) as Json)
    const unknown = Object.keys(body as Json).filter((name) => fields.length > 0 && !fields.includes(name))
    return [
      ...unknown.map((name) => `${route}: there is no field ${name}`),
      ...this.#check(`${route} body`, schema, body),
    ]
  }

  /** What is wrong with an answer. */
  checkAnswer({ route }: Operation, status: number, body: unknown): string[] {
    const responses = this.#operation(route).responses as Json
    const described = responses[String(status)] as Json | undefined
    if (!described) return mayHappen(route, status) ? [] : [`${route}: does not answer ${status}`]
    const schema = contentSchema(this.#resolve(described))
    // Of refusals it mostly describes the status alone.
    if (!schema) return body === undefined || status >= 400 ? [] : [`${route} ${status}: has no body`]
    return this.#check(`${route} ${status}`, schema, body)
  }

  /** One of GitHub's own examples, a copy. */
  example(name: string): Json {
    const examples = (this.#document.components as Record<string, Record<string, Json>>).examples
    return structuredClone(examples?.[name]?.value) as Json
  }

  #operation(route: string): Json {
    const [method = '', path = ''] = route.split(' ')
    return this.#at(path, method) as Json
  }

  #at(path: string, method: string): Json | undefined {
    return this.#document.paths[path]?.[method.toLowerCase()] as Json | undefined
  }

  #resolve(part: Json): Json {
    const pointer = part.$ref
    if (typeof pointer !== 'string') return part
    const found = pointer
      .slice(2)
      .split('/')
      .reduce<unknown>((at, name) => (at as Json)[name], this.#document)
    return found as Json
  }

  #check(what: string, schema: unknown, value: unknown): string[] {
    const text = JSON.stringify(schema)
    const validate = this.#validators.get(text) ?? this.#ajv.compile(JSON.parse(text.replaceAll('"#/', '"github#/')))
    this.#validators.set(text, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`)
  }
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`. */
function readDocument(): Json & { paths: Record<string, Json> } {
  return JSON.parse(readFileSync(FILE, 'utf8'), (_, value) => {
    if (value?.nullable !== true || value.type !== undefined) return value
    const { nullable: _nullable, ...schema } = value
    return { anyOf: [schema, { type: 'null' }] }
  })
}

/** A server may fail at any time. */
function mayHappen(route: string, status: number): boolean {
  return status >= 500 || [...ANY_REQUEST, ...(UNDESCRIBED[route] ?? [])].includes(status)
}

function contentSchema({ content }: Json): unknown {
  return ((content as Json | undefined)?.['application/json'] as Json | undefined)?.schema
}

function takesFile({ content }: Json): boolean {
  return 'application/octet-stream' in (content as Json)
}

function matches(template: readonly string[], given: readonly string[]): boolean {
  return template.length === given.length && template.every((name, at) => name.startsWith('{') || name === given[at])
}

function count(text: string, part: string): number {
  return text.split(part).length
}

function readText(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : /^(?:true|false)$/.test(text) ? text === 'true' : text
}
