package fr.levain.network.web;

import fr.levain.network.Found;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Notice;
import fr.levain.network.NoticeKind;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** @param research the researchers' side: questions offered, laboratories sought */
public record NoticesPage(SearchBox box, Found<Notice> found, boolean research) implements Page {
    static final String PATH = "/reseau/annonces";
    static final String RESEARCH = "/reseau/recherche";

    public Paging paging() {
        return found.paging(box.path(), "annonce", "annonces");
    }

    public List<Choice> kinds() {
        return List.of(Choice.of(NoticeKind.QUESTION_OFFERED.name(), "Questions proposées par des laboratoires"), Choice.of(NoticeKind.LABORATORY_SOUGHT.name(), "Projets qui cherchent un laboratoire"));
    }

    public String themes(Notice notice) {
        return NetworkSettings.told(box.settings().themes(), notice.said().topics().themes());
    }

    public String needs(Notice notice) {
        return NetworkSettings.told(box.settings().exchanges(), notice.said().topics().needs());
    }

    public String offers(Notice notice) {
        return NetworkSettings.told(box.settings().exchanges(), notice.said().topics().offers());
    }
}
