"use strict";
exports.id = 6693;
exports.ids = [6693];
exports.modules = {
	...require("./common.index.js").modules,
	273: (function (e, t, n) {
		n.d(t, {
			$u: () => isWorkflowPath,
			Gg: () => titleOf,
			hM: () => parseWorkflow
		});
		var r = n(7879);
		var i = n(9731);
		var a = n(9056);
		var o = n(8438);
		var s = n(7286);
		function isWorkflowPath(e) {
			return e.startsWith(s.xi) && /^[^/]+\.ya?ml$/.test(e.slice(s.xi.length));
		}
		function parseWorkflow(e, t, n = new Set()) {
			let c = [];
			let l = (0, i._)(e, t);
			let report = (e, t, n) => void c.push({
				message: e,
				fix: t,
				place: l(n)
			});
			if (t.length > 262144) {
				report(`The workflow has ${t.length} characters, too many to look at.`, "Split it.", 0);
				return {
					workflow: void 0,
					problems: c
				};
			}
			let u = (0, a.u)(t, l, ({ message: e, fix: t, at: n }) => report(e, t, n));
			if (u?.kind === "map") return {
				workflow: (0, s.S6)((0, o.m)(e, t, u, l), n),
				problems: c
			};
			u && u.kind !== "wrong" && report(`The workflow is ${(0, r.WQ)(u)}.`, "It begins with `on:` and `jobs:`.", u.at);
			return {
				workflow: void 0,
				problems: c
			};
		}
		function titleOf({ root: e, file: t }) {
			return (0, r.ws)((0, r.oB)(e, ["name"])) ?? t;
		}
	}),
	4305: (function (e, t, n) {
		n.d(t, {
			Ee: () => findHomes,
			f7: () => missingAction,
			kl: () => i,
			qf: () => calledAction
		});
		var r = n(7631);
		let i = Object.keys(r.b).filter((e) => e !== "promote");
		let a = RegExp(`\\buses['"]?\\s*:\\s*['"]?(\\.|[\\w.-]+/[\\w.-]+)/actions/(?:${i.join("|")})(?=[@'"\\s]|$)`, "gm");
		function findHomes(e) {
			return new Set([...e].flatMap((e) => [...e.matchAll(a)].map(([, e]) => e)));
		}
		function calledAction(e, t) {
			let { home: n, name: r } = splitUses(e);
			if (n === void 0 || !(t.has(n) || isNamed(n))) return;
			if (r === void 0) return "promote";
			return i.includes(r) ? r : void 0;
		}
		function missingAction(e, t) {
			let { home: n, name: r } = splitUses(e);
			if (n === void 0 || n === "." || !(t.has(n) || isNamed(n))) return;
			return r === void 0 || i.includes(r) ? void 0 : r;
		}
		function isNamed(e) {
			return e.endsWith("/release-tracks");
		}
		function splitUses(e) {
			let [, t, n] = /^(\.(?=\/|$)|[\w.-]+\/[\w.-]+)(?:\/actions\/([\w.-]+))?\/?(?:@.*)?$/.exec(e) ?? [];
			return {
				home: t,
				name: n
			};
		}
	}),
	5007: (function (e, t, n) {
		n.d(t, {
			Cf: () => dispatchInputs,
			Lx: () => isClosed,
			bF: () => a,
			nk: () => blockingInputs
		});
		var r = n(7879);
		var i = n(7286);
		let a = [
			"on",
			"workflow_dispatch",
			"inputs"
		];
		function dispatchInputs({ root: e }) {
			return (0, i.Mc)((0, r.oB)(e, a)).map(({ key: e, value: t }) => {
				let n = (0, r.oB)(t, ["options"]);
				return {
					name: e,
					type: (0, r.ws)((0, r.oB)(t, ["type"])) ?? "string",
					required: (0, r.ws)((0, r.oB)(t, ["required"])) === "true",
					default: (0, r.ws)((0, r.oB)(t, ["default"])),
					options: n?.kind === "list" ? n.items.map((e) => (0, r.ws)(e) ?? "") : []
				};
			});
		}
		function isClosed({ type: e }) {
			return e === "choice" || e === "boolean";
		}
		function blockingInputs(e) {
			return dispatchInputs(e).filter((e) => e.required && e.default === void 0 && !isClosed(e));
		}
	}),
	5306: (function (e, t, n) {
		n.d(t, {
			K: () => literalPattern,
			q: () => compileFilterPattern
		});
		let r = /^[*?+[\]!\\]$/;
		function compileFilterPattern(e) {
			let t = e.startsWith("!");
			let n = parseSteps([...t ? e.slice(1) : e]);
			if (typeof n == "string") return {
				negates: t,
				matches: () => !1,
				fault: n
			};
			return {
				negates: t,
				matches: (e) => run(n, e)
			};
		}
		function literalPattern(e) {
			return [...e].map((e) => r.test(e) ? `\\${e}` : e).join("");
		}
		function parseSteps(e) {
			let t = [];
			let n = 0;
			for (; n < e.length;) {
				let r = readStep(e, n, t);
				if (typeof r == "string") return r;
				n = r;
			}
			return t;
		}
		function readStep(e, t, n) {
			let r = e[t];
			if (r === "*") return readStar(e, t, n);
			if (r === "[") return readSet(e, t, n);
			let i = n.at(-1);
			if ((r === "?" || r === "+") && i) {
				n[n.length - 1] = r === "?" ? {
					...i,
					skips: i.skips || 1
				} : {
					...i,
					repeats: !0
				};
				return t + 1;
			}
			let a = r === "\\";
			let o = a ? e[t + 1] : r;
			if (o === void 0) return "\"\\\" has nothing after it";
			n.push({
				accepts: (e) => e === o,
				repeats: !1,
				skips: 0
			});
			return t + (a ? 2 : 1);
		}
		function readStar(e, t, n) {
			if (e[t + 1] !== "*") {
				n.push({
					accepts: (e) => e !== "/",
					repeats: !0,
					skips: 1
				});
				return t + 1;
			}
			let r = {
				accepts: () => !0,
				repeats: !0,
				skips: 1
			};
			if (t !== 0 && e[t - 1] !== "/" || e[t + 2] !== "/") {
				n.push(r);
				return t + 2;
			}
			n.push({
				...r,
				repeats: !1,
				skips: 3
			}, r, {
				accepts: (e) => e === "/",
				repeats: !1,
				skips: 0
			});
			return t + 3;
		}
		function readSet(e, t, n) {
			let r = e.indexOf("]", t + 1);
			if (r === -1) return "\"[\" is not closed";
			let i = e.slice(t + 1, r);
			if (i.length === 0) return "\"[]\" is an empty set";
			let a = [];
			for (let e = 0; e < i.length; e++) {
				let t = i[e];
				let n = i[e + 1] === "-" ? i[e + 2] : void 0;
				if (n !== void 0 && !isRange(t, n)) return `"${t}-${n}" is not a range of a-z, A-Z or 0-9`;
				a.push([t, n ?? t]);
				n !== void 0 && (e += 2);
			}
			n.push({
				accepts: (e) => a.some(([t, n]) => e.length === 1 && e >= t && e <= n),
				repeats: !1,
				skips: 0
			});
			return r + 1;
		}
		function isRange(e, t) {
			return e <= t && [
				/^[a-z]{2}$/,
				/^[A-Z]{2}$/,
				/^[0-9]{2}$/
			].some((n) => n.test(e + t));
		}
		function run(e, t) {
			let n = withSkips(e, new Set([0]));
			for (let r of t) {
				let t = new Set();
				for (let i of n) {
					let n = e[i];
					if (!n?.accepts(r)) continue;
					t.add(i + 1);
					n.repeats && t.add(i);
				}
				if (t.size === 0) return !1;
				n = withSkips(e, t);
			}
			return n.has(e.length);
		}
		function withSkips(e, t) {
			for (let n of t) {
				let r = e[n];
				r && r.skips > 0 && t.add(n + r.skips);
			}
			return t;
		}
	}),
	5405: (function (e, t, n) {
		n.d(t, {
			UD: () => readPushFilters,
			WS: () => i,
			lI: () => firesOnTag,
			rw: () => firesOnBranch
		});
		var r = n(5306);
		let i = [
			"branches",
			"branches-ignore",
			"tags",
			"tags-ignore",
			"paths",
			"paths-ignore"
		];
		function readPushFilters(e) {
			if (typeof e == "string" || Array.isArray(e)) return [e].flat().includes("push") ? {} : void 0;
			if (!isMapping(e) || !("push" in e)) return;
			let { push: t } = e;
			if (!isMapping(t)) return {};
			return Object.fromEntries(i.flatMap((e) => e in t ? [[e, readTexts(t[e])]] : []));
		}
		function firesOnTag(e, t) {
			return firesOnRef(e, "tags", t);
		}
		function firesOnBranch(e, t, n) {
			return firesOnRef(e, "branches", t) && (n === void 0 || firesOnFiles(e, n));
		}
		function selects(e, t) {
			let n = e.map(r.q).findLast(({ matches: e }) => e(t));
			return n !== void 0 && !n.negates;
		}
		function firesOnRef(e, t, n) {
			let { [t]: r, [`${t}-ignore`]: i } = e;
			if (r) return selects(r, n);
			if (i) return !selects(i, n);
			let a = t === "tags" ? "branches" : "tags";
			return e[a] === void 0 && e[`${a}-ignore`] === void 0;
		}
		function firesOnFiles({ paths: e, "paths-ignore": t }, n) {
			if (e) return n.some((t) => selects(e, t));
			return t === void 0 || n.some((e) => !selects(t, e));
		}
		function readTexts(e) {
			return [e].flat().filter((e) => typeof e == "string");
		}
		function isMapping(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
	}),
	7286: (function (e, t, n) {
		n.d(t, {
			Mc: () => entriesOf,
			S6: () => readWorkflow,
			TM: () => scalarsOf,
			cc: () => eachStep,
			hN: () => needsOf,
			wg: () => inputOf,
			xi: () => o
		});
		var r = n(7879);
		var i = n(4305);
		var a = n(5405);
		let o = ".github/workflows/";
		function readWorkflow(e, t) {
			let n = (0, r.Ms)(e.root, "on")?.value;
			let i = (0, r._y)(n);
			return {
				...e,
				name: e.file.slice(18),
				events: new Set(eventsOf(i)),
				push: (0, a.UD)(i),
				jobs: entriesOf((0, r.oB)(e.root, ["jobs"])).map((e) => readJob(e, t))
			};
		}
		function entriesOf(e) {
			return e?.kind === "map" ? e.entries : [];
		}
		function inputOf({ node: e }, t) {
			return (0, r.ws)((0, r.oB)(e, ["with", t]));
		}
		function eachStep(e, t) {
			return e.flatMap((e) => e.jobs.flatMap((n) => n.steps.flatMap((r, i) => t({
				workflow: e,
				job: n,
				step: r,
				index: i
			}))));
		}
		function needsOf({ node: e }) {
			let t = (0, r.oB)(e, ["needs"]);
			if (t?.kind === "list") return t.items.flatMap((e) => (0, r.ws)(e) ?? []);
			let n = (0, r.ws)(t);
			return n === void 0 ? [] : [n];
		}
		function scalarsOf({ root: e }) {
			let t = [];
			let n = new Set();
			let walk = (e, r) => {
				if (n.has(e)) return;
				n.add(e);
				if (e.kind === "map") for (let { key: t, value: n } of e.entries) walk(n, [...r, t]);
				else if (e.kind === "list") for (let [t, n] of e.items.entries()) walk(n, [...r, String(t)]);
				else e.kind === "text" && t.push({
					node: e,
					path: r
				});
			};
			e && walk(e, []);
			return t;
		}
		function readJob({ key: e, keyAt: t, value: n }, i) {
			let a = (0, r.oB)(n, ["steps"]);
			return {
				name: e,
				at: t,
				node: n,
				steps: (a?.kind === "list" ? a.items : []).flatMap((e) => e.kind === "map" ? readStep(e, i) : [])
			};
		}
		function readStep(e, t) {
			let n = (0, r.ws)((0, r.oB)(e, ["uses"]));
			return {
				node: e,
				uses: n,
				run: (0, r.ws)((0, r.oB)(e, ["run"])),
				action: n === void 0 ? void 0 : (0, i.qf)(n, t),
				missing: n === void 0 ? void 0 : (0, i.f7)(n, t)
			};
		}
		function eventsOf(e) {
			if (typeof e == "string") return [e];
			if (Array.isArray(e)) return e.filter((e) => typeof e == "string");
			return typeof e == "object" && e ? Object.keys(e) : [];
		}
	}),
	7631: (function (e, t, n) {
		n.d(t, { b: () => r });
		let r = {
			announce: "kind tag format template url secret header-prefix notes notes-path required dry-run config token",
			"bump-version": "tracks channel line bump sha n version trailers force dry-run signing signing-key config token",
			"check-invariants": "open-issue label grace config token",
			"component-changelog": "tag track head since format output config token",
			"detect-tracks": "track channel since base head config token",
			"float-tags": "tag minor config token",
			"image-tags": "images tag track core-floats rebuild move config token",
			"preview-release": "track channel live bump comment pull-request config token",
			promote: "track channel since line bump sha n version trailers force dry-run signing signing-key config token",
			"publish-release": "tag name body body-path assets make-latest draft checksums comment milestone config token",
			"release-pr": "group bump sha signing signing-key config token",
			"sync-branches": "lines dry-run signing signing-key config token",
			"validate-tag": "tag track config token",
			withdraw: "tag reason undo dry-run signing signing-key config token",
			"write-updater-manifest": "artifacts-dir tag base-url notes notes-path output publish platforms converge create-channels public-key require-attestation trusted-root signing signing-key config token"
		};
	}),
	8438: (function (e, t, n) {
		n.d(t, { m: () => makeSource });
		var r = n(7879);
		function makeSource(e, t, n, r) {
			return {
				file: e,
				text: t,
				root: n,
				locate: r,
				place: (t) => findPlace(e, n, r, t)
			};
		}
		function findPlace(e, t, n, i) {
			for (let e = i.length; e > 0; e--) {
				let a = i[e - 1];
				let o = (0, r.oB)(t, i.slice(0, e - 1));
				if (typeof a == "string") {
					let e = (0, r.Ms)(o, a);
					if (e) return n(isScalar(e.value) ? e.value.at : e.keyAt);
				} else if (o?.kind === "list" && o.items[a]) return n(o.items[a].at);
			}
			return {
				file: e,
				line: 1,
				column: 1
			};
		}
		function isScalar({ kind: e }) {
			return e !== "list" && e !== "map" && e !== "nothing";
		}
	})
};
