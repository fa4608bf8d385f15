package fr.levain.desk.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.CorrectedAnswers;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplements;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Assessments;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.desk.Desk;
import fr.levain.desk.Tag;
import fr.levain.desk.Tags;
import fr.levain.documents.Documents;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.HiddenAuthors;
import fr.levain.kernel.Role;
import fr.levain.law.Delays;
import fr.levain.ui.CaseFilePanel;
import fr.levain.ui.CaseFilePanel.Panel;
import fr.levain.ui.CaseFilePanel.Place;
import fr.levain.ui.NavEntry;
import fr.levain.ui.TimelineItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.jspecify.annotations.Nullable;

/** What the desk itself adds to a case file: its delays, its documents and its timeline. */
@Configuration(proxyBeanMethods = false)
class DeskPanels {
    @Bean
    NavEntry deskEntry() {
        return NavEntry.forRoles("Dossiers", "/instruction", 10, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD,
                Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    @Bean
    CaseFilePanel answersPanel(Applications applications, CorrectedAnswers corrected, Forms forms) {
        return panel(10, (application, caller) -> applications.filing(application).map(filing -> new Panel(
                "reponses", "Le dossier", Place.MAIN, new AnswersPanel(forms.revision(filing.form()), applications.answers(application), corrected.sent(application))).foldedWhen(isRead(applications.view(application).status()))));
    }

    @Bean
    CaseFilePanel verdictPanel(Applications applications, Admissibility admissibility) {
        return panel(95, (application, caller) -> applications.filing(application)
                .filter(filing -> !filing.verdict().grounds().isEmpty())
                .map(filing -> new Panel("constats", "Constats", Place.SIDE, new VerdictPanel(
                        filing.verdict(), true, admissibility.checklist(application).overrulings(), List.of())).foldedWhen(admissibility.isConfirmed(application))));
    }

    @Bean
    CaseFilePanel delaysPanel(Desk desk, Supplements supplements, Assessments assessments, Following following, Delays delays) {
        return panel(5, (application, caller) -> assessments.caseOf(application).map(file -> {
            var row = desk.row(file.reference());
            return new Panel("delais", "Délais", Place.SIDE, new DelaysPanel(
                    row, delays.acknowledgementDue(LocalDate.ofInstant(row.receivedAt(), French.PARIS)), file.completeAt(), following.resumedOn(application),
                    supplements.of(application).stream().filter(asked -> asked.kind() == Supplement.Kind.PIECES).toList()));
        }));
    }

    @Bean
    CaseFilePanel documentsPanel(Documents documents, Applications applications) {
        return panel(60, (application, caller) -> {
            var kept = documents.of(application.subject());
            return kept.isEmpty() ? Optional.empty()
                    : Optional.of(new Panel("documents", "Documents", Place.MAIN, new DocumentsPanel(kept, applications.view(application).path() + "/pieces"))
                            .foldedWhen(isRead(applications.view(application).status())));
        });
    }

    @Bean
    CaseFilePanel flagPanel(ShownFlags flags, Assessments assessments) {
        return panel(1, (application, caller) -> {
            var found = flags.of(application);
            if (found.isEmpty()) return Optional.empty();
            boolean open = found.stream().anyMatch(each -> each.flag().isOpen());
            return assessments.caseOf(application).map(file ->
                    new Panel("signalements", "Signalements", open ? Place.FIRST : Place.SIDE, new FlagPanel(file.reference(), found)));
        });
    }

    @Bean
    CaseFilePanel tagPanel(Tags tags, Assessments assessments) {
        return panel(36, (application, caller) -> assessments.caseOf(application).filter(_ -> caller.isOfficer() && !caller.has(Role.GREETER)).map(file -> new Panel(
                "etiquettes", "Étiquettes", Place.SIDE, new TagPanel(file.reference(), tags.of(application).stream().filter(Tag::isStanding).toList(),
                        caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD)))));
    }

    @Bean
    CaseFilePanel timelinePanel(Journal journal, Accounts accounts, List<HiddenAuthors> hidden) {
        return panel(90, (application, caller) -> {
            var names = new HashMap<String, @Nullable String>();
            var unnamed = hidden.stream().flatMap(each -> each.hidden(application.subject(), caller).stream()).collect(Collectors.toSet());
            var items = journal.timelineOf(application.subject()).stream()
                    .map(entry -> new TimelineItem(entry.at(), entry.sentence(), unnamed.contains(entry.event()) ? null : nameOf(entry, accounts, names), null))
                    .toList();
            return Optional.of(new Panel("fil", "Fil du dossier", Place.BELOW, new TimelinePanel(items)).foldedWhen(true));
        });
    }

    /** Checked and read: the service works from what it noted. */
    private static boolean isRead(ApplicationStatus status) {
        return status != ApplicationStatus.SUBMITTED && status != ApplicationStatus.COMPLETE && status != ApplicationStatus.REINSTATED;
    }

    private static @Nullable String nameOf(TimelineEntry entry, Accounts accounts, Map<String, @Nullable String> known) {
        return known.computeIfAbsent(entry.by(), by -> Caller.accountOf(by).flatMap(accounts::find).map(Person::name).orElse(null));
    }

    private interface Drawing {
        Optional<Panel> draw(ApplicationId application, Caller caller);
    }

    private static CaseFilePanel panel(int order, Drawing drawing) {
        return new CaseFilePanel() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Panel> panel(UUID application, Caller caller) {
                return drawing.draw(new ApplicationId(application), caller);
            }
        };
    }
}
