import { BODY_LIMIT } from '../changelog/body-limit.ts'
import { blocks, code, linkMarkdown } from '../text/markdown.ts'
import { bundleUrl } from './release-url.ts'

/**
 * Names by which a bill of materials is known: those of SPDX, and those that CycloneDX recommends (SPDX 2.3, "Recommended file extensions";
 * CycloneDX, "Recognized file patterns").
 */
const SBOM =
  /\.spdx(?:\.(?:json|ya?ml|xml|rdf|rdf\.xml))?$|\.spdx3?\.json(?:ld)?$|\.cdx\.(?:json|xml)$|^bom\.(?:json|xml)$/i

/**
 * Adds a line to the notes of a release that links the bills of materials among its assets. Notes without any stay as they are, and so do those that
 * would get longer than GitHub takes. `downloads` is the address that the assets are below.
 */
export function nameSboms(body: string, assets: readonly string[], downloads: string): string {
  const links = assets
    .filter((name) => SBOM.test(name))
    .map((name) => linkMarkdown(code(name), bundleUrl(downloads, name)))
  if (links.length === 0) return body
  const named = blocks(body.trimEnd(), `Bill of materials: ${links.join(', ')}`)
  return named.length > BODY_LIMIT ? body : named
}
