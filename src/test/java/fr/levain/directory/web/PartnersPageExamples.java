package fr.levain.directory.web;

import fr.levain.accounts.Person;
import fr.levain.directory.Partner;
import fr.levain.directory.PartnerOffer;
import fr.levain.kernel.AccountId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class PartnersPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var here = new PartnerOffer("Incube votre projet.", List.of("creation"), List.of("33", "24"), List.of(), "P31", true);
        var atis = new Partner("atis", "ATIS", "Une association.", Optional.of("contact@atis.exemple.fr"), Optional.empty(), Optional.empty(), true, "P31", false, List.of(here));
        var cress = new Partner("cress", "CRESS", "La chambre.", Optional.empty(), Optional.empty(), Optional.empty(), true, "P34", false,
                List.of(new PartnerOffer("Met en relation.", List.of("reseau"), List.of(), List.of(), "P34", false)));
        var lucie = new Person(new AccountId(new UUID(5, 5)), "Lucie Faure", "lucie@exemple.fr", Optional.empty());
        return List.of(
                new PartnerTeamsPage(List.of(atis, cress), Map.of("atis", List.of(lucie)), PartnerTeamsPage.Typed.NOTHING, FormErrors.none(), "La personne répond désormais pour cette organisation."),
                new PartnerTeamsPage(List.of(atis), Map.of(), new PartnerTeamsPage.Typed("Claude", "claude@", ""),
                        FormErrors.of("courriel", "Cette adresse est incomplète : écrivez-la sous la forme nom@exemple.fr.").plus("organisation", "Choisissez une organisation."), null),
                new PartnerTeamsPage(List.of(), Map.of(), PartnerTeamsPage.Typed.NOTHING, FormErrors.none(), null));
    }
}
