package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.programmes.OpportunityStudy.Notes;
import fr.levain.programmes.ScoutResult.Invited;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A network of « capteurs d’idées » for the demonstration: three who agreed, one asked, and needs in each state, one study late. All invented. */
@Component
class DemonstrationScouts {
    private static final String FACTORY = DemonstrationProgrammes.FACTORY;
    private static final Area LIBOURNE = new Area(Area.Kind.COMMUNE, "33243", "Libourne (33)", List.of("33"));
    private static final Area NERAC = new Area(Area.Kind.COMMUNE, "47195", "Nérac (47)", List.of("47"));
    private static final Area CHARENTE = new Area(Area.Kind.DEPARTMENT, "16", "Charente (16)", List.of("16"));
    private static final Area VIENNE = new Area(Area.Kind.DEPARTMENT, "86", "Vienne (86)", List.of("86"));
    private static final Area SEVRES = new Area(Area.Kind.DEPARTMENT, "79", "Deux-Sèvres (79)", List.of("79"));

    private final Scouts scouts;
    private final ScoutLinks links;
    private final CaughtNeeds needs;
    private final Studies studies;
    private final JdbcClient sql;

    DemonstrationScouts(Scouts scouts, ScoutLinks links, CaughtNeeds needs, Studies studies, JdbcClient sql) {
        this.scouts = scouts;
        this.links = links;
        this.needs = needs;
        this.studies = studies;
        this.sql = sql;
    }

    void load(Caller.Account adviser, Instant now) {
        var town = joined("Claude Exemple", "Mairie de Libourne (inventée)", "mairie", List.of("services"), List.of(LIBOURNE), true, adviser, now);
        var centre = joined("Dominique Exemple", "CCAS de Nérac (inventé)", "ccas", List.of("sante", "alimentation"), List.of(NERAC), false, adviser, now);
        var person = joined("Sacha Exemple", "", "sacha", List.of("mobilite"), List.of(CHARENTE, VIENNE), false, adviser, now);
        invited("Camille Exemple", "Club d’entreprises du Bocage (inventé)", "club", List.of("emploi_insertion"), List.of(SEVRES), adviser, now);

        caught("Pas de garde d’enfants avant 8 heures", "education", LIBOURNE, town, 20, now);
        began(caught("Plus de réparateur d’électroménager à 30 km", "services", new Area(Area.Kind.COMMUNE, "16292", "Ruffec (16)", List.of("16")), person, 90, now), 60, 300, adviser, now);
        began(caught("Plus d’épicerie ni de marché dans six villages", "alimentation", NERAC, centre, 460, now), 400, -35, adviser, now);
        var meals = caught("Des aînés isolés sans repas chaud le dimanche", "sante", NERAC, centre, 380, now);
        concluded(meals, 360, 5, StudyOpinion.FAVOURABLE, true, "Quarante personnes attendent, une cuisine et deux financeurs sont prêts.", adviser, now);
        var rides = caught("Aucun trajet vers l’hôpital le samedi", "mobilite", new Area(Area.Kind.COMMUNE, "86194", "Poitiers (86)", List.of("86")), person, 400, now);
        concluded(rides, 390, 20, StudyOpinion.WITH_RESERVES, true, "Le besoin est sûr ; le modèle économique reste à trouver avec les communes.", adviser, now);
        needs.offer(rides, "Alix Exemple", "alix.exemple@demo.levain.example", "Coopérative de mobilité (inventée)", adviser);
        var laundry = caught("Pas de laverie dans le centre-bourg", "services", LIBOURNE, town, 420, now);
        concluded(laundry, 400, 60, StudyOpinion.UNFAVOURABLE, false, "Une laverie ouvre au printemps : le besoin sera couvert.", adviser, now);
        // what the year before saw taken up came from the town
        sql.sql("update programmes.caught_need set scout_id = :scout where id in ('0000abcd-0000-4000-8000-000000000003', '0000abcd-0000-4000-8000-000000000006')")
                .param("scout", town.id().value()).update();
    }

    private Scout invited(String name, String organisation, String address, List<String> themes, List<Area> areas, Caller by, Instant now) {
        var details = new Scout.Details(name, organisation, address + ".capteur@demo.levain.example", themes, areas);
        if (scouts.invite(FACTORY, details, by, now.minus(Duration.ofDays(12))) instanceof Invited(var scout)) return scout;
        throw new IllegalStateException("this scout is known already");
    }

    private Scout joined(String name, String organisation, String address, List<String> themes, List<Area> areas, boolean named, Caller by, Instant now) {
        var scout = invited(name, organisation, address, themes, areas, by, now);
        links.join(scout.token(), named, new Caller.Visitor());
        return scout;
    }

    private CaughtNeedId caught(String title, String theme, Area area, Scout by, int daysAgo, Instant now) {
        var department = area.departments().getFirst();
        return needs.record(FACTORY, new CaughtNeed.Entry(title, "Besoin inventé, dit plusieurs fois dans l’année par les habitants.", theme,
                area.label().replaceAll(" \\(.*", ""), area.code(), department, by.details().voice(), ""), Optional.of(by.id()), new Caller.Visitor(), now.minus(Duration.ofDays(daysAgo))).id();
    }

    /** @param until days from now */
    private void began(CaughtNeedId need, int daysAgo, int until, Caller by, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        var from = today.minusDays(daysAgo);
        studies.begin(need, from, today.plusDays(until), by, now.minus(Duration.ofDays(daysAgo)));
        studies.note(need, new Notes(today.plusDays(until), 18, "Premières visites faites (inventées) : les communes confirment, un local est possible.", Optional.of(Euros.of(9_000)),
                "Communauté de communes (inventée)"), OpportunityStudy.begun(from, today.plusDays(until)).mark(), by);
    }

    private void concluded(CaughtNeedId need, int begunAgo, int endedAgo, StudyOpinion opinion, boolean goes, String word, Caller by, Instant now) {
        var until = LocalDate.ofInstant(now, French.PARIS).minusDays(endedAgo - 10L);
        studies.begin(need, LocalDate.ofInstant(now, French.PARIS).minusDays(begunAgo), until, by, now.minus(Duration.ofDays(begunAgo)));
        studies.conclude(need, new Notes(until, 34, "Quarante personnes concernées, une cuisine disponible, deux financeurs prêts (inventés).", Optional.of(Euros.of(12_500)),
                "Communauté d’agglomération (inventée)"), new StudyConclusion(opinion, goes, word), by, now.minus(Duration.ofDays(endedAgo)));
    }
}
