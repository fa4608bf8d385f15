"use strict";
// Every page works without this file. It only spares a step: nothing here decides or checks anything.
document.documentElement.classList.add("js-enabled");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// The summary of what is left to mend is read first; its links lead to the field, not above it.
const summary = document.querySelector(".govuk-error-summary");
if (summary) summary.focus();
all(".govuk-error-summary__list a").forEach(link => link.addEventListener("click", event => {
  const field = document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  (field.closest(".govuk-form-group") || field).scrollIntoView();
  (field.matches("input, select, textarea") ? field : field.querySelector("input, select, textarea") || field).focus();
}));

// A second click within a second would send the form twice.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent && Date.now() - form.dataset.sent < 1000) event.preventDefault();
  form.dataset.sent = Date.now();
});

// One digit gives the finding, an arrow turns the page: only while the focus is on the findings, never while typing.
all("[data-digits]").forEach(group => group.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey && !event.key.match(/^\d$/)) return;
  const digit = event.code.replace(/^(Digit|Numpad)/, "");
  const turns = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const target = turns ? document.querySelector("main nav a[rel=" + turns + "]") : all("[data-digit]", group).find(button => button.dataset.digit === digit);
  if (target) { event.preventDefault(); target.click(); }
}));

// Characters left. Too long is told, never cut.
all("textarea[data-max]").forEach(area => {
  const count = document.getElementById(area.id + "-compte");
  if (!count) return;
  const tell = () => {
    const left = Number(area.dataset.max) - area.value.length;
    const number = Math.abs(left).toLocaleString("fr-FR");
    const word = Math.abs(left) < 2 ? " caractère" : " caractères";
    count.textContent = left < 0 ? "Retirez " + number + word + "." : "Il vous reste " + number + word + ".";
    count.classList.toggle("lv-count--over", left < 0);
  };
  let waiting;
  area.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(tell, 300); });
  tell();
});

// Questions that depend on an answer: <div data-shown-when="field" data-shown-values="oui|en-partie">.
const conditional = all("[data-shown-when]");
const showOrHide = () => conditional.forEach(part => {
  const form = part.closest("form");
  const given = new FormData(form).getAll(part.dataset.shownWhen);
  part.hidden = !part.dataset.shownValues.split("|").some(value => given.includes(value));
  all(".lv-condition", part).forEach(told => { told.hidden = true; });
});
if (conditional.length) { document.addEventListener("change", showOrHide); showOrHide(); }

// What is typed and not yet saved, kept in this tab only, by page and sheet; never a bank account, a file or a password.
const UNSAVED = "saisie|", HELD = "Pas de connexion. Gardez cette page ouverte : l’envoi part dès son retour.";
const kept = { // a browser may refuse to keep: the page then works as before
  keys: start => { try { return Object.keys(sessionStorage).filter(key => key.startsWith(start)); } catch { return []; } },
  get: key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } },
  set: (key, value) => { try { value ? sessionStorage.setItem(key, JSON.stringify(value)) : sessionStorage.removeItem(key); } catch {} } };
all('form[action="/deconnexion"]').forEach(form => form.addEventListener("submit", () => kept.keys(UNSAVED).forEach(key => kept.set(key))));
const unsaved = form => {
  const place = UNSAVED + (form.dataset.autosave || form.action) + "|", input = name => form.querySelector('[name="' + name + '"]');
  const mine = place + (input("feuille")?.value || ""), version = () => Number(input("version")?.value || 0);
  const own = each => each.name && !["_csrf", "_pour", "version", "feuille", "envoi"].includes(each.name) && !each.closest("[data-never-kept]")
    && !["file", "password", "submit", "button"].includes(each.type) && !(each.type === "hidden" && each.name.endsWith(".ligne"));
  const now = () => [...form.elements].filter(each => own(each) && (!["checkbox", "radio"].includes(each.type) || each.checked)).map(each => [each.name, each.value]);
  const put = pairs => [...form.elements].filter(own).forEach(each => {
    const at = pairs.findIndex(([name, value]) => name === each.name && (!["checkbox", "radio"].includes(each.type) || value === each.value));
    if (["checkbox", "radio"].includes(each.type)) each.checked = at >= 0;
    else if (at >= 0) each.value = pairs.splice(at, 1)[0][1];
  });
  const drawn = JSON.stringify(now());
  kept.keys(place).filter(key => key !== mine).forEach(key => {
    const found = kept.get(key);
    // what was sent, and which the page now has, or what says nothing else than the page
    if (!found || found.sent && version() > found.version || JSON.stringify(found.pairs) === drawn) return kept.set(key);
    const box = document.createElement("div");
    box.className = "govuk-inset-text";
    box.setAttribute("role", "status");
    box.innerHTML = '<p class="govuk-body"></p><button type="button" class="govuk-button govuk-button--secondary">Reprendre ce texte</button> <button type="button" class="lv-link-button">L’oublier</button>';
    box.firstChild.textContent = "Texte retrouvé sur cet appareil, tapé à " + found.at + " et pas encore enregistré. Le reprendre ?";
    const [take, drop] = all("button", box), done = () => { kept.set(key); box.remove(); };
    take.onclick = () => {
      put([...found.pairs]);
      // should somebody have saved meanwhile, the server shows both versions
      if (found.version < version()) input("version").value = found.version;
      done();
      form.dispatchEvent(new Event("input", { bubbles: true }));
      form.dispatchEvent(new Event("change", { bubbles: true }));
      form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
    };
    drop.onclick = done;
    form.before(box);
  });
  const hour = () => new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" }).replace(":", " h ");
  return {
    keep: () => kept.set(mine, { version: version(), at: hour(), pairs: now() }),
    sent: () => { const held = kept.get(mine); if (held) kept.set(mine, { ...held, sent: true }); },
    any: () => Boolean(kept.get(mine)),
    forget: () => kept.set(mine) };
};

// Autosave: the same POST as the button, to the address in data-autosave; the answer gives the new version.
all("form[data-autosave]").forEach(form => {
  const status = form.querySelector("[data-autosave-status]") || document.querySelector("[data-autosave-status]");
  const tell = text => { if (status) status.textContent = text; };
  let waiting, stopped = false, last = Promise.resolve(), sent = 0;
  // the network: a button pressed while it is away is held, and what is typed waits on this device until a save is acknowledged
  let away = false, again, held = null;
  const typed = unsaved(form);
  const reached = () => {
    away = false;
    if (!held) return;
    const pressed = held;
    held = null;
    delete form.dataset.sent;
    form.requestSubmit(pressed.isConnected ? pressed : undefined);
  };
  const missed = () => {
    away = true;
    clearTimeout(again);
    again = setTimeout(save, 15000);
    tell(held ? HELD : "Pas de connexion. Vos réponses restent sur cette page ; nouvel essai dès son retour.");
  };
  // each send says how late it comes: the last one is what the person wants, whichever arrives first
  const turn = () => { const input = form.querySelector("[name=envoi]"); if (input) input.value = sent = Math.max(sent + 1, Date.now()); };
  const once = async leaving => {
    if (stopped) { if (navigator.onLine) reached(); return {}; }
    clearTimeout(again);
    if (!held) tell("Enregistrement…");
    turn();
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    const body = new URLSearchParams(data);
    try {
      const answer = await fetch(form.dataset.autosave || form.action, {
        method: "POST", body, redirect: "manual", keepalive: Boolean(leaving) && body.toString().length < 60000,
        headers: { "Accept": "application/json", "X-Requested-With": "autosave" } });
      if (answer.ok) {
        if (!waiting) typed.forget();
        const saved = await answer.json().catch(() => ({}));
        const version = form.querySelector("[name=version]");
        if (version && saved.version !== undefined) version.value = saved.version;
        const others = document.querySelector("[data-autosave-others]");
        if (others && saved.others !== undefined && others.textContent !== saved.others) others.textContent = saved.others;
        form.dispatchEvent(new Event("levain:saved"));
        tell("Enregistré à " + new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" }).replace(":", " h ") + ".");
        reached();
        return { ...saved, kept: true };
      }
      if (answer.status === 409) {
        stopped = true;
        const met = await answer.json().catch(() => ({}));
        tell(met.told || "Quelqu’un a modifié cette page en même temps que vous. Enregistrez pour comparer les deux versions.");
      } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
        stopped = true;
        tell("Votre session a pris fin. Enregistrez : vous vous reconnecterez, vos réponses seront gardées.");
      } else {
        tell("L’enregistrement n’a pas abouti. Nouvel essai dans quelques secondes.");
        again = setTimeout(save, 15000);
      }
      reached();
    } catch { missed(); }
    return {};
  };
  // one after the other, so that each carries the version the one before it made
  const save = leaving => { clearTimeout(waiting); waiting = 0; return last = last.then(() => once(leaving)); };
  form.saveNow = save;
  form.addEventListener("input", event => { if (event.target.type !== "file") { typed.keep(); clearTimeout(waiting); waiting = setTimeout(save, 1500); } });
  form.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    if (!navigator.onLine || away) {
      event.preventDefault();
      held = event.submitter || form;
      tell(HELD);
      if (navigator.onLine) save();
      return;
    }
    stopped = true;
    clearTimeout(waiting);
    waiting = 0;
    turn();
    typed.sent();
  });
  addEventListener("online", () => { if (away || waiting || held) save(); });
  // the page as it was left, drawn again by « Retour » without asking the server
  addEventListener("pageshow", event => { if (event.persisted) { stopped = false; delete form.dataset.sent; if (typed.any()) save(); } });
  // a page closed in the middle of a sentence
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && waiting) save(true); });
});

// Files ahead of their form, part after part (/envois): a cut, a page reloaded, lose nothing that has come. Without this
// the form sends them itself. What has come is named in the form, <field>.envoi, which takes it when it is saved.
const PART = 1 << 20;
const remembered = { // a browser may refuse to remember: the upload then begins anew
  all: () => { try { return Object.keys(localStorage).filter(key => key.startsWith("envoi|" + location.pathname + "|")); } catch { return []; } },
  get: key => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch {} } };
const refused = text => Object.assign(new Error(text), { told: true });
const base64 = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const asked = async (place, method, headers, body) => {
  const answer = await fetch(place, { method, headers, body, redirect: "manual", cache: "no-store" });
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403)
    throw refused("Votre session a pris fin. Enregistrez la page, reconnectez-vous, puis choisissez de nouveau ce fichier.");
  return answer;
};
const whereIs = async (place, size) => {
  const answer = await asked(place, "HEAD", {});
  return answer.ok && Number(answer.headers.get("Upload-Length")) === size ? Number(answer.headers.get("Upload-Offset")) : -1;
};
const sendFile = async (file, key, token, tell, stop) => {
  let place = remembered.get(key), at = place ? await whereIs(place, file.size) : -1;
  if (at < 0) {
    const begun = await asked("/envois", "POST", { ...token, "Upload-Length": file.size,
      "Upload-Metadata": "filename " + base64(new TextEncoder().encode(file.name)) });
    if (!begun.ok) throw refused((await begun.json().catch(() => ({}))).texte || "L’envoi n’a pas pu commencer. Essayez dans quelques minutes.");
    place = begun.headers.get("Location");
    remembered.set(key, place);
    at = 0;
  }
  for (let tries = 0; at < file.size && !stop.asked;) {
    tell(at, 0);
    try {
      const part = await file.slice(at, at + PART).arrayBuffer();
      const check = crypto.subtle ? { "Upload-Checksum": "sha256 " + base64(await crypto.subtle.digest("SHA-256", part)) } : {};
      const sent = await asked(place, "PATCH", { ...token, ...check, "Upload-Offset": at, "Content-Type": "application/offset+octet-stream" }, part);
      if (sent.headers.has("Upload-Offset")) { tries = sent.ok ? 0 : tries + 1; at = Number(sent.headers.get("Upload-Offset")); }
      else throw refused((await sent.json().catch(() => ({}))).texte || "L’envoi s’est arrêté. Choisissez de nouveau ce fichier.");
      if (tries > 5) throw new Error();
    } catch (cut) {
      if (cut.told || ++tries > 5) throw cut;
      tell(at, tries);
      await new Promise(go => { const timer = setTimeout(go, 1000 * 2 ** tries); addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true }); });
      at = Math.max(0, await whereIs(place, file.size).catch(() => at));
    }
  }
  return place.split("/").pop();
};
const uploadBox = input => {
  const anchor = input.closest("[data-piece]") || input.closest(".govuk-form-group");
  if (anchor.nextElementSibling?.matches(".lv-upload")) return anchor.nextElementSibling;
  const box = document.createElement("div");
  box.className = "lv-upload";
  box.innerHTML = '<progress max="100" hidden></progress><p class="govuk-body" role="status"></p><button type="button" class="lv-link-button" hidden></button>';
  anchor.after(box);
  return box;
};
const named = file => "«\u202f" + file + "\u202f»";
// joined to the form, which is saved at once where it saves itself; the piece is then drawn again as the server sees it
const toPress = form => {
  const button = form.querySelector("button.govuk-button:not([name=action])");
  return "Fichier reçu. Appuyez sur «\u202f" + (button ? button.textContent.trim() : "Enregistrer") + "\u202f» pour le joindre.";
};
const join = async (form, field, ids, keys, say) => {
  for (const id of ids) {
    const hidden = Object.assign(document.createElement("input"), { type: "hidden", name: field + ".envoi", value: id });
    form.append(hidden);
  }
  if (!form.saveNow) return say(toPress(form));
  const saved = await form.saveNow();
  if (!saved.kept) return say(toPress(form));
  keys.forEach(key => remembered.set(key, null));
  all('[name="' + field + '.envoi"]', form).forEach(hidden => hidden.remove());
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
  const fresh = page.getElementById("piece-" + field), old = document.getElementById("piece-" + field);
  if (fresh && old) old.replaceWith(fresh);
  say(saved.files?.length ? saved.files.join(" ") : "Fichier joint et enregistré.");
};
document.addEventListener("change", async event => {
  const input = event.target;
  if (!input.matches?.("input[type=file][data-upload]") || !input.files.length) return;
  const form = input.form, field = input.name, files = [...input.files], box = uploadBox(input), stop = {};
  const [bar, said, button] = box.children;
  const say = text => { if (said.textContent !== text) said.textContent = text; };
  const csrf = form.querySelector("[name=_csrf]");
  const token = csrf ? { "X-XSRF-TOKEN": csrf.value } : {};
  const size = files.reduce((sum, file) => sum + file.size, 0) || 1;
  const keyOf = file => ["envoi", location.pathname, field, file.name, file.size, file.lastModified].join("|");
  input.disabled = true;
  form.uploading = (form.uploading || 0) + 1;
  bar.hidden = button.hidden = false;
  button.textContent = "Arrêter l’envoi";
  button.onclick = () => { stop.asked = true; };
  const ids = [], keys = [], failures = [];
  let before = 0;
  for (const file of files) {
    bar.setAttribute("aria-label", "Envoi de " + file.name);
    try {
      const id = await sendFile(file, keyOf(file), token, (at, tries) => {
        const percent = Math.floor(100 * (before + at) / size);
        bar.value = percent;
        // told by quarters: a voice that counts every hundredth says nothing any more
        say(tries ? "Connexion perdue. Nouvel essai dans quelques secondes ; ce qui est arrivé est gardé."
          : "Envoi de " + named(file.name) + " : " + Math.floor(percent / 25) * 25 + "\u00a0%");
      }, stop);
      if (!stop.asked) { ids.push(id); keys.push(keyOf(file)); }
    } catch (failed) {
      failures.push({ file, text: failed.told ? failed.message : "L’envoi de " + named(file.name) + " s’est arrêté. Ce qui est arrivé est gardé 48 heures." });
    }
    before += file.size;
  }
  bar.hidden = button.hidden = true;
  input.disabled = false;
  if (stop.asked) say("Envoi arrêté. Choisissez de nouveau le fichier pour le reprendre.");
  else {
    if (ids.length) await join(form, field, ids, keys, say).catch(() => say(toPress(form)));
    if (failures.length) {
      say(failures.map(failure => failure.text).join(" "));
      button.hidden = false;
      button.textContent = "Réessayer";
      const again = new DataTransfer();
      failures.forEach(failure => again.items.add(failure.file));
      const target = document.getElementById(input.id);
      target.files = again.files;
      button.onclick = () => target.dispatchEvent(new Event("change", { bubbles: true }));
    } else input.value = "";
  }
  form.uploading--;
  if (form.pressed && !form.uploading) { const pressed = form.pressed; form.pressed = null; delete form.dataset.sent; form.requestSubmit(pressed); }
});
document.addEventListener("submit", event => {
  if (!event.target.uploading) return;
  event.preventDefault();
  event.target.pressed = event.submitter; // sent once what is on its way has come
}, true);
// an upload that a reload, or a closed window, interrupted
remembered.all().forEach(async key => {
  const [, , field, name, size] = key.split("|"), input = document.querySelector('input[type=file][data-upload][name="' + field + '"]');
  if (!input) return;
  const at = await whereIs(remembered.get(key), Number(size)).catch(() => 0);
  if (at < 0) return remembered.set(key, null);
  const said = uploadBox(input).children[1], say = text => { said.textContent = text; };
  if (at === Number(size)) return join(input.form, field, [remembered.get(key).split("/").pop()], [key], say);
  say("L’envoi de " + named(name) + " s’est arrêté à " + Math.floor(100 * at / size) + "\u00a0%. Choisissez de nouveau ce fichier : il reprend où il en était.");
});

// Places as you type: <input data-places="/communes.json" data-code="id of the hidden input">; GET ?q= → [{code, label}].
all("input[data-places]").forEach((input, index) => {
  const code = document.getElementById(input.dataset.code);
  const list = document.createElement("ul");
  list.id = "lieux-" + index;
  list.className = "lv-choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Propositions");
  list.hidden = true;
  const box = document.createElement("div");
  box.className = "lv-combo";
  input.replaceWith(box);
  box.append(input, list);
  Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })
    .forEach(([name, value]) => input.setAttribute(name, value));
  let waiting, asked = 0, at = -1;
  const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const choose = option => { input.value = option.textContent; if (code) code.value = option.dataset.code; close(); input.dispatchEvent(new Event("input", { bubbles: true })); close(); };
  const show = places => {
    list.replaceChildren(...places.map((place, n) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + n;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.code = place.code;
      option.textContent = place.label;
      option.addEventListener("mousedown", event => { event.preventDefault(); choose(option); });
      return option;
    }));
    list.hidden = places.length === 0;
    input.setAttribute("aria-expanded", String(places.length > 0));
    at = -1;
  };
  let chosen = "";
  input.addEventListener("input", event => {
    if (!event.isTrusted) { chosen = input.value; return; }
    if (code && input.value !== chosen) code.value = "";
    clearTimeout(waiting);
    const typed = input.value.trim();
    if (typed.length < 2) return close();
    waiting = setTimeout(async () => {
      const mine = ++asked;
      const address = new URL(input.dataset.places, location.href);
      address.searchParams.set("q", typed);
      try {
        const answer = await fetch(address, { headers: { "Accept": "application/json" } });
        if (answer.ok && mine === asked) show(await answer.json());
      } catch { close(); }
    }, 200);
  });
  input.addEventListener("keydown", event => {
    const options = [...list.children];
    if (list.hidden || !options.length) return;
    if (event.key === "Escape") return close();
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); return choose(options[at]); }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    at = (at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
    options.forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
    options[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[at].id);
  });
  input.addEventListener("blur", close);
});

// A total under the amounts of a form, as they are typed. The server's own is the one that counts.
all("[data-sum]").forEach(form => {
  const total = form.querySelector("[data-sum-total]");
  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => {
    const sum = [...form.querySelectorAll("input[inputmode=decimal]")].reduce((whole, input) => {
      const text = input.value.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
      return whole + (/^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : 0);
    }, 0);
    total.textContent = (sum / 100).toLocaleString("fr-FR", { minimumFractionDigits: 2 }) + "\u202f€";
  }, 200); });
});

// Forms: the totals of a budget as it is typed. The server's own are those that count.
all("[data-budget]").forEach(budget => {
  const cents = text => {
    let number = text.replace(/[\s\u00a0\u202f€]/g, "");
    number = number.includes(",") ? number.replaceAll(".", "").replace(",", ".") : number;
    return /^\d+(\.\d{1,2})?$/.test(number) ? Math.round(Number(number) * 100) : 0;
  };
  const euros = amount => (amount / 100).toLocaleString("fr-FR", { minimumFractionDigits: 2 }) + "\u202f€";
  const number = text => { const typed = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", "."); return /^\d+(\.\d{1,3})?$/.test(typed) ? Math.round(Number(typed) * 1000) : null; };
  const inputs = (line, part) => [...line.querySelectorAll("input:not([type=hidden])")].filter(input => input.name.includes(part));
  // an amount told by year or by the months of a salary is their result, rounded once as on the server
  const amount = line => {
    const typed = line.querySelector("input[name$='.montant']"), shown = line.querySelector("[data-budget-amount]");
    const years = inputs(line, ".an.").filter(input => input.value.trim());
    const fte = line.querySelector("input[name$='.etp']"), cost = line.querySelector("input[name$='.cout']");
    let result = null;
    if (fte && cost) {
      const share = number(fte.value), monthly = cents(cost.value), months = inputs(line, ".mois").filter(input => input.value.trim()).map(input => number(input.value));
      if (share !== null && monthly && months.length && !months.includes(null)) result = months.reduce((sum, count) => sum + Math.round(share * count * monthly / 1e6), 0);
    } else if (years.length) result = years.reduce((sum, input) => sum + cents(input.value), 0);
    if (result === null) return typed ? cents(typed.value) : 0;
    if (shown) shown.textContent = euros(result);
    if (typed && fte) typed.value = (result / 100).toFixed(2).replace(".", ",");
    return result;
  };
  const tell = () => {
    const totals = { CHARGES: 0, RESOURCES: 0, VOLUNTARY_CHARGES: 0, VOLUNTARY_RESOURCES: 0 };
    budget.querySelectorAll("[data-budget-group]").forEach(group => {
      let sum = 0;
      group.querySelectorAll("[data-budget-line]").forEach(line => { sum += amount(line); });
      const text = group.querySelector("[data-budget-sum]");
      if (text) text.textContent = euros(sum);
      totals[group.dataset.budgetSide] += sum;
    });
    budget.querySelectorAll("[data-budget-total]").forEach(text => { text.textContent = euros(totals[text.dataset.budgetTotal]); });
    const difference = totals.CHARGES - totals.RESOURCES, volunteers = totals.VOLUNTARY_CHARGES - totals.VOLUNTARY_RESOURCES;
    budget.querySelector("[data-budget-balance]").textContent =
      !totals.CHARGES && !totals.RESOURCES ? "Le budget est encore vide."
      : difference === 0 && volunteers ? "Charges et ressources sont égales. Il manque " + euros(Math.abs(volunteers)) + " de contributions volontaires (" + (volunteers > 0 ? "87" : "86") + ")."
      : difference === 0 ? "Le budget est équilibré."
      : difference > 0 ? "Il manque " + euros(difference) + " de ressources pour équilibrer le budget."
      : "Les ressources dépassent les charges de " + euros(-difference) + ".";
  };
  let waiting;
  budget.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(tell, 200); });
  // what the budget comes to is counted on the server, once saved
  budget.closest("form")?.addEventListener("levain:saved", async () => {
    const answer = await fetch(location.pathname, { headers: { "Accept": "text/html" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-budget-plan]");
    const plan = budget.querySelector("[data-budget-plan]");
    if (drawn && plan && !plan.contains(document.activeElement)) plan.replaceWith(drawn);
  });
});

// A session: a word from the server, and what is on the wall is drawn again; without it, a reload does the same.
all("[data-live]").forEach(part => {
  const source = new EventSource(part.dataset.live);
  source.addEventListener("change", async () => {
    const answer = await fetch(location.pathname, { headers: { "Accept": "text/html" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    const old = document.getElementById(part.id);
    if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(fresh);
  });
  addEventListener("pagehide", () => source.close());
});

// A link to what is folded opens it, where the browser does not by itself.
function unfold() {
  const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = part && part.closest("details:not([open])");
  if (!fold) return;
  fold.open = true;
  part.scrollIntoView();
}
addEventListener("hashchange", unfold);
unfold();

// On paper nobody unfolds anything: what is folded is printed open, then folded again.
const folded = [];
addEventListener("beforeprint", () => all("details:not([open])").forEach(each => { each.open = true; folded.push(each); }));
addEventListener("afterprint", () => folded.splice(0).forEach(each => { each.open = false; }));
