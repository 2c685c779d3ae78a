"use strict";
exports.id = 7659;
exports.ids = [7659];
exports.modules = {
	7659: (function (e, t, n) {
	n.d(t, { initQuestions: () => initQuestions });
	var r = n(6170);
	var i = n(9530);
	var a = n(6082);
	var o = n(6518);
	var s = n(6672);
	function initQuestions(e, t) {
		let n = process.stderr;
		let answered = async (t) => {
			let n = await t;
			if ((0, r.isCancel)(n)) throw (0, o.V)(e.interruption.state);
			return n;
		};
		return {
			actions: async () => await answered((0, r.text)({
				message: "Where are the actions? owner/name@ref, or empty to fill it in later",
				placeholder: "acme/release-tracks@v1",
				defaultValue: "",
				validate: wrongActions,
				output: n
			})),
			versions: async ({ version: e, names: t, isOne: i }) => {
				let o = t.length > 5 ? `${t.slice(0, 5).join(", ")} and ${t.length - 5} more` : t.join(", ");
				let s = [{
					value: "one",
					label: "one version for all",
					hint: "one track"
				}, {
					value: "each",
					label: "one each",
					hint: "a track for each"
				}];
				let c = (0, a.P8)(`${o} go by one version, ${e}. From now on?`);
				return await answered((0, r.select)({
					message: c,
					options: s,
					initialValue: i ? "one" : "each",
					output: n
				}));
			},
			choose: async ({ tracks: t, offered: i, channels: a, live: o, next: s }) => {
				e.clear();
				let c = t.map(({ name: e }) => e);
				let l = [...t.map(optionOf), ...i.map(optionOfOffer)];
				let u = {
					message: "Which tracks?",
					options: l,
					initialValues: c,
					required: !0,
					maxItems: 15
				};
				let d = l.length === 0 ? [] : await answered((0, r.multiselect)({
					...u,
					output: n
				}));
				let f = new Map(d.map((e) => [e, e]));
				let p = {
					message: `Branch of feature work, where pre-releases are cut; ${o.value} for none`,
					initialValue: s?.value ?? o.value,
					validate: wrongBranch
				};
				let m = await answered((0, r.text)({
					...p,
					output: n
				}));
				let h = {
					message: "Channels below live, lowest first",
					initialValue: a.value.join(", ")
				};
				let g = splitList(await answered((0, r.text)({
					...h,
					validate: wrongChannels,
					output: n
				})));
				let _ = await answered((0, r.confirm)({
					message: "Write the workflows as well?",
					output: n
				}));
				return {
					...l.length > 0 && { tracks: f },
					next: m,
					channels: g,
					workflows: _
				};
			},
			confirm: async (a) => {
				let { files: o, changes: c, present: l } = a;
				e.say(`\n${t ? (0, s.hc)(a, e.errors, !0) : (0, s.kq)(a, e.errors)}\n`);
				e.say(["Files:", ...(0, s.CS)(a, e.errors)].join("\n"));
				let u = c.length > 0 ? ` ${c.map(({ path: e }) => e).join(", ")} will be overwritten.` : "";
				let d = `Write ${o.length === 1 ? "this file" : `these ${o.length} files`}?${u} --show shows them in full.`;
				if (!await answered((0, r.confirm)({
					message: d,
					initialValue: l.length === 0,
					output: n
				}))) throw (0, i.V2)("declined", "Nothing was written.");
			}
		};
	}
	function optionOf({ name: e, why: t, tag: n }) {
		return {
			value: e,
			label: e,
			hint: (0, a.P8)(`${n.value}: ${t}`)
		};
	}
	function optionOfOffer({ name: e, folder: t, why: n }) {
		return {
			value: e,
			label: e,
			hint: (0, a.P8)(`${t || "."}: ${n}`)
		};
	}
	function wrongBranch(e) {
		return /^[\w][\w./-]*$/.test(e ?? "") ? void 0 : "Use the name of a branch, such as next or develop.";
	}
	function wrongActions(e) {
		return !e || /^[\w-]+\/[\w.-]+@[\w./-]+$/.test(e) ? void 0 : "Write owner/name@ref, as in acme/release-tracks@v1.";
	}
	function wrongChannels(e) {
		let t = splitList(e ?? "");
		let n = t.every((e) => /^(?!\d+$|live$)[0-9A-Za-z-]{1,50}$/i.test(e));
		if (t.length === 0 || !n) return "Use names such as alpha, beta, rc, separated by commas.";
		return new Set(t).size < t.length ? "A channel is listed twice." : void 0;
	}
	function splitList(e) {
		return e.split(/[\s,]+/).filter((e) => e !== "");
	}
})
};
