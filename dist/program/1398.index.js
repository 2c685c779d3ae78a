"use strict";
exports.id = 1398;
exports.ids = [1398];
exports.modules = {
	1398: (function (e, t, n) {
	n.d(t, {
		confirmOutside: () => confirmOutside,
		findAllOutside: () => findAllOutside
	});
	var r = n(9374);
	async function ensureHistory(e, t) {
		let n = await (0, r.y7)(e, t);
		n.length > 0 && await (0, r.Ny)(e, n);
		let i = await e.objects.look(t);
		return new Set(t.filter((e, t) => i[t]?.kind === "tree" || i[t]?.kind === "blob"));
	}
	async function findAllOutside(e, t, n) {
		let r = await ensureHistory(e, [...new Set([...t, ...n])]);
		let i = n.filter((e) => !r.has(e));
		return {
			noCommits: r,
			from: (await Promise.all(t.map((t) => findOutside(e, t, i)))).map((e) => new Set([...e, ...r]))
		};
	}
	async function findOutside({ git: e }, t, n) {
		let r = lines([...new Set(n), `^${t}`]);
		let i = await e.text(["rev-list", "--stdin"], { input: r });
		let a = new Set(i.split("\n"));
		return confirmOutside(e, [t], n.filter((e) => a.has(e)));
	}
	async function confirmOutside(e, t, n) {
		if (n.length === 0) return new Set();
		let r = new Set(n);
		for (let n of (await e.text(["rev-list", "--stdin"], { input: lines(t) })).split("\n")) r.delete(n);
		return r;
	}
	function lines(e) {
		return e.map((e) => `${e}\n`).join("");
	}
})
};
