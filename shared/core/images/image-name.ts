import { type Problem, quote } from '../text/error.ts'

// The grammar of https://github.com/distribution/reference: [domain[:port]/]component[/component…].
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/
const DOMAIN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/
const LONGEST_NAME = 255

/** Checks an image name without a tag, such as `ghcr.io/acme/server`; undefined when there is nothing to fix. */
export function checkImageName(name: string): Problem | undefined {
  const problem = (message: string, fix: string) => ({ message: `The image ${quote(name)} ${message}.`, fix })
  if (name.includes('@')) return problem('has a digest', 'Write the name alone; what is pushed has no digest yet.')
  const { domain, path } = splitName(name)
  const colon = path.lastIndexOf(':')
  if (colon >= 0) return problem('has a tag', `Write ${quote(name.slice(0, colon - path.length))}; the tags are added.`)
  if (domain !== undefined && !DOMAIN.test(domain))
    return problem(
      `has no valid registry`,
      'A registry is a host name, with a port if needed: `ghcr.io`, `localhost:5000`.',
    )
  if (path !== path.toLowerCase())
    return problem(
      'has uppercase letters',
      `Write ${quote(name.slice(0, name.length - path.length) + path.toLowerCase())}.`,
    )
  if (!path.split('/').every((component) => COMPONENT.test(component)))
    return problem(
      'is not an image name',
      'Between slashes it has lowercase letters and digits, with single `.`, `_`, `__` or `-` in between.',
    )
  if (name.length > LONGEST_NAME) return problem('is too long', `A name has at most ${LONGEST_NAME} characters.`)
  return undefined
}

/** Gives a name below ghcr.io in lower case: there it begins with `github.repository`, whose owner may have capitals, which no registry takes. */
export function lowerCaseAtGithub(name: string): string {
  return /^ghcr\.io\//i.test(name) ? name.toLowerCase() : name
}

// What stands before the first slash is a registry only if it could not be a part of a path, as docker decides it.
function splitName(name: string): { readonly domain: string | undefined; readonly path: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  return isDomain ? { domain: first, path: name.slice(slash + 1) } : { domain: undefined, path: name }
}
