package fr.levain.applications;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A whole light dossier, as a browser would send it page after page. */
final class CompleteAnswers {
    private CompleteAnswers() {}

    static Map<String, MultiValueMap<String, String>> pages() {
        var ids = new String[] {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
        return pages(ids[0], ids[1]);
    }

    private static Map<String, MultiValueMap<String, String>> pages(String one, String two) {
        var pages = new LinkedHashMap<String, MultiValueMap<String, String>>();
        pages.put("structure", page(one, two, "holder_kind", "association", "representative_name", "Jeanne Morel",
                "representative_function", "présidente", "contact_name", "Paul Roche", "contact_email", "paul@exemple.fr",
                "contact_phone", "05 55 00 00 00", "employees", "2"));
        pages.put("projet", page(one, two, "project_title", "La cuisine mobile du Thaurion", "project_summary", "Une cuisine qui va de bourg en bourg.",
                "innovation_types", "territoriale", "themes", "alimentation", "market_vocation", "non", "phase", "emergence",
                "already_started", "non", "project_period-debut-jour", "1", "project_period-debut-mois", "6",
                "project_period-debut-annee", "2027", "project_period-fin-jour", "31", "project_period-fin-mois", "5",
                "project_period-fin-annee", "2028", "requested_amount", "18 500"));
        pages.put("territoire", page(one, two, "departments", "23", "main_commune", "23096", "need", "On cuisine seul.", "novelty", "Rien de tel ici."));
        pages.put("public", page(one, two, "target_public", "Les habitants", "people_count", "120", "participation", "Ils décident.",
                "accessibility", "Gratuit."));
        pages.put("partenaires", page(one, two, "partners.n1.name", "Commune de Bourganeuf", "partners.n1.kind", "collectivite",
                "partners.n1.role", "Prêt de la salle", "partners.n2.name", "Le Jardin partagé", "partners.n2.kind", "association",
                "partners.n2.role", "Légumes", "governance", "Un comité chaque mois.", "has_research", "non"));
        pages.put("actions", page(one, two, "change_sought", "Manger ensemble.", "actions.n1.name", "Tournée", "actions.n1.owner", "L’équipe",
                "actions.n1.start-jour", "1", "actions.n1.start-mois", "6", "actions.n1.start-annee", "2027",
                "actions.n1.end-jour", "1", "actions.n1.end-mois", "9", "actions.n1.end-annee", "2027",
                "actions.n1.deliverable", "Vingt repas"));
        pages.put("effets", page(one, two, "environment", "Circuits courts.", "indicators.n1.name", "Repas", "indicators.n1.unit", "repas",
                "indicators.n1.target", "200", "evaluation", "Un carnet de bord."));
        pages.put("budget", page(one, two, "budget.n1.compte", "606", "budget.n1.montant", "18 500", "budget.n2.compte", "74-region",
                "budget.n2.montant", "18 500", "same_expenses", "non", "vat_status", "non"));
        pages.put("aides", page(one, two, "economic_activity", "non", "linked_companies", "non"));
        pages.put("pieces", page(one, two, "signatory_is_representative", "oui"));
        pages.put("engagements", page(one, two, "republican_contract", "oui", "mutual_charter", "oui", "duties_in_order", "oui", "no_insolvency", "oui", "accuracy", "oui",
                "right_to_sign", "oui", "electronic_notification", "oui"));
        return pages;
    }

    private static MultiValueMap<String, String> page(String one, String two, String... namesAndValues) {
        var page = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) page.add(named(one, two, namesAndValues[i]), namesAndValues[i + 1]);
        for (var table : new String[] {"partners", "actions", "indicators", "budget"}) {
            for (var row : new String[] {one, two}) {
                if (page.keySet().stream().anyMatch(name -> name.startsWith(table + "." + row))) page.add(table + ".ligne", row);
            }
        }
        return page;
    }

    private static String named(String one, String two, String name) {
        return name.replace(".n1.", "." + one + ".").replace(".n2.", "." + two + ".");
    }
}
