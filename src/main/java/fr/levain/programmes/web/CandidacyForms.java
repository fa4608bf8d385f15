package fr.levain.programmes.web;

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
    private final Partners partners;
    private final Territories territories;

    CandidacyForms(Cohorts cohorts, Organisations organisations, Projects projects, PartnerRequests requests, Partners partners, Territories territories) {
        this.cohorts = cohorts;
        this.organisations = organisations;
        this.projects = projects;
        this.requests = requests;
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
        if (!dossier.isEmpty() && !dossier.matches("\\d{4}-[A-Z0-9]{2,6}-\\d{5}")) reading.refuse("dossier", "Vérifiez le numéro du dossier : par exemple 2026-AIS-00042.");
        agreed(typed, reading, "Demandez d’abord son accord à la personne, puis cochez.");
        var cohort = typed.chosen("promotion").flatMap(Words::id).map(CohortId::new);
        var origin = request.isPresent() ? Origin.REQUEST : dossier.isEmpty() ? Origin.HAND : Origin.DOSSIER;
        return new CandidacyDraft(cohort, request, origin, request.isPresent() ? typed.value("demande") : dossier,
                reading.line("titre", "Donnez un nom au projet."), department(typed, reading), words(reading),
                new Candidacy.Contact(name(reading), reading.email("courriel", true), reading.phone("telephone"), reading.optional("structure", Typed.LINE)));
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
