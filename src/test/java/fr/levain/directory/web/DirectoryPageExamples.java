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
        return List.of(
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
}
