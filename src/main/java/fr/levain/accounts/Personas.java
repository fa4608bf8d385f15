package fr.levain.accounts;

import fr.levain.accounts.SignIn.Persona;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people, one per role, to try Levain with. */
@Component
class Personas implements DemonstrationData {
    static final String PASSWORD = "levain-demo";

    private record Invented(String email, String name, String what, List<Role> roles, boolean inTeam) {
        Persona offered() {
            return new Persona(email, name, what);
        }
    }

    private static final List<Invented> PEOPLE = List.of(
            person("jeanne.morel", "Jeanne Morel", "porte le projet d’une association de la Creuse", Role.APPLICANT),
            person("karim.benali", "Karim Benali", "porte un autre projet", Role.APPLICANT),
            person("claire.exemple", "Claire Exemple", "a reçu des décisions : des aides votées, deux refus avec leur retour", Role.APPLICANT),
            person("lucie.faure", "Lucie Faure", "partenaire ATIS, accompagne des projets", Role.PARTNER),
            person("claire.dupuy", "Claire Dupuy", "partenaire ADI-NA, oriente et aide à trouver des fonds", Role.PARTNER),
            person("yann.lebrun", "Yann Lebrun", "partenaire CRESS, conseille les structures", Role.PARTNER),
            person("salome.nadaud", "Salomé Nadaud", "partenaire DLA de la Creuse, accompagne des structures", Role.PARTNER),
            inTeam("paul.giraud", "Paul Giraud", "assistant du service", Role.ASSISTANT),
            inTeam("nadia.bertin", "Nadia Bertin", "chargée de mission, service Nord", Role.CASE_OFFICER),
            person("ines.lagarde", "Inès Lagarde", "chargée de mission d’un autre service, réexamine les recours", Role.CASE_OFFICER),
            inTeam("helene.roux", "Hélène Roux", "cheffe de service", Role.HEAD),
            person("marc.delmas", "Marc Delmas", "expert, donne un avis", Role.EXPERT),
            person("anne.vidal", "Anne Vidal", "élue déléguée", Role.ELECTED_DELEGATE),
            inTeam("sophie.lambert", "Sophie Lambert", "secrétariat des assemblées", Role.ASSEMBLY_SECRETARY),
            inTeam("thomas.petit", "Thomas Petit", "administrateur de Levain", Role.ADMINISTRATOR));

    static final List<Persona> OFFERED = PEOPLE.stream().map(Invented::offered).toList();

    private final Accounts accounts;
    private final SignIn signIn;
    private final Teams teams;

    Personas(Accounts accounts, SignIn signIn, Teams teams) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        var by = new Caller.System("demonstration");
        var team = northernTeam();
        for (var invented : PEOPLE) {
            var person = accounts.open(invented.name(), invented.email(), Optional.of("05 00 00 00 00"), by);
            signIn.choosePassword(person.id(), PASSWORD);
            invented.roles().forEach(role ->
                    accounts.grant(person.id(), role, invented.inTeam() ? Optional.of(team) : Optional.empty(), by));
        }
    }

    /** The team the pack gives to the north; one of our own on an instance without a pack. */
    private String northernTeam() {
        return teams.all().stream()
                .map(Team::slug)
                .filter(slug -> slug.contains("nord"))
                .findFirst()
                .orElseGet(() -> {
                    teams.declare(new Team(
                            "nord",
                            "Service Nord",
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
                    return "nord";
                });
    }

    private static Invented person(String email, String name, String what, Role role) {
        return new Invented(email + "@demo.levain.example", name, what, List.of(role), false);
    }

    private static Invented inTeam(String email, String name, String what, Role role) {
        return new Invented(email + "@demo.levain.example", name, what, List.of(role), true);
    }
}
