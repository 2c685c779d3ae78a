import type { Described, ListShape, NamesShape, RecordShape, Shape } from './shape.ts'
import type { TextRule } from './text-rule.ts'

type Schema = Readonly<Record<string, unknown>>

/** Writes a shape as a JSON Schema, draft-07: the draft that editors' YAML and JSON support know best. */
export function toJsonSchema(shape: Shape): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'release-tracks.yml', ...schemaOf(shape) }
}

function schemaOf(shape: Shape): Schema {
  return { ...describe(shape), ...constraintsOf(shape) }
}

function describe({ description, examples, default: value }: Described): Schema {
  return { description, ...(value !== undefined && { default: value }), ...(examples && { examples }) }
}

function constraintsOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', ...textConstraints(shape.rule) }
    case 'word':
      return { enum: shape.words, enumDescriptions: shape.meanings, markdownEnumDescriptions: shape.meanings }
    case 'flag':
      return shape.only === undefined ? { type: 'boolean' } : { const: shape.only }
    case 'list':
      return listConstraints(shape)
    case 'record':
      return recordConstraints(shape)
    case 'names':
      return namesConstraints(shape)
    case 'either':
      return { anyOf: shape.options.map(schemaOf) }
  }
}

/** All tests in one pattern, as editors can say one thing about a text: `patternErrorMessage` is what VS Code shows. */
function textConstraints({ longest, tests, allowed }: TextRule): Schema {
  const pattern = tests.map(({ wrong }) => `(?![\\s\\S]*(?:${wrong.source}))`).join('')
  return { minLength: 1, maxLength: longest, pattern: `^${pattern}`, patternErrorMessage: allowed }
}

function listConstraints({ of, orEmpty, unique, some }: ListShape): Schema {
  return {
    type: 'array',
    items: schemaOf(of),
    ...(!orEmpty && { minItems: 1 }),
    ...(unique && { uniqueItems: true }),
    ...(some && { contains: { type: 'string', pattern: some.pattern.source } }),
  }
}

function recordConstraints({ fields, required, exclusive }: RecordShape): Schema {
  const properties = Object.entries(fields).map(([key, shape]) => [key, schemaOf(shape)])
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(required && { required }),
    ...(exclusive && { not: { required: exclusive } }),
  }
}

function namesConstraints({ rule, of }: NamesShape): Schema {
  return {
    type: 'object',
    propertyNames: textConstraints(rule),
    additionalProperties: schemaOf(of),
    minProperties: 1,
  }
}
