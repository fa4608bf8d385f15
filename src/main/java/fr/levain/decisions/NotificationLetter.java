package fr.levain.decisions;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.directory.Authority;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import fr.levain.letters.Letter;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.letters.Signatory;
import fr.levain.stateaid.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letter that tells an outcome, with its basis (E6, E9), its appeal paths (I7) and who signs (I5). */
@Component
class NotificationLetter {
    static final String INADMISSIBLE = "irrecevabilite";
    static final String CLOSED = "classement-sans-suite";

    private static final String UNCOUNTED = "décompte au procès-verbal de la séance";

    private final Letters letters;
    private final Organisations organisations;
    private final Authority authority;
    private final Teams teams;
    private final LegalParameters parameters;
    private final AlgorithmsUsed algorithms;

    NotificationLetter(
            Letters letters, Organisations organisations, Authority authority, Teams teams, LegalParameters parameters,
            AlgorithmsUsed algorithms) {
        this.algorithms = algorithms;
        this.letters = letters;
        this.organisations = organisations;
        this.authority = authority;
        this.teams = teams;
        this.parameters = parameters;
    }

    /** What the letters of a decision belong to: their readers are not those of the dossier's other papers. */
    static Subject subjectOf(DecidedOutcome outcome) {
        return new Subject("outcome", outcome.application().value());
    }

    Letter write(Optional<Act> act, DecidedOutcome outcome, ApplicationView dossier, LocalDate today, Caller by) {
        return letters.render(
                template(outcome.kind()), values(act, outcome, dossier, algorithms(outcome), today),
                subjectOf(outcome), letterhead(outcome, organisations.view(dossier.holder()), today), Optional.of(signatory(act, outcome)), by);
    }

    /** The letter as it would leave today, kept nowhere. @throws fr.levain.letters.MissingValues as {@link #write} does */
    byte[] preview(Optional<Act> act, DecidedOutcome outcome, ApplicationView dossier, LocalDate today) {
        return letters.preview(
                template(outcome.kind()), values(act, outcome, dossier, algorithms(outcome), today),
                letterhead(outcome, organisations.view(dossier.holder()), today), Optional.of(signatory(act, outcome)));
    }

    /** What this letter still waits for. @param posted it needs an address then */
    List<MissingValue> lacks(Optional<Act> act, DecidedOutcome outcome, ApplicationView dossier, LocalDate today, boolean posted) {
        return lacks(act, List.of(new Draft(outcome, dossier, posted)), today).get(outcome.application());
    }

    /** @param posted it needs an address then */
    record Draft(DecidedOutcome outcome, ApplicationView dossier, boolean posted) {}

    /** What each of these letters still waits for, read in a few statements however many they are. */
    Map<ApplicationId, List<MissingValue>> lacks(Optional<Act> act, List<Draft> drafts, LocalDate today) {
        var actPath = act.map(voted -> "/decisions/" + voted.id());
        var holders = organisations.views(drafts.stream().map(draft -> draft.dossier().holder()).collect(Collectors.toSet()));
        var lacks = new HashMap<ApplicationId, List<MissingValue>>();
        drafts.stream().collect(Collectors.groupingBy(draft -> draft.outcome().kind())).forEach((kind, same) -> {
            var template = template(kind);
            // the mention of an algorithm goes with the paths of appeal, which never lack
            var missing = letters.missing(template, same.stream().map(draft -> values(act, draft.outcome(), draft.dossier(), "", today)).toList());
            for (int i = 0; i < same.size(); i++) {
                var draft = same.get(i);
                var names = new ArrayList<>(missing.get(i));
                var address = Optional.ofNullable(holders.get(draft.dossier().holder())).flatMap(OrganisationView::address).filter(line -> !line.isBlank());
                if (draft.posted() && act.isPresent() && address.isEmpty()) names.add("adresse");
                lacks.put(draft.outcome().application(), names.stream().map(name -> MissingValue.of(name, template, draft.outcome().reference(), actPath)).toList());
            }
        });
        return lacks;
    }

    private Map<String, String> values(Optional<Act> act, DecidedOutcome outcome, ApplicationView dossier, String algorithms, LocalDate today) {
        var values = new HashMap<String, String>();
        act.ifPresent(voted -> {
            values.put("deliberation", voted.number());
            values.put("vote", French.day(voted.votedOn()));
            values.put("decompte", outcome.vote().map(AssemblyVote::told).orElse(UNCOUNTED));
            values.put("transmission", voted.transmittedOn().map(French::day).orElse(""));
        });
        values.put("destinataire", outcome.beneficiary());
        values.put("titre", outcome.object());
        values.put("reference", outcome.reference());
        switch (outcome.kind()) {
            case AWARDED -> {
                values.put("montant", outcome.amount().toString());
                values.put("base-juridique", basis(outcome));
                values.put("conditions", conditions(outcome));
                values.put("voies-de-recours", appeals(today) + algorithms);
            }
            case REFUSED -> {
                values.put("motifs", outcome.reasons());
                values.put("autres-aides",
                        "D’autres aides peuvent convenir à votre projet. Écrivez à %s : le service vous orientera."
                                .formatted(authority.view().reach()));
                values.put("voies-de-recours", appeals(today) + algorithms);
            }
            case INADMISSIBLE, CLOSED -> {
                values.put("motifs", outcome.reasons());
                values.put("telephone", telephone(dossier));
                values.put("voies-de-recours", appeals(today));
            }
        }
        return Map.copyOf(values);
    }

    /** Built from what was really used: nothing when nothing was computed. */
    private String algorithms(DecidedOutcome outcome) {
        var mention = AlgorithmsUsed.mention(algorithms.of(outcome.application()), authority.view().reach());
        return mention.isEmpty() ? "" : "\n\n" + mention;
    }

    private Signatory signatory(Optional<Act> act, DecidedOutcome outcome) {
        var who = act.map(Act::signatory).or(() -> outcome.signed().map(DecidedOutcome.Signed::signatory)).orElseThrow();
        return new Signatory(who.firstName(), who.name(), who.quality(), authority.view().service());
    }

    /** As the letter shows it: for the envelope. */
    List<String> recipient(DecidedOutcome outcome, ApplicationView dossier) {
        return Letterhead.addressed(outcome.beneficiary(), organisations.view(dossier.holder()).address());
    }

    private static String template(OutcomeKind kind) {
        return switch (kind) {
            case AWARDED -> "notification-attribution";
            case REFUSED -> "notification-refus";
            case INADMISSIBLE -> INADMISSIBLE;
            case CLOSED -> CLOSED;
        };
    }

    /** Of the team in charge, else of the authority; its address when neither has a telephone. */
    private String telephone(ApplicationView dossier) {
        return teams.bySlug(dossier.team()).flatMap(Team::phone)
                .or(() -> authority.view().phone()).orElseGet(() -> authority.view().reach());
    }

    private Letterhead letterhead(DecidedOutcome outcome, OrganisationView holder, LocalDate today) {
        var view = authority.view();
        return new Letterhead(
                view.name(), view.service(),
                Stream.of(Stream.of(view.address()), view.email().stream(), view.phone().stream()).flatMap(each -> each).toList(),
                Letterhead.addressed(outcome.beneficiary(), holder.address()),
                outcome.reference(), "Le " + French.day(today));
    }

    /** E6: a de minimis aid is told as such, with its amount and the title of the regulation. */
    private static String basis(DecidedOutcome outcome) {
        var basis = outcome.basis().orElse(Basis.NO_AID);
        if (!basis.isDeMinimis()) return "%s, %s".formatted(basis.label(), basis.reference());
        return "%s. Cette aide de %s est une aide de minimis au titre du %s"
                .formatted(basis.label(), outcome.amount(), basis.reference());
    }

    private static String conditions(DecidedOutcome outcome) {
        var lines = new ArrayList<>(List.of("Versement : " + outcome.paymentConditions() + "."));
        if (!outcome.conditions().isBlank()) lines.add("Conditions votées :\n\n" + outcome.conditions());
        if (outcome.agreementRequired())
            lines.add("Une convention doit être signée avant tout versement : elle vous sera proposée par le service.");
        return String.join("\n\n", lines);
    }

    private String appeals(LocalDate today) {
        return """
                Vous pouvez contester cette décision dans les %d mois qui suivent sa notification. Vous pouvez former un \
                recours gracieux auprès de l’autorité qui l’a prise : il interrompt ce délai. Vous pouvez aussi saisir le \
                tribunal administratif, notamment par le site citoyens.telerecours.fr."""
                .formatted(parameters.at("recours.contentieux", today).whole());
    }
}
