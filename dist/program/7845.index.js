"use strict";
exports.id = 7845;
exports.ids = [7845];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1990.index.js").modules,
	7845: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(6760);
		var i = n(8913);
		function changeFileName(e, t) {
			let n = e.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
			let r = n[0]?.slice(0, 48) ?? "change";
			for (let e of n.slice(1)) {
				if (r.length + 1 + e.length > 48) break;
				r += `-${e}`;
			}
			return `${r}${t > 1 || r === "readme" ? `-${t}` : ""}.md`;
		}
		var a = n(9530);
		var o = n(6082);
		var s = n(322);
		var c = n(1990);
		var l = n(6518);
		async function answer(e) {
			let t = await e.openRun();
			let { tracks: n, level: a, message: o } = await completeChange(e, t);
			let s = new Map(n.map(({ name: e }) => [e, a]));
			let names = (e) => (0, r.join)(i.A0, changeFileName(o, e)).replaceAll("\\", "/");
			let l = await firstFree(t.top, names);
			await (0, c.f)(t.top, [{
				path: l,
				text: (0, i.If)(s, o)
			}]);
			return {
				json: {
					path: l,
					tracks: n.map(({ name: e }) => e),
					level: a
				},
				text: () => `Wrote ${l}. Commit it with the change.`
			};
		}
		async function completeChange(e, { config: t }) {
			let [n, r, i] = [
				e.text("tracks"),
				e.text("level"),
				e.text("message").trim()
			];
			let o = n === "" ? void 0 : (0, s.mu)(t, n, "tracks");
			if (!(o && r !== "" && i !== "") && !e.terminal.interactive) throw (0, a.V2)("not-asked", "Cannot ask: this is not a terminal.", "Pass everything: release-tracks change <tracks> --level <size> --message <text>");
			return {
				tracks: o ?? await askTracks(t.tracks, e.terminal),
				level: r || await askLevel(e.terminal),
				message: i || await askMessage(e.terminal)
			};
		}
		async function askTracks(e, t) {
			if (e.length === 1) return [...e];
			let { multiselect: r } = await n.e(6170).then(n.bind(n, 6170));
			let i = await answered(r({
				message: "Which tracks does it concern?",
				options: e.map((e) => ({
					value: e.name,
					label: e.name,
					...e.description !== void 0 && { hint: (0, o.P8)(e.description) }
				})),
				required: !0,
				output: process.stderr
			}), t);
			return e.filter(({ name: e }) => i.includes(e));
		}
		async function askLevel(e) {
			let { select: t } = await n.e(6170).then(n.bind(n, 6170));
			return answered(t({
				message: "How far does it raise the version?",
				options: [
					{
						value: "patch",
						label: "patch",
						hint: "a fix"
					},
					{
						value: "minor",
						label: "minor",
						hint: "something new"
					},
					{
						value: "major",
						label: "major",
						hint: "something breaks"
					},
					{
						value: "none",
						label: "none",
						hint: "nothing to release"
					}
				],
				output: process.stderr
			}), e);
		}
		async function askMessage(e) {
			let { text: t } = await n.e(6170).then(n.bind(n, 6170));
			let validate = (e) => e?.trim() ? void 0 : "Write a sentence for users.";
			return (await answered(t({
				message: "What changes for users? (Markdown)",
				validate,
				output: process.stderr
			}), e)).trim();
		}
		async function answered(e, t) {
			t.clear();
			let n = await e;
			if (typeof n == "symbol") throw (0, l.V)(t.interruption.state);
			return n;
		}
		async function firstFree(e, t) {
			for (let n = 1;; n++) {
				let r = t(n);
				if ((await (0, c.Y)(e, [r])).length === 0) return r;
			}
		}
	})
};
