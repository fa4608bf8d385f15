package fr.levain.privacy.web;

import fr.levain.kernel.PersonalData.Kept;
import fr.levain.kernel.PersonalData.LegalBasis;
import fr.levain.privacy.Processing;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;

class PrivacyPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        return List.of(new PersonalDataPage(List.of(new Processing(
                "accounts",
                "Comptes et connexion",
                List.of(new Kept(
                        "accounts.account.email",
                        "adresse électronique",
                        "ouvrir un compte",
                        LegalBasis.PUBLIC_INTEREST,
                        "tant que le compte existe"))))));
    }
}
