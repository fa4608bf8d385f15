package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.calls.Calls;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An invented draft, half filled in: complete pages, one begun, one with something to mend, the others untouched. */
@Component
class DemonstrationDrafts implements DemonstrationData {
    static final String CALL = "innovation-sociale";
    static final String AUTHOR = "jeanne.morel@demo.levain.example";

    private final Accounts accounts;
    private final Calls calls;
    private final Drafts drafts;

    DemonstrationDrafts(Accounts accounts, Calls calls, Drafts drafts) {
        this.accounts = accounts;
        this.calls = calls;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        var jeanne = accounts.byEmail(AUTHOR).flatMap(person -> accounts.caller(person.id()));
        if (jeanne.isEmpty() || calls.bySlug(CALL).filter(call -> call.current().takes(now)).isEmpty()) return;
        var holders = drafts.holders(jeanne.get());
        if (holders.isEmpty()) return;
        var reference = drafts.open(CALL, holders.getFirst().id(), jeanne.get()).reference();
        save(reference, jeanne.get(), "structure",
                "holder_kind", "association",
                "representative_name", "Jeanne Morel",
                "representative_function", "présidente",
                "contact_name", "Jeanne Morel",
                "contact_email", AUTHOR,
                "contact_phone", "05 00 00 00 00",
                "employees", "1,5",
                "volunteers", "24");
        save(reference, jeanne.get(), "projet",
                "project_title", "La cuisine mobile du Thaurion",
                "project_summary", "Une remorque-cuisine va de bourg en bourg. Les habitants y cuisinent ensemble les "
                        + "légumes des maraîchers voisins, puis mangent à la même table. Après six mois, chaque bourg "
                        + "tient ses repas seul.",
                "innovation_types", "territoriale",
                "themes", "alimentation",
                "themes", "solidarite",
                "market_vocation", "non",
                "phase", "emergence",
                "already_started", "non",
                "project_period-debut-jour", "1",
                "project_period-debut-mois", "6",
                "project_period-debut-annee", "2027",
                "project_period-fin-jour", "31",
                "project_period-fin-mois", "5",
                "project_period-fin-annee", "2028",
                "requested_amount", "18 500");
        save(reference, jeanne.get(), "territoire",
                "departments", "23",
                "main_commune", "23030",
                "need", "Dans six bourgs de la vallée, il n’y a plus ni café ni restaurant. Au printemps, nous avons "
                        + "interrogé 87 habitants au marché de Bourganeuf. Deux sur trois mangent seuls presque chaque jour.",
                "novelty", "Le portage de repas existe, mais chacun reste chez soi. Ici, on cuisine ensemble et la "
                        + "cuisine vient à nous.");
        save(reference, jeanne.get(), "public",
                "target_public", "Les habitants des six bourgs, d’abord ceux qui vivent seuls. Les enfants du centre de "
                        + "loisirs viennent le mercredi.",
                "people_count", "140");
        var row = UUID.nameUUIDFromBytes((reference + "/partenaire").getBytes()).toString();
        save(reference, jeanne.get(), "partenaires",
                "partners.ligne", row,
                "partners." + row + ".name", "Commune de l’Exemple",
                "partners." + row + ".kind", "collectivite",
                "partners." + row + ".role", "Prête la salle des fêtes et l’eau",
                "governance", "Un comité se tient chaque premier lundi. Chaque bourg y a une voix.");
    }

    private void save(ApplicationReference reference, Caller by, String page, String... namesAndValues) {
        drafts.save(reference, page, 0, typed(namesAndValues), Map.of(), by);
    }

    private static MultiValueMap<String, String> typed(String... namesAndValues) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) typed.add(namesAndValues[i], namesAndValues[i + 1]);
        return typed;
    }
}
