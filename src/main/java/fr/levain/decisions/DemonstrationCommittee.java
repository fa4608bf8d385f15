package fr.levain.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.SubmissionResult;
import fr.levain.applications.Submissions;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.Completeness;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.Scores;
import fr.levain.calls.Calls;
import fr.levain.committees.Committees;
import fr.levain.committees.Meetings;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siret;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Invented spaces and an invented project, scored, whose proposals are validated, each on the agenda of a committee that is convened. */
@Component
class DemonstrationCommittee implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCommittee.class);
    private static final String SPACES = "espaces-equipements";
    private static final String PROJECTS = "innovation-sociale";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Calls calls;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Completeness completeness;
    private final Assignments assignments;
    private final Scores scores;
    private final DemonstrationAnalyses analyses;
    private final Recommendations recommendations;
    private final Committees committees;
    private final Meetings meetings;
    private final PlatformTransactionManager transactions;

    DemonstrationCommittee(
            Accounts accounts, Organisations organisations, Calls calls, Drafts drafts, Submissions submissions, Assessments assessments,
            Completeness completeness, Assignments assignments, Scores scores, DemonstrationAnalyses analyses, Recommendations recommendations, Committees committees, Meetings meetings, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.calls = calls;
        this.drafts = drafts;
        this.submissions = submissions;
        this.assessments = assessments;
        this.completeness = completeness;
        this.assignments = assignments;
        this.scores = scores;
        this.analyses = analyses;
        this.recommendations = recommendations;
        this.committees = committees;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 65;
    }

    /** A change of the pack that makes them impossible leaves them out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(status -> invent(now));
        } catch (RuntimeException e) {
            LOG.warn("La séance de démonstration n’a pas pu être inventée.", e);
        }
    }

    private void invent(Instant now) {
        var officer = persona("nadia.bertin");
        var head = persona("helene.roux");
        if (officer.isEmpty() || head.isEmpty()) return;
        var account = accounts.open("Claire Exemple", "claire.exemple@demo.levain.example", Optional.of("05 00 00 00 09"), new Caller.System("demonstration"));
        var author = accounts.caller(account.id()).orElseThrow();
        var holder = holder(author, "L’Atelier des bourgs (inventé)", "99990002000010");
        convene(SPACES, List.of(
                Invented.of(new Space("Le fab lab des quatre bourgs", "fab_lab", 9_000, 30_000, 3)),
                Invented.of(new Space("La menuiserie partagée", "plateau_technique", 6_000, 20_000, 2)),
                Invented.of(new Space("La forge des apprentis", "plateau_technique", 12_000, 40_000, 4)),
                Invented.of(new Space("L’atelier vélo du bourg", "fab_lab", 6_000, 22_000, 2)),
                Invented.of(new Space("Le labo des sons", "fab_lab", 8_000, 28_000, 1))), holder, author, 21, officer.get(), head.get(), now);
        convene(PROJECTS, List.of(new Invented(new DemonstrationDossier("Le car des petits marchés",
                "Un car aménagé porte le marché, les services et les voisins d’un bourg à l’autre.", "23", "23030", "14000", "7000").pages(), 14_000, 21_000, 3)),
                holder, author, 24, officer.get(), head.get(), now);
    }

    /** @param days before the session */
    private void convene(String call, List<Invented> dossiers, OrganisationId holder, Caller.Account author, int days, Caller.Account officer,
            Caller head, Instant now) {
        var committee = committees.serving(call);
        if (committee.isEmpty() || calls.bySlug(call).filter(found -> found.current().takes(now)).isEmpty()) return;
        var references = new ArrayList<String>();
        for (var each : dossiers) {
            var reference = file(call, author, holder, now.minus(Duration.ofDays(20)), each);
            propose(reference, each, officer, head);
            references.add(reference.value());
        }
        var meeting = meetings.plan(committee.get().slug(), now.plus(Duration.ofDays(days)), "Hôtel de Région, salle inventée", "", officer);
        meetings.add(meeting, references, officer);
        meetings.convene(meeting, officer);
    }

    private void propose(ApplicationReference reference, Invented dossier, Caller.Account officer, Caller head) {
        assignments.take(reference.value(), officer);
        completeness.declare(reference.value(), "Dossier inventé pour la démonstration : ses pièces ne sont pas jointes.", officer);
        assessments.start(reference.value(), officer);
        score(reference, dossier.mark(), officer);
        analyses.sign(reference, Euros.of(dossier.cost()), officer);
        recommendations.make(reference.value(), new Proposal(
                true, Euros.of(dossier.cost()), Euros.ZERO, Euros.of(dossier.requested()), "", Basis.NO_AID, "Activité locale et non marchande.", Euros.ZERO, AidedActivity.ADMITTED, "", "",
                Instalments.ADVANCE_AND_BALANCE), officer);
        recommendations.validate(reference.value(), head);
    }

    private void score(ApplicationReference reference, int mark, Caller.Account officer) {
        var application = assessments.byReference(reference.value(), officer).application();
        var typed = new HashMap<String, String>();
        for (var criterion : scores.of(application).grid().criteria()) {
            typed.put("note." + criterion.code(), String.valueOf(mark));
            typed.put("motif." + criterion.code(), "Analyse inventée : les usagers du lieu sont engagés par écrit.");
        }
        // spaces do not all stand out on the same point
        typed.put("note." + scores.of(application).grid().criteria().get(mark).code(), String.valueOf(mark == 4 ? 3 : mark + 1));
        scores.close(reference.value(), scores.read(application, typed), officer);
    }

    private ApplicationReference file(String call, Caller.Account author, OrganisationId holder, Instant at, Invented dossier) {
        var draft = drafts.open(call, holder, author);
        dossier.pages().forEach((page, typed) -> drafts.save(draft.reference(), page, 0, typed, Map.of(), author));
        var result = submissions.submit(draft.reference(), true, author, new Arrival(at));
        if (!(result instanceof SubmissionResult.Submitted)) throw new IllegalStateException(result.toString());
        return draft.reference();
    }

    private OrganisationId holder(Caller author, String name, String siret) {
        return organisations.attach(new Claim(
                name, HolderKind.ASSOCIATION, Optional.of(new Siret(siret)), Optional.empty(), Optional.of("2 place de l’Exemple, 23400 Bourganeuf"),
                Optional.of(new CommuneCode("23030")), MemberRole.SIGNATORY), Optional.empty(), author).organisation();
    }

    private Optional<Caller.Account> persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
    }

    /** @param pages as its author would type them @param mark of the service on most criteria */
    private record Invented(Map<String, MultiValueMap<String, String>> pages, int requested, int cost, int mark) {
        static Invented of(Space space) {
            return new Invented(space.pages(), space.requested(), space.cost(), space.mark());
        }
    }

    /** An invented space, page after page, as its author would type it. */
    private record Space(String title, String kind, int requested, int cost, int mark) {
        Map<String, MultiValueMap<String, String>> pages() {
            var pages = new LinkedHashMap<String, MultiValueMap<String, String>>();
            pages.put("structure", page("holder_kind", "association", "representative_name", "Claire Exemple", "representative_function", "présidente",
                    "contact_name", "Claire Exemple", "contact_email", "claire.exemple@demo.levain.example", "contact_phone", "05 00 00 00 09"));
            pages.put("projet", page("project_title", title, "project_summary", "Un lieu équipé, tenu par ses usagers, au centre du bourg.", "space_kind", kind,
                    "space_stage", "amorcage", "already_started", "non", "project_period-debut-jour", "1", "project_period-debut-mois", "6",
                    "project_period-debut-annee", "2027", "project_period-fin-jour", "31", "project_period-fin-mois", "5", "project_period-fin-annee", "2028",
                    "departments", "23", "main_commune", "23030"));
            pages.put("usages", page("need", "Les artisans et les habitants n’ont plus d’outils à partager.", "public_use", "Habitants, artisans, écoles.",
                    "open_to_public", "oui", "opening_hours", "Du mardi au samedi", "access_for_all", "De plain-pied, tables à hauteur réglable.",
                    "governance", "Une assemblée des usagers décide chaque trimestre."));
            pages.put("investissements", rows(page("vat_recovered", "non"), "investments", Map.of("name", "Machines", "kind", "materiel", "amount", "" + cost,
                    "bought_on-jour", "1", "bought_on-mois", "9", "bought_on-annee", "2027")));
            var financing = rows(page("requested_amount", "" + requested, "same_expenses", "non"), "financing",
                    Map.of("funder", "La Région", "kind", "region", "amount", "" + requested, "state", "demande"));
            pages.put("financement", rows(financing, "financing", Map.of("funder", "Les adhérents", "kind", "propre", "amount", "" + (cost - requested), "state", "obtenu")));
            pages.put("duree", page("site_right", "proprietaire", "kept_years", "8", "maintenance", "Les adhésions paient l’entretien.",
                    "afterwards", "Les machines vont à la commune.", "economic_model", "Adhésions et ateliers.", "environment", "Réparer plutôt que jeter."));
            pages.put("aides", page("economic_activity", "non", "linked_companies", "non"));
            pages.put("pieces", page("signatory_is_representative", "oui"));
            pages.put("engagements", page("republican_contract", "oui", "duties_in_order", "oui", "accuracy", "oui", "right_to_sign", "oui",
                    "electronic_notification", "oui"));
            return pages;
        }

        private MultiValueMap<String, String> rows(MultiValueMap<String, String> page, String table, Map<String, String> cells) {
            var id = UUID.nameUUIDFromBytes((title + table + cells).getBytes(UTF_8)).toString();
            page.add(table + ".ligne", id);
            cells.forEach((column, value) -> page.add(table + "." + id + "." + column, value));
            return page;
        }

        private static MultiValueMap<String, String> page(String... namesAndValues) {
            var page = new LinkedMultiValueMap<String, String>();
            for (int i = 0; i < namesAndValues.length; i += 2) page.add(namesAndValues[i], namesAndValues[i + 1]);
            return page;
        }
    }
}
