package fr.levain.directory.web;

import fr.levain.directory.MemberRole;
import fr.levain.kernel.HolderKind;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import fr.levain.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class DirectoryPageExamples implements PageExamples {
    private static final String BY_HAND = "/organisations/rattachement/confirmation";
    private static final String SOURCE = "d’après le registre (extrait Sirene et ESS France de mars 2026), le 31 mars 2026";
    private static final List<Choice> KINDS =
            Arrays.stream(HolderKind.values()).map(kind -> Choice.of(kind.name(), kind.label())).toList();
    private static final List<Choice> ROLES =
            Arrays.stream(MemberRole.values()).map(role -> Choice.of(role.name(), role.label())).toList();

    @Override
    public List<Page> pages() {
        var offer = new AttachmentPage.Offer("SB-HEBERG", "SIRET 100 094 846 00019 · Association", SOURCE, true, BY_HAND + "?siret=10009484600019");
        var closed = new AttachmentPage.Offer("Ancienne coopérative", "SIRET 350 051 447 00018", SOURCE, false, BY_HAND + "?siret=35005144700018");
        var known = new AttachmentForm("10009484600019", "W627011415", "SB-HEBERG", "ASSOCIATION", "", "", "", "/appels");
        var empty = new AttachmentForm("", "", "", "", "", "", "", "");
        var typed = new AttachmentForm("123", "", "", "", "", "Saint", "", "");
        var row = SummaryRow.of("Nature", "Association");
        var jeanne = new OrganisationPage.Member("0", "Jeanne Morel", "Représente la structure et signe");
        var karim = new OrganisationPage.Member("1", "Karim Benali", "Prépare les dossiers");
        var one = organisation(1, "Atelier Zéphyr", Optional.of(new fr.levain.kernel.Siren("732829320")));
        var other = organisation(2, "Atelier Zephyr !", Optional.empty());
        var pair = new fr.levain.directory.Duplicate(
                new fr.levain.directory.Duplicate.Side(one.id(), one.name(), Optional.of("732829320"), Optional.empty(), Optional.of("1 rue Haute"), 2),
                new fr.levain.directory.Duplicate.Side(other.id(), other.name(), Optional.empty(), Optional.of("W231999001"), Optional.empty(), 1), 82);
        var merged = new fr.levain.directory.Merge(new java.util.UUID(1, 5), one.id(), one.name(), other.id(), other.name(), java.time.Instant.parse("2026-12-05T20:42:08Z"), "account:x", Optional.empty());
        var undone = new fr.levain.directory.Merge(new java.util.UUID(1, 6), one.id(), one.name(), other.id(), other.name(), java.time.Instant.parse("2026-12-05T20:42:08Z"), "account:x", Optional.of(java.time.Instant.parse("2026-12-06T08:00:00Z")));
        var exchange = new fr.levain.directory.DataExchange("INSEE, par API Entreprise", "nom, SIRET", "reconnaître votre structure", "CRPA, article L114-8", true);
        var possible = new fr.levain.directory.DataExchange("Annuaire des entreprises", "nom, SIRET", "trouver votre structure", "CRPA, article L321-1", false);
        return List.of(
                new DataExchangesPage(List.of(exchange, possible), 36),
                new DuplicatesPage(List.of(pair), fr.levain.ui.Paging.whole("")), new DuplicatesPage(List.of(), fr.levain.ui.Paging.whole("")),
                new ComparisonPage(new ComparisonPage.Side(one, 2, false), new ComparisonPage.Side(other, 1, false), "", FormErrors.none()),
                new ComparisonPage(new ComparisonPage.Side(one, 2, false), new ComparisonPage.Side(other, 1, false), "", FormErrors.of("garder", "Choisissez la fiche à garder.")),
                new ComparisonPage(new ComparisonPage.Side(one, 2, true), new ComparisonPage.Side(other, 1, false), "", FormErrors.none()),
                new MergesPage(List.of(merged, undone), true, fr.levain.ui.Paging.whole("")), new MergesPage(List.of(), false, fr.levain.ui.Paging.whole("")),
                new AttachmentPage("", "", List.of(), Optional.empty(), BY_HAND, FormErrors.none()),
                new AttachmentPage("sb", "/appels", List.of(offer, closed), Optional.empty(), BY_HAND, FormErrors.none()),
                new AttachmentPage("La Marmite", "", List.of(), Optional.of("Le registre ne répond pas en ce moment."), BY_HAND, FormErrors.none()),
                new AttachmentPage("123", "", List.of(), Optional.empty(), BY_HAND, FormErrors.of("q", "Le SIRET compte 14 chiffres ; vous en avez saisi 3.")),
                new ConfirmationPage(known, Optional.of(SOURCE), true, false, false, KINDS, ROLES, FormErrors.none()),
                new ConfirmationPage(empty, Optional.empty(), false, false, false, KINDS, ROLES, FormErrors.none()),
                new ConfirmationPage(typed, Optional.empty(), false, false, false, KINDS, ROLES,
                        FormErrors.of("siret", "Le SIRET compte 14 chiffres ; vous en avez saisi 3.").plus("nom", "Écrivez le nom de la structure.")
                                .plus("genre", "Choisissez la nature de la structure.").plus("commune", "Plusieurs communes correspondent.")
                                .plus("fonction", "Dites ce que vous faites pour la structure.")),
                new OrganisationPage("0", "La Marmite du Thaurion (inventée)", List.of(row), Optional.of(SOURCE), true, false, List.of(jeanne), List.of(karim), true, true, "123", FormErrors.of("siret", "Le SIRET compte 14 chiffres ; vous en avez saisi 3.")),
                new OrganisationPage("0", "La Marmite du Thaurion (inventée)", List.of(row), Optional.empty(), false, true, List.of(jeanne, karim), List.of(), false, false, "", FormErrors.none()),
                new WaitingPage("La Marmite du Thaurion (inventée)", false, "23 novembre 2026"),
                new WaitingPage("La Marmite du Thaurion (inventée)", true, "23 novembre 2026"),
                new OrganisationsCard(List.of()),
                new OrganisationsCard(List.of(new OrganisationsCard.Line("/organisations/0", "La Marmite du Thaurion (inventée)", "Membre", Tone.OK))));
    }

    private static fr.levain.directory.OrganisationView organisation(int rank, String name, Optional<fr.levain.kernel.Siren> siren) {
        return new fr.levain.directory.OrganisationView(new fr.levain.directory.OrganisationId(new java.util.UUID(1, rank)), name, fr.levain.kernel.HolderKind.ASSOCIATION,
                siren, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("1 rue Haute, 23400 Bourganeuf"), Optional.of("23030"), Optional.of("23"),
                Optional.empty(), Optional.empty(), true);
    }
}
