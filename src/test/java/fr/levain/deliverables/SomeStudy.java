package fr.levain.deliverables;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.Submissions;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendations;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Requests for a feasibility study of their own for each test, brought to the step it needs through the faces. */
@TestComponent
public class SomeStudy {
    public static final String CALL = "etudes-de-faisabilite";

    private final SomeDossier people;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final Notifications notifications;
    private final Clock clock;

    SomeStudy(
            SomeDossier people, Drafts drafts, Submissions submissions, Assessments assessments, Recommendations recommendations,
            Decisions decisions, Notifications notifications, Clock clock) {
        this.people = people;
        this.drafts = drafts;
        this.submissions = submissions;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.notifications = notifications;
        this.clock = clock;
    }

    public ApplicationReference filed(Caller.Account author) {
        var draft = drafts.open(CALL, people.holder(author), author);
        pages().forEach((page, typed) -> drafts.save(draft.reference(), page, 0, typed, Map.of(), author));
        submissions.submit(draft.reference(), true, author, new Arrival(clock.instant()));
        return draft.reference();
    }

    /** Voted, and the letter not yet opened. */
    public ApplicationReference voted(Caller.Account author) {
        var reference = filed(author);
        var officer = people.persona("nadia.bertin");
        assessments.start(reference.value(), officer);
        recommendations.make(reference.value(), new Proposal(true, Euros.of(12_000), Euros.ZERO, Euros.of(6_000), "", Basis.NO_AID,
                "Activité locale et non marchande.", Euros.ZERO, AidedActivity.ADMITTED, "", "", Instalments.ADVANCE_AND_BALANCE), officer);
        recommendations.validate(reference.value(), people.persona("helene.roux"));
        var secretary = people.persona("sophie.lambert");
        var act = people.votedOn(LocalDate.of(2026, 11, 18));
        decisions.award(act, reference, Euros.of(6_000), secretary);
        decisions.transmit(act, LocalDate.of(2026, 11, 20), secretary);
        notifications.send(reference, secretary);
        return reference;
    }

    /** Awarded, and its author knows it. */
    public ApplicationReference awarded(Caller.Account author) {
        var reference = voted(author);
        notifications.consult(reference, author);
        return reference;
    }

    public static Map<String, MultiValueMap<String, String>> pages() {
        var provider = UUID.randomUUID().toString();
        var pages = new LinkedHashMap<String, MultiValueMap<String, String>>();
        pages.put("structure", page("holder_kind", "association", "representative_name", "Jeanne Morel", "representative_function", "présidente",
                "contact_name", "Paul Roche", "contact_email", "paul@exemple.fr", "contact_phone", "05 55 00 00 00"));
        pages.put("projet", page("project_title", "Une laverie de quartier", "project_summary", "Une laverie tenue par ses usagers.",
                "phase", "emergence", "departments", "23", "main_commune", "23096", "need", "La dernière laverie a fermé."));
        pages.put("cahier-des-charges", page("study_questions", "Combien d’usagers, à quel prix ?", "study_deliverables", "Un rapport et un plan de financement.",
                "project_period-debut-jour", "1", "project_period-debut-mois", "2", "project_period-debut-annee", "2027",
                "project_period-fin-jour", "30", "project_period-fin-mois", "6", "project_period-fin-annee", "2027", "already_started", "non"));
        pages.put("prestataires", page("providers.ligne", provider, "providers." + provider + ".name", "Atelier inventé", "providers." + provider + ".quote",
                "12 000", "providers." + provider + ".answer", "retenu", "provider_choice", "Il connaît les laveries associatives."));
        pages.put("cout", page("study_cost", "12 000", "requested_amount", "6 000", "same_expenses", "non"));
        pages.put("aides", page("economic_activity", "non"));
        pages.put("pieces", page("signatory_is_representative", "oui"));
        pages.put("engagements", page("republican_contract", "oui", "duties_in_order", "oui", "accuracy", "oui", "right_to_sign", "oui",
                "electronic_notification", "oui"));
        return pages;
    }

    private static MultiValueMap<String, String> page(String... typed) {
        var page = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) page.add(typed[i], typed[i + 1]);
        return page;
    }
}
