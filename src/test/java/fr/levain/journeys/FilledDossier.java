package fr.levain.journeys;

/** Fills the whole dossier of the AMI, page after page, as the form asks for it under 23,000 €. */
final class FilledDossier {
    /** The smallest file that is a PDF by its content. */
    static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final Visitor holder;

    FilledDossier(Visitor holder) {
        this.holder = holder;
    }

    /** From the dossier's home to the page where it is read again before filing. */
    void fill(String dossier, String title) {
        holder.opens(dossier + "/pages/structure");
        holder.selects("holder_kind", "association");
        holder.types("representative_name", "Jeanne Morel");
        holder.types("representative_function", "Présidente");
        holder.types("contact_name", "Jeanne Morel");
        holder.types("contact_email", "jeanne.morel@demo.levain.example");
        holder.types("contact_phone", "05 00 00 00 00");
        holder.types("employees", "0");
        next("projet");

        holder.types("project_title", title);
        holder.types("project_summary", "Une cuisine itinérante tenue par des habitants, deux communes et un laboratoire.");
        holder.chooses("innovation_types", "territoriale");
        holder.chooses("themes", "alimentation");
        holder.chooses("market_vocation", "non");
        holder.chooses("phase", "emergence");
        holder.chooses("already_started", "non");
        holder.typesDay("project_period-debut", 1, 4, 2027);
        holder.typesDay("project_period-fin", 31, 3, 2028);
        holder.types("requested_amount", "18 500");
        next("territoire");

        place("departments", "Creuse");
        place("main_commune", "Bourganeuf");
        holder.types("need", "Plus de commerce alimentaire dans neuf communes sur douze ; enquête auprès de 140 foyers.");
        holder.types("novelty", "Aucune cuisine partagée ne se déplace ; le collectif d’habitants la conçoit et la tient.");
        next("public");

        holder.types("target_public", "Habitants isolés et personnes âgées du plateau.");
        holder.types("people_count", "300");
        holder.types("participation", "Un collectif de cuisinières décide des menus et évalue chaque tournée.");
        holder.types("accessibility", "Prix libre, camion accessible en fauteuil, inscription par téléphone.");
        next("partenaires");

        while (holder.page.locator("input[name=\"partners.ligne\"]").count() < 2) holder.clicks("Ajouter");
        partner(0, "Collectif des cuisinières du Thaurion", "usagers", "Conception et recettes");
        partner(1, "Commune de Royère-de-Vassivière", "collectivite", "Local et livraison");
        holder.types("governance", "Un comité mensuel des trois structures, décisions au consentement.");
        holder.chooses("has_research", "non");
        next("actions");

        holder.types("change_sought", "Que chacun puisse cuisiner et manger à moins de dix kilomètres de chez soi.");
        row("actions");
        holder.cell("actions", 0, "name").fill("Tournée d’essai dans quatre communes");
        holder.cell("actions", 0, "owner").fill("La Marmite du Thaurion");
        day("actions", "start", 1, 4, 2027);
        day("actions", "end", 30, 9, 2027);
        holder.cell("actions", 0, "deliverable").fill("Bilan de la tournée");
        next("effets");

        holder.types("environment", "Moins de trajets en voiture et cuisine des invendus.");
        row("indicators");
        holder.cell("indicators", 0, "name").fill("Repas partagés");
        holder.cell("indicators", 0, "unit").fill("repas");
        holder.cell("indicators", 0, "baseline").fill("0");
        holder.cell("indicators", 0, "target").fill("2400");
        holder.types("evaluation", "Carnet de tournée et deux réunions avec les habitants.");
        next("budget");

        holder.chooses("vat_status", "non");
        budgetLine("CHARGES", "606", "Denrées et matériel", "28 000");
        budgetLine("CHARGES", "641", "Coordination", "12 000");
        budgetLine("RESOURCES", "756", "Dons et cotisations", "21 500");
        holder.page.locator("[data-budget-group=\"75\"] select[id$=\".etat\"]").selectOption("TO_BE_REQUESTED");
        holder.chooses("same_expenses", "non");
        next("aides");

        holder.chooses("economic_activity", "non");
        holder.chooses("linked_companies", "non");
        next("pieces");

        holder.attaches("file_commitments", "lettre-royere.pdf", PDF);
        holder.chooses("signatory_is_representative", "oui");
        next("engagements");

        for (var consent : new String[] {"republican_contract", "mutual_charter", "duties_in_order", "no_insolvency", "accuracy", "right_to_sign"}) {
            holder.accepts(consent);
        }
        holder.chooses("electronic_notification", "oui");
        holder.clicks("Enregistrer et revenir au dossier");
    }

    private void next(String page) {
        holder.clicks("Enregistrer et continuer");
        org.assertj.core.api.Assertions.assertThat(holder.path()).as(holder.text()).endsWith("/pages/" + page);
    }

    private void place(String id, String name) {
        holder.types(id + "-recherche", name);
        holder.clicks(holder.page.locator("button[value=\"chercher:%s\"]".formatted(id)));
        holder.page.locator("input[type=checkbox][id^=\"%s-trouve-\"], input[type=checkbox][id^=\"%s-choisi-\"]".formatted(id, id)).first().check();
    }

    private void row(String table) {
        if (holder.page.locator("input[name=\"%s.ligne\"]".formatted(table)).count() == 0) {
            holder.clicks(holder.page.locator("button[value=\"ajouter:%s\"]".formatted(table)));
        }
    }

    private void partner(int row, String name, String kind, String role) {
        holder.cell("partners", row, "name").fill(name);
        holder.page.locator("select[name$=\".kind\"]").nth(row).selectOption(kind);
        holder.cell("partners", row, "role").fill(role);
    }

    private void day(String table, String column, int day, int month, int year) {
        holder.cell(table, 0, column + "-jour").fill("" + day);
        holder.cell(table, 0, column + "-mois").fill("" + month);
        holder.cell(table, 0, column + "-annee").fill("" + year);
    }

    /** The Region's line is there already, from the aid asked for. */
    private void budgetLine(String side, String account, String object, String amount) {
        holder.page.locator("[id=\"budget-nouveau-%s\"]".formatted(side)).selectOption(account);
        holder.clicks(holder.page.locator("button[value=\"ajouter:budget:%s\"]".formatted(side)));
        var group = holder.page.locator("[data-budget-group=\"%s\"]".formatted(account.substring(0, 2)));
        group.locator("input[id$=\".objet\"]").last().fill(object);
        group.locator("input[id$=\".montant\"]").last().fill(amount);
    }
}
