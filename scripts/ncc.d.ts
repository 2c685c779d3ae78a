/** The part of ncc's API, and of the webpack statistics that it hands on, which the build uses. */
declare module '@vercel/ncc' {
  interface BundledModule {
    /** The file, with the query that was asked for. */
    readonly resource?: string | null
    /** The files that were joined into this module. */
    readonly modules?: Iterable<BundledModule>
  }
  interface Compilation {
    readonly chunks: Iterable<object>
    readonly chunkGraph: { getChunkModulesIterable(chunk: object): Iterable<BundledModule> }
  }
  interface Output {
    readonly code: string
    readonly assets: Record<string, { readonly source: string | Uint8Array }>
    readonly stats: { readonly compilation: Compilation }
  }
  export default function ncc(
    entry: string,
    options: { cache: false; quiet: true; target: string; esm: boolean },
  ): Promise<Output>
}
