import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** What becomes of a connection: it ends before an answer, is reset, or breaks after so many bytes of the answer. */
export type Fault = 'silent-end' | 'reset' | { readonly after: number }

/** Stands between a client and a server on this machine, and breaks connections, really, each as it is told. */
export class FlakyProxy {
  /** What becomes of the next connections, each one; those after them are left alone. */
  faults: Fault[] = []
  /** How many connections there were. */
  connections = 0
  readonly #port: number
  readonly #open = new Set<Socket>()
  readonly #server: Server

  /** `target` is a server's address: `http://127.0.0.1:<port>`. */
  constructor(target: string) {
    this.#port = Number(new URL(target).port)
    this.#server = createServer((client) => this.#serve(client))
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  /** `http://127.0.0.1:<port>` */
  get serverUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(client: Socket): void {
    this.connections++
    this.#keep(client)
    const fault = this.faults.shift()
    if (fault === 'silent-end') client.once('data', () => client.end())
    else if (fault === 'reset') client.once('data', () => client.resetAndDestroy())
    else this.#relay(client, fault?.after ?? Number.POSITIVE_INFINITY)
  }

  #relay(client: Socket, after: number): void {
    const server = this.#keep(connect(this.#port, '127.0.0.1'))
    client.pipe(server)
    let sent = 0
    server.on('data', (piece: Buffer) => {
      client.write(piece.subarray(0, Math.max(0, after - sent)))
      sent += piece.length
      if (sent >= after) client.end()
    })
    server.on('end', () => client.end())
  }

  #keep(socket: Socket): Socket {
    this.#open.add(socket)
    return socket.on('close', () => this.#open.delete(socket)).on('error', () => socket.destroy())
  }
}
