package fr.levain.calls;

import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.revisions.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes from one revision of a call to another, sentence by sentence. */
final class CallDifferences {
    private final CallRevision before;
    private final CallRevision after;
    private final boolean forPublic;
    private final CallNames names;
    private final List<Difference> found = new ArrayList<>();

    private CallDifferences(CallRevision before, CallRevision after, boolean forPublic, CallNames names) {
        this.before = before;
        this.after = after;
        this.forPublic = forPublic;
        this.names = names;
    }

    /** @param questions what changes in the form */
    static List<Difference> forOfficers(CallRevision before, CallRevision after, List<Difference> questions, CallNames names) {
        return new CallDifferences(before, after, false, names).tell(questions);
    }

    /** Values that nobody has confirmed are left out. */
    static List<Difference> forAll(CallRevision before, CallRevision after, List<Difference> questions, CallNames names) {
        return new CallDifferences(before, after, true, names).tell(questions);
    }

    private List<Difference> tell(List<Difference> questions) {
        dates();
        amounts();
        words();
        items("Pour qui : ", before.sheet().beneficiaries(), after.sheet().beneficiaries(), each -> each, each -> each);
        items("But : ", before.sheet().aims(), after.sheet().aims(), each -> each, each -> each);
        items("Condition : ", before.sheet().conditions(), after.sheet().conditions(), each -> each, each -> each);
        items("Dépense : ", expenses(before), expenses(after), Expense::code, each -> each.label() + ", " + each.told().toLowerCase(java.util.Locale.FRENCH));
        items("Pièce demandée : ", pieces(before), pieces(after), DocumentRequirement::code,
                each -> each.label() + each.concerns().map(text -> ", " + text).orElse("") + " (" + each.due().label() + ")");
        items("Règle : ", rules(before), rules(after), Rule::id, each -> each.title() + (forPublic ? "" : " : " + each.expression()));
        items("Critère : ", before.grid().criteria(), after.grid().criteria(), Criterion::code,
                each -> each.label() + each.weight().filter(_ -> !forPublic || !after.grid().assumption()).map(weight -> ", poids " + weight).orElse(""));
        items("Étape : ", before.stages(), after.stages(), Stage::title, each -> each.title() + (each.told().isBlank() ? "" : ", " + each.told()));
        support();
        access();
        if (!before.form().equals(after.form())) {
            if (questions.isEmpty()) changed("Le formulaire change.");
            else found.addAll(questions);
        }
        said("Le contact devient : ", contact(before), contact(after));
        if (!forPublic) {
            said("L’enveloppe devient : ", names.envelope(before.envelope()), names.envelope(after.envelope()));
            said("Le service en charge devient : ", names.team(before.team()), names.team(after.team()));
            said("Le sigle des références devient : ", before.referencePrefix(), after.referencePrefix());
        }
        return List.copyOf(found);
    }

    private void dates() {
        if (!before.opensAt().equals(after.opensAt())) {
            changed("L’ouverture passe du %s au %s.".formatted(French.moment(before.opensAt()), French.moment(after.opensAt())));
        }
        var was = before.closesAt();
        var is = after.closesAt();
        if (!was.equals(is)) {
            if (is.isEmpty()) changed("L’appel n’a plus de clôture définitive.");
            else if (was.isEmpty()) changed("L’appel ferme définitivement le %s.".formatted(French.moment(is.get())));
            else changed("La clôture passe du %s au %s.".formatted(French.moment(was.get()), French.moment(is.get())));
        }
        items("Relève : ", before.cutOffs(), after.cutOffs(), CutOff::at,
                each -> French.moment(each.at()) + (forPublic && each.assumption() ? "" : ", vote le " + French.day(each.commission())));
    }

    private void amounts() {
        figure("L’aide maximale par projet", before.amounts().ceiling(), after.amounts().ceiling());
        figure("Le taux d’aide", Optional.of(before.amounts().rate()), Optional.of(after.amounts().rate()));
        figure("Le taux au titre d’une aide d’État", before.amounts().rateUnderStateAid(), after.amounts().rateUnderStateAid());
        figure("L’aide minimale par projet", before.amounts().floor(), after.amounts().floor());
        figure("La part publique maximale", before.amounts().publicShareCap(), after.amounts().publicShareCap());
    }

    private <T> void figure(String what, Optional<Figure<T>> was, Optional<Figure<T>> is) {
        var told = was.filter(each -> !forPublic || !each.assumption()).map(each -> amount(each.value()));
        var now = is.filter(each -> !forPublic || !each.assumption()).map(each -> amount(each.value()));
        if (!told.equals(now)) {
            changed(now.map(value -> told.map(old -> "%s passe de %s à %s.".formatted(what, old, value))
                    .orElse("%s est de %s.".formatted(what, value))).orElse("%s : plus de valeur fixée.".formatted(what)));
        } else if (!forPublic && !was.equals(is)) {
            changed(what + " : la source ou l’hypothèse change.");
        }
    }

    private static String amount(Object value) {
        return value instanceof Euros euros ? French.shortAmount(euros) : value.toString();
    }

    private void words() {
        said("Le titre devient : ", before.title(), after.title());
        said("Le résumé devient : ", before.summary(), after.summary());
        said("Le règlement devient : ", before.regulation(), after.regulation());
        said("La façon de juger devient : ", before.sheet().judging(), after.sheet().judging());
        if (!before.sheet().journey().equals(after.sheet().journey())) changed("Le chemin d’un dossier est réécrit.");
        if (!before.sheet().sources().equals(after.sheet().sources())) changed("Les textes cités changent.");
        if (!forPublic && !before.aid().equals(after.aid())) changed("L’aide du règlement à laquelle l’appel se rattache change.");
    }

    private void support() {
        if (!before.support().equals(after.support())) changed(after.support().map(SupportTerms::told).orElse("L’appel ne dit plus rien de l’accompagnement."));
        if (!before.vat().equals(after.vat())) changed(after.vat().map(Vat::told).orElse("L’appel ne dit plus rien de la TVA."));
    }

    private void access() {
        var was = before.access();
        var is = after.access();
        if (!was.departments().equals(is.departments())) {
            changed(is.departments().isEmpty() ? "L’appel vaut pour toute la région."
                    : "L’appel vaut pour les départements : %s.".formatted(String.join(", ", names.departments(is.departments()))));
        }
        if (was.admission() != is.admission()) {
            changed(switch (is.admission()) {
                case ALL -> "L’appel est ouvert à tous.";
                case INVITED -> "L’appel est sur invitation.";
                case DIRECT -> "L’aide est attribuée directement, sans mise en concurrence.";
            });
        }
        said("Le motif de l’attribution directe devient : ", was.ground(), is.ground());
        if (!was.after().equals(is.after())) {
            changed(is.after().isPresent() ? "L’appel devient la seconde phase d’un autre." : "L’appel n’est plus la seconde phase d’un autre.");
        }
    }

    private List<Expense> expenses(CallRevision terms) {
        return forPublic ? terms.sheet().knownExpenses() : terms.sheet().expenses();
    }

    private List<DocumentRequirement> pieces(CallRevision terms) {
        return terms.documents().stream().filter(each -> !forPublic || !each.assumption()).toList();
    }

    private List<Rule> rules(CallRevision terms) {
        return terms.rules().rules().stream().filter(each -> !forPublic || !each.assumption()).toList();
    }

    private static String contact(CallRevision terms) {
        var contact = terms.contact();
        return contact.name() + contact.phone().map(text -> ", " + text).orElse("") + contact.email().map(text -> ", " + text).orElse("");
    }

    private <T> void items(String what, List<T> was, List<T> is, Function<T, Object> name, Function<T, String> told) {
        for (var item : is) {
            var old = was.stream().filter(each -> name.apply(each).equals(name.apply(item))).findFirst();
            if (old.isEmpty()) found.add(Difference.added("%s%s.".formatted(what, told.apply(item))));
            else if (!told.apply(old.get()).equals(told.apply(item))) {
                changed("%s%s (avant : %s).".formatted(what, told.apply(item), told.apply(old.get())));
            }
        }
        was.stream().filter(old -> is.stream().noneMatch(each -> name.apply(each).equals(name.apply(old))))
                .forEach(old -> found.add(Difference.removed("%s%s.".formatted(what, told.apply(old)))));
    }

    private void said(String what, String was, String is) {
        if (!was.equals(is)) changed(what + "« " + is + " ».");
    }

    private void changed(String told) {
        found.add(Difference.changed(told));
    }
}
