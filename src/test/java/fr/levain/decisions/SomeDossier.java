package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.Submissions;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendations;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.envelopes.EnvelopeActs;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siret;
import fr.levain.projects.ProjectId;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SecondAnalyses;
import fr.levain.readings.SecondAnalysis;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.MultiValueMap;

/** Dossiers of their own for each test, brought to the step it needs through the faces. */
@TestComponent
public class SomeDossier {
    private static final String WITHOUT_COMMITTEE = "sans-comite";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Drafts drafts;
    private final CallPublication publication;
    private final Submissions submissions;
    private final Assessments assessments;
    private final SecondAnalyses analyses;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final Envelopes envelopes;
    private final EnvelopeActs envelopeActs;
    private final Clock clock;

    SomeDossier(
            Accounts accounts, Organisations organisations, Drafts drafts, CallPublication publication, Submissions submissions, Assessments assessments,
            SecondAnalyses analyses, Recommendations recommendations, Decisions decisions,
            Envelopes envelopes, EnvelopeActs envelopeActs, Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.drafts = drafts;
        this.publication = publication;
        this.submissions = submissions;
        this.assessments = assessments;
        this.analyses = analyses;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.envelopes = envelopes;
        this.envelopeActs = envelopeActs;
        this.clock = clock;
    }

    public Caller.Account persona(String name) {
        return accounts.caller(accounts.byEmail(name + "@demo.levain.example").orElseThrow().id()).orElseThrow();
    }

    public Caller.Account author() {
        var person = accounts.open("Camille Essai", UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    public OrganisationId holder(Caller.Account author) {
        return organisations.attach(new Claim(
                "Les Semeurs " + UUID.randomUUID(), HolderKind.ASSOCIATION, Optional.of(siret()), Optional.empty(),
                Optional.of("1 rue Haute, 23400 Bourganeuf"), Optional.of(new CommuneCode("23030")), MemberRole.SIGNATORY),
                Optional.empty(), author).organisation();
    }

    public ApplicationReference filed(Caller.Account author, OrganisationId holder, boolean portalConsent) {
        return filed(author, holder, consenting(portalConsent));
    }

    private static Consumer<MultiValueMap<String, String>> consenting(boolean portal) {
        return typed -> {
            if (typed.containsKey("electronic_notification")) typed.set("electronic_notification", portal ? "oui" : "non");
        };
    }

    /** @param change what is typed otherwise, page by page */
    public ApplicationReference filed(Caller.Account author, OrganisationId holder, Consumer<MultiValueMap<String, String>> change) {
        return filedFor("innovation-sociale", "Le four commun", author, holder, change);
    }

    private ApplicationReference filedFor(
            String call, String title, Caller.Account author, OrganisationId holder, Consumer<MultiValueMap<String, String>> change) {
        return filed(drafts.open(call, holder, author), title, author, change);
    }

    private ApplicationReference filed(ApplicationView draft, String title, Caller.Account author, Consumer<MultiValueMap<String, String>> change) {
        new DemonstrationDossier(title, "Un four tenu par ses voisins.", "23", "23030", "18500", "6000")
                .pages().forEach((page, typed) -> {
                    change.accept(typed);
                    drafts.save(draft.reference(), page, 0, typed, Map.of(), author);
                });
        submissions.submit(draft.reference(), true, author, new Arrival(clock.instant()));
        return draft.reference();
    }

    public ApplicationReference filed() {
        var author = author();
        return filed(author, holder(author), true);
    }

    public ApplicationReference underAssessment() {
        var reference = filed();
        started(reference);
        return reference;
    }

    /** The same, for a call of its own. */
    public ApplicationReference underAssessmentFor(String call, String title) {
        return underAssessmentFor(call, title, author());
    }

    /** The same, of somebody in particular. */
    public ApplicationReference underAssessmentFor(String call, String title, Caller.Account author) {
        var reference = filedFor(call, title, author, holder(author), _ -> {});
        started(reference);
        return reference;
    }

    /** Its second analysis signed, where its call asks for one before any vote. */
    public void started(ApplicationReference reference) {
        var officer = persona("nadia.bertin");
        assessments.start(reference.value(), officer);
        var application = assessments.byReference(reference.value(), officer).application();
        analyses.checklist(application).filter(ReadingTerms.Checklist::required).ifPresent(list -> analyses.write(reference.value(), new SecondAnalysis(
                list.items().stream().collect(Collectors.toMap(item -> item.code(), _ -> new SecondAnalysis.Answer(Optional.of(SecondAnalysis.Finding.YES), ""))),
                Optional.of(SecondAnalysis.Verdict.FAVOURABLE), Optional.of(Euros.of(18_000)), "", Optional.empty(), 0), true, officer));
    }

    /** Ready for the vote: no committee advises on its call. */
    public ApplicationReference proposed(Caller.Account author, boolean portalConsent, int euros) {
        return proposed(filedFor(withoutCommittee(), "Le four commun", author, holder(author), consenting(portalConsent)), euros);
    }

    /** The same, going on with a project its author told before. */
    public ApplicationReference proposedOf(ProjectId known, Caller.Account author, int euros) {
        var draft = drafts.open(withoutCommittee(), holder(author), Optional.of(known), author);
        return proposed(filed(draft, "Le four commun", author, consenting(true)), euros);
    }

    /** The same terms as those of the AMI, and the same envelope. */
    private synchronized String withoutCommittee() {
        if (publication.knows(WITHOUT_COMMITTEE)) return WITHOUT_COMMITTEE;
        var like = drafts.openCall("innovation-sociale").current();
        publication.propose(new CallRevision(like.id(), like.call(), WITHOUT_COMMITTEE, 0, "Appel sans comité", like.summary(), like.sheet(), like.regulation(),
                like.referencePrefix(), like.form(), like.vocabulary(), like.rules(), like.grid(), like.amounts(), like.documents(),
                like.opensAt(), Optional.empty(), like.cutOffs(), like.envelope(), like.contact(), like.team()));
        publication.publish(WITHOUT_COMMITTEE, new Caller.System("test"));
        return WITHOUT_COMMITTEE;
    }

    /** The same, for a call of its own. */
    public ApplicationReference proposedFor(String call, String title, int euros) {
        var author = author();
        return proposed(filedFor(call, title, author, holder(author), _ -> {}), euros);
    }

    /** The same, of a holder who will read its letter. */
    public ApplicationReference proposedFor(String call, String title, int euros, Caller.Account author) {
        return proposed(filedFor(call, title, author, holder(author), consenting(true)), euros);
    }

    private ApplicationReference proposed(ApplicationReference reference, int euros) {
        started(reference);
        return propose(reference, euros);
    }

    /** One under assessment, ready for the vote. */
    public ApplicationReference propose(ApplicationReference reference, int euros) {
        var officer = persona("nadia.bertin");
        enlarged("ami-innovation-sociale");
        var made = recommendations.make(reference.value(), new Proposal(
                true, Euros.of(60_000), Euros.ZERO, Euros.of(euros), "Les élus souhaitent soutenir tout le projet.", Basis.NO_AID,
                "Activité locale et non marchande.", Euros.ZERO, AidedActivity.ADMITTED, "", "", Instalments.ADVANCE_AND_BALANCE), officer);
        if (!(made instanceof Recommendations.ProposalResult.Made)) throw new IllegalStateException(reference + ": " + made);
        recommendations.validate(reference.value(), persona("helene.roux"));
        return reference;
    }

    /** All the tests draw from one envelope of one database: it never lacks. */
    private synchronized void enlarged(String slug) {
        if (envelopes.of(slug).available().isAbove(Euros.of(1_000_000))) return;
        var more = envelopes.of(slug).voted().plus(Euros.of(10_000_000));
        envelopeActs.resize(slug, more, "TEST." + UUID.randomUUID(), LocalDate.ofInstant(clock.instant(), French.PARIS),
                "De quoi essayer tous les dossiers.", persona("helene.roux"));
    }

    public ActId votedOn(LocalDate day) {
        var id = decisions.newAct();
        decisions.record(id, "TEST." + UUID.randomUUID(), "Commission permanente", day, new VoteCount(53, 41, 3, 2),
                new Act.Signature("Camille", "Essai", "Président du Conseil régional"), persona("sophie.lambert"));
        return id;
    }

    private static Siret siret() {
        var siren = keyed("%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
        return new Siret(keyed(siren + "0001"));
    }

    /** With the digit that makes its Luhn sum a multiple of ten. */
    private static String keyed(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
