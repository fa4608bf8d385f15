package fr.levain.home.web;

import fr.levain.accounts.Team;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

class HomePageExamples implements PageExamples {
    private static final Team NORTH = new Team(
            "nord",
            "Service ESS Nord",
            List.of("16", "17", "23", "79", "86", "87"),
            Optional.of("ess-nord@exemple.fr"),
            Optional.of("05 00 00 00 00"),
            Optional.empty());

    @Override
    public List<Page> pages() {
        return List.of(
                new HomePage(List.of()),
                new MySpacePage("Awa Diallo", List.of()),
                new ContactPage(List.of()),
                new ContactPage(List.of(NORTH)),
                new LegalNoticePage(),
                new AccessibilityPage(),
                new SiteMapPage(),
                new HelpPage(),
                new CookiesPage(),
                new SecurityPage(), new RepublicanContractPage());
    }
}
