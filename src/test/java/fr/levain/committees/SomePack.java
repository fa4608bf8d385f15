package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.ReadingSheet.Line;
import fr.levain.committees.ReadingSheet.Part;
import fr.levain.kernel.Euros;
import fr.levain.territory.RegionMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Reading packs of any size, with sheets as long as real ones: some 3,500 characters, twelve scores, a map. */
public final class SomePack {
    private static final String WORDS = "Le collectif réunit des habitants, deux associations et la communauté de communes autour d’un besoin constaté en 2025. ";
    private static final List<String> DEPARTMENTS = List.of("16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87");

    private final MeetingPapers papers;
    private final Meeting meeting;

    public SomePack(ApplicationContext context) {
        papers = context.getBean(MeetingPapers.class);
        var id = new MeetingId(new UUID(7, 7));
        meeting = new Meeting(id, "essai", "Comité d’essai", Instant.parse("2026-12-13T09:00:00Z"), "Salle 12, Bordeaux", "", MeetingStatus.CONVENED,
                SomeCommittee.RULES, SomeCommittee.members(Attendance.EXPECTED, 7), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /** @return the PDF of that many dossiers */
    public byte[] of(int dossiers) {
        var sheets = new ArrayList<MeetingPapers.Sheet>();
        for (int n = 1; n <= dossiers; n++) {
            var sheet = sheet(n);
            sheets.add(new MeetingPapers.Sheet(item(n), sheet, sheet.digest()));
        }
        return papers.pack(meeting, sheets);
    }

    private AgendaItem item(int n) {
        return new AgendaItem(meeting.id(), new ApplicationId(new UUID(8, n)), n, 20, "2026-AIS-%05d".formatted(n), "Projet de banc d’essai " + n,
                "Association inventée " + n, "Guéret", "23", "ASSOCIATION", WORDS, true, Euros.of(20_000), Euros.of(18_000), Optional.of(700), "ami", "",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ReadingSheet sheet(int n) {
        var scores = new ArrayList<Line>();
        for (int criterion = 1; criterion <= 12; criterion++) scores.add(new Line("Critère " + criterion, "3 sur 4. " + WORDS));
        return new ReadingSheet(List.of(
                new Part("Le projet", List.of(new Line("Besoin", WORDS.repeat(5)), new Line("Nouveauté", WORDS.repeat(4)), new Line("Partenaires", WORDS.repeat(3)))),
                new Part("L’argent", List.of(new Line("Aide demandée", "20 000 €"), new Line("Charges du budget", "61 400 €"))),
                new Part("L’analyse du service", scores),
                new Part("La proposition du service", List.of(new Line("Sens", "favorable"), new Line("Montant proposé", "18 000 €")))),
                new RegionMap.Places(Set.of(DEPARTMENTS.get(n % 12), DEPARTMENTS.get((n + 5) % 12)), Set.of("23096")));
    }
}
