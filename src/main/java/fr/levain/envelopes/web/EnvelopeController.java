package fr.levain.envelopes.web;

import fr.levain.envelopes.EnvelopeActs;
import fr.levain.envelopes.EnvelopeCalls;
import fr.levain.envelopes.EnvelopeFigure;
import fr.levain.envelopes.EnvelopeList;
import fr.levain.envelopes.EnvelopeSubjects;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.envelopes.MovementView;
import fr.levain.envelopes.ResizeResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.French;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Role;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.TypedMoney;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the money stands (Y06), for those who decide of it and those who check. */
@Controller
@RequestMapping("/enveloppes")
class EnvelopeController {
    private final Envelopes envelopes;
    private final EnvelopeList list;
    private final EnvelopeActs acts;
    private final EnvelopeCalls calls;
    private final EnvelopeSubjects subjects;
    private final HiddenSubjects hidden;
    private final Territories territories;

    EnvelopeController(
            Envelopes envelopes, EnvelopeList list, EnvelopeActs acts, EnvelopeCalls calls, EnvelopeSubjects subjects, HiddenSubjects hidden,
            Territories territories) {
        this.envelopes = envelopes;
        this.list = list;
        this.acts = acts;
        this.calls = calls;
        this.subjects = subjects;
        this.hidden = hidden;
        this.territories = territories;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.ELECTED_DELEGATE, Role.AUDITOR, Role.ADMINISTRATOR})
    View envelopes(@RequestParam(defaultValue = "0") int annee, @RequestParam(defaultValue = "") String territoire, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var years = list.years();
        int year = years.contains(annee) ? annee : years.isEmpty() ? 0 : years.getFirst();
        var known = list.territories();
        var territory = DepartmentCode.read(territoire).filter(known::contains);
        int shown = Math.clamp(page, 1, 1_000);
        var found = list.of(year, territory, shown);
        var before = list.unsealed(found, hidden.hiddenSince(caller));
        int count = list.count(year, territory);
        var here = "/enveloppes?annee=%d&territoire=%s&page=".formatted(year, territory.map(DepartmentCode::value).orElse(""));
        var paging = new Paging(French.plural(count, "enveloppe", "enveloppes"),
                shown > 1 ? Optional.of(here + (shown - 1)) : Optional.empty(),
                shown * EnvelopeList.PER_PAGE < count ? Optional.of(here + (shown + 1)) : Optional.empty());
        return new EnvelopesPage(
                year, years, territory.map(DepartmentCode::value).orElse(""), known.stream().map(code -> Choice.of(code.value(), name(code))).toList(),
                found.stream().map(each -> before.getOrDefault(each.slug(), each)).toList(), !before.isEmpty(),
                calls.drawing(found.stream().map(each -> each.partOf().orElse(each.slug())).distinct().toList()), paging);
    }

    @GetMapping("/{slug}")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.ELECTED_DELEGATE, Role.AUDITOR, Role.ADMINISTRATOR})
    View envelope(
            @PathVariable String slug, @RequestParam(defaultValue = "") String chiffre, @RequestParam(defaultValue = "0") long avant, Caller caller) {
        return page(slug, chiffre, avant, Map.of(), FormErrors.none(), caller);
    }

    /** The number, the day and the reason of a vote that changes the amount. */
    @PostMapping("/{slug}/votes")
    @AllowedTo({Role.HEAD, Role.ASSEMBLY_SECRETARY})
    View resize(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var amount = TypedMoney.read(typed.getOrDefault("montant", ""));
        var day = TypedDay.read(typed, "jour");
        var errors = FormErrors.none();
        if (amount.isEmpty()) errors = errors.plus("montant", "Écrivez le nouveau montant en euros, par exemple 750 000.");
        if (day.isEmpty()) errors = errors.plus("jour", "Indiquez le jour du vote, par exemple 27 3 2026.");
        if (!errors.isEmpty()) return page(slug, "", 0, typed, errors, caller);
        return switch (acts.resize(slug, amount.orElseThrow(), typed.getOrDefault("numero", ""), day.orElseThrow(), typed.getOrDefault("motif", ""), caller)) {
            case ResizeResult.Resized _ -> Redirect.to("/enveloppes/" + slug);
            case ResizeResult.Refused(var field, var why) -> page(slug, "", 0, typed, FormErrors.of(field, why), caller);
        };
    }

    private EnvelopePage page(String slug, String chiffre, long before, Map<String, String> typed, FormErrors errors, Caller caller) {
        var untold = hidden.hiddenSince(caller);
        var today = envelopes.of(slug);
        var unsealed = list.unsealed(List.of(today), untold);
        var envelope = unsealed.getOrDefault(slug, today);
        var figure = Arrays.stream(EnvelopeFigure.values()).filter(each -> each.name().equals(chiffre)).findFirst();
        var read = list.movements(slug, figure, before > 0 ? before : Long.MAX_VALUE, untold);
        var shown = read.subList(0, Math.min(read.size(), EnvelopeList.PER_PAGE));
        var here = "/enveloppes/%s?chiffre=%s".formatted(slug, figure.map(Enum::name).orElse(""));
        var paging = new Paging("", before > 0 ? Optional.of(here) : Optional.empty(),
                read.size() > shown.size() ? Optional.of(here + "&avant=" + shown.getLast().number()) : Optional.empty());
        return new EnvelopePage(
                envelope, territory(envelope), calls.drawing(List.of(envelope.partOf().orElse(slug))).values().stream().flatMap(List::stream).toList(), acts.of(slug),
                figure, shown, subjects.named(shown.stream().map(MovementView::about).distinct().toList(), caller), !unsealed.isEmpty(), paging, caller.isOfficer(),
                caller.has(Role.HEAD) || caller.has(Role.ASSEMBLY_SECRETARY), typed, errors);
    }

    private String territory(EnvelopeView envelope) {
        return envelope.territory().map(this::name).orElse("Toute la région");
    }

    private String name(DepartmentCode code) {
        return territories.findDepartment(code.value()).map(Department::name).orElse(code.value());
    }
}
