package fr.levain.calls;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.eligibility.RuleSet;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.forms.FormDrafts;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.French;
import fr.levain.revisions.RevisedText;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a call may be made of: forms, grids and rules in force, envelopes, services, aids of the règlement. */
@Service
@Transactional(readOnly = true)
public class CallMaterials {
    /** @param code unique among those of its kind */
    public record Material(String code, String label) {}

    private static final String IN_FORCE = "texte:";

    private final CallStore store;
    private final GridDrafts gridTexts;
    private final RulesDrafts ruleTexts;
    private final Schemes schemes;
    private final FormDrafts formDrafts;
    private final Forms forms;
    private final Envelopes envelopes;
    private final Teams teams;
    private final Territories territories;
    private final Clock clock;

    CallMaterials(
            CallStore store, GridDrafts gridTexts, RulesDrafts ruleTexts, Schemes schemes, FormDrafts formDrafts, Forms forms, Envelopes envelopes, Teams teams,
            Territories territories, Clock clock) {
        this.store = store;
        this.gridTexts = gridTexts;
        this.ruleTexts = ruleTexts;
        this.schemes = schemes;
        this.formDrafts = formDrafts;
        this.forms = forms;
        this.envelopes = envelopes;
        this.teams = teams;
        this.territories = territories;
        this.clock = clock;
    }

    /** Forms in force. */
    public List<Material> forms() {
        return formDrafts.all().stream().filter(text -> text.number().isPresent())
                .map(text -> new Material(text.slug(), formLabel(text))).toList();
    }

    private static String formLabel(RevisedText text) {
        return "%s (version %d)".formatted(text.title(), text.number().orElse(0));
    }

    public Optional<FormRevision> form(String slug) {
        return forms.latest(slug);
    }

    public Optional<FormRevision> formOf(CallRevision terms) {
        return terms.hasForm() ? Optional.of(forms.revision(terms.form())) : Optional.empty();
    }

    /** Grids in force, then those of other calls. */
    public List<Material> grids() {
        var found = new ArrayList<Material>();
        gridTexts.published().forEach(text -> found.add(new Material(IN_FORCE + text.slug(), text.told())));
        for (var call : store.all()) {
            if (!call.current().grid().criteria().isEmpty()) found.add(new Material(call.slug(), "Celle de l’appel « %s », %s".formatted(
                    call.title(), French.plural(call.current().grid().criteria().size(), "critère", "critères"))));
        }
        return found;
    }

    public Optional<Grid> grid(String code) {
        return code.startsWith(IN_FORCE) ? gridTexts.published(code.substring(IN_FORCE.length())).map(text -> text.written().grid())
                : store.bySlug(code).map(call -> call.current().grid());
    }

    /** Rules in force, then those of other calls. */
    public List<Material> rules() {
        var found = new ArrayList<Material>();
        ruleTexts.published().forEach(text -> found.add(new Material(IN_FORCE + text.slug(), text.told())));
        for (var call : store.all()) {
            if (!call.current().rules().rules().isEmpty()) found.add(new Material(call.slug(), "Celles de l’appel « %s », %s".formatted(
                    call.title(), French.plural(call.current().rules().rules().size(), "règle", "règles"))));
        }
        return found;
    }

    public Optional<RuleSet> rules(String code) {
        return code.startsWith(IN_FORCE) ? ruleTexts.published(code.substring(IN_FORCE.length())).map(text -> text.written().rules())
                : store.bySlug(code).map(call -> call.current().rules());
    }

    public List<Material> envelopes() {
        return envelopes.all().stream().map(each -> new Material(each.slug(), label(each))).toList();
    }

    private static String label(EnvelopeView envelope) {
        return "%s, %d : %s disponibles".formatted(envelope.title(), envelope.year(), French.shortAmount(envelope.available()));
    }

    public List<Material> teams() {
        return teams.all().stream().map((Team team) -> new Material(team.slug(), team.name())).toList();
    }

    /** Aids in force today. */
    public List<Material> aids() {
        return schemes.inForceAt(today()).stream().map(aid -> new Material(aid.slug(), aid.current().title())).toList();
    }

    /** Règlements in force, as calls name them. */
    public List<Material> regulations() {
        return schemes.regulations().stream().map(text -> text.toldAt(today())).map(told -> new Material(told, told)).toList();
    }

    public List<Material> departments() {
        return territories.departments().stream().map((Department each) -> new Material(each.code().toString(), each.name())).toList();
    }

    /** Titles of the other calls. */
    public List<String> titlesBut(String slug) {
        return store.all().stream().filter(call -> !call.slug().equals(slug)).map(Call::title).toList();
    }

    /** Calls one may copy, or follow. */
    public List<Material> calls() {
        return store.all().stream().map(call -> new Material(call.slug(), call.title())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
