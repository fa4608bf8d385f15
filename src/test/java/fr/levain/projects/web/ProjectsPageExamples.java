package fr.levain.projects.web;

import fr.levain.projects.OwnProject;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectTrace;
import fr.levain.projects.ProjectTrace.Kind;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public class ProjectsPageExamples implements PageExamples {
    private static final Instant DAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String GROCERY = "Une épicerie mobile pour les villages (Demande d’accompagnement 2026-ORI-00012)";

    @Override
    public List<Page> pages() {
        var grocery = new ProjectId(ID);
        var oven = new ProjectId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
        var projects = List.of(
                new OwnProject(grocery, List.of(
                        new ProjectTrace(grocery, Kind.DOSSIER, "L’épicerie roulante", "Dossier 2026-AIS-00042", "/dossiers/2026-AIS-00042", DAY),
                        new ProjectTrace(grocery, Kind.REQUEST, "Une épicerie mobile pour les villages", "Demande d’accompagnement 2026-ORI-00012", "/demandes/abc", DAY))),
                new OwnProject(oven, List.of(new ProjectTrace(oven, Kind.CANDIDACY, "Le four commun", "Candidature pour « Incubateur »", "/candidatures/abc", DAY))));
        return List.of(
                new MyProjectsPage(projects, List.of(new MyProjectsPage.Proposal(ID, "ATIS", GROCERY, "Le four commun (Candidature pour « Incubateur »)")),
                        List.of(new MyProjectsPage.Joined(ID, GROCERY, "L’épicerie roulante (Dossier 2026-AIS-00042)", DAY)), "", "",
                        FormErrors.of("un", "Choisissez un projet."), null),
                new MyProjectsPage(List.of(), List.of(), List.of(), "", "", FormErrors.none(), null),
                new MyProjectsCard(2, 1));
    }
}
