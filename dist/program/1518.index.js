exports.id = 1518;
exports.ids = [1518];
exports.modules = {
	3251: (function(e) {
		(function(t, n) {
			e.exports = n();
		})(this, (function() {
			"use strict";
			var e = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
			function getCjsExportFromNamespace(e) {
				return e && e.default || e;
			}
			var load = function(e, t, n = {}) {
				var r, i;
				for (r in t) {
					i = t[r];
					n[r] = e[r] ?? i;
				}
				return n;
			};
			var overwrite = function(e, t, n = {}) {
				var r, i;
				for (r in e) {
					i = e[r];
					t[r] !== void 0 && (n[r] = i);
				}
				return n;
			};
			var t = {
				load,
				overwrite
			};
			var n = class DLList {
				constructor(e, t) {
					this.incr = e;
					this.decr = t;
					this._first = null;
					this._last = null;
					this.length = 0;
				}
				push(e) {
					var t;
					this.length++;
					typeof this.incr == "function" && this.incr();
					t = {
						value: e,
						prev: this._last,
						next: null
					};
					if (this._last != null) {
						this._last.next = t;
						this._last = t;
					} else this._first = this._last = t;
				}
				shift() {
					var e;
					if (this._first == null) return;
					else {
						this.length--;
						typeof this.decr == "function" && this.decr();
					}
					e = this._first.value;
					(this._first = this._first.next) == null ? this._last = null : this._first.prev = null;
					return e;
				}
				first() {
					if (this._first != null) return this._first.value;
				}
				getArray() {
					var e = this._first, t, n = [];
					for (; e != null;) n.push((t = e, e = e.next, t.value));
					return n;
				}
				forEachShift(e) {
					var t = this.shift();
					for (; t != null;) e(t), t = this.shift();
				}
				debug() {
					var e = this._first, t, n = [];
					for (; e != null;) n.push((t = e, e = e.next, {
						value: t.value,
						prev: t.prev?.value,
						next: t.next?.value
					}));
					return n;
				}
			};
			var r = class Events {
				constructor(e) {
					this.instance = e;
					this._events = {};
					if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error("An Emitter already exists for this object");
					this.instance.on = (e, t) => this._addListener(e, "many", t);
					this.instance.once = (e, t) => this._addListener(e, "once", t);
					this.instance.removeAllListeners = (e = null) => {
						if (e != null) return delete this._events[e];
						else return this._events = {};
					};
				}
				_addListener(e, t, n) {
					var r;
					(r = this._events)[e] ?? (r[e] = []);
					this._events[e].push({
						cb: n,
						status: t
					});
					return this.instance;
				}
				listenerCount(e) {
					if (this._events[e] != null) return this._events[e].length;
					else return 0;
				}
				async trigger(e, ...t) {
					var n, r;
					try {
						e !== "debug" && this.trigger("debug", `Event triggered: ${e}`, t);
						if (this._events[e] == null) return;
						this._events[e] = this._events[e].filter(function(e) {
							return e.status !== "none";
						});
						r = this._events[e].map(async (e) => {
							var n, r;
							if (e.status === "none") return;
							e.status === "once" && (e.status = "none");
							try {
								r = typeof e.cb == "function" ? e.cb(...t) : void 0;
								if (typeof r?.then == "function") return await r;
								else return r;
							} catch (e) {
								n = e;
								this.trigger("error", n);
								return null;
							}
						});
						return (await Promise.all(r)).find(function(e) {
							return e != null;
						});
					} catch (e) {
						n = e;
						this.trigger("error", n);
						return null;
					}
				}
			};
			var i = n, a = r;
			var o = class Queues {
				constructor(e) {
					this.Events = new a(this);
					this._length = 0;
					this._lists = (function() {
						var t, n, r = [];
						for (t = 1, n = e; 1 <= n ? t <= n : t >= n; 1 <= n ? ++t : --t) r.push(new i((() => this.incr()), (() => this.decr())));
						return r;
					}).call(this);
				}
				incr() {
					if (this._length++ === 0) return this.Events.trigger("leftzero");
				}
				decr() {
					if (--this._length === 0) return this.Events.trigger("zero");
				}
				push(e) {
					return this._lists[e.options.priority].push(e);
				}
				queued(e) {
					if (e != null) return this._lists[e].length;
					else return this._length;
				}
				shiftAll(e) {
					return this._lists.forEach(function(t) {
						return t.forEachShift(e);
					});
				}
				getFirst(e = this._lists) {
					var t = 0, n = e.length, r;
					for (; t < n; t++) {
						r = e[t];
						if (r.length > 0) return r;
					}
					return [];
				}
				shiftLastFrom(e) {
					return this.getFirst(this._lists.slice(e).reverse()).shift();
				}
			};
			var s = class BottleneckError extends Error {};
			var c, l, u, d = 10, f;
			l = 5;
			f = t;
			c = s;
			u = class Job {
				constructor(e, t, n, r, i, a, o, s) {
					this.task = e;
					this.args = t;
					this.rejectOnDrop = i;
					this.Events = a;
					this._states = o;
					this.Promise = s;
					this.options = f.load(n, r);
					this.options.priority = this._sanitizePriority(this.options.priority);
					this.options.id === r.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`);
					this.promise = new this.Promise((e, t) => {
						this._resolve = e;
						this._reject = t;
					});
					this.retryCount = 0;
				}
				_sanitizePriority(e) {
					var t = ~~e === e ? e : l;
					if (t < 0) return 0;
					else if (t > d - 1) return d - 1;
					else return t;
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				doDrop({ error: e, message: t = "This job has been dropped by Bottleneck" } = {}) {
					if (this._states.remove(this.options.id)) {
						this.rejectOnDrop && this._reject(e ?? new c(t));
						this.Events.trigger("dropped", {
							args: this.args,
							options: this.options,
							task: this.task,
							promise: this.promise
						});
						return !0;
					} else return !1;
				}
				_assertStatus(e) {
					var t = this._states.jobStatus(this.options.id);
					if (!(t === e || e === "DONE" && t === null)) throw new c(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
				}
				doReceive() {
					this._states.start(this.options.id);
					return this.Events.trigger("received", {
						args: this.args,
						options: this.options
					});
				}
				doQueue(e, t) {
					this._assertStatus("RECEIVED");
					this._states.next(this.options.id);
					return this.Events.trigger("queued", {
						args: this.args,
						options: this.options,
						reachedHWM: e,
						blocked: t
					});
				}
				doRun() {
					if (this.retryCount === 0) {
						this._assertStatus("QUEUED");
						this._states.next(this.options.id);
					} else this._assertStatus("EXECUTING");
					return this.Events.trigger("scheduled", {
						args: this.args,
						options: this.options
					});
				}
				async doExecute(e, t, n, r) {
					var i, a, o;
					if (this.retryCount === 0) {
						this._assertStatus("RUNNING");
						this._states.next(this.options.id);
					} else this._assertStatus("EXECUTING");
					a = {
						args: this.args,
						options: this.options,
						retryCount: this.retryCount
					};
					this.Events.trigger("executing", a);
					try {
						o = await (e == null ? this.task(...this.args) : e.schedule(this.options, this.task, ...this.args));
						if (t()) {
							this.doDone(a);
							await r(this.options, a);
							this._assertStatus("DONE");
							return this._resolve(o);
						}
					} catch (e) {
						i = e;
						return this._onFailure(i, a, t, n, r);
					}
				}
				doExpire(e, t, n) {
					var r, i;
					this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id);
					this._assertStatus("EXECUTING");
					i = {
						args: this.args,
						options: this.options,
						retryCount: this.retryCount
					};
					r = new c(`This job timed out after ${this.options.expiration} ms.`);
					return this._onFailure(r, i, e, t, n);
				}
				async _onFailure(e, t, n, r, i) {
					var a, o;
					if (n()) {
						a = await this.Events.trigger("failed", e, t);
						if (a != null) {
							o = ~~a;
							this.Events.trigger("retry", `Retrying ${this.options.id} after ${o} ms`, t);
							this.retryCount++;
							return r(o);
						} else {
							this.doDone(t);
							await i(this.options, t);
							this._assertStatus("DONE");
							return this._reject(e);
						}
					}
				}
				doDone(e) {
					this._assertStatus("EXECUTING");
					this._states.next(this.options.id);
					return this.Events.trigger("done", e);
				}
			};
			var p = u;
			var m, h, g = t;
			m = s;
			h = class LocalDatastore {
				constructor(e, t, n) {
					this.instance = e;
					this.storeOptions = t;
					this.clientId = this.instance._randomIndex();
					g.load(n, n, this);
					this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
					this._running = 0;
					this._done = 0;
					this._unblockTime = 0;
					this.ready = this.Promise.resolve();
					this.clients = {};
					this._startHeartbeat();
				}
				_startHeartbeat() {
					var e;
					if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (e = this.heartbeat = setInterval(() => {
						var e, t, n, r = Date.now(), i;
						if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
							this._lastReservoirRefresh = r;
							this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
							this.instance._drainAll(this.computeCapacity());
						}
						if (this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
							({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions);
							this._lastReservoirIncrease = r;
							t = n == null ? e : Math.min(e, n - i);
							if (t > 0) {
								this.storeOptions.reservoir += t;
								return this.instance._drainAll(this.computeCapacity());
							}
						}
					}, this.heartbeatInterval)).unref == "function" ? e.unref() : void 0;
					else return clearInterval(this.heartbeat);
				}
				async __publish__(e) {
					await this.yieldLoop();
					return this.instance.Events.trigger("message", e.toString());
				}
				async __disconnect__(e) {
					await this.yieldLoop();
					clearInterval(this.heartbeat);
					return this.Promise.resolve();
				}
				yieldLoop(e = 0) {
					return new this.Promise(function(t, n) {
						return setTimeout(t, e);
					});
				}
				computePenalty() {
					return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
				}
				async __updateSettings__(e) {
					await this.yieldLoop();
					g.overwrite(e, e, this.storeOptions);
					this._startHeartbeat();
					this.instance._drainAll(this.computeCapacity());
					return !0;
				}
				async __running__() {
					await this.yieldLoop();
					return this._running;
				}
				async __queued__() {
					await this.yieldLoop();
					return this.instance.queued();
				}
				async __done__() {
					await this.yieldLoop();
					return this._done;
				}
				async __groupCheck__(e) {
					await this.yieldLoop();
					return this._nextRequest + this.timeout < e;
				}
				computeCapacity() {
					var e, t;
					({maxConcurrent: e, reservoir: t} = this.storeOptions);
					if (e != null && t != null) return Math.min(e - this._running, t);
					else if (e != null) return e - this._running;
					else if (t != null) return t;
					else return null;
				}
				conditionsCheck(e) {
					var t = this.computeCapacity();
					return t == null || e <= t;
				}
				async __incrementReservoir__(e) {
					var t;
					await this.yieldLoop();
					t = this.storeOptions.reservoir += e;
					this.instance._drainAll(this.computeCapacity());
					return t;
				}
				async __currentReservoir__() {
					await this.yieldLoop();
					return this.storeOptions.reservoir;
				}
				isBlocked(e) {
					return this._unblockTime >= e;
				}
				check(e, t) {
					return this.conditionsCheck(e) && this._nextRequest - t <= 0;
				}
				async __check__(e) {
					var t;
					await this.yieldLoop();
					t = Date.now();
					return this.check(e, t);
				}
				async __register__(e, t, n) {
					var r, i;
					await this.yieldLoop();
					r = Date.now();
					if (this.conditionsCheck(t)) {
						this._running += t;
						this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t);
						i = Math.max(this._nextRequest - r, 0);
						this._nextRequest = r + i + this.storeOptions.minTime;
						return {
							success: !0,
							wait: i,
							reservoir: this.storeOptions.reservoir
						};
					} else return { success: !1 };
				}
				strategyIsBlock() {
					return this.storeOptions.strategy === 3;
				}
				async __submit__(e, t) {
					var n, r, i;
					await this.yieldLoop();
					if (this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new m(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
					r = Date.now();
					i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r);
					n = this.strategyIsBlock() && (i || this.isBlocked(r));
					if (n) {
						this._unblockTime = r + this.computePenalty();
						this._nextRequest = this._unblockTime + this.storeOptions.minTime;
						this.instance._dropAllQueued();
					}
					return {
						reachedHWM: i,
						blocked: n,
						strategy: this.storeOptions.strategy
					};
				}
				async __free__(e, t) {
					await this.yieldLoop();
					this._running -= t;
					this._done += t;
					this.instance._drainAll(this.computeCapacity());
					return { running: this._running };
				}
			};
			var _ = h;
			var v = s;
			var y = class States {
				constructor(e) {
					this.status = e;
					this._jobs = {};
					this.counts = this.status.map(function() {
						return 0;
					});
				}
				next(e) {
					var t = this._jobs[e], n = t + 1;
					if (t != null && n < this.status.length) {
						this.counts[t]--;
						this.counts[n]++;
						return this._jobs[e]++;
					} else if (t != null) {
						this.counts[t]--;
						return delete this._jobs[e];
					}
				}
				start(e) {
					var t = 0;
					this._jobs[e] = t;
					return this.counts[t]++;
				}
				remove(e) {
					var t = this._jobs[e];
					if (t != null) {
						this.counts[t]--;
						delete this._jobs[e];
					}
					return t != null;
				}
				jobStatus(e) {
					return this.status[this._jobs[e]] ?? null;
				}
				statusJobs(e) {
					var t, n, r, i, a;
					if (e != null) {
						n = this.status.indexOf(e);
						if (n < 0) throw new v(`status must be one of ${this.status.join(", ")}`);
						r = this._jobs;
						i = [];
						for (t in r) {
							a = r[t];
							a === n && i.push(t);
						}
						return i;
					} else return Object.keys(this._jobs);
				}
				statusCounts() {
					return this.counts.reduce(((e, t, n) => {
						e[this.status[n]] = t;
						return e;
					}), {});
				}
			};
			var b = n;
			var x = class Sync {
				constructor(e, t) {
					this.schedule = this.schedule.bind(this);
					this.name = e;
					this.Promise = t;
					this._running = 0;
					this._queue = new b();
				}
				isEmpty() {
					return this._queue.length === 0;
				}
				async _tryToRun() {
					var e, t, n, r, i, a, o;
					if (this._running < 1 && this._queue.length > 0) {
						this._running++;
						({task: o, args: e, resolve: i, reject: r} = this._queue.shift());
						t = await (async function() {
							try {
								a = await o(...e);
								return function() {
									return i(a);
								};
							} catch (e) {
								n = e;
								return function() {
									return r(n);
								};
							}
						})();
						this._running--;
						this._tryToRun();
						return t();
					}
				}
				schedule(e, ...t) {
					var n, r, i = r = null;
					n = new this.Promise(function(e, t) {
						i = e;
						return r = t;
					});
					this._queue.push({
						task: e,
						args: t,
						resolve: i,
						reject: r
					});
					this._tryToRun();
					return n;
				}
			};
			var S = "2.19.5";
			var w = Object.freeze({
				version: S,
				default: { version: S }
			});
			var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var T, E, D, O, k, A = t;
			T = r;
			O = require$$2;
			D = require$$3;
			k = require$$4;
			E = (function() {
				class Group {
					constructor(e = {}) {
						this.deleteKey = this.deleteKey.bind(this);
						this.limiterOptions = e;
						A.load(this.limiterOptions, this.defaults, this);
						this.Events = new T(this);
						this.instances = {};
						this.Bottleneck = Y;
						this._startAutoCleanup();
						this.sharedConnection = this.connection != null;
						this.connection ?? (this.limiterOptions.datastore === "redis" ? this.connection = new O(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new D(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
					}
					key(e = "") {
						return this.instances[e] ?? (() => {
							var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
								id: `${this.id}-${e}`,
								timeout: this.timeout,
								connection: this.connection
							}));
							this.Events.trigger("created", t, e);
							return t;
						})();
					}
					async deleteKey(e = "") {
						var t, n = this.instances[e];
						this.connection && (t = await this.connection.__runCommand__(["del", ...k.allKeys(`${this.id}-${e}`)]));
						if (n != null) {
							delete this.instances[e];
							await n.disconnect();
						}
						return n != null || t > 0;
					}
					limiters() {
						var e, t = this.instances, n = [], r;
						for (e in t) {
							r = t[e];
							n.push({
								key: e,
								limiter: r
							});
						}
						return n;
					}
					keys() {
						return Object.keys(this.instances);
					}
					async clusterKeys() {
						var e, t, n, r, i, a, o, s, c;
						if (this.connection == null) return this.Promise.resolve(this.keys());
						a = [];
						e = null;
						c = `b_${this.id}-`.length;
						t = 9;
						for (; e !== 0;) {
							[s, n] = await this.connection.__runCommand__([
								"scan",
								e ?? 0,
								"match",
								`b_${this.id}-*_settings`,
								"count",
								1e4
							]);
							e = ~~s;
							for (r = 0, o = n.length; r < o; r++) {
								i = n[r];
								a.push(i.slice(c, -t));
							}
						}
						return a;
					}
					_startAutoCleanup() {
						var e;
						clearInterval(this.interval);
						return typeof (e = this.interval = setInterval(async () => {
							var e, t, n, r, i = Date.now(), a;
							n = this.instances;
							r = [];
							for (t in n) {
								a = n[t];
								try {
									await a._store.__groupCheck__(i) ? r.push(this.deleteKey(t)) : r.push(void 0);
								} catch (t) {
									e = t;
									r.push(a.Events.trigger("error", e));
								}
							}
							return r;
						}, this.timeout / 2)).unref == "function" ? e.unref() : void 0;
					}
					updateSettings(e = {}) {
						A.overwrite(e, this.defaults, this);
						A.overwrite(e, e, this.limiterOptions);
						if (e.timeout != null) return this._startAutoCleanup();
					}
					disconnect(e = !0) {
						if (!this.sharedConnection) return this.connection?.disconnect(e);
					}
				}
				Group.prototype.defaults = {
					timeout: 3e5,
					connection: null,
					Promise,
					id: "group-key"
				};
				return Group;
			}).call(e);
			var j = E;
			var M, N, P = t;
			N = r;
			M = (function() {
				class Batcher {
					constructor(e = {}) {
						this.options = e;
						P.load(this.options, this.defaults, this);
						this.Events = new N(this);
						this._arr = [];
						this._resetPromise();
						this._lastFlush = Date.now();
					}
					_resetPromise() {
						return this._promise = new this.Promise((e, t) => this._resolve = e);
					}
					_flush() {
						clearTimeout(this._timeout);
						this._lastFlush = Date.now();
						this._resolve();
						this.Events.trigger("batch", this._arr);
						this._arr = [];
						return this._resetPromise();
					}
					add(e) {
						var t;
						this._arr.push(e);
						t = this._promise;
						this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime));
						return t;
					}
				}
				Batcher.prototype.defaults = {
					maxTime: null,
					maxSize: null,
					Promise
				};
				return Batcher;
			}).call(e);
			var F = M;
			var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var I = getCjsExportFromNamespace(w);
			var L, R, z, B, V, H, U, W, G, K, q, J = [].splice;
			H = 10;
			R = 5;
			q = t;
			U = o;
			B = p;
			V = _;
			W = require$$4$1;
			z = r;
			G = y;
			K = x;
			L = (function() {
				class Bottleneck {
					constructor(e = {}, ...t) {
						var n, r;
						this._addToQueue = this._addToQueue.bind(this);
						this._validateOptions(e, t);
						q.load(e, this.instanceDefaults, this);
						this._queues = new U(H);
						this._scheduled = {};
						this._states = new G([
							"RECEIVED",
							"QUEUED",
							"RUNNING",
							"EXECUTING"
						].concat(this.trackDoneStatus ? ["DONE"] : []));
						this._limiter = null;
						this.Events = new z(this);
						this._submitLock = new K("submit", this.Promise);
						this._registerLock = new K("register", this.Promise);
						r = q.load(e, this.storeDefaults, {});
						this._store = (function() {
							if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
								n = q.load(e, this.redisStoreDefaults, {});
								return new W(this, r, n);
							} else if (this.datastore === "local") {
								n = q.load(e, this.localStoreDefaults, {});
								return new V(this, r, n);
							} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
						}).call(this);
						this._queues.on("leftzero", () => {
							var e;
							return (e = this._store.heartbeat) == null ? void 0 : typeof e.ref == "function" ? e.ref() : void 0;
						});
						this._queues.on("zero", () => {
							var e;
							return (e = this._store.heartbeat) == null ? void 0 : typeof e.unref == "function" ? e.unref() : void 0;
						});
					}
					_validateOptions(e, t) {
						if (!(typeof e == "object" && e && t.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
					}
					ready() {
						return this._store.ready;
					}
					clients() {
						return this._store.clients;
					}
					channel() {
						return `b_${this.id}`;
					}
					channel_client() {
						return `b_${this.id}_${this._store.clientId}`;
					}
					publish(e) {
						return this._store.__publish__(e);
					}
					disconnect(e = !0) {
						return this._store.__disconnect__(e);
					}
					chain(e) {
						this._limiter = e;
						return this;
					}
					queued(e) {
						return this._queues.queued(e);
					}
					clusterQueued() {
						return this._store.__queued__();
					}
					empty() {
						return this.queued() === 0 && this._submitLock.isEmpty();
					}
					running() {
						return this._store.__running__();
					}
					done() {
						return this._store.__done__();
					}
					jobStatus(e) {
						return this._states.jobStatus(e);
					}
					jobs(e) {
						return this._states.statusJobs(e);
					}
					counts() {
						return this._states.statusCounts();
					}
					_randomIndex() {
						return Math.random().toString(36).slice(2);
					}
					check(e = 1) {
						return this._store.__check__(e);
					}
					_clearGlobalState(e) {
						if (this._scheduled[e] != null) {
							clearTimeout(this._scheduled[e].expiration);
							delete this._scheduled[e];
							return !0;
						} else return !1;
					}
					async _free(e, t, n, r) {
						var i, a;
						try {
							({running: a} = await this._store.__free__(e, n.weight));
							this.Events.trigger("debug", `Freed ${n.id}`, r);
							if (a === 0 && this.empty()) return this.Events.trigger("idle");
						} catch (e) {
							i = e;
							return this.Events.trigger("error", i);
						}
					}
					_run(e, t, n) {
						var r, i, a;
						t.doRun();
						r = this._clearGlobalState.bind(this, e);
						a = this._run.bind(this, e, t);
						i = this._free.bind(this, e, t);
						return this._scheduled[e] = {
							timeout: setTimeout(() => t.doExecute(this._limiter, r, a, i), n),
							expiration: t.options.expiration == null ? void 0 : setTimeout(function() {
								return t.doExpire(r, a, i);
							}, n + t.options.expiration),
							job: t
						};
					}
					_drainOne(e) {
						return this._registerLock.schedule(() => {
							var t, n, r, i, a;
							if (this.queued() === 0) return this.Promise.resolve(null);
							a = this._queues.getFirst();
							({options: i, args: t} = r = a.first());
							if (e != null && i.weight > e) return this.Promise.resolve(null);
							this.Events.trigger("debug", `Draining ${i.id}`, {
								args: t,
								options: i
							});
							n = this._randomIndex();
							return this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
								var c;
								this.Events.trigger("debug", `Drained ${i.id}`, {
									success: e,
									args: t,
									options: i
								});
								if (e) {
									a.shift();
									c = this.empty();
									c && this.Events.trigger("empty");
									s === 0 && this.Events.trigger("depleted", c);
									this._run(n, r, o);
									return this.Promise.resolve(i.weight);
								} else return this.Promise.resolve(null);
							});
						});
					}
					_drainAll(e, t = 0) {
						return this._drainOne(e).then((n) => {
							var r;
							if (n != null) {
								r = e == null ? e : e - n;
								return this._drainAll(r, t + n);
							} else return this.Promise.resolve(t);
						}).catch((e) => this.Events.trigger("error", e));
					}
					_dropAllQueued(e) {
						return this._queues.shiftAll(function(t) {
							return t.doDrop({ message: e });
						});
					}
					stop(e = {}) {
						var t, waitForExecuting;
						e = q.load(e, this.stopDefaults);
						waitForExecuting = (e) => {
							var finished = () => {
								var t = this._states.counts;
								return t[0] + t[1] + t[2] + t[3] === e;
							};
							return new this.Promise((e, t) => {
								if (finished()) return e();
								else return this.on("done", () => {
									if (finished()) {
										this.removeAllListeners("done");
										return e();
									}
								});
							});
						};
						t = e.dropWaitingJobs ? (this._run = function(t, n) {
							return n.doDrop({ message: e.dropErrorMessage });
						}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
							var t, n = this._scheduled, r;
							for (t in n) {
								r = n[t];
								if (this.jobStatus(r.job.options.id) === "RUNNING") {
									clearTimeout(r.timeout);
									clearTimeout(r.expiration);
									r.job.doDrop({ message: e.dropErrorMessage });
								}
							}
							this._dropAllQueued(e.dropErrorMessage);
							return waitForExecuting(0);
						}))) : this.schedule({
							priority: H - 1,
							weight: 0
						}, () => waitForExecuting(1));
						this._receive = function(t) {
							return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
						};
						this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
						return t;
					}
					async _addToQueue(e) {
						var t, n, r, i, a, o, s;
						({args: t, options: i} = e);
						try {
							({reachedHWM: a, blocked: n, strategy: s} = await this._store.__submit__(this.queued(), i.weight));
						} catch (n) {
							r = n;
							this.Events.trigger("debug", `Could not queue ${i.id}`, {
								args: t,
								options: i,
								error: r
							});
							e.doDrop({ error: r });
							return !1;
						}
						if (n) {
							e.doDrop();
							return !0;
						} else if (a) {
							o = s === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : s === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : s === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0;
							o?.doDrop();
							if (o == null || s === Bottleneck.prototype.strategy.OVERFLOW) {
								o ?? e.doDrop();
								return a;
							}
						}
						e.doQueue(a, n);
						this._queues.push(e);
						await this._drainAll();
						return a;
					}
					_receive(e) {
						if (this._states.jobStatus(e.options.id) != null) {
							e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`));
							return !1;
						} else {
							e.doReceive();
							return this._submitLock.schedule(this._addToQueue, e);
						}
					}
					submit(...e) {
						var t, n, r, i, a, o, task;
						if (typeof e[0] == "function") {
							a = e, [n, ...e] = a, [t] = J.call(e, -1);
							i = q.load({}, this.jobDefaults);
						} else {
							o = e, [i, n, ...e] = o, [t] = J.call(e, -1);
							i = q.load(i, this.jobDefaults);
						}
						task = (...e) => new this.Promise(function(t, r) {
							return n(...e, function(...e) {
								return (e[0] == null ? t : r)(e);
							});
						});
						r = new B(task, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
						r.promise.then(function(e) {
							return typeof t == "function" ? t(...e) : void 0;
						}).catch(function(e) {
							if (Array.isArray(e)) return typeof t == "function" ? t(...e) : void 0;
							else return typeof t == "function" ? t(e) : void 0;
						});
						return this._receive(r);
					}
					schedule(...e) {
						var t, n, r;
						if (typeof e[0] == "function") {
							[r, ...e] = e;
							n = {};
						} else [n, r, ...e] = e;
						t = new B(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
						this._receive(t);
						return t.promise;
					}
					wrap(e) {
						var t = this.schedule.bind(this), wrapped = function(...n) {
							return t(e.bind(this), ...n);
						};
						wrapped.withOptions = function(n, ...r) {
							return t(n, e, ...r);
						};
						return wrapped;
					}
					async updateSettings(e = {}) {
						await this._store.__updateSettings__(q.overwrite(e, this.storeDefaults));
						q.overwrite(e, this.instanceDefaults, this);
						return this;
					}
					currentReservoir() {
						return this._store.__currentReservoir__();
					}
					incrementReservoir(e = 0) {
						return this._store.__incrementReservoir__(e);
					}
				}
				Bottleneck.default = Bottleneck;
				Bottleneck.Events = z;
				Bottleneck.version = Bottleneck.prototype.version = I.version;
				Bottleneck.strategy = Bottleneck.prototype.strategy = {
					LEAK: 1,
					OVERFLOW: 2,
					OVERFLOW_PRIORITY: 4,
					BLOCK: 3
				};
				Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = s;
				Bottleneck.Group = Bottleneck.prototype.Group = j;
				Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
				Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
				Bottleneck.Batcher = Bottleneck.prototype.Batcher = F;
				Bottleneck.prototype.jobDefaults = {
					priority: R,
					weight: 1,
					expiration: null,
					id: "<no-id>"
				};
				Bottleneck.prototype.storeDefaults = {
					maxConcurrent: null,
					minTime: 0,
					highWater: null,
					strategy: Bottleneck.prototype.strategy.LEAK,
					penalty: null,
					reservoir: null,
					reservoirRefreshInterval: null,
					reservoirRefreshAmount: null,
					reservoirIncreaseInterval: null,
					reservoirIncreaseAmount: null,
					reservoirIncreaseMaximum: null
				};
				Bottleneck.prototype.localStoreDefaults = {
					Promise,
					timeout: null,
					heartbeatInterval: 250
				};
				Bottleneck.prototype.redisStoreDefaults = {
					Promise,
					timeout: null,
					heartbeatInterval: 5e3,
					clientTimeout: 1e4,
					Redis: null,
					clientOptions: {},
					clusterNodes: null,
					clearDatastore: !1,
					connection: null
				};
				Bottleneck.prototype.instanceDefaults = {
					datastore: "local",
					connection: null,
					id: "<no-id>",
					rejectOnDrop: !0,
					trackDoneStatus: !1,
					Promise
				};
				Bottleneck.prototype.stopDefaults = {
					enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
					dropWaitingJobs: !0,
					dropErrorMessage: "This limiter has been stopped."
				};
				return Bottleneck;
			}).call(e);
			var Y = L;
			return Y;
		}));
	}),
	7012: ((e, t, n) => {
		"use strict";
		n.d(t, { s: () => getProxyUrl });
		function getProxyUrl(e) {
			let t = e.protocol === "https:";
			if (checkBypass(e)) return;
			let n = (() => {
				if (t) return process.env.https_proxy || process.env.HTTPS_PROXY;
				else return process.env.http_proxy || process.env.HTTP_PROXY;
			})();
			if (n) try {
				return new DecodedURL(n);
			} catch {
				if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
			}
			else return;
		}
		function checkBypass(e) {
			if (!e.hostname) return !1;
			let t = e.hostname;
			if (isLoopbackAddress(t)) return !0;
			let n = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!n) return !1;
			let r;
			e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
			let i = [e.hostname.toUpperCase()];
			typeof r == "number" && i.push(`${i[0]}:${r}`);
			for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(e) {
			let t = e.toLowerCase();
			return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(e, t) {
				super(e, t);
				this._decodedUsername = decodeURIComponent(super.username);
				this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
	}),
	4730: ((e, t, n) => {
		"use strict";
		n.d(t, { E: () => Octokit });
		function getUserAgent() {
			if (typeof navigator == "object" && "userAgent" in navigator) return navigator.userAgent;
			if (typeof process == "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
			return "<environment undetectable>";
		}
		function register(e, t, n, r) {
			if (typeof n != "function") throw Error("method for before hook must be a function");
			r ||= {};
			if (Array.isArray(t)) return t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)();
			return Promise.resolve().then(() => {
				if (!e.registry[t]) return n(r);
				return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
			});
		}
		function addHook(e, t, n, hook) {
			let r = hook;
			e.registry[n] || (e.registry[n] = []);
			t === "before" && (hook = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t)));
			t === "after" && (hook = (e, t) => {
				let n;
				return Promise.resolve().then(e.bind(null, t)).then((e) => {
					n = e;
					return r(n, t);
				}).then(() => n);
			});
			t === "error" && (hook = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => r(e, t)));
			e.registry[n].push({
				hook,
				orig: r
			});
		}
		function removeHook(e, t, n) {
			if (!e.registry[t]) return;
			let r = e.registry[t].map((e) => e.orig).indexOf(n);
			if (r === -1) return;
			e.registry[t].splice(r, 1);
		}
		let r = Function.bind;
		let i = r.bind(r);
		function bindApi(e, t, n) {
			let r = i(removeHook, null).apply(null, n ? [t, n] : [t]);
			e.api = { remove: r };
			e.remove = r;
			[
				"before",
				"error",
				"after",
				"wrap"
			].forEach((r) => {
				let a = n ? [
					t,
					r,
					n
				] : [t, r];
				e[r] = e.api[r] = i(addHook, null).apply(null, a);
			});
		}
		function Singular() {
			let e = Symbol("Singular");
			let t = { registry: {} };
			let n = register.bind(null, t, e);
			bindApi(n, t, e);
			return n;
		}
		function Collection() {
			let e = { registry: {} };
			let t = register.bind(null, e);
			bindApi(t, e);
			return t;
		}
		let a = {
			Singular,
			Collection
		};
		var o = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
			},
			mediaType: { format: "" }
		};
		function lowercaseKeys(e) {
			if (!e) return {};
			return Object.keys(e).reduce((t, n) => {
				t[n.toLowerCase()] = e[n];
				return t;
			}, {});
		}
		function isPlainObject(e) {
			if (typeof e != "object" || !e) return !1;
			if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		function mergeDeep(e, t) {
			let n = Object.assign({}, e);
			Object.keys(t).forEach((r) => {
				isPlainObject(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
			});
			return n;
		}
		function removeUndefinedProperties(e) {
			for (let t in e) e[t] === void 0 && delete e[t];
			return e;
		}
		function merge(e, t, n) {
			if (typeof t == "string") {
				let [e, r] = t.split(" ");
				n = Object.assign(r ? {
					method: e,
					url: r
				} : { url: e }, n);
			} else n = Object.assign({}, t);
			n.headers = lowercaseKeys(n.headers);
			removeUndefinedProperties(n);
			removeUndefinedProperties(n.headers);
			let r = mergeDeep(e || {}, n);
			if (n.url === "/graphql") {
				e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews));
				r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
			}
			return r;
		}
		function addQueryParameters(e, t) {
			let n = /\?/.test(e) ? "&" : "?";
			let r = Object.keys(t);
			if (r.length === 0) return e;
			return e + n + r.map((e) => {
				if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
				return `${e}=${encodeURIComponent(t[e])}`;
			}).join("&");
		}
		var s = /\{[^{}}]+\}/g;
		function removeNonChars(e) {
			return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function extractUrlVariableNames(e) {
			let t = e.match(s);
			if (!t) return [];
			return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
		}
		function omit(e, t) {
			let n = { __proto__: null };
			for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
			return n;
		}
		function encodeReserved(e) {
			return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
				/%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]"));
				return e;
			}).join("");
		}
		function encodeUnreserved(e) {
			return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
				return "%" + e.charCodeAt(0).toString(16).toUpperCase();
			});
		}
		function encodeValue(e, t, n) {
			t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
			if (n) return encodeUnreserved(n) + "=" + t;
			else return t;
		}
		function isDefined(e) {
			return e != null;
		}
		function isKeyOperator(e) {
			return e === ";" || e === "&" || e === "?";
		}
		function getValues(e, t, n, r) {
			var i = e[n], a = [];
			if (isDefined(i) && i !== "") {
				if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") {
					i = i.toString();
					r && r !== "*" && (i = i.substring(0, parseInt(r, 10)));
					a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
				} else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
					a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
				}) : Object.keys(i).forEach(function(e) {
					isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
				});
				else {
					let e = [];
					Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
						e.push(encodeValue(t, n));
					}) : Object.keys(i).forEach(function(n) {
						if (isDefined(i[n])) {
							e.push(encodeUnreserved(n));
							e.push(encodeValue(t, i[n].toString()));
						}
					});
					isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
				}
			} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
			return a;
		}
		function parseUrl(e) {
			return { expand: expand.bind(null, e) };
		}
		function expand(e, t) {
			var n = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
				if (r) {
					let e = "";
					let i = [];
					if (n.indexOf(r.charAt(0)) !== -1) {
						e = r.charAt(0);
						r = r.substr(1);
					}
					r.split(/,/g).forEach(function(n) {
						var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
						i.push(getValues(t, e, r[1], r[2] || r[3]));
					});
					if (e && e !== "+") {
						var a = ",";
						e === "?" ? a = "&" : e !== "#" && (a = e);
						return (i.length === 0 ? "" : e) + i.join(a);
					} else return i.join(",");
				} else return encodeReserved(i);
			});
			if (e === "/") return e;
			else return e.replace(/\/$/, "");
		}
		function parse(e) {
			let t = e.method.toUpperCase();
			let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
			let r = Object.assign({}, e.headers);
			let i;
			let a = omit(e, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]);
			let o = extractUrlVariableNames(n);
			n = parseUrl(n).expand(a);
			/^http/.test(n) || (n = e.baseUrl + n);
			let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
			if (!/application\/octet-stream/i.test(r.accept)) {
				e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(","));
				n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","));
			}
			["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s);
			!r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8");
			["PATCH", "PUT"].includes(t) && i === void 0 && (i = "");
			return Object.assign({
				method: t,
				url: n,
				headers: r
			}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
		}
		function endpointWithDefaults(e, t, n) {
			return parse(merge(e, t, n));
		}
		function withDefaults(e, t) {
			let n = merge(e, t);
			let r = endpointWithDefaults.bind(null, n);
			return Object.assign(r, {
				DEFAULTS: n,
				defaults: withDefaults.bind(null, n),
				merge: merge.bind(null, n),
				parse
			});
		}
		var c = withDefaults(null, o);
		let l = 65280;
		let u = 65281;
		let d = new Uint8Array(256);
		d[9] |= 2;
		d[32] |= 2;
		d[59] |= 4;
		d[44] |= 8;
		for (let e = 128; e <= 255; e++) d[e] |= 1;
		for (let e of "!#$%&'*+-.^_`|~") d[e.charCodeAt(0)] |= 16;
		for (let e = 48; e <= 57; e++) d[e] |= 16;
		for (let e = 65; e <= 90; e++) d[e] |= 17;
		for (let e = 97; e <= 122; e++) d[e] |= 16;
		let f = (() => {
			let C = function() {};
			C.prototype = Object.create(null);
			return C;
		})();
		function dist_parse(e, t) {
			let n = 4 | (t?.comma === !0 ? 8 : 0);
			let r = e.length;
			let i = t?.start ?? 0;
			for (; d[e.charCodeAt(i)] & 2;) i++;
			let a = i;
			let o = 0;
			let s = -1;
			let c = t?.parameters === !1 ? 8 : 0;
			for (; a < r;) {
				let t = e.charCodeAt(a);
				let r = d[t];
				if ((r & n) !== 0) {
					c |= r & 8;
					break;
				}
				r & 2 ? s === -1 && (s = a) : s = -1;
				o |= t & l | r;
				a++;
			}
			let p = s === -1 ? a : s;
			let m = e.slice(i, p);
			let h = o & u ? m.toLowerCase() : m;
			if (a === r || c !== 0) return {
				type: h,
				index: a,
				parameters: new f()
			};
			return parseParameters(e, h, a, r, n);
		}
		function parseParameters(e, t, n, r, i) {
			let a = new f();
			parameter: for (; n < r;) {
				n++;
				for (; d[e.charCodeAt(n)] & 2;) n++;
				let t = n;
				let o = 0;
				let s = -1;
				for (; n < r;) {
					let c = e.charCodeAt(n);
					let f = d[c];
					if ((f & i) !== 0) {
						if (f & 8) break parameter;
						continue parameter;
					}
					if (c === 61) {
						let c = s === -1 ? n : s;
						let l = e.slice(t, c);
						let f = o & u ? l.toLowerCase() : l;
						n++;
						for (; d[e.charCodeAt(n)] & 2;) n++;
						if (n < r && e.charCodeAt(n) === 34) {
							let t = ++n;
							let o = !1;
							for (; n < r;) {
								let s = e.charCodeAt(n);
								if (s === 34) {
									a[f] === void 0 && (a[f] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n));
									n++;
									let s = 0;
									for (; n < r;) {
										let t = e.charCodeAt(n);
										let r = d[t];
										if ((r & i) !== 0) {
											s = r & 8;
											break;
										}
										n++;
									}
									if (s !== 0) break parameter;
									continue parameter;
								}
								if (s === 92 && n + 1 < r) {
									o = !0;
									n += 2;
									continue;
								}
								n++;
							}
							continue parameter;
						}
						let p = n;
						let m = 0;
						let h = -1;
						for (; n < r;) {
							let t = e.charCodeAt(n);
							let r = d[t];
							if ((r & i) !== 0) {
								m = r & 8;
								break;
							}
							r & 2 ? h === -1 && (h = n) : h = -1;
							n++;
						}
						if (a[f] === void 0) {
							let t = h === -1 ? n : h;
							a[f] = e.slice(p, t);
						}
						if (m !== 0) break parameter;
						continue parameter;
					}
					f & 2 ? s === -1 && (s = n) : s = -1;
					o |= c & l | f;
					n++;
				}
			}
			return {
				type: t,
				index: n,
				parameters: a
			};
		}
		function unescapeQuotedPairs(e, t, n) {
			let r = "";
			for (let i = t; i < n; i++) if (e.charCodeAt(i) === 92) {
				r += e.slice(t, i);
				t = ++i;
			}
			return r + e.slice(t, n);
		}
		let p = /^-?\d+$/;
		let m = /^-?\d+n+$/;
		let h = JSON.stringify;
		let g = JSON.parse;
		let _ = /^-?\d+n$/;
		let v = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
		let y = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
		let isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol";
		let isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON";
		let stringifyIteratively = (e, t, n) => {
			let r = "";
			typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
			let i = typeof t == "function";
			let a = Array.isArray(t) ? new Set(t.map(String)) : null;
			let prepareVal = (e, n, r) => {
				typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n));
				if (typeof r == "string" && m.test(r)) return r + "n";
				if (typeof r == "bigint") {
					if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
					return r.toString() + "n";
				}
				i && (r = t.call(e, n, r));
				typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf());
				return r;
			};
			let o = prepareVal({ "": e }, "", e);
			if (isUnstringifiable(o)) return;
			let s = typeof o != "object" || !o;
			let c = isRawJSON(o);
			if (s || c) return h(o);
			let l = [];
			let u = 0;
			let d = [{
				parent: { "": o },
				key: "",
				val: o,
				isArray: Array.isArray(o),
				keys: Array.isArray(o) ? null : Object.keys(o),
				index: 0,
				first: !0
			}];
			let f = new WeakSet([o]);
			for (; d.length > 0;) {
				let e = d[d.length - 1];
				if (e.index === 0) {
					l.push(e.isArray ? "[" : "{");
					u++;
				}
				let t = !1;
				if (e.isArray) {
					if (e.index < e.val.length) {
						e.first || l.push(",");
						r && l.push("\n" + r.repeat(u));
						let t = e.val[e.index];
						let n = prepareVal(e.val, String(e.index), t);
						if (isUnstringifiable(n)) {
							l.push("null");
							e.first = !1;
							e.index++;
						} else {
							let t = typeof n == "object" && !!n;
							let r = isRawJSON(n);
							if (t && !r) {
								if (f.has(n)) throw TypeError("Converting circular structure to JSON");
								f.add(n);
								d.push({
									parent: e.val,
									key: String(e.index),
									val: n,
									isArray: Array.isArray(n),
									keys: Array.isArray(n) ? null : Object.keys(n),
									index: 0,
									first: !0
								});
								e.first = !1;
								e.index++;
							} else {
								l.push(h(n));
								e.first = !1;
								e.index++;
							}
						}
					} else t = !0;
				} else {
					for (; e.index < e.keys.length;) {
						let t = e.keys[e.index++];
						if (a && !a.has(t)) continue;
						let n = e.val[t];
						let i = prepareVal(e.val, t, n);
						if (isUnstringifiable(i)) continue;
						e.first || l.push(",");
						r ? l.push("\n" + r.repeat(u) + h(t) + ": ") : l.push(h(t) + ":");
						let o = typeof i == "object" && !!i;
						let s = isRawJSON(i);
						if (o && !s) {
							if (f.has(i)) throw TypeError("Converting circular structure to JSON");
							f.add(i);
							d.push({
								parent: e.val,
								key: t,
								val: i,
								isArray: Array.isArray(i),
								keys: Array.isArray(i) ? null : Object.keys(i),
								index: 0,
								first: !0
							});
							e.first = !1;
							break;
						} else {
							l.push(h(i));
							e.first = !1;
						}
					}
					e.index >= e.keys.length && d[d.length - 1] === e && (t = !0);
				}
				if (t) {
					u--;
					!e.first && r && l.push("\n" + r.repeat(u));
					l.push(e.isArray ? "]" : "}");
					f.delete(e.val);
					d.pop();
				}
			}
			return l.join("");
		};
		let JSONStringify = (e, t, n) => {
			try {
				if ("rawJSON" in JSON) return h(e, (e, n) => {
					if (typeof n == "bigint") return JSON.rawJSON(n.toString());
					if (typeof t == "function") return t(e, n);
					if (Array.isArray(t) && t.includes(e)) return n;
					return n;
				}, n);
				if (!e) return h(e, t, n);
				return h(e, (e, n) => {
					if (typeof n == "string" && m.test(n)) return n.toString() + "n";
					if (typeof n == "bigint") return n.toString() + "n";
					if (typeof t == "function") return t(e, n);
					if (Array.isArray(t) && t.includes(e)) return n;
					return n;
				}, n).replace(v, "$1$2$3").replace(y, "$1$2$3");
			} catch (r) {
				if (r instanceof RangeError) {
					let r = stringifyIteratively(e, t, n);
					if (r === void 0) return;
					if ("rawJSON" in JSON) return r;
					return r.replace(v, "$1$2$3").replace(y, "$1$2$3");
				}
				throw r;
			}
		};
		let b = new Map();
		let isContextSourceSupported = () => {
			let e = JSON.parse.toString();
			if (b.has(e)) return b.get(e);
			try {
				let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
				b.set(e, t);
				return t;
			} catch {
				b.set(e, !1);
				return !1;
			}
		};
		let convertMarkedBigIntsReviver = (e, t, n, r) => {
			if (typeof t == "string" && _.test(t)) return BigInt(t.slice(0, -1));
			if (typeof t == "string" && m.test(t)) return t.slice(0, -1);
			if (typeof r != "function") return t;
			return r(e, t, n);
		};
		let JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
			let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1));
			let a = r && p.test(r.source);
			if (i && a) return BigInt(r.source);
			if (typeof t != "function") return n;
			return t(e, n, r);
		});
		let x = (2 ** 53 - 1).toString();
		let S = x.length;
		let w = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
		let T = /^"-?\d+n+"$/;
		let applyReviverIteratively = (e, t) => {
			let n = { "": e };
			let r = [{
				parent: n,
				key: "",
				visited: !1
			}];
			for (; r.length > 0;) {
				let e = r[r.length - 1];
				if (e.visited) {
					let { parent: n, key: i } = e;
					let a = n[i];
					typeof a == "string" && (_.test(a) ? a = BigInt(a.slice(0, -1)) : m.test(a) && (a = a.slice(0, -1)));
					typeof t == "function" && (a = t.call(n, i, a));
					a === void 0 ? delete n[i] : n[i] = a;
					r.pop();
				} else {
					e.visited = !0;
					let t = e.parent[e.key];
					if (typeof t == "object" && t) {
						let e = Object.keys(t);
						for (let n = e.length - 1; n >= 0; n--) r.push({
							parent: t,
							key: e[n],
							visited: !1
						});
					}
				}
			}
			return n[""];
		};
		let serializeBigInts = (e) => e.replace(w, (e, t, n, r) => {
			let i = e[0] === "\"";
			if (i && T.test(e)) return e.substring(0, e.length - 1) + "n\"";
			let a = n || r;
			let o = t && (t.length < S || t.length === S && t <= x);
			if (i || a || o) return e;
			return "\"" + e + "n\"";
		});
		let JSONParse = (e, t) => {
			if (!e) return g(e, t);
			try {
				if (isContextSourceSupported()) return JSONParseV2(e, t);
				let n = serializeBigInts(e);
				return g(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
			} catch (n) {
				if (n instanceof RangeError) {
					let n = serializeBigInts(e);
					let r = g(n);
					return applyReviverIteratively(r, t);
				}
				throw n;
			}
		};
		var E = n(1015);
		var D = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
		function dist_bundle_isPlainObject(e) {
			if (typeof e != "object" || !e) return !1;
			if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		var noop = () => "";
		async function fetchWrapper(e) {
			let t = e.request?.fetch || globalThis.fetch;
			if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let n = e.request?.log || console;
			let r = e.request?.parseSuccessResponseBody !== !1;
			let i = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
			let a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
			let o;
			try {
				o = await t(e.url, {
					method: e.method,
					body: i,
					redirect: e.request?.redirect,
					headers: a,
					signal: e.request?.signal,
					...e.body && { duplex: "half" }
				});
			} catch (t) {
				let n = "Unknown Error";
				if (t instanceof Error) {
					if (t.name === "AbortError") {
						t.status = 500;
						throw t;
					}
					n = t.message;
					t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
				}
				let r = new E.G(n, 500, { request: e });
				r.cause = t;
				throw r;
			}
			let s = o.status;
			let c = o.url;
			let l = {};
			for (let [e, t] of o.headers) l[e] = t;
			let u = {
				url: c,
				status: s,
				headers: l,
				data: ""
			};
			if ("deprecation" in l) {
				let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
				let r = t && t.pop();
				n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
			}
			if (s === 204 || s === 205) return u;
			if (e.method === "HEAD") {
				if (s < 400) return u;
				throw new E.G(o.statusText, s, {
					response: u,
					request: e
				});
			}
			if (s === 304) {
				u.data = await getResponseData(o);
				throw new E.G("Not modified", s, {
					response: u,
					request: e
				});
			}
			if (s >= 400) {
				u.data = await getResponseData(o);
				throw new E.G(toErrorMessage(u.data), s, {
					response: u,
					request: e
				});
			}
			u.data = r ? await getResponseData(o) : o.body;
			return u;
		}
		async function getResponseData(e) {
			let t = e.headers.get("content-type");
			if (!t) return e.text().catch(noop);
			let n = dist_parse(t);
			if (isJSONResponse(n)) {
				let t = "";
				try {
					t = await e.text();
					return JSONParse(t);
				} catch {
					return t;
				}
			} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop);
			else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
		}
		function isJSONResponse(e) {
			return e.type === "application/json" || e.type === "application/scim+json";
		}
		function toErrorMessage(e) {
			if (typeof e == "string") return e;
			if (e instanceof ArrayBuffer) return "Unknown error";
			if (typeof e == "object" && e && "message" in e) {
				let t = e;
				let n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
				return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
			}
			return `Unknown error: ${JSON.stringify(e)}`;
		}
		function dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			let newApi = function(e, t) {
				let r = n.merge(e, t);
				if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
				let request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
				Object.assign(request2, {
					endpoint: n,
					defaults: dist_bundle_withDefaults.bind(null, n)
				});
				return r.request.hook(request2, r);
			};
			return Object.assign(newApi, {
				endpoint: n,
				defaults: dist_bundle_withDefaults.bind(null, n)
			});
		}
		var O = dist_bundle_withDefaults(c, D);
		var k = "0.0.0-development";
		function _buildMessageForResponseErrors(e) {
			return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
		}
		var GraphqlResponseError = class extends Error {
			constructor(e, t, n) {
				super(_buildMessageForResponseErrors(n));
				this.request = e;
				this.headers = t;
				this.response = n;
				this.errors = n.errors;
				this.data = n.data;
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		};
		var A = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		];
		var j = [
			"query",
			"method",
			"url"
		];
		var M = /\/api\/v3\/?$/;
		function graphql(e, t, n) {
			if (n) {
				if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
				for (let e in n) {
					if (!j.includes(e)) continue;
					return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
				}
			}
			let r = typeof t == "string" ? Object.assign({ query: t }, n) : t;
			let i = Object.keys(r).reduce((e, t) => {
				if (A.includes(t)) {
					e[t] = r[t];
					return e;
				}
				e.variables ||= {};
				e.variables[t] = r[t];
				return e;
			}, {});
			let a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
			M.test(a) && (i.url = a.replace(M, "/api/graphql"));
			return e(i).then((e) => {
				if (e.data.errors) {
					let t = {};
					for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
					throw new GraphqlResponseError(i, t, e.data);
				}
				return e.data.data;
			});
		}
		function graphql_dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			let newApi = (e, t) => graphql(n, e, t);
			return Object.assign(newApi, {
				defaults: graphql_dist_bundle_withDefaults.bind(null, n),
				endpoint: n.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(O, {
			headers: { "user-agent": `octokit-graphql.js/${k} ${getUserAgent()}` },
			method: "POST",
			url: "/graphql"
		});
		function withCustomRequest(e) {
			return graphql_dist_bundle_withDefaults(e, {
				method: "POST",
				url: "/graphql"
			});
		}
		var N = "(?:[a-zA-Z0-9_-]+)";
		var P = "\\.";
		var F = RegExp(`^${N}${P}${N}${P}${N}$`);
		var I = F.test.bind(F);
		async function auth(e) {
			let t = I(e);
			let n = e.startsWith("v1.") || e.startsWith("ghs_");
			let r = e.startsWith("ghu_");
			return {
				type: "token",
				token: e,
				tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
			};
		}
		function withAuthorizationPrefix(e) {
			if (e.split(/\./).length === 3) return `bearer ${e}`;
			return `token ${e}`;
		}
		async function hook(e, t, n, r) {
			let i = t.endpoint.merge(n, r);
			i.headers.authorization = withAuthorizationPrefix(e);
			return t(i);
		}
		var L = function createTokenAuth2(e) {
			if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			e = e.replace(/^(token|bearer) +/i, "");
			return Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
		};
		let R = "7.0.8";
		let dist_src_noop = () => {};
		let z = console.warn.bind(console);
		let B = console.error.bind(console);
		function createLogger(e = {}) {
			typeof e.debug != "function" && (e.debug = dist_src_noop);
			typeof e.info != "function" && (e.info = dist_src_noop);
			typeof e.warn != "function" && (e.warn = z);
			typeof e.error != "function" && (e.error = B);
			return e;
		}
		let V = `octokit-core.js/${R} ${getUserAgent()}`;
		class Octokit {
			static VERSION = R;
			static defaults(e) {
				let OctokitWithDefaults = class extends this {
					constructor(...t) {
						let n = t[0] || {};
						if (typeof e == "function") {
							super(e(n));
							return;
						}
						super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
					}
				};
				return OctokitWithDefaults;
			}
			static plugins = [];
			static plugin(...e) {
				let t = this.plugins;
				let NewOctokit = class extends this {
					static plugins = t.concat(e.filter((e) => !t.includes(e)));
				};
				return NewOctokit;
			}
			constructor(e = {}) {
				let t = new a.Collection();
				let n = {
					baseUrl: O.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${V}` : V;
				e.baseUrl && (n.baseUrl = e.baseUrl);
				e.previews && (n.mediaType.previews = e.previews);
				e.timeZone && (n.headers["time-zone"] = e.timeZone);
				this.request = O.defaults(n);
				this.graphql = withCustomRequest(this.request).defaults(n);
				this.log = createLogger(e.log);
				this.hook = t;
				if (e.authStrategy) {
					let { authStrategy: n, ...r } = e;
					let i = n(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: r
					}, e.auth));
					t.wrap("request", i.hook);
					this.auth = i;
				} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
				else {
					let n = L(e.auth);
					t.wrap("request", n.hook);
					this.auth = n;
				}
				let r = this.constructor;
				for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
	}),
	3779: ((e, t, n) => {
		"use strict";
		n.d(t, { ud: () => paginateRest });
		var r = "0.0.0-development";
		function normalizePaginatedListResponse(e) {
			if (!e.data) return {
				...e,
				data: []
			};
			if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
			let t = e.data.incomplete_results;
			let n = e.data.repository_selection;
			let r = e.data.total_count;
			let i = e.data.total_commits;
			delete e.data.incomplete_results;
			delete e.data.repository_selection;
			delete e.data.total_count;
			delete e.data.total_commits;
			let a = Object.keys(e.data)[0];
			e.data = e.data[a];
			t !== void 0 && (e.data.incomplete_results = t);
			n !== void 0 && (e.data.repository_selection = n);
			e.data.total_count = r;
			e.data.total_commits = i;
			return e;
		}
		function iterator(e, t, n) {
			let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n);
			let i = typeof t == "function" ? t : e.request;
			let a = r.method;
			let o = r.headers;
			let s = r.url;
			return { [Symbol.asyncIterator]: () => ({ async next() {
				if (!s) return { done: !0 };
				try {
					let e = normalizePaginatedListResponse(await i({
						method: a,
						url: s,
						headers: o
					}));
					s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
					if (!s && "total_commits" in e.data) {
						let t = new URL(e.url);
						let n = t.searchParams;
						let r = parseInt(n.get("page") || "1", 10);
						if (r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits) {
							n.set("page", String(r + 1));
							s = t.toString();
						}
					}
					return { value: e };
				} catch (e) {
					if (e.status !== 409) throw e;
					s = "";
					return { value: {
						status: 200,
						headers: {},
						data: []
					} };
				}
			} }) };
		}
		function paginate(e, t, n, r) {
			if (typeof n == "function") {
				r = n;
				n = void 0;
			}
			return gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
		}
		function gather(e, t, n, r) {
			return n.next().then((i) => {
				if (i.done) return t;
				let a = !1;
				function done() {
					a = !0;
				}
				t = t.concat(r ? r(i.value, done) : i.value.data);
				if (a) return t;
				return gather(e, t, n, r);
			});
		}
		Object.assign(paginate, { iterator });
		function paginateRest(e) {
			return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
		}
		paginateRest.VERSION = r;
	}),
	9735: ((e, t, n) => {
		"use strict";
		n.d(t, { L: () => retry });
		var r = n(3251);
		var i = n(1015);
		var a = "0.0.0-development";
		function isRequestError(e) {
			return e.request !== void 0;
		}
		async function errorRequest(e, t, n, r) {
			if (!isRequestError(n) || !n?.request.request) throw n;
			if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
				let i = r.request.retries == null ? e.retries : r.request.retries;
				let a = ((r.request.retryCount || 0) + 1) ** 2;
				throw t.retry.retryRequest(n, i, a);
			}
			throw n;
		}
		async function wrapRequest(e, t, n, i) {
			let a = new r();
			a.on("failed", function(t, n) {
				let r = ~~t.request.request?.retries;
				let a = ~~t.request.request?.retryAfter;
				i.request.retryCount = n.retryCount + 1;
				if (r > n.retryCount) return a * e.retryAfterBaseValue;
			});
			return a.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), i);
		}
		async function requestWithGraphqlErrorHandling(e, t, n, r) {
			let a = await n(r);
			if (a.data && a.data.errors && a.data.errors.length > 0 && /Something went wrong while executing your query/.test(a.data.errors[0].message)) return errorRequest(e, t, new i.G(a.data.errors[0].message, 500, {
				request: r,
				response: a
			}), r);
			return a;
		}
		function retry(e, t) {
			let n = Object.assign({
				enabled: !0,
				retryAfterBaseValue: 1e3,
				doNotRetry: [
					400,
					401,
					403,
					404,
					410,
					422,
					451
				],
				retries: 3
			}, t.retry);
			let r = { retry: { retryRequest: (e, t, n) => {
				e.request.request = Object.assign({}, e.request.request, {
					retries: t,
					retryAfter: n
				});
				return e;
			} } };
			if (n.enabled) {
				e.hook.error("request", errorRequest.bind(null, n, r));
				e.hook.wrap("request", wrapRequest.bind(null, n, r));
			}
			return r;
		}
		retry.VERSION = a;
	}),
	6856: ((e, t, n) => {
		"use strict";
		n.d(t, { A: () => throttling });
		var r = n(3251);
		var i = "0.0.0-development";
		var noop = () => Promise.resolve();
		function wrapRequest(e, t, n) {
			return e.retryLimiter.schedule(doRequest, e, t, n);
		}
		async function doRequest(e, t, n) {
			let { pathname: r } = new URL(n.url, "http://github.test");
			let i = isAuthRequest(n.method, r);
			let a = !i && n.method !== "GET" && n.method !== "HEAD";
			let o = n.method === "GET" && r.startsWith("/search/");
			let s = r.startsWith("/graphql");
			let c = ~~t.retryCount > 0 ? {
				priority: 0,
				weight: 0
			} : {};
			e.clustering && (c.expiration = 6e4);
			(a || s) && await e.write.key(e.id).schedule(c, noop);
			a && e.triggersNotification(r) && await e.notifications.key(e.id).schedule(c, noop);
			o && await e.search.key(e.id).schedule(c, noop);
			let l = (i ? e.auth : e.global).key(e.id).schedule(c, t, n);
			if (s) {
				let e = await l;
				if (e.data.errors != null && e.data.errors.some((e) => e.type === "RATE_LIMITED")) throw Object.assign(Error("GraphQL Rate Limit Exceeded"), {
					response: e,
					data: e.data
				});
			}
			return l;
		}
		function isAuthRequest(e, t) {
			return e === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === "/login/oauth/access_token");
		}
		var a = [
			"/orgs/{org}/invitations",
			"/orgs/{org}/invitations/{invitation_id}",
			"/orgs/{org}/teams/{team_slug}/discussions",
			"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
			"/repos/{owner}/{repo}/collaborators/{username}",
			"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
			"/repos/{owner}/{repo}/issues",
			"/repos/{owner}/{repo}/issues/{issue_number}/comments",
			"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
			"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
			"/repos/{owner}/{repo}/pulls",
			"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
			"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
			"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
			"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
			"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
			"/repos/{owner}/{repo}/releases",
			"/teams/{team_id}/discussions",
			"/teams/{team_id}/discussions/{discussion_number}/comments"
		];
		function routeMatcher(e) {
			let t = `^(?:${e.map((e) => e.split("/").map((e) => e.startsWith("{") ? "(?:.+?)" : e).join("/")).map((e) => `(?:${e})`).join("|")})[^/]*$`;
			return new RegExp(t, "i");
		}
		var o = routeMatcher(a);
		var s = o.test.bind(o);
		var c = {};
		var createGroups = function(e, t) {
			c.global = new e.Group({
				id: "octokit-global",
				maxConcurrent: 10,
				...t
			});
			c.auth = new e.Group({
				id: "octokit-auth",
				maxConcurrent: 1,
				...t
			});
			c.search = new e.Group({
				id: "octokit-search",
				maxConcurrent: 1,
				minTime: 2e3,
				...t
			});
			c.write = new e.Group({
				id: "octokit-write",
				maxConcurrent: 1,
				minTime: 1e3,
				...t
			});
			c.notifications = new e.Group({
				id: "octokit-notifications",
				maxConcurrent: 1,
				minTime: 3e3,
				...t
			});
		};
		function throttling(e, t) {
			let { enabled: n = !0, Bottleneck: i = r, id: a = "no-id", timeout: o = 12e4, connection: l } = t.throttle || {};
			if (!n) return {};
			let u = { timeout: o };
			l !== void 0 && (u.connection = l);
			let d = Object.assign({
				clustering: l != null,
				triggersNotification: s,
				fallbackSecondaryRateRetryAfter: 60,
				retryAfterBaseValue: 1e3,
				id: a
			}, t.throttle);
			if (typeof d.onSecondaryRateLimit != "function" || typeof d.onRateLimit != "function") throw Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ");
			let f = !1;
			let initializeBottleneck = () => {
				if (f) return;
				f = !0;
				c.global ?? createGroups(i, u);
				d.global = d.global ?? c.global;
				d.auth = d.auth ?? c.auth;
				d.search = d.search ?? c.search;
				d.write = d.write ?? c.write;
				d.notifications = d.notifications ?? c.notifications;
				d.retryLimiter = d.retryLimiter ?? new i();
				let t = {};
				let n = new i.Events(t);
				t.on("secondary-limit", d.onSecondaryRateLimit);
				t.on("rate-limit", d.onRateLimit);
				t.on("error", (t) => e.log.warn("Error in throttling-plugin limit handler", t));
				d.retryLimiter.on("failed", async function(t, r) {
					let [i, a, o] = r.args;
					let { pathname: s } = new URL(o.url, "http://github.test");
					if (!(s.startsWith("/graphql") && t.status !== 401 || t.status === 403 || t.status === 429)) return;
					let c = ~~a.retryCount;
					a.retryCount = c;
					o.request.retryCount = c;
					let { wantRetry: l, retryAfter: u = 0 } = await (async function() {
						if (/\bsecondary rate\b/i.test(t.message)) {
							let r = Number(t.response.headers["retry-after"]) || i.fallbackSecondaryRateRetryAfter;
							return {
								wantRetry: await n.trigger("secondary-limit", r, o, e, c),
								retryAfter: r
							};
						}
						if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some((e) => e.type === "RATE_LIMITED")) {
							let r = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime();
							let i = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
							return {
								wantRetry: await n.trigger("rate-limit", i, o, e, c),
								retryAfter: i
							};
						}
						return {};
					})();
					if (l) {
						a.retryCount++;
						return u * i.retryAfterBaseValue;
					}
				});
			};
			e.hook.wrap("request", (e, t) => {
				initializeBottleneck();
				return wrapRequest(d, e, t);
			});
			return {};
		}
		throttling.VERSION = i;
		throttling.triggersNotification = s;
	}),
	1015: ((e, t, n) => {
		"use strict";
		n.d(t, { G: () => RequestError });
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(e, t, n) {
				super(e, { cause: n.cause });
				this.name = "HttpError";
				this.status = Number.parseInt(t);
				Number.isNaN(this.status) && (this.status = 0);
				"response" in n && (this.response = n.response);
				let r = Object.assign({}, n.request);
				n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") }));
				r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
				this.request = r;
			}
		}
	})
};
