import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/**
 * A process that runs one bundle after the other, since starting Node and reading the bundle costs more than most runs. Each run has
 * the folder, environment, arguments and listeners of a process of its own, its modules are evaluated anew, and it is over when nothing
 * is left to do. A run that ends its process ends this one.
 */
const require = createRequire(import.meta.url)
const EMITTERS = [process, process.stdout, process.stderr]
const channel = process.channel

process.on('disconnect', () => process.exit())
process.on('message', ({ bundle, args, folder, env, end }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(folder)
  process.argv = [process.execPath, bundle, ...args]
  const globals = new Set(Reflect.ownKeys(globalThis))
  const before = listenersOfAll()
  const added = (emitter, name) =>
    [...listenersOf(emitter, name)].filter((listener) => !before.get(emitter)?.get(name)?.has(listener))

  const finish = () => {
    // What the run itself does at this moment may bring more to do.
    if (added(process, 'beforeExit').some((listener) => listener !== finish)) {
      setImmediate(() => undefined)
      return
    }
    for (const listener of added(process, 'exit')) listener(process.exitCode ?? 0)
    const code = process.exitCode ?? 0
    for (const emitter of EMITTERS)
      for (const name of emitter.eventNames())
        for (const listener of added(emitter, name)) emitter.off(name, listener.listener ?? listener)
    for (const key of Reflect.ownKeys(globalThis)) if (!globals.has(key)) Reflect.deleteProperty(globalThis, key)
    for (const path of Object.keys(require.cache)) delete require.cache[path]
    closeConnections()
    process.exitCode = undefined
    process.chdir(dirname(import.meta.dirname))
    channel.ref()
    process.stdout.write(end)
    process.stderr.write(end)
    process.send({ code, memory: process.memoryUsage.rss() })
  }
  process.on('beforeExit', finish)
  channel.unref()
  require(bundle)
})

function listenersOf(emitter, name) {
  return new Set(emitter.rawListeners(name))
}

function listenersOfAll() {
  const ofOne = (emitter) => new Map(emitter.eventNames().map((name) => [name, listenersOf(emitter, name)]))
  return new Map(EMITTERS.map((emitter) => [emitter, ofOne(emitter)]))
}

/** Connections that fetch keeps for later requests would be there in the next run, too; undici has them at symbols by version. */
function closeConnections() {
  const symbols = Object.getOwnPropertySymbols(globalThis).filter(({ description }) =>
    /^undici\.globalDisp/.test(description),
  )
  const old = new Set(symbols.map((symbol) => globalThis[symbol]))
  for (const dispatcher of old) {
    const fresh = new dispatcher.constructor()
    for (const symbol of symbols) if (globalThis[symbol] === dispatcher) globalThis[symbol] = fresh
    void dispatcher.destroy()
  }
}
