package fr.levain.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An invented dossier, page after page, as its author would type it. @param collective with four partners, whose commitments are shown */
record DemonstrationDossier(String title, String summary, String department, String commune, String requested, String own, boolean collective) {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\.n(\\d+)\\.(.+)");

    DemonstrationDossier(String title, String summary, String department, String commune, String requested, String own) {
        this(title, summary, department, commune, requested, own, false);
    }

    Map<String, MultiValueMap<String, String>> pages() {
        var pages = new LinkedHashMap<String, MultiValueMap<String, String>>();
        pages.put("structure", page("holder_kind", "association", "representative_name", "Claire Exemple",
                "representative_function", "présidente", "contact_name", "Claire Exemple",
                "contact_email", "claire.exemple@demo.levain.example", "contact_phone", "05 00 00 00 09", "employees", "3"));
        pages.put("projet", page("project_title", title, "project_summary", summary, "innovation_types", "territoriale",
                "themes", "alimentation", "market_vocation", "non", "phase", "emergence", "already_started", "non",
                "project_period-debut-jour", "1", "project_period-debut-mois", "6", "project_period-debut-annee", "2027",
                "project_period-fin-jour", "31", "project_period-fin-mois", "5", "project_period-fin-annee", "2028",
                "requested_amount", requested));
        pages.put("territoire", page("departments", department, "main_commune", commune,
                "need", "Les habitants n’ont plus de lieu où faire ensemble.", "novelty", "Rien de tel à moins de trente kilomètres."));
        pages.put("public", page("target_public", "Les habitants de quatre bourgs", "people_count", "120",
                "participation", "Ils décident du programme chaque mois.", "accessibility", "Gratuit, de plain-pied, transport compris."));
        pages.put("partenaires", collective ? fourPartners() : page("partners.n1.name", "Commune de l’Exemple", "partners.n1.kind", "collectivite",
                "partners.n1.role", "Prêt d’une salle", "partners.n2.name", "Le Jardin inventé", "partners.n2.kind", "association",
                "partners.n2.role", "Légumes et savoir-faire", "governance", "Un comité mensuel où chacun a une voix.",
                "has_research", "non"));
        pages.put("actions", page("change_sought", "Des voisins qui se connaissent et s’organisent.", "actions.n1.name", "Tournée",
                "actions.n1.owner", "L’équipe", "actions.n1.start-jour", "1", "actions.n1.start-mois", "6",
                "actions.n1.start-annee", "2027", "actions.n1.end-jour", "1", "actions.n1.end-mois", "9",
                "actions.n1.end-annee", "2027", "actions.n1.deliverable", "Vingt rendez-vous"));
        pages.put("effets", page("environment", "Circuits courts et matériel partagé.", "indicators.n1.name", "Rendez-vous",
                "indicators.n1.unit", "rendez-vous", "indicators.n1.target", "200", "evaluation", "Un carnet de bord tenu à plusieurs."));
        pages.put("budget", page("budget.n1.compte", "606", "budget.n1.montant", String.valueOf(sum()),
                "budget.n2.compte", "74-region", "budget.n2.montant", requested, "budget.n3.compte", "700",
                "budget.n3.objet", "Repas et ateliers", "budget.n3.montant", own,
                "budget.n3.etat", "TO_BE_REQUESTED", "same_expenses", "non", "vat_status", "non"));
        pages.put("aides", page("economic_activity", "non", "linked_companies", "non"));
        pages.put("pieces", page("signatory_is_representative", "oui"));
        pages.put("engagements", page("republican_contract", "oui", "mutual_charter", "oui", "duties_in_order", "oui", "no_insolvency", "oui",
                "accuracy", "oui", "right_to_sign", "oui", "electronic_notification", "oui"));
        return pages;
    }

    /** Whose commitments the demonstration shows. */
    private MultiValueMap<String, String> fourPartners() {
        return page("partners.n1.name", "Commune de l’Exemple", "partners.n1.kind", "collectivite", "partners.n1.role", "Prête la salle et le four",
                "partners.n1.contribution", "600", "partners.n2.name", "Le Jardin inventé", "partners.n2.kind", "association",
                "partners.n2.role", "Légumes et savoir-faire", "partners.n3.name", "La Ressourcerie inventée", "partners.n3.kind", "association",
                "partners.n3.role", "Prête des tables et des moules", "partners.n4.name", "Les habitants des quatre bourgs (inventés)",
                "partners.n4.kind", "usagers", "partners.n4.role", "Choisissent les gestes transmis", "governance", "Un comité mensuel où chacun a une voix.",
                "has_research", "non");
    }

    private int sum() {
        return Integer.parseInt(requested) + Integer.parseInt(own);
    }

    private MultiValueMap<String, String> page(String... namesAndValues) {
        var page = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            // « partners.n2.name » is the column « name » of the second row of « partners ».
            var row = ROW.matcher(namesAndValues[i]);
            if (!row.matches()) {
                page.add(namesAndValues[i], namesAndValues[i + 1]);
                continue;
            }
            var id = UUID.nameUUIDFromBytes((title + "." + row.group(1) + "." + row.group(2)).getBytes(UTF_8)).toString();
            var rows = row.group(1) + ".ligne";
            if (!page.getOrDefault(rows, List.of()).contains(id)) page.add(rows, id);
            page.add(row.group(1) + "." + id + "." + row.group(3), namesAndValues[i + 1]);
        }
        return page;
    }
}
