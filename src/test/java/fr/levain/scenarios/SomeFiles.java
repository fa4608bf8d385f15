package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Files of an imagined session. */
public final class SomeFiles {
    private static final List<String> DEPARTMENTS = List.of("Charente (16)", "Corrèze (19)", "Creuse (23)", "Dordogne (24)", "Gironde (33)");
    private static final List<String> THEMES = List.of("Santé", "Mobilité", "Habitat", "Emploi");

    private SomeFiles() {}

    public static Candidate file(String reference, int points, int euros) {
        return file(reference, points, euros, "Creuse (23)");
    }

    public static Candidate file(String reference, int points, int euros, String department) {
        return new Candidate(new ApplicationId(UUID.nameUUIDFromBytes(reference.getBytes(java.nio.charset.StandardCharsets.UTF_8))), reference,
                "Projet " + reference, "Les Semeurs", points < 0 ? Optional.empty() : Optional.of(points), Euros.of(euros), Euros.of(euros), false,
                Map.of(Axis.DEPARTMENT, List.of(department)));
    }

    /** Amounts as people ask for them, results with ties, a few files without result or without aid. */
    public static List<Candidate> random(Random random, int count) {
        var files = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            int points = random.nextInt(12) == 0 ? -1 : 300 + 5 * random.nextInt(130);
            int euros = random.nextInt(15) == 0 ? 0 : 2_000 + 250 * random.nextInt(150);
            var file = file("2026-AIS-%05d".formatted(i + 1), points, euros, DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
            var themes = random.nextBoolean() ? List.of(THEMES.get(random.nextInt(4))) : List.of("Santé", "Emploi");
            files.add(new Candidate(file.application(), file.reference(), file.object(), file.holder(), file.points(), file.requested(),
                    file.proposed().plus(Euros.ofCents(random.nextInt(100))), random.nextInt(20) == 0,
                    Map.of(Axis.DEPARTMENT, file.on(Axis.DEPARTMENT), Axis.THEME, themes)));
        }
        return files;
    }

    static Terms terms(int pot) {
        return Terms.of(Euros.of(pot), CallRule.STRICT);
    }
}
