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

  /** What is wrong with a request: parameters or fields that GitHub does not know, or values it does not take. */
  checkRequest({ route }: Operation, query: URLSearchParams, body: unknown): string[] {
    const operation = this.#operation(route)
    const parameters = ((operation.parameters ?? []) as Json[]).map((each) => this.#resolve(each))
    const known = new Map(parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]))
    const wrongQuery = [...query].flatMap(([name, value]) => {
      const parameter = known.get(name)
      if (!parameter) return [`${route}: there is no query parameter ${name}`]
      return this.#check(`${route} ?${name}`, parameter.schema, readQuery(value))
    })
    return [...wrongQuery, ...this.#checkBody(route, operation, body)]
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

  /** What is wrong with an answer; statuses that any request may get need no description. */
  checkAnswer({ route }: Operation, status: number, body: unknown): string[] {
    const responses = this.#operation(route).responses as Json
    const described = responses[String(status)] as Json | undefined
    if (!described) return status >= 400 ? [] : [`${route}: does not answer ${status}`]
    const schema = contentSchema(this.#resolve(described))
    if (!schema) return body === undefined ? [] : [`${route} ${status}: has no body`]
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

function readQuery(value: string): unknown {
  return /^\d+$/.test(value) ? Number(value) : /^(?:true|false)$/.test(value) ? value === 'true' : value
}
