package fr.levain.programmes.web;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.directory.Partners;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.PartnerRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyDraft;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Origin;
import fr.levain.programmes.Programme;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectView;
import fr.levain.projects.Projects;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two forms by which a project enters a programme, and how they are read. */
@Component
class CandidacyForms {
    private static final int SHORT = 40;

    private final Cohorts cohorts;
    private final Organisations organisations;
    private final Projects projects;
    private final PartnerRequests requests;
    private final Applications applications;
    private final Participants participants;
    private final Accounts accounts;
    private final Partners partners;
    private final Territories territories;

    CandidacyForms(
            Cohorts cohorts, Organisations organisations, Projects projects, PartnerRequests requests, Applications applications, Participants participants,
            Accounts accounts, Partners partners, Territories territories) {
        this.cohorts = cohorts;
        this.organisations = organisations;
        this.projects = projects;
        this.requests = requests;
        this.applications = applications;
        this.participants = participants;
        this.accounts = accounts;
        this.partners = partners;
        this.territories = territories;
    }

    CandidacyFormPage ofHolder(Programme programme, Optional<Cohort> cohort, Typed typed, FormErrors errors, Caller caller, int status) {
        return new CandidacyFormPage(programme, partners.nameOf(programme.partner()), false, programme.path() + "/candidature", programme.path(), cohort, List.of(),
                projectsOf(caller).stream().map(each -> Choice.of(each.id().toString(), each.title())).toList(), departments(), typed, errors, status);
    }

    CandidacyFormPage ofPartner(Programme programme, Typed typed, FormErrors errors, Caller caller, int status) {
        var open = cohorts.of(List.of(programme.slug())).stream().filter(each -> each.status() != CohortStatus.CLOSED)
                .map(each -> Choice.of(each.id().toString(), each.details().title())).toList();
        var taken = requests.list(List.of(HandoverStatus.TAKEN), Optional.empty(), caller).stream()
                .map(each -> Choice.of(each.reference(), "%s, %s".formatted(each.reference(), each.commune()))).toList();
        return new CandidacyFormPage(programme, partners.nameOf(programme.partner()), true, programme.partnerPath() + "/candidature", "/partenaire/programmes",
                Optional.empty(), open, taken, departments(), typed, errors, status);
    }

    CandidacyDraft readHolder(Typed typed, Typed.Reading reading, Optional<Cohort> cohort, Caller.Account caller) {
        var known = projectsOf(caller).stream().filter(each -> each.id().toString().equals(typed.value("projet"))).findFirst();
        var title = known.map(ProjectView::title).orElseGet(() -> reading.line("titre", "Donnez un nom au projet."));
        agreed(typed, reading, "Cochez cet accord : sans lui, personne ne peut lire votre candidature.");
        return new CandidacyDraft(cohort.map(Cohort::id), known.map(ProjectView::id), Origin.CALL, "", title, department(typed, reading),
                words(reading), new Candidacy.Contact(name(reading), caller.email(), reading.phone("telephone"), reading.optional("structure", Typed.LINE)));
    }

    CandidacyDraft readPartner(Typed typed, Typed.Reading reading, Caller caller) {
        var request = typed.chosen("demande").flatMap(each -> taken(each, caller));
        if (typed.chosen("demande").isPresent() && request.isEmpty()) reading.refuse("demande", "Choisissez une demande que vous avez prise en charge.");
        var dossier = reading.optional("dossier", SHORT);
        var shared = dossier.isEmpty() ? Optional.<ApplicationView>empty() : shared(dossier, caller);
        if (!dossier.isEmpty() && shared.isEmpty()) reading.refuse("dossier", "Ce numéro n’est pas celui d’un dossier partagé avec vous. Corrigez-le, ou laissez-le vide.");
        agreed(typed, reading, "Demandez d’abord son accord à la personne, puis cochez.");
        var cohort = typed.chosen("promotion").flatMap(Words::id).map(CohortId::new);
        var origin = request.isPresent() ? Origin.REQUEST : dossier.isEmpty() ? Origin.HAND : Origin.DOSSIER;
        var email = reading.email("courriel", true);
        if (shared.filter(each -> !isOf(each, email)).isPresent()) reading.refuse("courriel", "Ce dossier n’est pas écrit par la personne qui a cette adresse. Vérifiez le numéro ou l’adresse.");
        return new CandidacyDraft(cohort, request.or(() -> shared.map(ApplicationView::project)), origin,
                request.isPresent() ? typed.value("demande") : shared.map(each -> each.reference().toString()).orElse(""),
                reading.line("titre", "Donnez un nom au projet."), department(typed, reading), words(reading),
                new Candidacy.Contact(name(reading), email, reading.phone("telephone"), reading.optional("structure", Typed.LINE)));
    }

    /** Its project, when the partner took it and may still read it. */
    private Optional<ProjectId> taken(String reference, Caller caller) {
        try {
            var opened = requests.open(reference, caller);
            return opened.contactShown() ? Optional.of(opened.request().project()) : Optional.empty();
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** The dossier, when its author let this person into it: an officer who reads every dossier is not let into one. */
    private Optional<ApplicationView> shared(String typed, Caller caller) {
        try {
            var reference = new ApplicationReference(typed.toUpperCase(Locale.ROOT));
            participants.access(reference, caller);
            return Optional.of(applications.byReference(reference, caller));
        } catch (NotFound | IllegalArgumentException notShared) {
            return Optional.empty();
        }
    }

    private boolean isOf(ApplicationView dossier, String email) {
        var author = accounts.person(dossier.author());
        return author.hasAddress() && author.email().equalsIgnoreCase(email);
    }

    private String department(Typed typed, Typed.Reading reading) {
        var code = typed.value("departement");
        if (territories.findDepartment(code).isEmpty()) reading.refuse("departement", "Choisissez le département où le projet se fait.");
        return code;
    }

    private static String words(Typed.Reading reading) {
        return reading.text("projet-mots", "Décrivez le projet : le besoin, la réponse imaginée, ce qui vous manque.");
    }

    private static String name(Typed.Reading reading) {
        return reading.line("nom", "Indiquez le prénom et le nom.");
    }

    private static void agreed(Typed typed, Typed.Reading reading, String otherwise) {
        if (!typed.isTicked("accord")) reading.refuse("accord", otherwise);
    }

    private List<ProjectView> projectsOf(Caller caller) {
        return caller instanceof Caller.Account account
                ? organisations.membershipsOf(account.id()).stream().filter(each -> each.status() == MembershipStatus.APPROVED).map(Membership::organisation)
                        .flatMap(each -> projects.heldBy(each).stream()).limit(50).toList()
                : List.of();
    }

    private List<Choice> departments() {
        return territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }
}
