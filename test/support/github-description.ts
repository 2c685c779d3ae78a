import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { JsonPieces } from './json-pieces.ts'

type Json = Record<string, unknown>

/** A request as it stands in GitHub's description: `GET /repos/{owner}/{repo}/issues`, with what the path held. */
export interface Operation {
  readonly route: string
  readonly path: Readonly<Record<string, string>>
}

const FOLDER = join(import.meta.dirname, '../../node_modules/@octokit/openapi')
const FILE = join(FOLDER, 'generated/api.github.com.json')
const OPENAPI: { readonly version: string } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'))

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
  readonly #pieces = new JsonPieces(`github-description-${OPENAPI.version}`, cutDocument)
  readonly #routes = this.#pieces.names.filter((name) => !name.startsWith(COMPONENT))
  readonly #parts = new Map<string, Json | undefined>()
  readonly #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false })
  readonly #known = new Set<string>()
  readonly #validators = new Map<string, ValidateFunction>()

  static #shared: GitHubDescription | undefined

  /** The one description of this process. */
  static read(): GitHubDescription {
    GitHubDescription.#shared ??= new GitHubDescription()
    return GitHubDescription.#shared
  }

  private constructor() {}

  /** The operation that a request is; undefined where GitHub has none. Fixed segments go before parameters. */
  find(method: string, pathname: string): Operation | undefined {
    const given = pathname.split('/')
    const found = this.#routes
      .filter((route) => route.startsWith(`${method} `) && matches(route.slice(method.length + 1).split('/'), given))
      .sort((a, b) => count(a, '{') - count(b, '{'))[0]
    if (found === undefined) return undefined
    const names = found.slice(method.length + 1).split('/')
    const pairs = names.flatMap((name, at) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(given[at] as string)]] : [],
    )
    return { route: found, path: Object.fromEntries(pairs) }
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
    return structuredClone(this.#part(`${COMPONENT}examples/${name}`)?.value) as Json
  }

  #operation(route: string): Json {
    return this.#part(route) as Json
  }

  #resolve(part: Json): Json {
    return typeof part.$ref === 'string' ? (this.#part(part.$ref) as Json) : part
  }

  #part(name: string): Json | undefined {
    if (!this.#parts.has(name)) {
      const text = this.#pieces.text(name)
      this.#parts.set(name, text === undefined ? undefined : JSON.parse(text))
    }
    return this.#parts.get(name)
  }

  #check(what: string, schema: unknown, value: unknown): string[] {
    const text = JSON.stringify(schema)
    this.#addComponents(text)
    const validate = this.#validators.get(text) ?? this.#ajv.compile(JSON.parse(text))
    this.#validators.set(text, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`)
  }

  /** Tells the validator of the components that a schema names, and of those that they name. */
  #addComponents(text: string): void {
    for (const [name] of text.matchAll(REFERENCE)) {
      if (this.#known.has(name)) continue
      this.#known.add(name)
      const component = this.#pieces.text(name) as string
      this.#ajv.addSchema(JSON.parse(component), name)
      this.#addComponents(component)
    }
  }
}

/** What the names of components begin with, so that one schema can refer to another by it. */
const COMPONENT = 'github:/components/'
const REFERENCE = /(?<="\$ref":")[^"]+/g

/** Each operation by its route, and each component by how others refer to it. OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`. */
function* cutDocument(): Iterable<[string, unknown]> {
  const text = readFileSync(FILE, 'utf8').replaceAll('"#/components/', `"${COMPONENT}`)
  const document = JSON.parse(text, (_, value) => {
    if (value?.nullable !== true || value.type !== undefined) return value
    const { nullable: _nullable, ...schema } = value
    return { anyOf: [schema, { type: 'null' }] }
  })
  for (const [path, operations] of Object.entries<Json>(document.paths))
    for (const [method, operation] of Object.entries(operations)) yield [`${method.toUpperCase()} ${path}`, operation]
  for (const [kind, components] of Object.entries<Json>(document.components))
    for (const [name, component] of Object.entries(components)) yield [`${COMPONENT}${kind}/${name}`, component]
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
