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
			choose: async ({ tracks: t, offered: i, channels: a }) => {
				e.clear();
				let o = t.map(({ name: e }) => e);
				let s = [...t.map(optionOf), ...i.map(optionOfOffer)];
				let c = {
					message: "Which tracks?",
					options: s,
					initialValues: o,
					required: !0,
					maxItems: 15
				};
				let l = s.length === 0 ? [] : await answered((0, r.multiselect)({
					...c,
					output: n
				}));
				let u = new Map(l.map((e) => [e, e]));
				let d = {
					message: "Channels below live, lowest first",
					initialValue: a.value.join(", ")
				};
				let f = splitList(await answered((0, r.text)({
					...d,
					validate: wrongChannels,
					output: n
				})));
				let p = await answered((0, r.confirm)({
					message: "Write the workflows as well?",
					output: n
				}));
				return {
					...s.length > 0 && { tracks: u },
					channels: f,
					workflows: p
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
